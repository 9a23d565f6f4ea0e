import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartWidth, proofChart } from './proof-chart.ts';
import { verdictOf } from './verdict.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat())
  .map(([total, seed]) => ({ count: seed % (total + 1), total }));

describe('proofChart', () => {
  it('keeps everything inside, in order, with zero among the ticks', () => {
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('lower', 'higher'),
        (before, after, points, better) => {
          const way = better as 'lower' | 'higher';
          const chart = proofChart(verdictOf({ before, after, better: way }), { points, better: way });
          const bars = [chart.shares.before, chart.shares.after, chart.difference.bar];
          for (const bar of bars) {
            expect(bar.low).toBeGreaterThanOrEqual(0);
            expect(bar.low).toBeLessThanOrEqual(bar.value);
            expect(bar.value).toBeLessThanOrEqual(bar.high);
            expect(bar.high).toBeLessThanOrEqual(chartWidth);
          }
          expect(chart.difference.ticks.some((tick) => tick.value === 0 && tick.x === chart.difference.zero)).toBe(
            true,
          );
          const zone = chart.difference.zone!;
          expect(zone.from).toBeLessThan(zone.to);
          expect(way === 'lower' ? zone.edge < chart.difference.zero : zone.edge > chart.difference.zero).toBe(true);
        },
      ),
    );
  });

  it('writes few ticks, at round numbers', () => {
    const chart = proofChart(
      verdictOf({ before: { count: 164, total: 400 }, after: { count: 88, total: 400 }, better: 'lower' }),
      { points: 10, better: 'lower' },
    );
    expect(chart.shares.ticks.map((tick) => tick.value)).toEqual([0, 20, 40, 60]);
    expect(chart.difference.ticks.map((tick) => tick.value)).toEqual([-20, 0, 20]);
  });
});
