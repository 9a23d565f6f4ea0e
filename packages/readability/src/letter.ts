import { type AnalysedBlock, type AnalysedDocument, isProse, isRunningText, onceABlock } from './analysed.ts';

const greeting = /^(?:(?:chère?s?|bonjour)[ ,]|madame|monsieur|mesdames|messieurs)/iu;
export const farewell =
  /(?:salutations|sentiments (?:distingués|les meilleurs|respectueux)|bien à vous|cordialement|considération distinguée)/iu;

/** « Fontaval, le 3 mai 2027 », « Objet : … »: a line of its own. */
const dateLine =
  /^(?:\p{Lu}[\p{L} '’-]{1,40}, ?)?le \d{1,2}(?:er)?[ \u00A0\u202F]\p{L}{3,9}[ \u00A0\u202F]\d{4}[.,]?$/iu;
const subjectLine = /^(?:objet|concerne)[ \u00A0\u202F]?:/iu;
/** « La directrice générale, », one of the last lines. */
const signature =
  /^(?:pour |par )?(?:le|la|l[’'])[ ]?(?:bourgmestre|directeur|directrice|présidente?|secrétaire|receveur|receveuse|échevine?|collège|conseil|fonctionnaire|ministre|gouverneure?|chef|cheffe|responsable|agente?|service)(?!\p{L})[^.!?:]{0,60}$/iu;
const LAST_LINES = 6;

/**
 * Is it a letter, or an act that is sent as one: a greeting line, « Madame, Monsieur, », the words of a farewell, a line
 * with the date or the subject, or the office of the one who signs?
 */
export function isLetter({ blocks }: AnalysedDocument): boolean {
  return (
    blocks.some((block) => isGreeting(block) || farewell.test(block.text) || isOpeningLine(block)) ||
    blocks.slice(-LAST_LINES).some((block) => block.kind === 'paragraph' && signature.test(block.text.trim()))
  );
}

function isOpeningLine({ kind, text }: AnalysedBlock): boolean {
  return kind === 'paragraph' && (dateLine.test(text.trim()) || subjectLine.test(text.trim()));
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
  return blocks.flatMap((block, index) => bodyOf(block).map((sentence) => ({ block: index, ...sentence })));
}

const bodyOf = onceABlock((block): Omit<BodySentence, 'block'>[] => {
  if (!isRunningText(block) || isGreeting(block)) return [];
  return block.sentences
    .filter((sentence) => isProse(sentence))
    .map(({ from, to, words }) => ({ from, to, words, text: block.text.slice(from, to) }))
    .filter(({ text }) => !farewell.test(text));
});
