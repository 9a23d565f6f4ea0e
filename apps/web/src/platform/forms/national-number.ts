/**
 * Belgian national register and BIS numbers, by shape. They are never kept: a mistyped one must not get through either, nor
 * one written with the dashes, spaces and figures of a word processor.
 */

/** Eleven figures in their groups, up to three separators between two groups. */
const shape = /(?<!\d)\d{2}[ ./_-]{0,3}\d{2}[ ./_-]{0,3}\d{2}[ ./_-]{0,3}\d{3}[ ./_-]{0,3}\d{2}(?!\d)/g;
/** A year in full before the month: 1985.07.30-033.28. */
const fullYear = /(?<!\d)(?:19|20)(?=\d{2}[ ./_-]{0,3}\d{2}[ ./_-]{0,3}\d{2}[ ./_-]{1,3}\d{3}[ ./_-]{0,3}\d{2}(?!\d))/g;
const official = /^\d{2}\.\d{2}\.\d{2} ?- ?\d{3}[.-]\d{2}$/;

/**
 * Where a text holds what looks like such a number, in UTF-16 offsets of the text as given: month (1–12, 0 when unknown, +20
 * or +40 for BIS numbers) and day possible, and control figures right for one of the two centuries, or punctuation that
 * nothing else has.
 */
export function findNationalNumbers(text: string): { from: number; to: number }[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const { plain, positions } = plainWriting(text);
  const found: { from: number; to: number }[] = [];
  // A century written before the two figures of the year hides the start of the number: look behind it as well.
  const shown = plain.replace(fullYear, '  ');
  for (const match of shown.matchAll(shape)) {
    const digits = match[0].replace(/\D/g, '');
    const month = Number(digits.slice(2, 4)) % 20;
    const day = Number(digits.slice(4, 6));
    if (month > 12 || day > 31) continue;
    const body = Number(digits.slice(0, 9));
    const control = Number(digits.slice(9));
    const checks = 97 - (body % 97) === control || 97 - ((2_000_000_000 + body) % 97) === control;
    if (!official.test(match[0]) && !checks) continue;
    const end = match.index + match[0].length - 1;
    found.push({ from: positions[match.index]!, to: positions[end]! + 1 });
  }
  return found;
}

export function noNationalNumber(text: string): boolean {
  return findNationalNumbers(text).length === 0;
}

/** The text with one kind of dash, space and figure, nothing invisible, and where each character comes from. */
function plainWriting(text: string): { plain: string; positions: number[] } {
  let plain = '';
  const positions: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    // Soft hyphen, zero-width characters, byte order mark.
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) continue;
    if (/[\p{Pd}\u2212\u2043]/u.test(character)) plain += '-';
    // A new line parts two texts: figures on either side of it are not one number.
    else if (/[\t\v\f\p{Zs}]/u.test(character)) plain += ' ';
    else if (/[\uff10-\uff19]/.test(character)) plain += String.fromCharCode(character.charCodeAt(0) - 0xff10 + 0x30);
    else if (/[\uff0e\u2024\u00b7]/.test(character)) plain += '.';
    else if (character === '\uff0f' || character === '\u2044') plain += '/';
    else plain += character;
    positions.push(i);
  }
  return { plain, positions };
}
