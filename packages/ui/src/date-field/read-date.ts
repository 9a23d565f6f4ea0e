import { err, ok, type Result } from '@limpide/kernel';

/** Why a text is not a date: nothing written, not understood, the year is missing, or no such day exists. */
export type DateProblem = 'empty' | 'not-a-date' | 'no-year' | 'no-such-day';

/** What to say for each problem, beside the field. */
export const frenchDateProblems: Record<DateProblem, string> = {
  empty: 'Écrivez une date, par exemple 14\u00a0avril\u00a02027',
  'not-a-date': 'Écrivez la date comme 14/04/2027 ou 14\u00a0avril\u00a02027',
  'no-year': 'Écrivez la date avec l’année, par exemple 14\u00a0avril\u00a02027',
  'no-such-day': 'Ce jour n’existe pas\u00a0: vérifiez le jour et le mois',
};

/** Months without accents, with the short forms that people write. */
const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const weekdays = new Set(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);

/**
 * Reads a date as people write it in French: « 14/04/2027 », « 14.4.2027 », « 14-04-2027 », « 14 avril 2027 »,
 * « mercredi 1er sept. 2027 », and the ISO form that browsers send. The day comes first, as in Belgium; a year has four
 * digits, because two would be a guess. Gives the ISO date `YYYY-MM-DD`.
 */
export function readDate(text: string): Result<string, DateProblem> {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s/.,-]+/u)
    .filter((word) => word !== '' && word !== 'le' && !weekdays.has(word));
  if (words.length === 0) return err(text.trim() === '' ? 'empty' : 'not-a-date');
  const [first = '', second = '', third] = words;
  if (words.length > 3) return err('not-a-date');
  if (/^\d{4}$/.test(first) && words.length === 3) {
    return dayOf(Number(first), monthNumber(second), dayNumber(third ?? ''));
  }
  const day = dayNumber(first);
  const month = monthNumber(second);
  if (day === undefined || month === undefined) return err('not-a-date');
  if (third === undefined) return err('no-year');
  return /^\d{4}$/.test(third)
    ? dayOf(Number(third), month, day)
    : err(/^\d{2}$/.test(third) ? 'no-year' : 'not-a-date');
}

function dayNumber(word: string): number | undefined {
  if (word === '1er') return 1;
  return /^\d{1,2}$/.test(word) ? Number(word) : undefined;
}

function monthNumber(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : monthOf.get(word);
}

/** Checks the day in the proleptic Gregorian calendar; 31 February is not silently moved to March. */
function dayOf(year: number, month: number | undefined, day: number | undefined): Result<string, DateProblem> {
  if (month === undefined || day === undefined) return err('not-a-date');
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return err('no-such-day');
  const two = (n: number) => String(n).padStart(2, '0');
  return ok(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}
