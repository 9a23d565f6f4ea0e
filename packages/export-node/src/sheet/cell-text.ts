import { cleanText } from '../clean-text.ts';

/** A spreadsheet holds at most this many characters in a cell; a longer one makes the file « to be repaired ». */
export const maxCellLength = 32_767;
const cutMark = ' […] (texte coupé : une case contient au plus 32 767 caractères)';

/**
 * Prepares a text for a cell of a workbook, losing nothing that `cleanText` keeps. Escapes are those of ECMA-376
 * part 1, 22.9.2.19 (`_xHHHH_`), which spreadsheets undo:
 * - a carriage return, which an XML reader would turn into a line feed;
 * - the characters that the writing library drops (U+FFFD, C1 controls, non-characters);
 * - a text that already looks like an escape;
 * - a text that is the name of a member of every object (`constructor`, `__proto__`): the writing library looks its
 *   texts up in a plain object and would write that member instead.
 */
export function escapeCellText(text: string): string {
  const clean = cut(cleanText(text));
  const escaped = clean
    .replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_')
    .replace(/[\r\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd-\uffff]/g, escapeUnit)
    .replace(/\p{Noncharacter_Code_Point}/gu, (point) => [...point.split('')].map(escapeUnit).join(''));
  return escaped in Object.prototype ? escapeUnit(escaped) + escaped.slice(1) : escaped;
}

/** Undoes `_xHHHH_`, left to right and without overlap. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Whether a spreadsheet could take the text for a formula once someone edits the cell or saves it as text: it begins
 * with `= + - @`, their full-width forms, a tab or a line end, spaces aside.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\t\r\n]/.test(text) || /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text.trimStart());
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function cut(text: string): string {
  if (text.length <= maxCellLength) return text;
  const kept = text.slice(0, maxCellLength - cutMark.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + cutMark;
}
