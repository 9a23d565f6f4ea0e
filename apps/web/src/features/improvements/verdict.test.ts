import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../irritants/index.ts';
import { type Comparison, casesNeeded, newcombe, type Verdict, verdictOf } from './verdict.ts';

const compare = (before: [number, number], after: [number, number], more: Partial<Comparison> = {}) =>
  verdictOf({
    before: { count: before[0], total: before[1] },
    after: { count: after[0], total: after[1] },
    better: 'lower',
    ...more,
  });

describe('newcombe', () => {
  // Newcombe 1998 (differences), table II, method 10.
  it.each<[number, number, number, number, number, number]>([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i and %i/%i', (a, m, b, n, low, high) => {
    const found = newcombe(wilson(a, m), wilson(b, n));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});

describe('verdictOf', () => {
  it.each<[string, [number, number], [number, number], Partial<Comparison>, Verdict['kind']]>([
    ['the agency’s letter', [164, 400], [88, 400], {}, 'better'],
    ['the same letter in a small commune', [14, 40], [9, 40], {}, 'inconclusive'],
    ['photos refused', [12, 51], [3, 58], {}, 'better'],
    ['a worse letter', [88, 400], [164, 400], {}, 'worse'],
    ['people who understand', [2, 20], [17, 20], { better: 'higher' }, 'better'],
    ['people who no longer understand', [17, 20], [2, 20], { better: 'higher' }, 'worse'],
    ['five and five', [4, 5], [1, 5], {}, 'inconclusive'],
    ['five and five, all or nothing', [5, 5], [0, 5], {}, 'better'],
    ['nothing changed', [50, 100], [50, 100], {}, 'inconclusive'],
    ['never', [0, 50], [0, 50], {}, 'inconclusive'],
  ])('%s', (_, before, after, more, kind) => {
    expect(compare(before, after, more).kind).toBe(kind);
  });

  it('gives the agency’s figures', () => {
    const { difference } = compare([164, 400], [88, 400]);
    expect(difference.value * 100).toBeCloseTo(-19, 6);
    expect(difference.low * 100).toBeCloseTo(-25.2, 1);
    expect(difference.high * 100).toBeCloseTo(-12.6, 1);
  });

  it('gives the small commune’s figures', () => {
    const { difference, casesNeeded } = compare([14, 40], [9, 40], { announcedPoints: 10 });
    expect(difference.low * 100).toBeCloseTo(-31, 1);
    expect(difference.high * 100).toBeCloseTo(7.3, 1);
    expect(casesNeeded).toBe(330);
  });

  it.each<[string, [number, number], [number, number], number, Verdict['announced']]>([
    ['wholly beyond', [164, 400], [88, 400], 10, 'reached'],
    ['astride', [164, 400], [88, 400], 20, 'possible'],
    ['wholly short of it', [164, 400], [88, 400], 30, 'missed'],
    ['unclear', [14, 40], [9, 40], 10, 'possible'],
  ])('places the interval with regard to the announced effect: %s', (_, before, after, points, announced) => {
    expect(compare(before, after, { announcedPoints: points }).announced).toBe(announced);
  });

  it('says when a handful of cases decides', () => {
    expect(compare([5, 29], [5, 400]).small).toBe(true);
    expect(compare([5, 30], [5, 30]).small).toBe(false);
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 2000 }), fc.nat())
    .map(([total, seed]) => ({ count: seed % (total + 1), total }));

  it('turns round when before and after, or better and worse, are exchanged', () => {
    const opposite = { better: 'worse', worse: 'better', inconclusive: 'inconclusive' } as const;
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const there = verdictOf({ before, after, better: 'lower' });
        expect(verdictOf({ before: after, after: before, better: 'lower' }).kind).toBe(opposite[there.kind]);
        expect(verdictOf({ before, after, better: 'higher' }).kind).toBe(opposite[there.kind]);
      }),
    );
  });

  it('keeps the difference inside its interval, and the interval inside −1 and 1', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const { difference } = verdictOf({ before, after, better: 'lower' });
        expect(difference.low).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(difference.high).toBeLessThanOrEqual(1 + 1e-9);
        expect(difference.low).toBeLessThanOrEqual(difference.value);
        expect(difference.high).toBeGreaterThanOrEqual(difference.value);
      }),
    );
  });

  it('refuses what is not a share', () => {
    expect(() => compare([5, 4], [1, 4])).toThrow(RangeError);
    expect(() => compare([0, 0], [1, 4])).toThrow(RangeError);
  });
});

describe('casesNeeded', () => {
  it.each([
    [0.35, -0.1, 330],
    [0.5, -0.1, 390],
    [0.5, 0.3, 40],
    [0.05, -0.1, undefined],
    [0.4, 0, undefined],
  ])('from %d, to move by %d', (start, change, needed) => {
    expect(casesNeeded(start, change)).toBe(needed);
  });
});
