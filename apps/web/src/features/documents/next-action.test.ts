import { describe, expect, it } from 'vitest';
import { nextStep, type Situation } from './next-action.ts';

const finished: Situation = {
  kind: 'letter',
  state: 'draft',
  rewritten: true,
  stops: 0,
  overridden: false,
  best: undefined,
  reader: 'une personne',
  linked: true,
  review: undefined,
  approved: false,
  may: { edit: true, publish: true },
};
const best = { title: 'Coupez cette phrase', message: 'On relit.' };

describe('the next useful action of a document', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['someone waits for my answer', { review: { forMe: true, who: 'moi' }, stops: 3, state: 'in-review' }, 'answer'],
    ['I only read', { may: { edit: false, publish: false }, stops: 3 }, 'read'],
    ['a fact vanished', { stops: 1, best }, 'put-back'],
    ['a jurist passed over it', { stops: 1, overridden: true }, 'ask-reading'],
    ['it must be looked at again', { state: 'to-review' }, 'revise'],
    ['a colleague reads', { state: 'in-review', review: { forMe: false, who: 'Karim' } }, 'wait'],
    ['nobody has rewritten it', { rewritten: false, best, reader: '', linked: false }, 'rewrite'],
    ['nobody said who reads', { reader: '', linked: false }, 'say-reader'],
    ['it hangs nowhere', { linked: false }, 'attach'],
    ['it is ready', {}, 'ask-reading'],
    ['it was read and approved', { approved: true }, 'approve'],
    ['it was approved, and I cannot publish', { approved: true, may: { edit: true, publish: false } }, 'ask-reading'],
    ['it is in use', { state: 'published', best }, 'download'],
    ['it is in use although a fact changed', { state: 'published', stops: 2 }, 'download'],
  ])('when %s', (_, change, expected) => {
    expect(nextStep({ ...finished, ...change }).kind).toBe(expected);
  });
});
