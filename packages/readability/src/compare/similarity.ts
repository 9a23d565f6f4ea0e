/**
 * How alike two bags of stems are, 0 to 1: half the shared weight against both sides (Ochiai), half against the smaller
 * side, so that a long sentence and the short one that keeps its core still meet. Rare stems weigh more (inverse
 * sentence frequency over both texts).
 */

export type StemWeights = (stem: string) => number;

/** Weights from every sentence of both texts. */
export function stemWeights(bags: readonly (readonly string[])[]): StemWeights {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const total = Math.max(bags.length, 2);
  const weights = new Map<string, number>();
  for (const [stem, count] of frequency) weights.set(stem, Math.log(1 + total / count));
  return (stem) => weights.get(stem) ?? Math.log(1 + total);
}

export function weightOf(bag: Iterable<string>, weights: StemWeights): number {
  let sum = 0;
  for (const stem of bag) sum += weights(stem);
  return sum;
}

/** Weight of what two bags share. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: StemWeights): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const stem of small) if (large.has(stem)) sum += weights(stem);
  return sum;
}

/** One shared word among very few proves little: the smaller side is smoothed by this many average stems. */
const smoothing = 1;

export function similarityFrom(shared: number, weightA: number, weightB: number, average: number): number {
  if (shared <= 0) return 0;
  const both = shared / Math.sqrt(weightA * weightB);
  const smaller = shared / (Math.min(weightA, weightB) + smoothing * average);
  return Math.min(1, (both + smaller) / 2);
}
