import { countSyllables, countsAsWord, doubleForms, type Sentence, type Token } from '@limpide/language';
import { type AnalysedBlock, type AnalysedDocument, isProse, isRunningText } from './analysed.ts';
import type { Counts, Scores } from './model.ts';

/** Below this the formulas say nothing. */
const FEWEST_WORDS = 30;

/** Sentences of running text: what the counts and the formulas are about. */
export function proseOf(document: AnalysedDocument): Sentence[] {
  return document.blocks.filter(isRunningText).flatMap((block) => block.sentences.filter(isProse));
}

export function countsOf(document: AnalysedDocument): Counts {
  const prose = proseOf(document);
  const words = prose.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    words: document.blocks.reduce((sum, block) => sum + block.words, 0),
    sentences: prose.length,
    paragraphs: document.blocks.filter((block) => isRunningText(block) && block.words > 0).length,
    longestSentence: prose.reduce((longest, sentence) => Math.max(longest, sentence.words), 0),
    meanSentence: prose.length === 0 ? 0 : Math.round((words / prose.length) * 10) / 10,
  };
}

/**
 * Kandel and Moles (1958): 207 − 1.015 · words per sentence − 73.6 · syllables per word, as readsight, textacy and
 * koRpus have it. LIX (Björnsson): words per sentence + 100 · share of words of more than 6 letters.
 * The second form of a double form is left out of both. One decimal; null below 30 words.
 */
export function scoresOf(document: AnalysedDocument): Scores {
  const parts = document.blocks.map(measureOf);
  const sum = (of: (part: Measure) => number) => parts.reduce((total, part) => total + of(part), 0);
  const words = sum((part) => part.words);
  const sentences = sum((part) => part.sentences);
  if (words < FEWEST_WORDS || sentences === 0) return { kandelMoles: null, lix: null };
  const perSentence = words / sentences;
  return {
    kandelMoles: round(207 - 1.015 * perSentence - 73.6 * (sum((part) => part.syllables) / words)),
    lix: round(perSentence + (100 * sum((part) => part.long)) / words),
  };
}

interface Measure {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of more than 6 letters. */
  long: number;
}

/** A block that did not change is not measured again. */
const measures = new WeakMap<AnalysedBlock, Measure>();

function measureOf(block: AnalysedBlock): Measure {
  const known = measures.get(block);
  if (known) return known;
  const measure: Measure = { sentences: 0, words: 0, syllables: 0, long: 0 };
  for (const sentence of isRunningText(block) ? block.sentences.filter(isProse) : []) {
    measure.sentences++;
    for (const token of firstForms(sentence.tokens)) {
      if (token.kind === 'punctuation' || token.kind === 'symbol') continue;
      const spoken = token.kind === 'word' || token.kind === 'abbreviation' || token.kind === 'acronym';
      measure.syllables += spoken ? countSyllables(token.text) : 1;
      if (!countsAsWord(token)) continue;
      measure.words++;
      if (token.kind === 'word' && (token.text.match(/\p{L}/gu)?.length ?? 0) > 6) measure.long++;
    }
  }
  measures.set(block, measure);
  return measure;
}

function firstForms(tokens: readonly Token[]): Token[] {
  const left = new Set<number>();
  for (const pair of doubleForms(tokens)) for (let i = pair.joint; i <= pair.to; i++) left.add(i);
  return left.size === 0 ? [...tokens] : tokens.filter((_, i) => !left.has(i));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
