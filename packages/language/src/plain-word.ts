import { abbreviations, bareAbbreviations } from './abbreviations.ts';
import { classOf, ENDS_WORD, LOWER, SPACE, UPPER } from './letters.ts';

const FULL_STOP = 46;
const STRAIGHT = 39;
const CURLY = 0x2019;

/** « c à d », « no 5 », « nos 12 »: their first word tells nothing without what follows. */
const openers = new Set(['c', 'no', 'nos']);
const LONGEST_DOUBTFUL = Math.max(...[...bareAbbreviations, ...openers].map(({ length }) => length));
/** Elided words that begin no longer word (« quelqu'un », « presqu'île » do). */
const elided = new Set('l d j m t s n c y qu'.split(' '));

/**
 * Where the word that begins here ends, when its letters and the character after it leave no doubt that it is an ordinary
 * word: small letters with a capital first at most, before a space, a comma, a final stop, or an apostrophe that elides.
 * It is what nearly all words are; 0 sends the others to `readWord`, which says the same of these.
 * @param links whether the text may hold addresses: no stop and no apostrophe is certain then
 */
export function plainWordEnd(text: string, at: number, end: number, links: boolean): number {
  let to = at + 1;
  while (to < end && classOf(text.charCodeAt(to)) & LOWER) to++;
  const length = to - at;
  const capital = (classOf(text.charCodeAt(at)) & UPPER) !== 0;
  if (capital && length === 1) {
    const code = to < end ? text.charCodeAt(to) : 0;
    return !links && (code === STRAIGHT || code === CURLY) ? elisionEnd(text, at, to, end) : 0;
  }
  if (to < end) {
    const code = text.charCodeAt(to);
    if (code === FULL_STOP) {
      const stands = to + 1 === end || (classOf(text.charCodeAt(to + 1)) & SPACE) !== 0;
      if (links || !stands || length < (capital ? 4 : 2)) return 0;
      if (abbreviations.has(text.slice(at, to).toLowerCase())) return 0;
    } else if (code === STRAIGHT || code === CURLY) return links ? 0 : elisionEnd(text, at, to, end);
    else if (!(classOf(code) & ENDS_WORD)) return 0;
  }
  if (length > LONGEST_DOUBTFUL) return to;
  return isDoubtful(text.slice(at, to)) ? 0 : to;
}

function isDoubtful(word: string): boolean {
  return bareAbbreviations.has(word) || openers.has(word.toLowerCase());
}

/** « l'avis », « Qu'elle »: right before a small letter, and not inside a quotation that an apostrophe opened. */
function elisionEnd(text: string, at: number, to: number, end: number): number {
  if (to - at > 2 || to + 1 >= end || !(classOf(text.charCodeAt(to + 1)) & LOWER)) return 0;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (before === STRAIGHT || before === CURLY) return 0;
  return elided.has(text.slice(at, to).toLowerCase()) ? to + 1 : 0;
}
