/** What the paragraphs of a new version come from. */
export interface Alignment {
  /** For each old paragraph, the new ones it becomes: [from, to[; empty when it goes. */
  becomes: { from: number; to: number }[];
}

/** More pairs than this in one stretch are not compared: the stretch is taken in its order. */
const mostPairs = 20_000;
/** A paragraph is cut into at most so many. */
const mostParts = 6;
/** What a word that is not kept costs, against 2 for one that is: a pair is worth it from about 38 % of words kept. */
const unmatchedCost = 0.6;

/**
 * Aligns two lists of paragraphs: identical ones first, then between them by the words they share. A paragraph may
 * become several; new ones that come from nothing follow the one before them.
 */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Alignment {
  const becomes: ({ from: number; to: number } | undefined)[] = before.map(() => undefined);
  let a = 0;
  let b = 0;
  for (const [nextA, nextB] of [...identicalPairs(before, after), [before.length, after.length] as const]) {
    alignStretch(before.slice(a, nextA), after.slice(b, nextB)).forEach((range, n) => {
      becomes[a + n] = range && { from: range.from + b, to: range.to + b };
    });
    if (nextA < before.length) becomes[nextA] = { from: nextB, to: nextB + 1 };
    a = nextA + 1;
    b = nextB + 1;
  }
  return { becomes: becomes.map((range) => range ?? { from: 0, to: 0 }) };
}

/** Pairs of equal paragraphs in order, by their longest common subsequence over those that occur once in each list. */
function identicalPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const once = (list: readonly string[]) => {
    const places = new Map<string, number>();
    list.forEach((text, n) => {
      places.set(text, places.has(text) ? -1 : n);
    });
    return places;
  };
  const inBefore = once(before);
  const inAfter = once(after);
  const pairs: [number, number][] = [];
  for (const [text, n] of inBefore) {
    const m = inAfter.get(text);
    if (n >= 0 && m !== undefined && m >= 0) pairs.push([n, m]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  const increasing = longestIncreasing(pairs);
  // Equal neighbours of a sure pair are sure, too, even when they occur several times.
  const all = new Map(increasing);
  for (const [n, m] of increasing) {
    for (let k = 1; before[n + k] !== undefined && before[n + k] === after[m + k] && !all.has(n + k); k++)
      all.set(n + k, m + k);
  }
  return longestIncreasing([...all].sort((x, y) => x[0] - y[0]));
}

/** Longest subsequence with increasing second members, in n log n (patience sorting). */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, m], n) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (pairs[tails[mid]!]![1] < m) low = mid + 1;
      else high = mid;
    }
    previous[n] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = n;
  });
  const out: [number, number][] = [];
  for (let n = tails.at(-1) ?? -1; n >= 0; n = previous[n]!) out.push(pairs[n]!);
  return out.reverse();
}

function alignStretch(
  before: readonly string[],
  after: readonly string[],
): ({ from: number; to: number } | undefined)[] {
  const out: ({ from: number; to: number } | undefined)[] = before.map(() => undefined);
  if (before.length === 0 || after.length === 0) return out;
  const found = before.length * after.length <= mostPairs ? bestPath(before, after) : [];
  let a = 0;
  let b = 0;
  for (const step of [...found, { block: before.length, from: after.length, to: after.length }]) {
    // What has no partner between two pairs is taken in its order: rewritten from the ground up.
    for (; a < step.block && b < step.from; a++, b++) out[a] = { from: b, to: b + 1 };
    if (b < step.from) {
      const last = out.findLast((range) => range !== undefined);
      const next = found.includes(step) ? step : undefined;
      if (last && last.to === b) last.to = step.from;
      else if (next) next.from = b;
    }
    if (step.block < before.length) out[step.block] = { from: step.from, to: step.to };
    a = step.block + 1;
    b = step.to;
  }
  return out;
}

/** Pairs (one old, one to six new) that keep most words in all. */
function bestPath(before: readonly string[], after: readonly string[]): { block: number; from: number; to: number }[] {
  const wordsBefore = before.map(countWords);
  const wordsAfter = after.map(countWords);
  const width = after.length + 1;
  const score = new Float64Array((before.length + 1) * width);
  const step = new Uint8Array(score.length);
  for (let n = before.length - 1; n >= 0; n--) {
    for (let m = after.length; m >= 0; m--) {
      const here = n * width + m;
      score[here] = score[here + width]!;
      if (m === after.length) continue;
      if (score[here + 1]! > score[here]!) {
        score[here] = score[here + 1]!;
        step[here] = 255;
      }
      let joined: Map<string, number> | undefined;
      for (let parts = 1; parts <= mostParts && m + parts <= after.length; parts++) {
        joined = joined ? addCounts(joined, wordsAfter[m + parts - 1]!) : wordsAfter[m]!;
        const gain = worth(wordsBefore[n]!, joined) + score[here + width + parts]!;
        if (gain <= score[here]!) continue;
        score[here] = gain;
        step[here] = parts;
      }
    }
  }
  const path: { block: number; from: number; to: number }[] = [];
  for (let n = 0, m = 0; n < before.length && m <= after.length; ) {
    const taken = step[n * width + m]!;
    if (taken === 0) n++;
    else if (taken === 255) m++;
    else {
      path.push({ block: n, from: m, to: m + taken });
      n++;
      m += taken;
    }
  }
  return path;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function addCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const out = new Map(a);
  for (const [word, count] of b) out.set(word, (out.get(word) ?? 0) + count);
  return out;
}

function worth(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return 2 * common - unmatchedCost * (total - 2 * common);
}
