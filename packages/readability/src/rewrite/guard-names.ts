import { splitSentences } from '@limpide/language';
import { flatten } from '../compare/flatten.ts';

/**
 * The names of two texts, in order: acronyms, addresses of the web, and words that have a capital inside a sentence of
 * either text; those count at the head of a sentence too.
 */
export function namesIn(before: string, after: string): [string[], string[]] {
  const read = [before, after].map(wordsOf);
  const names = new Set(read.flatMap((words) => words.filter(({ isName }) => isName).map(({ text }) => text)));
  const [old, fresh] = read.map((words) => words.map(({ text }) => text).filter((text) => names.has(text)));
  return [old!, fresh!];
}

function wordsOf(text: string): { text: string; isName: boolean }[] {
  return splitSentences(flatten(text)).flatMap(({ tokens }) => {
    let isHead = true;
    return tokens.map((token) => {
      const isCapital = /^\p{Lu}/u.test(token.text);
      const isName = token.kind === 'acronym' || token.kind === 'link' || (isCapital && !isHead);
      if (/[\p{L}\p{N}]/u.test(token.text)) isHead = false;
      if (token.text === '-' || token.text === '•' || token.text === ':' || token.text === '«') isHead = true;
      return { text: token.text, isName };
    });
  });
}
