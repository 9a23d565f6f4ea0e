import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './proportion.ts';

describe('wilson', () => {
  // The first four are those of Newcombe, Statistics in Medicine 17 (1998), 857–872, table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [63, 210, 0.2421, 0.3651],
  ])('%i of %i', (count, total, low, high) => {
    const share = wilson(count, total);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  it('holds its value, between 0 and 1, and mirrors its complement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (total, seed) => {
        const count = seed % (total + 1);
        const share = wilson(count, total);
        const rest = wilson(total - count, total);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(share.value);
        expect(share.high).toBeGreaterThanOrEqual(share.value);
        expect(share.low).toBeCloseTo(1 - rest.high, 9);
      }),
    );
  });

  it.each([
    [-1, 4],
    [5, 4],
    [0, 0],
    [1.5, 4],
  ])('refuses %d of %d', (count, total) => {
    expect(() => wilson(count, total)).toThrow(RangeError);
  });
});
