import { feature, mix } from './hash.ts';
import { outside, type WordFacts } from './word-facts.ts';

/** Number of features of a word. */
export const FEATURES = 53;

/**
 * Features of the word at a place, as hashes: the word, its neighbours, their classes, and the two tags before it. Each
 * kind of feature has a number of its own, mixed last, so that two kinds never mean the same. They come in groups by what
 * they depend on: what depends on one word alone need not be looked up again where the word comes back.
 * @param before1 number of the tag before, -1 at the start
 * @param out filled with `FEATURES` hashes
 */
export function tagFeatures(
  words: readonly WordFacts[],
  at: number,
  before1: number,
  before2: number,
  out: Int32Array,
): void {
  let count = ownFeatures(words[at]!, at === 0, out, 0);
  placed.forEach((features, place) => {
    count = features(words[at + offsets[place]!] ?? outside, out, count);
  });
  count = orderFeatures(before1, before2, out, count);
  count = afterTagFeatures(words[at]!, before1, out, count);
  companyFeatures(words, at, before1, before2, out, count);
}

/** Of the word alone, at the start of its sentence or inside. Each group returns where the next one begins in `out`. */
export function ownFeatures(w: WordFacts, first: boolean, out: Int32Array, k: number): number {
  const shape = shapeAt(w, first);
  out[k++] = feature(w.form, 1);
  out[k++] = feature(w.ending2, 2);
  out[k++] = feature(w.ending3, 3);
  out[k++] = feature(w.ending4, 4);
  out[k++] = feature(w.ending5, 5);
  out[k++] = feature(w.beginning, 6);
  out[k++] = feature(shape, 7);
  out[k++] = feature(w.lexical, 8);
  out[k++] = feature(mix(shape, w.lexical), 32);
  out[k++] = feature(mix(w.ending3, shape), 35);
  out[k++] = feature(shape + (w.known ? 4096 : 0), 42);
  out[k++] = feature(w.cluster, 48);
  return k;
}

/** Of one neighbour alone, for each of the `offsets`. */
export const placed: readonly ((word: WordFacts, out: Int32Array, k: number) => number)[] = [
  (a, out, k) => {
    out[k++] = feature(a.form, 9);
    out[k++] = feature(a.lexical, 13);
    return k;
  },
  (b, out, k) => {
    out[k++] = feature(b.form, 11);
    return k;
  },
  (c, out, k) => {
    out[k++] = feature(c.form, 10);
    out[k++] = feature(c.lexical, 14);
    return k;
  },
  (d, out, k) => {
    out[k++] = feature(d.form, 12);
    out[k++] = feature(d.lexical, 15);
    return k;
  },
];
/** Where the neighbours that count alone stand. */
export const offsets: readonly number[] = [-1, -2, 1, 2];

/** Of the two tags before alone. */
export function orderFeatures(before1: number, before2: number, out: Int32Array, k: number): number {
  out[k++] = feature(before1 + 1, 16);
  out[k++] = feature(bothTags(before1, before2), 17);
  return k;
}

/** Of the word and the tag before it. */
export function afterTagFeatures(w: WordFacts, before1: number, out: Int32Array, k: number): number {
  const t1 = before1 + 1;
  out[k++] = feature(mix(w.form, t1), 18);
  out[k++] = feature(mix(w.lexical, t1), 19);
  out[k++] = feature(mix(w.ending3, t1), 29);
  out[k++] = feature(mix(w.cluster, t1), 51);
  return k;
}

/** Kinds of the features that tie two values, then of those that tie three, as `companyFeatures` lists them. */
const pairKinds = Int32Array.of(20, 21, 22, 23, 26, 27, 28, 30, 31, 33, 34, 37, 38, 40, 41, 45, 46, 49, 50, 52, 53);
const tripleKinds = Int32Array.of(24, 25, 36, 39, 43, 44, 47);
const values = new Int32Array(2 * pairKinds.length + 3 * tripleKinds.length);

/** Of the word in its company: all the others. Values are laid side by side first, so that one loop hashes them all. */
export function companyFeatures(
  words: readonly WordFacts[],
  at: number,
  before1: number,
  before2: number,
  out: Int32Array,
  k: number,
): number {
  const w = words[at]!;
  const a = at > 0 ? words[at - 1]! : outside;
  const b = at > 1 ? words[at - 2]! : outside;
  const c = words[at + 1] ?? outside;
  const d = words[at + 2] ?? outside;
  const e = words[at + 3] ?? outside;
  const next = notAdverb(words, at + 1);
  const t1 = before1 + 1;
  const tags = bothTags(before1, before2);
  const shape = shapeAt(w, at === 0);
  const v = values;
  v[0] = w.lexical;
  v[1] = tags;
  v[2] = w.form;
  v[3] = c.form;
  v[4] = a.form;
  v[5] = w.form;
  v[6] = w.lexical;
  v[7] = c.lexical;
  v[8] = w.form;
  v[9] = c.lexical;
  v[10] = w.lexical;
  v[11] = c.form;
  v[12] = a.form;
  v[13] = w.lexical;
  v[14] = a.ending3;
  v[15] = w.ending3;
  v[16] = w.ending3;
  v[17] = c.ending3;
  v[18] = shape;
  v[19] = a.shape;
  v[20] = w.shape;
  v[21] = c.shape;
  v[22] = c.form;
  v[23] = d.form;
  v[24] = w.lexical;
  v[25] = before2;
  v[26] = e.lexical;
  v[27] = w.lexical;
  v[28] = c.ending3;
  v[29] = t1;
  v[30] = next.lexical;
  v[31] = w.lexical;
  v[32] = next.ending2;
  v[33] = w.form;
  v[34] = a.cluster;
  v[35] = w.lexical;
  v[36] = c.cluster;
  v[37] = w.lexical;
  v[38] = w.cluster;
  v[39] = c.lexical;
  v[40] = a.cluster;
  v[41] = c.cluster;
  v[42] = w.lexical;
  v[43] = c.lexical;
  v[44] = t1;
  v[45] = w.lexical;
  v[46] = c.lexical;
  v[47] = d.lexical;
  v[48] = a.form;
  v[49] = b.form;
  v[50] = w.lexical;
  v[51] = w.form;
  v[52] = t1;
  v[53] = c.lexical;
  v[54] = c.lexical;
  v[55] = d.lexical;
  v[56] = t1;
  v[57] = a.form;
  v[58] = c.form;
  v[59] = w.lexical;
  v[60] = next.lexical;
  v[61] = w.form;
  v[62] = t1;
  let from = 0;
  for (let i = 0; i < pairKinds.length; i++, from += 2) {
    out[k++] = feature(mix(v[from]!, v[from + 1]!), pairKinds[i]!);
  }
  for (let i = 0; i < tripleKinds.length; i++, from += 3) {
    out[k++] = feature(mix(mix(v[from]!, v[from + 1]!), v[from + 2]!), tripleKinds[i]!);
  }
  return k;
}

function shapeAt(w: WordFacts, first: boolean): number {
  return w.shape + (first ? 2048 : 0);
}

function bothTags(before1: number, before2: number): number {
  return before1 + 1 + (before2 + 1) * 64;
}

/** The next word that is not an adverb, among four: after « n’a pas encore » what counts is the participle. */
function notAdverb(words: readonly WordFacts[], from: number): WordFacts {
  let at = from;
  while (at < from + 4 && words[at]?.adverb) at++;
  return words[at] ?? outside;
}
