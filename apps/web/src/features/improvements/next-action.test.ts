import { describe, expect, it } from 'vitest';
import { type ActionSituation, actionNext } from './next-action.ts';

const planned: ActionSituation = {
  state: 'planned',
  hasOwner: true,
  hasDue: true,
  hasEffect: true,
  overdueDays: 0,
  outcome: 'accepted',
  verdict: undefined,
  openIrritants: [],
};
const irritant = { id: 'i', userVoice: 'Je ne sais pas jusqu’à quand.' };

describe('actionNext', () => {
  it.each<[string, ActionSituation, unknown]>([
    ['no effect', { ...planned, state: 'proposed', hasEffect: false }, { kind: 'describe', missing: 'effect' }],
    ['nobody in charge', { ...planned, state: 'proposed', hasOwner: false }, { kind: 'describe', missing: 'owner' }],
    [
      'a bare idea',
      { ...planned, state: 'proposed', hasEffect: false, hasOwner: false },
      { kind: 'describe', missing: 'both' },
    ],
    ['described', { ...planned, state: 'proposed' }, { kind: 'qualify' }],
    ['qualified', { ...planned, state: 'qualified', outcome: undefined }, { kind: 'decide' }],
    ['postponed', { ...planned, state: 'qualified', outcome: 'postponed' }, { kind: 'decide-again' }],
    ['decided without a date', { ...planned, state: 'decided', hasDue: false }, { kind: 'plan' }],
    ['decided', { ...planned, state: 'decided' }, { kind: 'start' }],
    ['planned', planned, { kind: 'start' }],
    ['planned and late', { ...planned, overdueDays: 3 }, { kind: 'late', days: 3 }],
    ['in progress', { ...planned, state: 'in-progress' }, { kind: 'finish' }],
    ['delivered', { ...planned, state: 'delivered' }, { kind: 'measure' }],
    [
      'better',
      { ...planned, state: 'measured', verdict: 'better', openIrritants: [irritant] },
      { kind: 'propose-resolution', ...irritant },
    ],
    [
      'one cannot conclude',
      { ...planned, state: 'measured', verdict: 'inconclusive', openIrritants: [irritant] },
      { kind: 'count-on' },
    ],
    ['better, nothing left to resolve', { ...planned, state: 'measured', verdict: 'better' }, { kind: 'close' }],
    ['worse', { ...planned, state: 'measured', verdict: 'worse', openIrritants: [irritant] }, { kind: 'rework' }],
    ['closed', { ...planned, state: 'closed' }, undefined],
    ['abandoned', { ...planned, state: 'abandoned' }, undefined],
  ])('%s', (_, situation, expected) => {
    expect(actionNext(situation)).toEqual(expected);
  });
});
