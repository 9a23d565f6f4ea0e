import { describe, expect, it } from 'vitest';
import { type IrritantSituation, irritantNextAction } from './next-action.ts';

const qualified: IrritantSituation = {
  state: 'qualified',
  hasPlace: true,
  severity: 3,
  hasOwner: false,
  daysSinceReport: 74,
  ownerDays: 60,
  evidenceCount: 1,
  confirmedByUsers: false,
  newestEvidence: '2027-01-10',
  actions: [],
};
const owned: IrritantSituation = { ...qualified, state: 'owned', hasOwner: true };
const open = { id: 'a', title: 'Un seul plan', done: false, doneOn: null, underway: false };
const decided = { ...open, id: 'c', underway: true };
const done = { ...open, id: 'b', title: 'Nouvelle lettre', done: true, doneOn: '2027-03-01' };
const bare: IrritantSituation = { ...qualified, state: 'reported', severity: null, hasPlace: false, evidenceCount: 0 };

const follow = (id: string) => ({ kind: 'follow-action', id, title: 'Un seul plan' });

describe('irritantNextAction', () => {
  it.each<[string, IrritantSituation, unknown]>([
    ['nobody knows where', { ...qualified, hasPlace: false }, { kind: 'locate' }],
    ['no severity', { ...qualified, state: 'reported', severity: null }, { kind: 'qualify' }],
    ['no owner for too long', qualified, { kind: 'find-owner', days: 74, limit: 60, late: true }],
    [
      'no owner, still in time',
      { ...qualified, daysSinceReport: 60 },
      { kind: 'find-owner', days: 60, limit: 60, late: false },
    ],
    ['a hypothesis', { ...owned, evidenceCount: 0 }, { kind: 'add-evidence' }],
    ['owned and proven', owned, { kind: 'propose-action' }],
    ['an action answers it', { ...owned, actions: [open] }, { kind: 'start', title: 'Un seul plan' }],
    [
      'being dealt with',
      { ...owned, state: 'in-progress', actions: [open] },
      { kind: 'follow-action', id: 'a', title: 'Un seul plan' },
    ],
    [
      'one action is done',
      { ...owned, state: 'in-progress', actions: [open, done] },
      { kind: 'propose-resolution', doneOn: '2027-03-01' },
    ],
    ['done, and nothing else is known', { ...bare, actions: [done] }, { kind: 'ask-since-done', doneOn: '2027-03-01' }],
    ['done, without owner', { ...qualified, actions: [done] }, { kind: 'ask-since-done', doneOn: '2027-03-01' }],
    [
      'done twice: the last day counts',
      { ...qualified, newestEvidence: '2027-03-02', actions: [done, { ...done, doneOn: '2027-03-09' }] },
      { kind: 'ask-since-done', doneOn: '2027-03-09' },
    ],
    [
      'done, and users have spoken since',
      { ...qualified, newestEvidence: '2027-03-01', actions: [done] },
      { kind: 'find-owner', days: 74, limit: 60, late: true },
    ],
    ['decided, and nothing else is known', { ...bare, actions: [open, decided] }, follow('c')],
    ['decided, without owner', { ...qualified, actions: [decided] }, follow('c')],
    ['decided, and carried', { ...owned, actions: [decided] }, { kind: 'start', title: 'Un seul plan' }],
    [
      'only proposed, without owner',
      { ...qualified, actions: [open] },
      { kind: 'find-owner', days: 74, limit: 60, late: true },
    ],
    ['resolution proposed', { ...owned, state: 'resolution-proposed' }, { kind: 'ask-users' }],
    ['users have spoken', { ...owned, state: 'resolution-proposed', confirmedByUsers: true }, { kind: 'confirm' }],
    ['confirmed', { ...owned, state: 'confirmed' }, { kind: 'close' }],
    ['closed', { ...owned, state: 'closed' }, undefined],
    ['declined', { ...owned, state: 'declined' }, undefined],
  ])('%s', (_, situation, expected) => {
    expect(irritantNextAction(situation)).toEqual(expected);
  });
});
