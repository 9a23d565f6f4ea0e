import { err, ok, type Result } from '@limpide/kernel';
import { cleanText } from '../clean-text.ts';
import { type GridValue, isBlank } from './grid.ts';
import { isIsoDate, isoDate } from './serial-date.ts';

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** A text without accents, case, or differences of spacing and apostrophe: how titles and fixed values compare. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** A cell as text: dates as 14/04/2027, numbers with a decimal comma, a ticked box as « oui ». */
export function textOf(value: GridValue): string {
  switch (value.kind) {
    case 'text':
    case 'error':
      return cleanText(value.text);
    case 'uncomputed':
      return '';
    case 'boolean':
      return value.value ? 'oui' : 'non';
    case 'number':
      return plainNumber(value.value);
    case 'date': {
      const date = value.iso.split('-').reverse().join('/');
      return value.time === undefined ? date : `${date} ${value.time}`;
    }
  }
}

/** Fifteen significant digits, as a spreadsheet shows: 0,3 and not 0,30000000000000004. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

/** A cell as a number. Texts are read the Belgian way: 1 234,50 or 1.234,50, with or without €. */
export function numberOf(value: GridValue): Result<number, string> {
  if (value.kind === 'number') return ok(value.value);
  if (value.kind !== 'text') return err(notA(value, 'un nombre', '1234,50'));
  const text = value.text.replace(/[\s\u2009€]/g, '').replace(/^\u2212/, '-');
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    const whole = text.replace('.', '');
    return err(
      `${quoted(value)} se lit de deux façons : ${whole} ou ${text.replace('.', ',')}. Écrivez le nombre sans point.`,
    );
  }
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  if (!/^-?\d+([.,]\d+)?$/.test(plain)) return err(notA(value, 'un nombre', '1234,50'));
  const number = Number(plain.replace(',', '.'));
  return Number.isFinite(number) ? ok(number) : err(notA(value, 'un nombre', '1234,50'));
}

/** A cell as a day, YYYY-MM-DD. Texts: 14/04/2027, 14-4-2027, 14.04.2027, 2027-04-14, 14 avril 2027, 1er mai 2027. */
export function dateOf(value: GridValue): Result<string, string> {
  if (value.kind === 'date') return ok(value.iso);
  if (value.kind !== 'text') return err(notA(value, 'une date', '14/04/2027'));
  const text = folded(value.text);
  const iso = value.text.trim().slice(0, 10);
  if (isIsoDate(iso) && /^(T[\d:.]*Z?)?$/.test(value.text.trim().slice(10, 40))) return ok(iso);
  const figures = /^(\d{1,2})([/. ])(\d{1,2})\2(\d{2,4})$/.exec(text);
  if (figures?.[4]?.length === 2) return err(`${quoted(value)} : écrivez l’année en quatre chiffres.`);
  const words = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(text);
  const found = figures
    ? isoDate(Number(figures[4]), Number(figures[3]), Number(figures[1]))
    : words
      ? isoDate(Number(words[3]), months.indexOf(words[2] ?? '') + 1, Number(words[1]))
      : undefined;
  return found ? ok(found) : err(notA(value, 'une date', '14/04/2027'));
}

function notA(value: GridValue, what: string, example: string): string {
  return `${quoted(value)} n’est pas ${what}. Écrivez par exemple ${example}.`;
}

/** The beginning of a cell, in guillemets, on one line. */
export function quoted(value: GridValue): string {
  const text = textOf(value).replace(/\s+/g, ' ').trim();
  const characters = [...text.slice(0, 120)];
  return `« ${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text} »`;
}

/** Whether the cell shows nothing. */
export function isEmptyValue(value: GridValue | undefined): boolean {
  return value === undefined || (value.kind === 'text' && isBlank(value.text));
}
