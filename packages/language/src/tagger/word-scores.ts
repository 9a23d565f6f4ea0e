import { afterTagFeatures, FEATURES, offsets, orderFeatures, ownFeatures, placed } from './features.ts';
import type { Weights } from './weights.ts';
import { outside, type WordFacts, type WordReader } from './word-facts.ts';

/** A word with what it adds to the score of each tag, summed once. */
export interface WordScores {
  facts: WordFacts;
  /** One row for the word inside a sentence, one for it at the start, then one for each of the `offsets`. */
  rows: Int16Array;
  /** One row for each tag before the word, -1 first. */
  afterTag: Int16Array;
  /** Which rows of `afterTag` are summed, one bit each. */
  summed: number;
}

/** Far more words than a letter holds; they take some twenty megabytes. */
const REMEMBERED = 20_000;
const ROWS = 2 + offsets.length;

/**
 * Words seen before, with the sums of their weights. The score of a tag is a sum over features, and nearly half of them
 * depend on one word alone, or on it and the tag before: these are added up the first time.
 */
export class ScoredWords {
  private readonly reader: WordReader;
  private readonly weights: Weights;
  private readonly classes: number;
  private readonly seen = new Map<string, WordScores>();
  private readonly outside: WordScores;
  /** One row for each pair of tags before. */
  private readonly order: Int16Array;
  private readonly features = new Int32Array(FEATURES);
  private readonly sums: Int32Array;

  constructor(reader: WordReader, weights: Weights, classes: number) {
    this.reader = reader;
    this.weights = weights;
    this.classes = classes;
    this.sums = new Int32Array(classes);
    this.outside = this.compute(outside);
    this.order = new Int16Array((classes + 1) * (classes + 1) * classes);
    for (let before2 = -1; before2 < classes; before2++) {
      for (let before1 = -1; before1 < classes; before1++)
        this.sum(orderFeatures(before1, before2, this.features, 0), this.order, this.rowOf(before1, before2));
    }
  }

  read(form: string): WordScores {
    const known = this.seen.get(form);
    if (known) return known;
    if (this.seen.size >= REMEMBERED) this.seen.clear();
    const scores = this.compute(this.reader.read(form));
    this.seen.set(form, scores);
    return scores;
  }

  /** Sets the scores of the tags to all that does not depend on the company of the word. */
  add(words: readonly WordScores[], at: number, before1: number, before2: number, scores: Int32Array): void {
    const { classes, order } = this;
    const word = words[at]!;
    const a = (words[at - 1] ?? this.outside).rows;
    const b = (words[at - 2] ?? this.outside).rows;
    const c = (words[at + 1] ?? this.outside).rows;
    const d = (words[at + 2] ?? this.outside).rows;
    const after = (before1 + 1) * classes;
    if (!(word.summed & (1 << (before1 + 1)))) {
      this.sum(afterTagFeatures(word.facts, before1, this.features, 0), word.afterTag, after);
      word.summed |= 1 << (before1 + 1);
    }
    const own = at === 0 ? classes : 0;
    const tagsBefore = this.rowOf(before1, before2);
    const { rows, afterTag } = word;
    for (let t = 0; t < classes; t++) {
      scores[t] =
        rows[own + t]! +
        a[2 * classes + t]! +
        b[3 * classes + t]! +
        c[4 * classes + t]! +
        d[5 * classes + t]! +
        afterTag[after + t]! +
        order[tagsBefore + t]!;
    }
  }

  private compute(facts: WordFacts): WordScores {
    const { classes, features } = this;
    const rows = new Int16Array(ROWS * classes);
    this.sum(ownFeatures(facts, false, features, 0), rows, 0);
    this.sum(ownFeatures(facts, true, features, 0), rows, classes);
    for (const [place, of] of placed.entries()) this.sum(of(facts, features, 0), rows, (2 + place) * classes);
    return { facts, rows, afterTag: new Int16Array((classes + 1) * classes), summed: 0 };
  }

  private sum(count: number, rows: Int16Array, from: number): void {
    this.sums.fill(0);
    this.weights.add(this.features, count, this.sums);
    rows.set(this.sums, from);
  }

  private rowOf(before1: number, before2: number): number {
    return ((before2 + 1) * (this.classes + 1) + before1 + 1) * this.classes;
  }
}
