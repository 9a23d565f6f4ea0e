import { type AnalysedBlock, type AnalysedDocument, isProse, isRunningText } from './analysed.ts';

const greeting = /^(?:(?:chère?s?|bonjour)[ ,]|madame|monsieur|mesdames|messieurs)/iu;
export const farewell =
  /(?:salutations|sentiments (?:distingués|les meilleurs|respectueux)|bien à vous|cordialement|considération distinguée)/iu;

/** A greeting line, « Madame, Monsieur, », or the words of a farewell. */
export function isLetter({ blocks }: AnalysedDocument): boolean {
  return blocks.some(isGreeting) || blocks.some((block) => farewell.test(block.text));
}

export function isGreeting(block: AnalysedBlock): boolean {
  const text = block.text.trim();
  return block.words <= 6 && greeting.test(text) && text.endsWith(',');
}

/** A sentence of a letter with its place, without its greeting and its farewell. */
export interface BodySentence {
  block: number;
  from: number;
  to: number;
  text: string;
  words: number;
}

/** What the letter says, sentence by sentence: no letterhead, title, greeting, farewell or signature. */
export function bodySentences({ blocks }: AnalysedDocument): BodySentence[] {
  return blocks.flatMap((block, index) => {
    if (!isRunningText(block) || isGreeting(block)) return [];
    return block.sentences
      .filter((sentence) => isProse(sentence))
      .map(({ from, to, words }) => ({ block: index, from, to, words, text: block.text.slice(from, to) }))
      .filter(({ text }) => !farewell.test(text));
  });
}
