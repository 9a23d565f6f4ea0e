/** A share with how far chance alone could have moved it. All values between 0 and 1. */
export interface Proportion {
  value: number;
  low: number;
  high: number;
}

/** 97.5th percentile of the normal distribution: intervals at 95 %. */
export const z95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion: it stays between 0 and 1 and holds for small numbers.
 * Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927), 209–212.
 * @throws RangeError unless 0 ≤ count ≤ total, whole numbers, and total > 0
 */
export function wilson(count: number, total: number, z: number = z95): Proportion {
  if (!Number.isInteger(count) || !Number.isInteger(total) || count < 0 || total <= 0 || count > total) {
    throw new RangeError(`not a share: ${count} of ${total}`);
  }
  const p = count / total;
  const z2 = z * z;
  const middle = p + z2 / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  // At the ends the bound is exact; rounding must not carry it past 0 or 1.
  return {
    value: p,
    low: count === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: count === total ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
