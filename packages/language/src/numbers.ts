import { matchLength } from './match.ts';

/** Optional space inside a number: plain, no-break or narrow no-break. */
const s = '[ \\u00A0\\u202F]';
const end = '(?![\\p{L}\\p{N}])';
const sticky = (pattern: string) => new RegExp(pattern, 'uy');

/** Tried in this order: the most telling shape first. All parts are bounded. */
const shapes: readonly RegExp[] = [
  // 14/04/2027, 14.04.2027, 14-4-27, 2027-04-14
  sticky(`\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\d/-])${end}`),
  sticky(`\\d{4}-\\d{2}-\\d{2}${end}`),
  // 9 h 30, 9h30, 9 h, 9:30
  sticky(`\\d{1,2}${s}?[hH](?:${s}?\\d{2}(?!\\d))?${end}`),
  sticky(`\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])`),
  // +32 81 23 45 67, 0032 (0)2 123 45 67
  sticky(
    `(?:\\+|00)\\d{1,3}${s}?(?:\\(0\\)${s}?)?\\d{1,3}(?:[/.\\u2011-]|${s})?\\d{2,3}(?:(?:[./\\u2011-]|${s})?\\d{2,3}){1,4}(?!\\d)`,
  ),
  // 081/23.45.67, 0475 12 34 56, 0800 20 000
  sticky(`0\\d{1,3}(?:[/.\\u2011-]|${s})\\d{2,3}(?:(?:[./\\u2011-]|${s})\\d{2,3}){1,3}(?!\\d)`),
  // 1 234,50 and 1.234.567,89 ; never « 5000 100 »
  sticky(`\\d{1,3}(?:${s}\\d{3}){1,6}(?!\\d)(?:,\\d{1,4}(?!\\d))?(?!${s}\\d{3}(?!\\d))`),
  sticky(`\\d{1,3}(?:[.]\\d{3}){1,6}(?:,\\d{1,4})?(?!\\d)${end}`),
  // 2024/123-B, 12-15, 1.2.3/A
  sticky(`\\d[\\p{L}\\p{N}]{0,30}(?:[/.\\u2011-][\\p{L}\\p{N}]{1,30}){1,12}`),
  // 1er, 2e, 3°, 12bis
  sticky(`\\d{1,6}(?:ers?|ères?|res?|es?|è?mes?|ièmes?|nde?s?|bis|ter|quater|quinquies|°)(?![\\p{L}])`),
  sticky(`\\d{1,40}(?:,\\d{1,20})?`),
];

const account = sticky(
  `[A-Z]{2}\\d{2}(?:BE)?(?:${s}?\\d{4}){3,7}(?:${s}?\\d{1,3})?${end}|[A-Z]{2}\\d{2}${s}?[A-Z]{4}(?:${s}?\\d{4}){2,5}(?:${s}?\\d{1,3})?${end}`,
);
/** DGO4/2021/003, L1122-30, TVA-style codes with a figure after the first separator or before it. */
const reference = sticky(
  `(?:\\p{Lu}{1,8}\\d{0,8}(?:[/.\\u2011-][\\p{Lu}\\p{N}]{1,20}){1,10}|\\p{Lu}{1,3}\\d{2,8}(?:[./\\u2011-]\\d{1,8}){0,4})${end}`,
);

/** Length of the number that begins at a figure or at « + »; 0 when there is none. */
export function matchNumber(text: string, at: number): number {
  for (const shape of shapes) {
    const length = matchLength(shape, text, at);
    if (length > 0) return length;
  }
  return 0;
}

/** Length of an account number or a file reference that begins with a capital; 0 when there is none. */
export function matchReference(text: string, at: number): number {
  const number = matchLength(account, text, at);
  if (number > 0) return number;
  const length = matchLength(reference, text, at);
  return length > 0 && /\d/u.test(text.slice(at, at + length)) ? length : 0;
}
