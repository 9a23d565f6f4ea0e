import { ByteReader } from './binary.ts';
import { Lemmas } from './lemma/lemmas.ts';
import { WordAutomaton } from './lexicon/automaton.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import type { Parser } from './parser/parser.ts';
import { Tagger } from './tagger/tagger.ts';
import { WordReader } from './tagger/word-facts.ts';

/** The parts of a compiled model, one for each source licence; see `@limpide/language-fr`. */
export interface ModelParts {
  /** Forms, readings, lemmas. */
  lexicon: Uint8Array;
  /** Groups of words that keep the same company. */
  clusters: Uint8Array;
  /** Weights of the tagger, lemmas that are exceptions. */
  tagger: Uint8Array;
}

/** A language as the engines read it: which word is what, and its dictionary form. */
export interface LanguageModel {
  tagger: Tagger;
  lemmas: Lemmas;
  lexicon: Lexicon;
  words: WordReader;
  /** Only when they were loaded: the parser, and the lemmas that books use with a band of frequency (0 rare, 3 common). */
  parser?: Parser;
  frequencies?: WordAutomaton;
}

/** @throws RangeError when a part is cut. */
export function readModel(parts: ModelParts): LanguageModel {
  const lexicon = Lexicon.read(parts.lexicon);
  const words = new WordReader(lexicon, WordAutomaton.read(new ByteReader(parts.clusters)));
  const reader = new ByteReader(parts.tagger);
  const tagger = Tagger.read(reader, words);
  return { tagger, lexicon, words, lemmas: new Lemmas(lexicon, reader.text()) };
}
