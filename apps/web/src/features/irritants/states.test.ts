import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IrritantState, irritantStates, isOver, missingFor, nextStates, transitions } from './states.ts';

const standing = { hasOwner: true, severity: 2, reason: '', newestEvidence: '2027-03-01', stateSince: '2027-02-01' };

describe('the states of an irritant', () => {
  it.each<[IrritantState, IrritantState, Partial<typeof standing>, string[] | undefined]>([
    ['reported', 'qualified', {}, []],
    ['reported', 'qualified', { severity: null as never }, ['severity']],
    ['reported', 'closed', {}, undefined],
    ['qualified', 'owned', { hasOwner: false }, ['owner']],
    ['qualified', 'declined', {}, ['reason']],
    ['qualified', 'declined', { reason: 'La loi l’impose.' }, []],
    ['resolution-proposed', 'confirmed', {}, []],
    ['resolution-proposed', 'confirmed', { newestEvidence: '2027-01-31' }, ['users-confirm']],
    ['resolution-proposed', 'confirmed', { newestEvidence: undefined as never }, ['users-confirm']],
    ['resolution-proposed', 'closed', {}, undefined],
    ['resolution-proposed', 'closed-unconfirmed', {}, ['reason']],
    ['confirmed', 'closed', {}, []],
  ])('%s → %s with %j lacks %j', (from, to, more, missing) => {
    expect(missingFor(from, to, { ...standing, ...more })).toEqual(missing);
  });

  it('never closes as confirmed without passing through confirmation', () => {
    const before = irritantStates.filter((from) => transitions[from].closed !== undefined);
    expect(before).toEqual(['confirmed']);
  });

  it('leaves no state without a way on, and reaches every state from the first', () => {
    const reached = new Set<IrritantState>(['reported']);
    for (const state of reached) for (const next of nextStates(state)) reached.add(next);
    expect([...reached].sort()).toEqual([...irritantStates].sort());
  });

  it('asks a reason of everyone who ends or reopens without the users', () => {
    fc.assert(
      fc.property(fc.constantFrom(...irritantStates), fc.constantFrom(...irritantStates), (from, to) => {
        const needs = transitions[from][to];
        if (!needs) return;
        if (to === 'declined' || to === 'closed-unconfirmed' || isOver(from)) expect(needs).toContain('reason');
      }),
    );
  });
});
