import type { Verdict } from './verdict.ts';

/** A drawing of a proof in the units of its view box; the page gives it its words and colours. */
export interface ProofChart {
  shares: { ticks: Tick[]; before: Bar; after: Bar };
  difference: { ticks: Tick[]; bar: Bar; zero: number; zone: { from: number; to: number; edge: number } | undefined };
}

export interface Tick {
  x: number;
  /** In percent, or in points. */
  value: number;
}

export interface Bar {
  low: number;
  value: number;
  high: number;
}

/** The drawing is as wide as a telephone: its words stay legible there and grow elsewhere. */
export const chartWidth = 320;
const margin = 20;

/**
 * Places two shares on a scale from 0 and their difference around 0, ticks at round numbers. The zone is where the
 * announced effect lies, on the side that is better for the user.
 */
export function proofChart(
  verdict: Verdict,
  announced: { points: number; better: 'lower' | 'higher' } | undefined,
): ProofChart {
  const highest = Math.max(verdict.before.high, verdict.after.high) * 100;
  const step = highest > 45 ? 20 : highest > 20 ? 10 : 5;
  const top = Math.min(100, Math.ceil((highest + 1) / step) * step);
  const shareAt = scale(0, top);
  const bar = (at: (n: number) => number, of: { low: number; value: number; high: number }): Bar => ({
    low: at(of.low * 100),
    value: at(of.value * 100),
    high: at(of.high * 100),
  });
  const towards = announced?.better === 'higher' ? 1 : -1;
  const edge = announced ? towards * announced.points : 0;
  const farthest = Math.max(10, ...[verdict.difference.low * 100, verdict.difference.high * 100, edge].map(Math.abs));
  const gap = farthest > 45 ? 20 : farthest > 20 ? 10 : 5;
  const reach = Math.ceil((farthest + 1) / gap) * gap;
  const differenceAt = scale(-reach, reach);
  return {
    shares: {
      ticks: ticks(0, top, step, shareAt),
      before: bar(shareAt, verdict.before),
      after: bar(shareAt, verdict.after),
    },
    difference: {
      ticks: ticks(-reach, reach, gap * (reach / gap > 2 ? 2 : 1), differenceAt),
      bar: bar(differenceAt, verdict.difference),
      zero: differenceAt(0),
      zone: announced && {
        from: Math.min(differenceAt(edge), differenceAt(towards * reach)),
        to: Math.max(differenceAt(edge), differenceAt(towards * reach)),
        edge: differenceAt(edge),
      },
    },
  };
}

function scale(from: number, to: number): (value: number) => number {
  return (value) => Math.round((margin + ((value - from) / (to - from)) * (chartWidth - 2 * margin)) * 10) / 10;
}

/** Round values from the middle outwards, so that zero is always among them. */
function ticks(from: number, to: number, step: number, at: (value: number) => number): Tick[] {
  const list: Tick[] = [];
  for (let n = Math.ceil(from / step); n * step <= to; n++) list.push({ x: at(n * step), value: n * step });
  return list;
}
