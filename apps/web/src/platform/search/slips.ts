/** Words by their number of letters: slips change it by two at most. */
export type ByLength = ReadonlyMap<number, readonly string[]>;

export function byLength(words: Iterable<string>): ByLength {
  const out = new Map<number, string[]>();
  for (const word of words) {
    const same = out.get(word.length);
    if (same) same.push(word);
    else out.set(word.length, [word]);
  }
  return out;
}

/** Known words within one slip of the finger (two for a word of seven letters or more), the nearest only. */
export function nearest(word: string, known: ByLength): string[] {
  const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (most === 0) return [];
  let best: string[] = [];
  let least = most;
  // The same length first: once a word is found within one slip, those two letters away are out of reach.
  for (const away of [0, -1, 1, -2, 2]) {
    if (Math.abs(away) > least || word.length + away < 3) continue;
    for (const candidate of known.get(word.length + away) ?? []) {
      const distance = editDistance(word, candidate, least);
      if (distance > least) continue;
      if (distance < least) best = [];
      least = distance;
      best.push(candidate);
    }
  }
  // People rarely miss the first letter.
  const same = best.filter((candidate) => candidate[0] === word[0]);
  return (same.length > 0 ? same : best).slice(0, 5);
}

/** Letters to add, drop, change or swap to go from one word to another (Damerau–Levenshtein), given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
