import { type Proportion, wilson, z95 } from '../irritants/index.ts';

/** How many, on how many, in one period. */
export interface Counts {
  count: number;
  total: number;
}

export interface Comparison {
  before: Counts;
  after: Counts;
  /** Which way is better for the user. */
  better: 'lower' | 'higher';
  /** The effect announced before anything changed, in points of percentage. */
  announcedPoints?: number | undefined;
}

export interface Verdict {
  kind: 'better' | 'worse' | 'inconclusive';
  before: Proportion;
  after: Proportion;
  /** Share after less share before, between −1 and 1. */
  difference: Proportion;
  /**
   * Where the interval stands with regard to the announced effect: wholly beyond it, astride, or wholly short of it.
   * Undefined when nothing was announced.
   */
  announced: 'reached' | 'possible' | 'missed' | undefined;
  /** One of the periods has fewer than thirty cases: a handful of people can turn the result. */
  small: boolean;
  /** Cases before and after that would usually show the announced effect; undefined when nothing was announced. */
  casesNeeded: number | undefined;
}

const smallTotal = 30;

/**
 * Better, worse, or one cannot conclude: whether the 95 % interval of the difference between two shares keeps to one side
 * of zero. @throws RangeError when a count is not a whole number between 0 and its total
 */
export function verdictOf(comparison: Comparison): Verdict {
  const before = wilson(comparison.before.count, comparison.before.total);
  const after = wilson(comparison.after.count, comparison.after.total);
  const difference = newcombe(after, before);
  const towards = comparison.better === 'lower' ? -1 : 1;
  // How much better: the difference seen from the user's side.
  const gain = towards < 0 ? { low: -difference.high, high: -difference.low } : difference;
  const points = comparison.announcedPoints;
  return {
    kind: gain.low > 0 ? 'better' : gain.high < 0 ? 'worse' : 'inconclusive',
    before,
    after,
    difference,
    announced: points === undefined ? undefined : positionOf(gain, points / 100),
    small: Math.min(comparison.before.total, comparison.after.total) < smallTotal,
    casesNeeded: points === undefined ? undefined : casesNeeded(before.value, towards * (points / 100)),
  };
}

function positionOf(gain: { low: number; high: number }, announced: number): NonNullable<Verdict['announced']> {
  if (gain.low >= announced) return 'reached';
  return gain.high >= announced ? 'possible' : 'missed';
}

/**
 * Interval for the difference of two independent proportions from their Wilson intervals: the square-and-add method
 * without continuity correction.
 * Source: R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven
 * methods”, Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function newcombe(first: Proportion, second: Proportion): Proportion {
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}

/** 80th percentile of the normal distribution: four measures in five show an effect that is there. */
const z80 = 0.8416212335729143;

/**
 * Cases needed in each period to see a change of `change` from a share `start`, at 5 % two-sided and 80 % power, rounded up
 * to tens. Source: J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed., formula for
 * two equal samples without continuity correction.
 * @returns undefined when no share could change so much, or nothing is to change
 */
export function casesNeeded(start: number, change: number): number | undefined {
  const end = start + change;
  if (change === 0 || end < 0 || end > 1) return undefined;
  const spread = start * (1 - start) + end * (1 - end);
  return Math.max(10, Math.ceil(((z95 + z80) ** 2 * spread) / change ** 2 / 10) * 10);
}
