/**
 * Sentence alignment by dynamic programming (the beads of Gale and Church, scored by shared stems instead of length),
 * inside sections cut by the blocks that clearly correspond; sentences left over on both sides are then paired as moved.
 */
import { cutSections } from './align-blocks.ts';
import type { BeadRelation } from './comparison.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { type StemWeights, sharedWeight, similarityFrom, stemWeights, weightOf } from './similarity.ts';

/** Positions of sentences in the two readings. */
export interface AlignedBead {
  relation: BeadRelation;
  before: number[];
  after: number[];
  similarity: number;
}

interface Scored {
  sentence: ReadSentence;
  bag: ReadonlySet<string>;
  weight: number;
}

/** Below this, two sentences are not the same sentence reworded. */
const least = 0.24;
/** The part of each sentence of a group that must be found on the other side. */
const leastCoverage = 0.28;
/** Above this, a sentence found elsewhere has moved. */
const leastMoved = 0.5;
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
];

export interface Alignment {
  beads: AlignedBead[];
  weights: StemWeights;
}

export function align(before: Reading, after: Reading): Alignment {
  const weights = stemWeights([...before.sentences, ...after.sentences].map((sentence) => sentence.stems));
  const scored = (sentence: ReadSentence): Scored => {
    const bag = new Set(sentence.stems);
    return { sentence, bag, weight: weightOf(bag, weights) };
  };
  const a = before.sentences.map(scored);
  const b = after.sentences.map(scored);
  const average = averageWeight([...a, ...b]);
  const beads: AlignedBead[] = [];
  for (const section of cutSections(before, after, weights)) {
    beads.push(
      ...alignSection(
        a.slice(section.before.from, section.before.to),
        b.slice(section.after.from, section.after.to),
        weights,
        average,
      ),
    );
  }
  return { beads: pairMoved(absorb(beads, a, b, weights), a, b, weights, average), weights };
}

function averageWeight(sentences: readonly Scored[]): number {
  let weight = 0;
  let stems = 0;
  for (const sentence of sentences) {
    weight += sentence.weight;
    stems += sentence.bag.size;
  }
  return stems === 0 ? 1 : weight / stems;
}

function sameText(a: ReadSentence, b: ReadSentence): boolean {
  return a.key === b.key;
}

function pairSimilarity(a: Scored, b: Scored, shared: number, average: number): number {
  return sameText(a.sentence, b.sentence) ? 1 : similarityFrom(shared, a.weight, b.weight, average);
}

/** One sentence against several: 0 unless each of the several contributes. */
function groupSimilarity(one: Scored, group: readonly Scored[], weights: StemWeights, average: number): number {
  const union = new Set<string>();
  for (const member of group) {
    let fresh = 0;
    for (const stem of member.bag) if (one.bag.has(stem) && !union.has(stem)) fresh += weights(stem);
    if (fresh === 0 || fresh < leastCoverage * member.weight) return 0;
    for (const stem of member.bag) union.add(stem);
  }
  const similarity = similarityFrom(
    sharedWeight(one.bag, union, weights),
    one.weight,
    weightOf(union, weights),
    average,
  );
  return similarity < least + 0.06 ? 0 : similarity;
}

/** More cells than this, and only those near the diagonal are tried. */
const fullTable = 1_500_000;

/** The cells of the table: whole when small, otherwise a band around the diagonal. `at` is −1 outside. */
function tableOf(
  rows: number,
  columns: number,
): { size: number; first(i: number): number; width: number; at(i: number, j: number): number } {
  const slope = (columns - 1) / Math.max(rows - 1, 1);
  const half = Math.max(100, Math.ceil(slope) + 50, Math.floor(fullTable / rows / 2));
  const width = rows * columns <= fullTable ? columns : Math.min(columns, 2 * half + 1);
  const first = (i: number): number => Math.max(0, Math.min(Math.round(i * slope) - half, columns - width));
  const at = (i: number, j: number): number => {
    const start = width === columns ? 0 : first(i);
    return i < 0 || j < start || j >= start + width ? -1 : i * width + j - start;
  };
  return { size: rows * width, first: (i) => (width === columns ? 0 : first(i)), width, at };
}

function alignSection(
  a: readonly Scored[],
  b: readonly Scored[],
  weights: StemWeights,
  average: number,
): AlignedBead[] {
  const table = tableOf(a.length + 1, b.length + 1);
  const gain = new Float64Array(table.size);
  const from = new Int8Array(table.size); // index into shapes, −1 dropped, −2 added
  const found = new Float32Array(table.size);
  const shared = new Float32Array(table.size); // weight shared by the last sentences of the cell
  const gainAt = (i: number, j: number): number => {
    const at = table.at(i, j);
    return at < 0 ? Number.NEGATIVE_INFINITY : gain[at]!;
  };
  const meets = (i: number, j: number): boolean => {
    const at = table.at(i, j);
    return at >= 0 && shared[at]! > 0;
  };
  for (let i = 0; i <= a.length; i++) {
    const first = table.first(i);
    for (let j = first; j < first + table.width; j++) {
      if (i === 0 && j === 0) continue;
      const at = table.at(i, j);
      let best = gainAt(i - 1, j);
      let how = -1;
      if (gainAt(i, j - 1) > best) {
        best = gainAt(i, j - 1);
        how = -2;
      }
      if (i > 0 && j > 0) {
        shared[at] = sharedWeight(a[i - 1]!.bag, b[j - 1]!.bag, weights);
        for (let s = 0; s < shapes.length; s++) {
          const [n, m] = shapes[s]!;
          const before = gainAt(i - n, j - m);
          if (before === Number.NEGATIVE_INFINITY) continue;
          const extra = n + m - 2;
          // No similarity can reach the best: not worth measuring.
          if (before + 1 + 0.4 * extra - 0.12 - 0.1 * extra <= best) continue;
          const similarity = shapeSimilarity(i, j, n, m);
          if (similarity < least) continue;
          const total = before + similarity * (1 + 0.4 * extra) - 0.12 - 0.1 * extra;
          if (total > best) {
            best = total;
            how = s;
            found[at] = similarity;
          }
        }
      }
      gain[at] = best;
      from[at] = how;
    }
  }
  return readBack();

  function shapeSimilarity(i: number, j: number, n: number, m: number): number {
    if (n === 1 && m === 1) return pairSimilarity(a[i - 1]!, b[j - 1]!, shared[table.at(i, j)]!, average);
    for (let back = 0; back < n; back++) if (!meets(i - back, j)) return 0;
    for (let back = 0; back < m; back++) if (!meets(i, j - back)) return 0;
    return n === 1
      ? groupSimilarity(a[i - 1]!, b.slice(j - m, j), weights, average)
      : groupSimilarity(b[j - 1]!, a.slice(i - n, i), weights, average);
  }

  function readBack(): AlignedBead[] {
    const beads: AlignedBead[] = [];
    for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
      const at = table.at(i, j);
      const how = from[at]!;
      const [n, m] = how === -1 ? [1, 0] : how === -2 ? [0, 1] : shapes[how]!;
      const olds = a.slice(i - n, i);
      const news = b.slice(j - m, j);
      beads.push({
        relation: relationOf(olds, news),
        before: olds.map((one) => one.sentence.at),
        after: news.map((one) => one.sentence.at),
        similarity: how < 0 ? 0 : found[at]!,
      });
      i -= n;
      j -= m;
    }
    return beads.reverse();
  }
}

function relationOf(before: readonly Scored[], after: readonly Scored[]): BeadRelation {
  if (after.length === 0) return 'dropped';
  if (before.length === 0) return 'added';
  if (after.length > 1) return 'split';
  if (before.length > 1) return 'merged';
  return sameText(before[0]!.sentence, after[0]!.sentence) ? 'same' : 'reworded';
}

/**
 * A sentence cut into a list has more than three parts: the sentences that stand next to its bead and are made of its
 * words join it, in both directions.
 */
function absorb(
  beads: readonly AlignedBead[],
  a: readonly Scored[],
  b: readonly Scored[],
  weights: StemWeights,
): AlignedBead[] {
  let result = [...beads];
  for (const [own, other, ownText, otherText, alone, many] of [
    ['before', 'after', a, b, 'added', 'split'],
    ['after', 'before', b, a, 'dropped', 'merged'],
  ] as const) {
    for (const step of [1, -1]) {
      for (let at = step === 1 ? 0 : result.length - 1; at >= 0 && at < result.length; at += step) {
        const bead = result[at]!;
        if (bead[own].length !== 1 || bead[other].length === 0) continue;
        const whole = ownText[bead[own][0]!]!;
        for (let next = at + step; result[next]?.relation === alone && result[next]![other].length > 0; next += step) {
          const part = otherText[result[next]![other][0]!]!;
          if (part.weight === 0 || sharedWeight(whole.bag, part.bag, weights) < 1.4 * leastCoverage * part.weight)
            break;
          bead[other] = step === 1 ? [...bead[other], part.sentence.at] : [part.sentence.at, ...bead[other]];
          bead.relation = many;
          result[next] = { ...result[next]!, before: [], after: [] };
        }
      }
    }
    result = result.filter((bead) => bead.before.length + bead.after.length > 0);
  }
  return result;
}

/** Dropped and added sentences that are alike become one `moved` bead, the most alike first, at the old sentence's place. */
function pairMoved(
  beads: readonly AlignedBead[],
  a: readonly Scored[],
  b: readonly Scored[],
  weights: StemWeights,
  average: number,
): AlignedBead[] {
  const dropped = beads.filter((bead) => bead.relation === 'dropped');
  const added = beads.filter((bead) => bead.relation === 'added');
  const likeness = (one: Scored, other: Scored): number =>
    pairSimilarity(one, other, sharedWeight(one.bag, other.bag, weights), average);
  const pairs: { old: AlignedBead; fresh: AlignedBead; similarity: number }[] = [];
  for (const old of dropped) {
    for (const fresh of added) {
      const similarity = likeness(a[old.before[0]!]!, b[fresh.after[0]!]!);
      if (similarity >= leastMoved) pairs.push({ old, fresh, similarity });
    }
  }
  pairs.sort((x, y) => y.similarity - x.similarity);
  const movedTo = new Map<AlignedBead, AlignedBead>();
  const gone = new Set<AlignedBead>();
  for (const { old, fresh, similarity } of pairs) {
    if (movedTo.has(old) || gone.has(fresh)) continue;
    movedTo.set(old, { relation: 'moved', before: old.before, after: fresh.after, similarity });
    gone.add(fresh);
  }
  return beads.filter((bead) => !gone.has(bead)).map((bead) => movedTo.get(bead) ?? bead);
}
