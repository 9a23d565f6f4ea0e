/** Calendar dates in every common writing, as ISO 8601: 2027-04-14, 2027-04 (month), --04-14 (year not written). */
import type { Draft, FactSource } from './found.ts';
import { inWords, toNumber } from './numerals.ts';

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
const short = ['janv', 'fevr', 'fev', 'avr', 'juil', 'sept', 'oct', 'nov', 'dec'];
const monthPattern = `(?:${[...months, ...short].map((name) => (months.includes(name) ? name : `${name}\\.?`)).join('|')})`;
const weekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?';
const day = '(?:1 ?er|premier|[0-3]?\\d)';
const year = '(?:[12]\\d{3})';

/** Source of a pattern for a date with day, month in letters or digits, and year; no capture groups. */
export const fullDate = `(?:${weekday}\\b${day} ${monthPattern} ${year}\\b|\\b[0-3]?\\d[/.-][01]?\\d[/.-]${year}\\b)`;

const written = new RegExp(`${weekday}(?<![\\d/.-])\\b(${day}) (${monthPattern})(?![a-z])(?: (${year})\\b)?`, 'g');
const ranged = new RegExp(
  `(?<![\\d/.-])\\b(${day})(?= (?:au|et|ou|-) (?:le )?(?:${weekday})${day} (${monthPattern})(?![a-z])(?: (${year})\\b)?)`,
  'g',
);
const numeric = /(?<![\d/.-])([0-3]?\d)([/.-])([01]?\d)\2([12]\d{3}|\d{2})(?![\d]|[/.-]\d)/g;
const iso = /(?<![\d/.-])([12]\d{3})-([01]\d)-([0-3]\d)(?!\d|-\d)/g;
const withoutYear = /(?<=\b(?:le|au|du|avant|apres|des) )([0-3]?\d)\/([01]?\d)(?![\d/]|[ .]?€)/g;
const monthOnly = new RegExp(`(?<![a-z])(${monthPattern}) (${year})\\b`, 'g');
const spelled = new RegExp(
  `(${inWords}) (${monthPattern})(?: (deux mille(?:[ -](?:et[ -])?(?:${inWords}))?))?(?![a-z])`,
  'g',
);

/** Dates of a block. */
export function findDates({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number, value: string | undefined): void => {
    if (value === undefined || !claims.free(from, to)) return;
    claims.take(from, to);
    found.push({ kind: 'date', value, from, to });
  };
  for (const match of plain.matchAll(iso)) {
    add(match.index, match.index + match[0].length, toIso(match[1]!, match[2]!, match[3]!));
  }
  for (const match of plain.matchAll(written)) {
    add(match.index, match.index + match[0].length, toIso(match[3], monthNumber(match[2]!), dayNumber(match[1]!)));
  }
  for (const match of plain.matchAll(ranged)) {
    add(match.index, match.index + match[0].length, toIso(match[3], monthNumber(match[2]!), dayNumber(match[1]!)));
  }
  for (const match of plain.matchAll(numeric)) {
    const full = match[4]!.length === 2 ? `20${match[4]}` : match[4];
    add(match.index, match.index + match[0].length, toIso(full, match[3]!, match[1]!));
  }
  for (const match of plain.matchAll(spelled)) {
    const number = toNumber(match[1]!);
    const written = match[3] ? String(toNumber(match[3])) : undefined;
    if (number >= 1)
      add(match.index, match.index + match[0].length, toIso(written, monthNumber(match[2]!), String(number)));
  }
  for (const match of plain.matchAll(withoutYear)) {
    add(match.index, match.index + match[0].length, toIso(undefined, match[2]!, match[1]!));
  }
  for (const match of plain.matchAll(monthOnly)) {
    add(match.index, match.index + match[0].length, `${match[2]}-${monthNumber(match[1]!).padStart(2, '0')}`);
  }
  found.sort((a, b) => a.from - b.from);
  return inheritYear(found, plain);
}

/** « du 28 février au 3 mars 2027 »: the first date has the year of the second. */
function inheritYear(dates: Draft[], plain: string): Draft[] {
  return dates.map((date, at) => {
    const next = dates[at + 1];
    if (!date.value.startsWith('--') || !next || !/^\d{4}-\d{2}-\d{2}$/.test(next.value)) return date;
    if (!/^ (?:au|et|ou|-) ?(?:le |du |au )?$/.test(plain.slice(date.to, next.from))) return date;
    return { ...date, value: next.value.slice(0, 4) + date.value.slice(1) };
  });
}

function monthNumber(name: string): string {
  const at = months.findIndex((month) => month.startsWith(name.replace('.', '')));
  return String(at + 1);
}

function dayNumber(text: string): string {
  return /^1 ?er$|^premier$/.test(text) ? '1' : text;
}

/** ISO form, or undefined when no calendar has that day. */
function toIso(year: string | undefined, month: string, day: string): string | undefined {
  const m = Number(month);
  const d = Number(day);
  const y = year === undefined ? 2000 : Number(year);
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  const rest = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}
