import type { ByteReader } from '../binary.ts';
import { companyFeatures, FEATURES } from './features.ts';
import { Weights } from './weights.ts';
import type { WordFacts, WordReader } from './word-facts.ts';
import { ScoredWords, type WordScores } from './word-scores.ts';

/**
 * What a token can be: a universal part of speech (UD 2), or the two of a contraction (« du » is `ADP+DET`, « auquel » is
 * `ADP+PRON`).
 */
export const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'ADP+DET',
  'ADP+PRON',
] as const;
export type Tag = (typeof tags)[number];

/** Number of the first tag of contractions. */
export const FIRST_CONTRACTION = 16;

/** Gives each token of a sentence its tag, from left to right; linear in the number of tokens. */
export class Tagger {
  private readonly weights: Weights;
  private readonly words: ScoredWords;
  private readonly features = new Int32Array(FEATURES);
  private readonly scores = new Int32Array(tags.length);

  constructor(reader: WordReader, weights: Weights) {
    this.weights = weights;
    this.words = new ScoredWords(reader, weights, tags.length);
  }

  static read(reader: ByteReader, words: WordReader): Tagger {
    return new Tagger(words, Weights.read(reader));
  }

  /**
   * @param contracted for each token, whether it is known to be a contraction (« des » = « de les ») or known to be none;
   *   undefined lets the tagger decide
   * @returns numbers of `tags`
   */
  tag(forms: readonly string[], contracted?: readonly (boolean | undefined)[]): Uint8Array {
    const seen: WordScores[] = [];
    const facts: WordFacts[] = [];
    for (const form of forms) {
      const word = this.words.read(form);
      seen.push(word);
      facts.push(word.facts);
    }
    const found = new Uint8Array(forms.length);
    const { features, scores } = this;
    let before1 = -1;
    let before2 = -1;
    for (let i = 0; i < seen.length; i++) {
      this.words.add(seen, i, before1, before2, scores);
      this.weights.add(features, companyFeatures(facts, i, before1, before2, features, 0), scores);
      const known = contracted?.[i];
      const best = bestOf(scores, known ? FIRST_CONTRACTION : 0, known === false ? FIRST_CONTRACTION : tags.length);
      found[i] = best;
      before2 = before1;
      before1 = best;
    }
    return found;
  }
}

/**
 * The first of the best between two places. Score and place are one number, the place counted down from the last, so that
 * the best is found without a branch that the processor would guess wrong every other time.
 */
function bestOf(scores: Int32Array, from: number, end: number): number {
  let top = (scores[from]! << 5) | (31 - from);
  for (let t = from + 1; t < end; t++) {
    const below = top - ((scores[t]! << 5) | (31 - t));
    top -= below & (below >> 31);
  }
  return 31 - (top & 31);
}
