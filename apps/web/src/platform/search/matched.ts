import type { Asked } from './question.ts';
import { foldWords, stemOf } from './words.ts';

/** Words that are shown as the reason of a hit. */
const SHOWN = 4;

/** The first word of the text for each stem that is asked, its synonyms included. */
export function matchedWords(text: string, asked: readonly Asked[]): string[] {
  const wanted = new Set(asked.flatMap(({ own, others }) => [own, ...others].flatMap(({ phrases }) => phrases.flat())));
  const begun = asked.filter(({ unfinished }) => unfinished).flatMap(({ own }) => own.phrases.flat());
  const found = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{M}\d]+/gu) ?? []) {
    const [folded] = foldWords(word);
    if (!folded) continue;
    const stem = stemOf(folded);
    if (found.has(stem) || !(wanted.has(stem) || begun.some((start) => stem.startsWith(start)))) continue;
    found.set(stem, word.toLowerCase());
    if (found.size === SHOWN) break;
  }
  return [...found.values()];
}
