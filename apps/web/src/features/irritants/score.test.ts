import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTransversal, scoreOf } from './score.ts';

describe('scoreOf', () => {
  it.each([
    [5200, 5600, 2, ['a', 'b'], [20800, 22400, 5400]],
    [2200, 2600, 2, ['a', 'b'], [8800, 10400, 2400]],
    [310, 420, 3, ['a', 'b', 'c', 'd'], [3720, 5040, 365]],
    [90, 140, 4, ['a', 'b'], [720, 1120, 115]],
    [640, 720, 2, ['a'], [1280, 1440, 680]],
    [10, 10, 1, [], [10, 10, 10]],
    [10, null, 1, [], [10, 10, 10]],
  ])('%s to %s users, severity %s, %j', (usersLow, usersHigh, severity, crossedOrganisations, expected) => {
    const score = scoreOf({ usersLow, usersHigh, severity, crossedOrganisations });
    expect([score?.low, score?.high, score?.users]).toEqual(expected);
    expect(score?.middle).toBe(((score?.low ?? 0) + (score?.high ?? 0)) / 2);
  });

  it('does not invent what is unknown', () => {
    expect(scoreOf({ usersLow: null, usersHigh: null, severity: 4, crossedOrganisations: [] })).toBeUndefined();
    expect(scoreOf({ usersLow: 1, usersHigh: 2, severity: null, crossedOrganisations: [] })).toBeUndefined();
  });

  it('keeps its bounds in order and counts an administration once', () => {
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.nat(9999),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom('a', 'b')),
        (a, b, s, o) => {
          const score = scoreOf({
            usersLow: Math.min(a, b),
            usersHigh: Math.max(a, b),
            severity: s,
            crossedOrganisations: o,
          })!;
          expect(score.low).toBeLessThanOrEqual(score.high);
          expect(score.organisations).toBeLessThanOrEqual(2);
        },
      ),
    );
    expect(isTransversal(['a', 'a'])).toBe(false);
    expect(isTransversal(['a', 'b'])).toBe(true);
  });
});
