import { countSyllables, countsAsWord, doubleForms, remembered, type Token } from '@limpide/language';
import { type AnalysedDocument, isProse, isRunningText, onceABlock } from './analysed.ts';
import type { Counts, Scores } from './model.ts';

/** Below this the formulas say nothing. */
const FEWEST_WORDS = 30;

export function countsOf(document: AnalysedDocument): Counts {
  const counts = { words: 0, sentences: 0, paragraphs: 0, longestSentence: 0 };
  let proseWords = 0;
  for (const block of document.blocks) {
    const { prose } = measureOf(block);
    counts.words += block.words;
    counts.sentences += prose.sentences;
    proseWords += prose.words;
    counts.longestSentence = Math.max(counts.longestSentence, prose.longest);
    if (block.words > 0 && isRunningText(block)) counts.paragraphs++;
  }
  const { sentences } = counts;
  return { ...counts, meanSentence: sentences === 0 ? 0 : Math.round((proseWords / sentences) * 10) / 10 };
}

/**
 * Kandel and Moles (1958): 207 − 1.015 · words per sentence − 73.6 · syllables per word, as readsight, textacy and
 * koRpus have it. LIX (Björnsson): words per sentence + 100 · share of words of more than 6 letters.
 * The second form of a double form is left out of both. One decimal; null below 30 words.
 */
export function scoresOf(document: AnalysedDocument): Scores {
  let [sentences, words, syllables, long] = [0, 0, 0, 0];
  for (const block of document.blocks) {
    const part = measureOf(block);
    sentences += part.prose.sentences;
    words += part.words;
    syllables += part.syllables;
    long += part.long;
  }
  if (words < FEWEST_WORDS || sentences === 0) return { kandelMoles: null, lix: null };
  const perSentence = words / sentences;
  return {
    kandelMoles: round(207 - 1.015 * perSentence - 73.6 * (syllables / words)),
    lix: round(perSentence + (100 * long) / words),
  };
}

/** Sums over the sentences of running text of a block: what the counts and the formulas are about. */
interface Measure {
  /** Sentences, their words and those of the longest, as `countWords` has them. */
  prose: { sentences: number; words: number; longest: number };
  /** Words without the second form of a double form. */
  words: number;
  syllables: number;
  /** Words of more than 6 letters. */
  long: number;
}

const measureOf = onceABlock((block): Measure => {
  const prose = { sentences: 0, words: 0, longest: 0 };
  const measure: Measure = { prose, words: 0, syllables: 0, long: 0 };
  for (const sentence of isRunningText(block) ? block.sentences.filter(isProse) : []) {
    prose.sentences++;
    prose.words += sentence.words;
    prose.longest = Math.max(prose.longest, sentence.words);
    for (const token of firstForms(sentence.tokens)) {
      if (token.kind === 'punctuation' || token.kind === 'symbol') continue;
      const spoken = token.kind === 'word' || token.kind === 'abbreviation' || token.kind === 'acronym';
      measure.syllables += spoken ? countSyllables(token.text) : 1;
      if (!countsAsWord(token)) continue;
      measure.words++;
      if (token.kind === 'word' && token.text.length > 6 && letters(token.text) > 6) measure.long++;
    }
  }
  return measure;
});

const letters = remembered((word) => word.match(/\p{L}/gu)?.length ?? 0);

function firstForms(tokens: readonly Token[]): readonly Token[] {
  const pairs = doubleForms(tokens);
  if (pairs.length === 0) return tokens;
  const left = new Set<number>();
  for (const pair of pairs) for (let i = pair.joint; i <= pair.to; i++) left.add(i);
  return tokens.filter((_, i) => !left.has(i));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
