import { describe, expect, it } from 'vitest';
import { nextActions, type Situation } from './next-action.ts';

const calm: Situation = {
  state: 'published',
  everPublished: true,
  reviewReason: '',
  review: undefined,
  needsApproval: true,
  proposals: [],
  missing: [],
  irritants: [],
  documents: [],
  actions: [],
};
const irritant = (days: number, hasOwner = false) => ({
  id: `i${days}`,
  userVoice: 'Trois fois le même plan',
  hasOwner,
  days,
  limitDays: 60,
  statement: '',
});
const letter = (title: string, volume: number | null, findings = 4, rewritten = false) => ({
  id: title,
  title,
  volume,
  findings,
  rewritten,
});
const kinds = (change: Partial<Situation>) => nextActions({ ...calm, ...change }).map((action) => action.kind);

describe('the next useful action', () => {
  it('is to listen, when all is well', () => {
    expect(kinds({})).toEqual(['note-irritant']);
  });
  it('puts a colleague who waits before everything', () => {
    const review = { outcome: undefined, waitingForMe: true, who: 'Claire', days: 2, comment: '' };
    expect(kinds({ state: 'in-review', review, irritants: [irritant(80)] })[0]).toBe('answer-review');
  });
  it('puts a page that misleads before irritants and letters', () => {
    expect(
      kinds({
        state: 'to-review',
        reviewReason: '15 € au lieu de 20 €',
        irritants: [irritant(3)],
        documents: [letter('a', 10)],
      }),
    ).toEqual(['to-review', 'irritant-without-owner', 'rewrite-document']);
  });
  it('answers another organisation before its own corrections', () => {
    const proposals = [{ id: 'p', organisation: 'CPAS', reason: 'Une adresse de plus' }];
    expect(kinds({ state: 'to-review', reviewReason: 'x', proposals })).toEqual(['answer-proposal', 'to-review']);
  });
  it('takes the oldest irritant without owner, and says when it is late', () => {
    const found = nextActions({ ...calm, irritants: [irritant(12), irritant(74), irritant(90, true)] });
    expect(found.map((a) => a.kind === 'irritant-without-owner' && [a.days, a.late])).toEqual([
      [74, true],
      [12, false],
    ]);
  });
  it('takes the letter that leaves most often, not the worst one', () => {
    const found = nextActions({
      ...calm,
      documents: [letter('rare', 12, 30), letter('souvent', 2400, 5), letter('faite', 9000, 9, true)],
    });
    expect(found.map((a) => a.kind === 'rewrite-document' && a.title)).toEqual(['souvent', 'rare']);
  });
  it('leads a draft to the public: complete, ask, publish', () => {
    expect(kinds({ state: 'draft', missing: ['steps'] })).toEqual(['complete']);
    expect(kinds({ state: 'draft' })).toEqual(['ask-review']);
    const approved = { outcome: 'approved' as const, waitingForMe: false, who: 'Claire', days: 1, comment: '' };
    expect(kinds({ state: 'in-review', review: approved })).toEqual(['publish']);
    expect(kinds({ state: 'draft', needsApproval: false })).toEqual(['publish']);
  });
  it('shows what the reader asked to change, then waits for no one', () => {
    const asked = {
      outcome: 'changes-asked' as const,
      waitingForMe: false,
      who: 'Claire',
      days: 0,
      comment: 'Le prix',
    };
    expect(nextActions({ ...calm, state: 'draft', review: asked })[0]).toEqual({
      kind: 'changes-asked',
      comment: 'Le prix',
    });
  });
  it('says that a review is under way when nothing else can be done', () => {
    const review = { outcome: undefined, waitingForMe: false, who: 'Claire', days: 3, comment: '' };
    expect(kinds({ state: 'in-review', review })).toEqual(['wait-review']);
  });
  it('recalls what is late before what could be decided', () => {
    const actions = [
      { id: 'x', title: 'Décider', overdueDays: 0, toDecide: true },
      { id: 'y', title: 'Retard', overdueDays: 9, toDecide: false },
    ];
    expect(kinds({ actions })).toEqual(['action-overdue', 'action-to-decide']);
  });
  it('does not ask to complete a withdrawn démarche', () => {
    expect(kinds({ state: 'withdrawn', missing: ['steps', 'cost'] })).toEqual(['note-irritant']);
  });
});
