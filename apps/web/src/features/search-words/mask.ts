import { foldWords } from '../../platform/search/index.ts';

/** Words that are kept of a question. */
const MOST = 8;

/**
 * A question as it is counted: folded words, every figure hidden. Who asked, from where and in which words exactly is lost here.
 * @returns an empty text when nothing is left to count
 */
export function countedWords(question: string): string {
  if (/@|https?:/i.test(question)) return '';
  return foldWords(question.slice(0, 200))
    .slice(0, MOST)
    .map((word) => (/\d/.test(word) ? '#' : word.slice(0, 30)))
    .join(' ')
    .trim();
}

/** What a visitor wrote, without figures (a number of a person, a phone, a bank account), addresses of mail or of pages. */
export function masked(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\S+@\S+/g, '•••')
    .replace(/https?:\S+|www\.\S+/gi, '•••')
    .replace(/\p{Nd}/gu, '•')
    .replace(/\s+/g, ' ')
    .trim();
}
