/** Dates, hours and numbers as a person in Belgium reads them. Hours are those of Brussels, wherever the server stands. */
const zone = 'Europe/Brussels';
const dayFormat = new Intl.DateTimeFormat('fr-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const weekdayFormat = new Intl.DateTimeFormat('fr-BE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: zone,
});
const hourFormat = new Intl.DateTimeFormat('fr-BE', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: false,
  timeZone: zone,
});
const numberFormat = new Intl.NumberFormat('fr-FR');
const isoFormat = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: zone,
});

/** « 14 avril 2027 », « 1er mars 2027 ». Takes an instant or a day written `YYYY-MM-DD`. */
export function formatDay(value: Date | string): string {
  const date = typeof value === 'string' ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : value;
  return dayFormat.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}

/** « lundi 5 juillet 2027 » with a capital for the head of a page. */
export function formatWeekday(value: Date): string {
  const text = weekdayFormat.format(value).replace(/ 1 /, ' 1er ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « 10 h 42 » */
export function formatHour(value: Date): string {
  const [hour, minute] = hourFormat.format(value).split(':');
  return `${Number(hour)}\u00a0h\u00a0${minute}`;
}

export function formatInstant(value: Date): string {
  return `${formatDay(value)}, ${formatHour(value)}`;
}

export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** The day in Brussels as `YYYY-MM-DD`. */
export function isoDay(value: Date): string {
  return isoFormat.format(value);
}

/** Whole days between two instants, by the calendar of Brussels. */
export function daysBetween(from: Date | string, to: Date): number {
  const start = typeof from === 'string' ? from : isoDay(from);
  return Math.round((Date.parse(isoDay(to)) - Date.parse(start)) / 86_400_000);
}

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/**
 * Reads a day as people write it in Belgium: 14/04/2027, 14-4-2027, 14.04.2027, 14 avril 2027, 1er mars 2027, 2027-04-14.
 * @returns `YYYY-MM-DD`, or undefined: a year of two figures is not guessed.
 */
export function parseDay(text: string): string | undefined {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ');
  let year: number;
  let month: number;
  let day: number;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(clean);
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(clean);
  const written = /^(?:le )?(\d{1,2})(?:er)? ([a-zéûô]+) (\d{4})$/.exec(clean);
  if (iso) [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (numeric) [year, month, day] = [Number(numeric[3]), Number(numeric[2]), Number(numeric[1])];
  else if (written) {
    const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
    month = months.findIndex((name) => fold(name) === fold(written[2]!)) + 1;
    [year, day] = [Number(written[3]), Number(written[1])];
  } else return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month > 0 ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads an hour as people write it: 9 h, 9 h 30, 9:30, 09.30. @returns `HH:MM` */
export function parseHour(text: string): string | undefined {
  const match = /^(\d{1,2})\s*(?:h|:|\.|heures?)\s*(\d{2})?$/.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/[\u00a0\u202f]/g, ' '),
  );
  if (!match || Number(match[1]) > 23 || Number(match[2] ?? 0) > 59) return undefined;
  return `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`;
}

/**
 * The instant at which a clock in Brussels shows this day and hour. An hour that spring skips is the one after it; of an
 * hour that autumn repeats, the first.
 * @param day `YYYY-MM-DD`
 * @param hour `HH:MM`
 */
export function instantInBrussels(day: string, hour: string): Date {
  const wall = Date.parse(`${day}T${hour}:00Z`);
  const summer = new Date(wall - 2 * 3_600_000);
  if (wallClock.format(summer) === `${day} ${hour}`) return summer;
  return new Date(wall - 3_600_000);
}

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
});
