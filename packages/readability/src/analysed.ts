import {
  countWords,
  type LanguageModel,
  type Sentence,
  type Span,
  splitSentences,
  type Token,
} from '@limpide/language';
import { Grammar } from './grammar.ts';
import type { House, HouseMatch } from './lexicon/house.ts';
import type { TextBlock } from './model.ts';
import { WordMarks, type WordSet } from './word-marks.ts';

/** A block with its sentences: what every rule reads. Immutable, so that it can be kept while the text is edited. */
export interface AnalysedBlock {
  kind: TextBlock['kind'];
  level: number | undefined;
  text: string;
  opaque: readonly Span[];
  sentences: readonly Sentence[];
  /** Tokens of all sentences, in order. */
  tokens: readonly Token[];
  points: number | undefined;
  /** `wordKey` of each token; empty for a merge field. */
  keys: readonly string[];
  /** Which of the words that rules look for are there. */
  marks: WordMarks;
  words: number;
  /** Parts of speech and lemmas of the tokens; absent when the analyser was given no language. */
  grammar: Grammar | undefined;
  /** What the lexicon of the organisation says of its words; empty without one. */
  house: readonly HouseMatch[];
}

export interface AnalysedDocument {
  blocks: readonly AnalysedBlock[];
}

/** @throws RangeError when an opaque span lies outside the text of the block. */
export function analyseBlock(block: TextBlock, language?: LanguageModel, house?: House): AnalysedBlock {
  const opaque = block.opaque ?? [];
  const sentences = splitSentences(block.text, { opaque });
  const tokens = sentences.length === 1 ? sentences[0]!.tokens : sentences.flatMap((sentence) => sentence.tokens);
  const marks = new WordMarks(tokens);
  const { keys } = marks;
  return {
    kind: block.kind,
    level: block.level,
    text: block.text,
    opaque,
    points: block.points,
    sentences,
    tokens,
    keys,
    marks,
    words: countWords(tokens),
    grammar: language && new Grammar(language, sentences, tokens),
    house: house?.find({ tokens, keys }) ?? [],
  };
}

/**
 * The same function, asked once a block: blocks never change, and what reads the whole document asks again at every key.
 */
export function onceABlock<T>(read: (block: AnalysedBlock) => T): (block: AnalysedBlock) => T {
  const kept = new WeakMap<AnalysedBlock, { found: T }>();
  return (block) => {
    let known = kept.get(block);
    if (!known) {
      known = { found: read(block) };
      kept.set(block, known);
    }
    return known.found;
  };
}

/** Kinds whose sentences are running text: not titles, not cells, not the letterhead. */
export function isRunningText(block: AnalysedBlock): boolean {
  return (
    block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote' || block.kind === 'footnote'
  );
}

/** A sentence, not an address line or a label: it has a final stop, or ten words at least. */
export function isProse(sentence: Sentence): boolean {
  return sentence.words >= 10 || (sentence.words >= 2 && stops.has(closingSign(sentence)));
}

const stops = new Set('.!?…;:');
const closing = new Set('»"”’\')]');

/** The last character of a sentence, closing marks left out. */
function closingSign({ tokens }: Sentence): string {
  let i = tokens.length - 1;
  while (i > 0 && closing.has(tokens[i]!.text)) i--;
  const last = tokens[i]?.text ?? '';
  return last[last.length - 1] ?? '';
}

/** Does the stretch share a character with a merge field? */
export function touchesOpaque(block: AnalysedBlock, from: number, to: number): boolean {
  return block.opaque.some((span) => span.from < to && from < span.to);
}

/** Is the stretch quoted as words (« nonobstant ») rather than used? */
export function isMentioned(block: AnalysedBlock, from: number, to: number): boolean {
  const before = block.text
    .slice(Math.max(0, from - 2), from)
    .trimEnd()
    .at(-1);
  const after = block.text.slice(to, to + 2).trimStart()[0];
  return (before === '«' && after === '»') || (before === '“' && after === '”') || (before === '"' && after === '"');
}

/** The sentence that holds an offset. */
export function sentenceAt(block: AnalysedBlock, offset: number): Sentence | undefined {
  const sentence = block.sentences[firstFrom(block.sentences, offset + 1) - 1];
  return sentence && offset < sentence.to ? sentence : undefined;
}

/** Does a sentence begin exactly here? */
export function opensSentence(block: AnalysedBlock, offset: number): boolean {
  return sentenceAt(block, offset)?.from === offset;
}

/** Index of the first token that begins at an offset or after it; the number of tokens when there is none. */
export function tokenIndexFrom(block: AnalysedBlock, offset: number): number {
  return firstFrom(block.tokens, offset);
}

/** Index of the first of ordered spans that begins at an offset or after it: a binary search. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** May a word of the set stand in the block? A merge field may show any word. */
export function mayHold(block: AnalysedBlock, words: WordSet): boolean {
  return block.opaque.length > 0 || block.marks.holds(words);
}

/** Matches of a global expression that touch no merge field. */
export function matchesIn(
  block: AnalysedBlock,
  global: RegExp,
): { from: number; to: number; match: RegExpMatchArray }[] {
  const found = [];
  for (const match of block.text.matchAll(global)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0].length > 0 && !touchesOpaque(block, from, to)) found.push({ from, to, match });
  }
  return found;
}
