import { tokenise } from '@limpide/language';
import { flatten } from '../compare/flatten.ts';
import type { Licence } from './licence.ts';

/** Articles and « de », « à »: they follow the noun and say nothing alone. */
const transparent = new Set("le la les l' de d' du des à au aux".split(' '));
const whole: Record<string, string> = {
  "n'": 'ne',
  "j'": 'je',
  "s'": 'se',
  "m'": 'me',
  "t'": 'te',
  "c'": 'ce',
  "qu'": 'que',
  "lorsqu'": 'lorsque',
  "jusqu'": 'jusque',
  "puisqu'": 'puisque',
  cet: 'ce',
};

/** Are the words the same, in the same order, but for those that the licence names? */
export function sameWords(before: string, after: string, { loses = [], gains = [], moves, cuts }: Licence): boolean {
  const old = wordsOf(before, cuts === true);
  const fresh = wordsOf(after, cuts === true);
  const lost = counted(loses);
  const gained = counted(gains);
  if (moves) return sameBag(old, fresh, lost, gained);
  let at = 0;
  for (const word of old) {
    if (fresh[at] === word) {
      at++;
      continue;
    }
    while (at < fresh.length && fresh[at] !== word && take(gained, fresh[at]!)) at++;
    if (fresh[at] === word) at++;
    else if (!take(lost, word)) return false;
  }
  return fresh.slice(at).every((word) => take(gained, word));
}

function sameBag(old: readonly string[], fresh: readonly string[], lost: Bag, gained: Bag): boolean {
  const left = counted(old);
  const extra = fresh.filter((word) => !take(left, word));
  return extra.every((word) => take(gained, word)) && [...left].every(([word, n]) => n <= (lost.get(word) ?? 0));
}

type Bag = Map<string, number>;

function counted(words: readonly string[]): Bag {
  const bag: Bag = new Map();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function take(bag: Bag, word: string): boolean {
  const left = bag.get(word) ?? 0;
  if (left === 0) return false;
  bag.set(word, left - 1);
  return true;
}

/** The words of a stretch as the guard reads them: lower case, elisions restored, articles left out. */
export function wordsOf(text: string, withoutMarks: boolean): string[] {
  return tokenise(flatten(text)).flatMap((token) => {
    if (withoutMarks && /^[,;:.\-•–—]$/u.test(token.text)) return [];
    const key = token.text
      .toLowerCase()
      .replace(/^-(?=\p{L})/u, '')
      .replace(/\s/gu, '');
    const word = whole[key] ?? key;
    return transparent.has(word) ? [] : [word];
  });
}
