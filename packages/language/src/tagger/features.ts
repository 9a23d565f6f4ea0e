import { feature, mix } from './hash.ts';
import { outside, type WordFacts } from './word-facts.ts';

/** Number of features of a word. */
export const FEATURES = 53;

/**
 * Features of the word at a place, as hashes: the word, its neighbours, their classes, and the two tags before it. Each
 * kind of feature has a number of its own, mixed last, so that two kinds never mean the same.
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
  const w = words[at]!;
  const a = words[at - 1] ?? outside;
  const b = words[at - 2] ?? outside;
  const c = words[at + 1] ?? outside;
  const d = words[at + 2] ?? outside;
  const e = words[at + 3] ?? outside;
  const next = notAdverb(words, at + 1);
  const shape = w.shape + (at === 0 ? 2048 : 0);
  const t1 = before1 + 1;
  const t12 = t1 + (before2 + 1) * 64;
  const lexical1 = mix(w.lexical, t1);
  const lexicals = mix(w.lexical, c.lexical);
  out[0] = feature(w.form, 1);
  out[1] = feature(w.ending2, 2);
  out[2] = feature(w.ending3, 3);
  out[3] = feature(w.ending4, 4);
  out[4] = feature(w.ending5, 5);
  out[5] = feature(w.beginning, 6);
  out[6] = feature(shape, 7);
  out[7] = feature(w.lexical, 8);
  out[8] = feature(a.form, 9);
  out[9] = feature(c.form, 10);
  out[10] = feature(b.form, 11);
  out[11] = feature(d.form, 12);
  out[12] = feature(a.lexical, 13);
  out[13] = feature(c.lexical, 14);
  out[14] = feature(d.lexical, 15);
  out[15] = feature(t1, 16);
  out[16] = feature(t12, 17);
  out[17] = feature(mix(w.form, t1), 18);
  out[18] = feature(lexical1, 19);
  out[19] = feature(mix(w.lexical, t12), 20);
  out[20] = feature(mix(w.form, c.form), 21);
  out[21] = feature(mix(a.form, w.form), 22);
  out[22] = feature(lexicals, 23);
  out[23] = feature(mix(lexicals, t1), 24);
  out[24] = feature(mix(lexicals, d.lexical), 25);
  out[25] = feature(mix(w.form, c.lexical), 26);
  out[26] = feature(mix(w.lexical, c.form), 27);
  out[27] = feature(mix(a.form, w.lexical), 28);
  out[28] = feature(mix(w.ending3, t1), 29);
  out[29] = feature(mix(a.ending3, w.ending3), 30);
  out[30] = feature(mix(w.ending3, c.ending3), 31);
  out[31] = feature(mix(shape, w.lexical), 32);
  out[32] = feature(mix(shape, a.shape), 33);
  out[33] = feature(mix(w.shape, c.shape), 34);
  out[34] = feature(mix(w.ending3, shape), 35);
  out[35] = feature(mix(mix(a.form, b.form), w.lexical), 36);
  out[36] = feature(mix(c.form, d.form), 37);
  out[37] = feature(mix(w.lexical, before2), 38);
  out[38] = feature(mix(mix(w.form, t1), c.lexical), 39);
  out[39] = feature(mix(e.lexical, w.lexical), 40);
  out[40] = feature(mix(c.ending3, t1), 41);
  out[41] = feature(shape + (w.known ? 4096 : 0), 42);
  out[42] = feature(mix(mix(c.lexical, d.lexical), t1), 43);
  out[43] = feature(mix(mix(a.form, c.form), w.lexical), 44);
  out[44] = feature(mix(next.lexical, w.lexical), 45);
  out[45] = feature(mix(next.ending2, w.form), 46);
  out[46] = feature(mix(mix(next.lexical, w.form), t1), 47);
  out[47] = feature(w.cluster, 48);
  out[48] = feature(mix(a.cluster, w.lexical), 49);
  out[49] = feature(mix(c.cluster, w.lexical), 50);
  out[50] = feature(mix(w.cluster, t1), 51);
  out[51] = feature(mix(w.cluster, c.lexical), 52);
  out[52] = feature(mix(a.cluster, c.cluster), 53);
}

/** The next word that is not an adverb, among four: after « n’a pas encore » what counts is the participle. */
function notAdverb(words: readonly WordFacts[], from: number): WordFacts {
  let at = from;
  while (at < from + 4 && words[at]?.adverb) at++;
  return words[at] ?? outside;
}
