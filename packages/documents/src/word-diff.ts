import type { Span } from './block.ts';

/** A replacement in a text, with what takes its place. */
export interface Replacement {
  from: number;
  to: number;
  text: string;
}

/** Words, numbers, white space by kind, single marks; an opaque span is one token. */
export function diffTokens(text: string, opaque: readonly Span[] = []): string[] {
  const tokens: string[] = [];
  let at = 0;
  for (const span of [...opaque, { from: text.length, to: text.length }]) {
    for (const [token] of text.slice(at, span.from).matchAll(/[\p{L}\p{M}\p{N}_]+|\r?\n|[^\S\n]+|./gsu))
      tokens.push(token);
    if (span.to > span.from) tokens.push(text.slice(span.from, span.to));
    at = span.to;
  }
  return tokens;
}

/** Beyond this many differing tokens the middle is replaced as a whole: a diff would help nobody read it. */
const mostDifferences = 1_000;

/**
 * The replacements that turn one token list into another: a shortest edit script (E. Myers, “An O(ND) Difference
 * Algorithm”, 1986), with those that only white space or one mark keeps apart joined, so that a rewritten phrase is
 * one change. Tokens for which `fixed` holds are never inside a joined change.
 */
export function diffWords(
  before: readonly string[],
  after: readonly string[],
  fixed: (token: string) => boolean,
): Replacement[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let endA = before.length;
  let endB = after.length;
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) {
    endA--;
    endB--;
  }
  const pairs = commonPairs(before.slice(start, endA), after.slice(start, endB));
  const kept = [...pairs.map(([a, b]) => [a + start, b + start] as const), [endA, endB] as const];
  const out: { a: [number, number]; b: [number, number] }[] = [];
  let a = start;
  let b = start;
  for (const [nextA, nextB] of kept) {
    if (nextA > a || nextB > b) {
      const last = out.at(-1);
      const between = last ? before.slice(last.a[1], a) : [];
      const joins =
        last &&
        between.join('').length <= 2 &&
        between.every((token) => /^[^\p{L}\p{N}\n]+$/u.test(token) && !fixed(token));
      if (joins) {
        last.a[1] = nextA;
        last.b[1] = nextB;
      } else out.push({ a: [a, nextA], b: [b, nextB] });
    }
    a = nextA + 1;
    b = nextB + 1;
  }
  const offsets = [0];
  for (const token of before) offsets.push(offsets.at(-1)! + token.length);
  return out.map((change) => ({
    from: offsets[change.a[0]]!,
    to: offsets[change.a[1]]!,
    text: after.slice(...change.b).join(''),
  }));
}

/** Index pairs of a longest common subsequence; none when the lists differ too much. */
function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return [];
  const limit = Math.min(n + m, mostDifferences);
  const trail: Int32Array[] = [];
  const best = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  for (let d = 0; d <= limit; d++) {
    trail.push(best.slice(middle - d, middle + d + 1));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && best[middle + k - 1]! < best[middle + k + 1]!);
      let x = down ? best[middle + k + 1]! : best[middle + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && a[x] === b[y]) {
        x++;
        y++;
      }
      best[middle + k] = x;
      if (x >= n && y >= m) return backtrack(trail, d, n, m);
    }
  }
  return [];
}

/** `trail[d]` holds the furthest x on diagonals −d…d before step d. */
function backtrack(trail: readonly Int32Array[], steps: number, n: number, m: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = n;
  let y = m;
  for (let d = steps; d > 0; d--) {
    const before = trail[d]!;
    const at = (k: number) => (Math.abs(k) <= d ? before[d + k]! : -1);
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = at(fromK);
    const fromY = fromX - fromK;
    const startX = down ? fromX : fromX + 1;
    while (x > startX) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}
