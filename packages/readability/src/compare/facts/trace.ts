/**
 * What is left, on the other side, of a duty or a denial that met no counterpart: the passage that shares most of its
 * telling words. A passage is a sentence with its neighbours and the heading above it, because a rewriting puts the duty in
 * a heading (« Ce que vous devez envoyer ») and the thing in a list.
 */
import type { Reading } from '../reading.ts';
import type { StemWeights } from '../similarity.ts';
import type { FoundFact } from './found.ts';

export interface Trace {
  /** Position of the sentence in the middle of the passage. */
  sentence: number;
  /** Part of the words that is there, by weight, 0 to 1: in the passage, in that sentence alone. */
  coverage: number;
  alone: number;
  /** Whether the sentence is a question or a heading: it announces more than it says. */
  asks: boolean;
  /** Whether the passage tells someone to do something. */
  directs: boolean;
  /** Whether the passage denies, forbids or limits something. */
  denies: boolean;
}

/** Sentences that a word may lead to; a word found in more of them tells nothing. */
const most = 60;
/** How far above a sentence its heading may stand. */
const headingReach = 8;
const directing =
  /\b(?:devez|doit|doivent|devra|devront|obligatoire|il faut|a condition|aux? conditions?|necessaires?|exigee?s?|attendons|attendue?s?|a (?:envoyer|fournir|apporter|remettre|faire|payer|joindre))\b/;
const limiting =
  /\b(?:seulement|uniquement|maximum|au plus|interdit|seule?s?|exception|sauf|sinon|sans|jamais|personne|ni|rien)\b/;

export class Traces {
  readonly #reading: Reading;
  readonly #weights: StemWeights;
  readonly #places = new Map<string, number[]>();
  readonly #windows = new Map<number, readonly number[]>();
  readonly #directs = new Set<number>();
  readonly #denies = new Set<number>();

  constructor(reading: Reading, facts: readonly FoundFact[], weights: StemWeights) {
    this.#reading = reading;
    this.#weights = weights;
    for (const sentence of reading.sentences) {
      for (const stem of sentence.stems) {
        const places = this.#places.get(stem);
        if (places) places.push(sentence.at);
        else this.#places.set(stem, [sentence.at]);
      }
      if (directing.test(sentence.plain)) this.#directs.add(sentence.at);
      if (limiting.test(sentence.plain)) this.#denies.add(sentence.at);
    }
    for (const fact of facts) {
      if (fact.force === 'obligation' || fact.force === 'request') this.#directs.add(fact.sentence);
      else if (fact.kind === 'negation' || (fact.force && fact.force !== 'permission')) this.#denies.add(fact.sentence);
    }
  }

  /** The best passage for these stems, near an expected sentence rather than far; undefined when none shares anything. */
  find(wanted: readonly string[], expected: number, denial = false): Trace | undefined {
    const stems = [...new Set(wanted)];
    const total = stems.reduce((sum, stem) => sum + this.#weights(stem), 0);
    if (total === 0) return undefined;
    const tried = new Set<number>();
    let best: Trace | undefined;
    let bestRank = 0;
    const speaks = denial ? this.#denies : this.#directs;
    for (const stem of stems) {
      const places = this.#places.get(stem) ?? [];
      if (places.length > most) continue;
      for (const at of places) {
        if (tried.has(at)) continue;
        tried.add(at);
        const window = this.#window(at);
        const shared = (positions: readonly number[]): number => {
          let sum = 0;
          for (const one of stems)
            if (positions.some((position) => this.#reading.sentences[position]!.stems.includes(one)))
              sum += this.#weights(one);
          return sum / total;
        };
        const coverage = shared(window);
        const alone = shared([at]);
        // A question or a heading announces; the sentence that answers is the one to show.
        const asks = this.#opens(at) || /\? *$/.test(this.#reading.sentences[at]!.plain);
        const rank =
          coverage +
          0.3 * alone +
          (speaks.has(at) ? 0.15 : 0) -
          (asks ? 0.2 : 0) -
          0.02 * Math.min(10, Math.abs(at - expected));
        if (best && rank <= bestRank) continue;
        bestRank = rank;
        const telling = window.filter((position) => this.#opens(position) || shared([position]) > 0);
        best = {
          sentence: at,
          coverage,
          alone,
          asks,
          directs: telling.some((position) => this.#directs.has(position)),
          denies: telling.some((position) => this.#denies.has(position)),
        };
      }
    }
    return best;
  }

  /** Headings and what announces a list speak for the sentences that follow. */
  #opens(position: number): boolean {
    const { blocks, sentences } = this.#reading;
    const sentence = sentences[position]!;
    return blocks[sentence.block]!.block.kind === 'heading' || /: *$/.test(sentence.plain);
  }

  /** Positions of the sentences of a passage. */
  #window(at: number): readonly number[] {
    const known = this.#windows.get(at);
    if (known) return known;
    const { sentences, blocks } = this.#reading;
    const window = [at - 1, at, at + 1].filter((position) => position >= 0 && position < sentences.length);
    for (let above = at - 1; above >= Math.max(0, at - headingReach); above--) {
      if (blocks[sentences[above]!.block]!.block.kind !== 'heading') continue;
      if (!window.includes(above)) window.push(above);
      break;
    }
    this.#windows.set(at, window);
    return window;
  }
}
