/** Pairs of places that hold the same thing in both sequences, in order: a longest common subsequence. Quadratic. */
export function commonPlaces(left: readonly string[], right: readonly string[]): Map<number, number> {
  const width = right.length + 1;
  const best = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      best[i * width + j] =
        left[i] === right[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.set(i++, j++);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

export type Side = 'mine' | 'theirs';
export interface Place {
  side: Side;
  at: number;
}

/**
 * Merges two sequences that come from a common one. What only one side changed is taken from it; where both changed the
 * same stretch otherwise, there is no answer, but when both only added and `joins` says that additions live side by side.
 * @returns where each part of the result stands, or undefined when the two sides conflict
 */
export function mergeSequences(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  joins: boolean,
): Place[] | undefined {
  const toMine = commonPlaces(base, mine);
  const toTheirs = commonPlaces(base, theirs);
  const result: Place[] = [];
  let [b, m, t] = [0, 0, 0];
  for (let k = 0; k <= base.length; k++) {
    const atMine = k < base.length ? toMine.get(k) : mine.length;
    const atTheirs = k < base.length ? toTheirs.get(k) : theirs.length;
    if (atMine === undefined || atTheirs === undefined) continue;
    const part = mergeStretch(
      base.slice(b, k),
      { from: m, parts: mine.slice(m, atMine) },
      { from: t, parts: theirs.slice(t, atTheirs) },
      joins,
    );
    if (!part) return undefined;
    result.push(...part);
    if (k < base.length) result.push({ side: 'theirs', at: atTheirs });
    [b, m, t] = [k + 1, atMine + 1, atTheirs + 1];
  }
  return result;
}

interface Stretch {
  from: number;
  parts: readonly string[];
}

const all = (side: Side, { from, parts }: Stretch): Place[] => parts.map((_, i) => ({ side, at: from + i }));
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((part, i) => part === b[i]);

function mergeStretch(base: readonly string[], mine: Stretch, theirs: Stretch, joins: boolean): Place[] | undefined {
  if (same(mine.parts, base) || same(mine.parts, theirs.parts)) return all('theirs', theirs);
  if (same(theirs.parts, base)) return all('mine', mine);
  if (joins) return joinItems(base, mine, theirs);
  if (base.length > 0 && mine.parts.length === base.length && theirs.parts.length === base.length) {
    const places = base.map((part, i): Place | undefined => {
      if (mine.parts[i] === part || mine.parts[i] === theirs.parts[i]) return { side: 'theirs', at: theirs.from + i };
      return theirs.parts[i] === part ? { side: 'mine', at: mine.from + i } : undefined;
    });
    return places.every((place) => place !== undefined) ? places : undefined;
  }
  return undefined;
}

/** Items side by side: each side's additions, without what either took away. Two answers to the same item are a conflict. */
function joinItems(base: readonly string[], mine: Stretch, theirs: Stretch): Place[] | undefined {
  const known = { base: new Set(base), mine: new Set(mine.parts), theirs: new Set(theirs.parts) };
  const keepsOrder = (parts: readonly string[]) =>
    commonPlaces(base, parts).size === parts.filter((part) => known.base.has(part)).length;
  if (!keepsOrder(mine.parts) || !keepsOrder(theirs.parts)) return undefined;
  const droppedByBoth = base.some((part) => !known.mine.has(part) && !known.theirs.has(part));
  const isNew = (part: string) => !known.base.has(part);
  if (droppedByBoth && (mine.parts.some(isNew) || theirs.parts.some(isNew))) return undefined;
  const result = all('theirs', theirs).filter(({ at }) => {
    const part = theirs.parts[at - theirs.from]!;
    return isNew(part) || known.mine.has(part);
  });
  const partAt = ({ side, at }: Place) =>
    side === 'mine' ? mine.parts[at - mine.from]! : theirs.parts[at - theirs.from]!;
  mine.parts.forEach((part, i) => {
    if (!isNew(part) || known.theirs.has(part)) return;
    const before = mine.parts.slice(0, i).findLast((other) => result.some((place) => partAt(place) === other));
    // After what it stood behind, and after what the other side added there.
    let place = before === undefined ? 0 : result.findIndex((candidate) => partAt(candidate) === before) + 1;
    while (place < result.length && result[place]!.side === 'theirs' && isNew(partAt(result[place]!))) place++;
    result.splice(place, 0, { side: 'mine', at: mine.from + i });
  });
  return result;
}
