import { describe, expect, it } from 'vitest';
import { afterApproval, backward, type Circuit, onward, type StageRow, stageOf } from './stages.ts';

const reviewer = (use: 'none' | 'optional' | 'compulsory') => ({ use, role: 'legal-reviewer', userId: null });
const circuit: Circuit = {
  advanced: true,
  reviews: { business: reviewer('optional'), legal: reviewer('compulsory'), readability: reviewer('compulsory') },
};
const row = (stage: StageRow['stage'], textHash = 'a'): StageRow => ({
  stage,
  textHash,
  since: new Date(0),
  reason: '',
  movedBy: null,
});

describe('where a démarche stands', () => {
  it.each([
    ['published', row('validated'), 'published', undefined],
    ['to-review', undefined, 'to-review', undefined],
    ['draft', undefined, 'draft', undefined],
    ['draft', row('idea'), 'idea', undefined],
    ['in-review', row('legal'), 'legal', undefined],
    ['in-review', row('validated'), 'validated', undefined],
    // The text was changed: by the form, or by what it takes from elsewhere.
    ['draft', row('validated'), 'draft', 'validated'],
    ['in-review', row('legal', 'b'), 'draft', 'legal'],
    // Asked of a colleague before the circuit was on.
    ['in-review', row('draft'), 'draft', undefined],
  ] as const)('%s', (state, stored, stage, fellFrom) => {
    expect(stageOf(state, stored, 'a')).toEqual({ stage, fellFrom });
  });
});

describe('where it may go', () => {
  const none = new Set<never>();
  it('on: through the optional reviews to the first compulsory one', () => {
    expect(onward(circuit, 'idea', none)).toEqual(['draft']);
    expect(onward(circuit, 'draft', none)).toEqual(['business', 'legal']);
    expect(onward(circuit, 'business', none)).toEqual(['legal']);
    expect(onward(circuit, 'legal', none)).toEqual([]);
    expect(onward(circuit, 'validated', none)).toEqual([]);
  });

  it('not again to what has approved this text', () => {
    expect(onward(circuit, 'draft', new Set(['legal'] as const))).toEqual(['business', 'readability']);
    expect(onward(circuit, 'draft', new Set(['legal', 'readability'] as const))).toEqual(['business', 'validated']);
  });

  it('after an approval, to what is still compulsory, then to the end', () => {
    expect(afterApproval(circuit, new Set(['legal'] as const))).toBe('readability');
    expect(afterApproval(circuit, new Set(['legal', 'readability'] as const))).toBe('validated');
  });

  it('back, from where there is something to come back from', () => {
    expect(backward('idea')).toEqual([]);
    expect(backward('draft')).toEqual(['idea']);
    expect(backward('readability')).toEqual(['idea', 'draft']);
    expect(backward('published')).toEqual([]);
  });
});
