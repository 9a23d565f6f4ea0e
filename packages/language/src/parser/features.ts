import { feature, mix } from '../tagger/hash.ts';
import { outside, type WordFacts } from '../tagger/word-facts.ts';
import type { ParserState } from './state.ts';

/** A sentence as the parser reads it: facts and tag numbers of its syntactic words. */
export interface ParserInput {
  words: readonly WordFacts[];
  tags: ArrayLike<number>;
}

export const ACTION_FEATURES = 74;
export const LABEL_FEATURES = 40;

const NO_TAG = 30;
const ROOT_TAG = 31;

/** Features that decide the next action. */
export function actionFeatures(input: ParserInput, state: ParserState, out: Int32Array): void {
  const { words, tags } = input;
  const { size } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const word = (i: number) => (i >= 0 && i < size ? words[i]! : outside);
  const tag = (i: number) => (i === size ? ROOT_TAG : i < 0 || i > size ? NO_TAG : tags[i]!);
  const label = (i: number) => (i < 0 ? 63 : state.labels[i]!);
  const S0 = word(s0);
  const S1 = word(s1);
  const B0 = word(b0);
  const B1 = word(b0 + 1);
  const B2 = word(b0 + 2);
  const s0t = tag(s0);
  const s1t = tag(s1);
  const s2t = tag(s2);
  const b0t = tag(b0);
  const b1t = tag(b0 + 1);
  const b2t = tag(b0 + 2);
  const b3t = tag(b0 + 3);
  const s0l = s0 < 0 ? -1 : state.left1[s0]!;
  const s0l2 = s0 < 0 ? -1 : state.left2[s0]!;
  const s0r = s0 < 0 ? -1 : state.right1[s0]!;
  const s0r2 = s0 < 0 ? -1 : state.right2[s0]!;
  const s1l = s1 < 0 ? -1 : state.left1[s1]!;
  const s1r = s1 < 0 ? -1 : state.right1[s1]!;
  const s1r2 = s1 < 0 ? -1 : state.right2[s1]!;
  const b0l = state.left1[b0]!;
  const b0l2 = state.left2[b0]!;
  const gap = s0 < 0 ? 0 : Math.min(7, b0 - s0);
  const gap1 = s1 < 0 ? 0 : Math.min(7, s0 - s1);
  const s0v = s0 < 0 ? 0 : Math.min(3, state.leftCount[s0]!) * 4 + Math.min(3, state.rightCount[s0]!);
  const s1v = s1 < 0 ? 0 : Math.min(3, state.leftCount[s1]!) * 4 + Math.min(3, state.rightCount[s1]!);
  const b0v = Math.min(3, state.leftCount[b0]!);
  const t00 = s0t * 32 + b0t;
  const t001 = t00 * 32 + b1t;
  const t100 = s1t * 1024 + t00;
  const t10 = s1t * 32 + s0t;
  let k = 0;
  const put = (value: number) => {
    out[k] = feature(value, 200 + k);
    k++;
  };
  put(S0.form);
  put(mix(S0.form, s0t));
  put(s0t);
  put(mix(S0.lexical, s0t));
  put(S1.form);
  put(s1t);
  put(mix(S1.form, s1t));
  put(B0.form);
  put(b0t);
  put(mix(B0.form, b0t));
  put(mix(B0.lexical, b0t));
  put(B1.form);
  put(b1t);
  put(mix(B2.form, b2t));
  put(b2t);
  put(mix(S0.form, B0.form));
  put(mix(S0.form, b0t));
  put(mix(B0.form, s0t));
  put(t00);
  put(mix(mix(S0.form, B0.form), t00));
  put(mix(S1.form, S0.form));
  put(mix(S1.form, s0t));
  put(mix(S0.form, s1t));
  put(t10);
  put(t001);
  put(t001 * 32 + b2t);
  put(t100);
  put(t100 * 32 + b1t);
  put(s2t * 1024 + t10);
  put(mix(s2t * 1024 + t10, b0t));
  put(mix(mix(t00, gap), 1));
  put(mix(mix(S0.form, gap), b0t));
  put(mix(mix(B0.form, gap), s0t));
  put(mix(mix(t10, gap1), b0t));
  put(mix(t00, tag(s0l)));
  put(mix(t00, tag(s0r)));
  put(mix(t00, tag(b0l)));
  put(mix(t10, tag(s1r)));
  put(mix(t10, tag(s1l)));
  put(mix(t10, tag(s0l)));
  put(mix(t10, tag(s0r)));
  put(mix(t10 * 32 + tag(s0l), b0t));
  put(mix(t100, tag(s1r)));
  put(mix(word(s0l).form, t00));
  put(mix(word(s0l).form, t10));
  put(mix(word(b0l).form, t00));
  put(mix(mix(word(s0l).form, S1.form), s0t));
  put(mix(mix(word(s0l).form, S1.form), s1t));
  put(mix(word(s0l).form, s1t));
  put(mix(mix(S0.form, s0v), b0t));
  put(mix(s0t * 16 + s0v, b0t));
  put(mix(s1t * 16 + s1v, s0t));
  put(mix(b0t * 4 + b0v, s0t));
  put(mix(label(s0l), s0t * 64 + 1));
  put(mix(label(s0r), t00));
  put(mix(label(s1r), t10));
  put(mix(label(s1l), t10));
  put(mix(label(b0l), t00));
  put(mix(mix(label(s0l), label(s0r)), t00));
  put(mix(mix(label(s1l), label(s1r)), t10));
  put(mix(mix(label(s0l), label(s0l2)), t10));
  put(mix(mix(label(s0r), label(s0r2)), t00));
  put(mix(mix(label(s1r), label(s1r2)), t10));
  put(mix(mix(label(b0l), label(b0l2)), t00));
  put(mix(mix(S0.cluster, B0.cluster), t00));
  put(mix(mix(S1.cluster, S0.cluster), t10));
  put(mix(mix(S1.lexical, S0.lexical), t10));
  put(mix(mix(S0.lexical, B0.lexical), t00));
  put(mix(mix(S1.form, B0.form), s0t));
  put(mix(mix(S1.form, word(s0l).form), B0.lexical));
  put(mix(mix(S1.cluster, word(s0l).form), S0.cluster));
  put(mix(t001, b3t * 32 + b2t));
  put(mix(mix(S0.form, b0t), b1t));
  put(mix(mix(S1.form, b0t), s0t));
}

/** Features that name the tie between a word and its head, at the moment it is made. */
export function labelFeatures(
  input: ParserInput,
  state: ParserState,
  child: number,
  head: number,
  out: Int32Array,
): void {
  const { words, tags } = input;
  const { size } = state;
  const word = (i: number) => (i >= 0 && i < size ? words[i]! : outside);
  const tag = (i: number) => (i === size ? ROOT_TAG : i < 0 || i > size ? NO_TAG : tags[i]!);
  const label = (i: number) => (i < 0 ? 63 : state.labels[i]!);
  const C = word(child);
  const H = word(head);
  const ct = tag(child);
  const ht = tag(head);
  const side = child < head ? 0 : 1;
  const gap = Math.min(5, Math.abs(head - child));
  const pair = (ct * 32 + ht) * 2 + side;
  const cl = state.left1[child]!;
  const cl2 = state.left2[child]!;
  const cr = state.right1[child]!;
  const hl = state.left1[head]!;
  const hl2 = state.left2[head]!;
  const hr = state.right1[head]!;
  const opening = word(cl);
  let k = 0;
  const put = (value: number) => {
    out[k] = feature(value, 300 + k);
    k++;
  };
  put(pair);
  put(mix(C.form, pair));
  put(mix(H.form, pair));
  put(mix(C.form, H.form));
  put(mix(C.form, side));
  put(mix(H.form, side * 32 + ct));
  put(mix(pair, gap));
  put(mix(opening.form, pair));
  put(mix(mix(opening.form, H.form), side));
  put(mix(mix(opening.form, C.form), side));
  put(mix(mix(opening.form, H.lexical), pair));
  put(mix(mix(opening.form, C.cluster), pair));
  put(mix(word(cl2).form, pair));
  put(mix(word(cr).form, pair));
  put(mix(label(cl), pair));
  put(mix(label(cr), pair));
  put(mix(mix(label(cl), label(cr)), pair));
  put(mix(label(hl), pair));
  put(mix(label(hr), pair));
  put(mix(mix(label(hl), label(hl2)), pair));
  put(mix(mix(label(hl), label(hr)), pair));
  put(mix(C.lexical, pair));
  put(mix(H.lexical, pair));
  put(mix(mix(C.lexical, H.lexical), pair));
  put(mix(mix(C.cluster, H.cluster), pair));
  put(mix(C.ending3, pair));
  put(mix(H.ending3, pair));
  put(mix(mix(C.ending2, H.ending2), pair));
  put(mix(mix(tag(child - 1), tag(child + 1)), pair));
  put(mix(mix(tag(head - 1), tag(head + 1)), pair));
  put(mix(word(child - 1).form, pair));
  put(mix(word(child + 1).form, pair));
  put(mix(mix(word(child - 1).form, C.form), side));
  put(mix(mix(C.form, word(child + 1).form), side));
  put(mix(mix(tag(cl), tag(cr)), pair));
  put(mix(mix(tag(hl), tag(hr)), pair));
  put(mix(mix(label(cl), label(cl2)), pair));
  put(mix(word(head + 1).form, pair));
  put(mix(mix(label(hl), H.lexical), pair));
  put(mix(mix(label(hl), C.form), pair));
}
