import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActionState,
  actionStates,
  isDone,
  isOver,
  isOverdue,
  missingFor,
  nextStates,
  transitions,
} from './states.ts';

const standing = { hasOwner: true, hasDue: true, reason: '', hasDecision: true, isDone: true, hasMeasure: true };

describe('the states of an improvement', () => {
  it.each<[ActionState, ActionState, Partial<typeof standing>, string[] | undefined]>([
    ['proposed', 'qualified', {}, []],
    ['proposed', 'closed', {}, undefined],
    ['qualified', 'decided', { hasDecision: false }, ['decision']],
    ['decided', 'planned', { hasOwner: false, hasDue: false }, ['owner', 'due']],
    ['qualified', 'abandoned', {}, ['reason']],
    ['delivered', 'measured', { hasMeasure: false }, ['measure']],
    ['delivered', 'closed', {}, undefined],
    ['measured', 'closed', {}, []],
    ['in-progress', 'delivered', { isDone: false }, ['done']],
  ])('%s → %s with %j lacks %j', (from, to, more, missing) => {
    expect(missingFor(from, to, { ...standing, ...more })).toEqual(missing);
  });

  it('stays open until it is measured', () => {
    expect(actionStates.filter((from) => transitions[from].closed !== undefined)).toEqual(['measured']);
  });

  it('reaches every state from the first', () => {
    const reached = new Set<ActionState>(['proposed']);
    for (const state of reached) for (const next of nextStates(state)) reached.add(next);
    expect([...reached].sort()).toEqual([...actionStates].sort());
  });

  it('asks a reason of everyone who gives up or goes back to work', () => {
    fc.assert(
      fc.property(fc.constantFrom(...actionStates), fc.constantFrom(...actionStates), (from, to) => {
        const needs = transitions[from][to];
        if (needs && (to === 'abandoned' || isOver(from) || (isDone(from) && !isDone(to)))) {
          expect(needs).toContain('reason');
        }
      }),
    );
  });

  it.each<[ActionState, string | null, boolean]>([
    ['planned', '2027-03-14', true],
    ['planned', '2027-03-15', false],
    ['planned', null, false],
    ['delivered', '2027-03-14', false],
    ['abandoned', '2027-03-14', false],
  ])('%s for %s is late: %s', (state, dueOn, late) => {
    expect(isOverdue({ state, dueOn }, '2027-03-15')).toBe(late);
  });
});
