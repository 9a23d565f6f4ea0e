/**
 * Dates counted back from the day on which the demonstration is loaded, so that « depuis 74 jours » stays true. Days are
 * those of Brussels, whatever the clock of the server.
 */
const dayMs = 86_400_000;
const isoDay = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/Brussels',
});

const words = new Intl.DateTimeFormat('fr-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Brussels',
});
const monthWords = new Intl.DateTimeFormat('fr-BE', { month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' });
const yearDigits = new Intl.DateTimeFormat('fr-BE', { year: 'numeric', timeZone: 'Europe/Brussels' });

export interface Calendar {
  /** « 1er mars 2027 »: the day that was this number of days ago; a negative number looks forward. */
  date(daysAgo: number): string;
  /** « mardi 20 avril 2027 »: the first Tuesday on that day or after it. */
  tuesday(daysAgo: number): string;
  /** « janvier 2027 » */
  month(daysAgo: number): string;
  /** « du 4 janvier 2027 au 26 février 2027 » */
  period(fromDaysAgo: number, toDaysAgo: number): string;
  /** « 2027 » */
  year: string;
  /** « 1er janvier 2027 »: the last New Year, when tariffs change. */
  newYear: string;
}

/** Throws RangeError when `now` is not a date. */
export function calendarOf(now: Date): Calendar {
  if (Number.isNaN(now.getTime())) throw new RangeError('calendarOf: now is not a valid date');
  // From noon, an hour more or less in spring and autumn changes no day: thirty days after a date is thirty days after it.
  const noon = Date.parse(`${isoDay.format(now)}T12:00:00Z`);
  const at = (daysAgo: number) => new Date(noon - daysAgo * dayMs);
  const date = (daysAgo: number) => words.format(at(daysAgo)).replace(/^1 /u, '1er ');
  const year = yearDigits.format(now);
  return {
    date,
    tuesday: (daysAgo) => `mardi ${date(daysAgo - ((9 - at(daysAgo).getUTCDay()) % 7))}`,
    month: (daysAgo) => monthWords.format(at(daysAgo)),
    period: (from, to) => `du ${date(from)} au ${date(to)}`,
    year,
    newYear: `1er janvier ${year}`,
  };
}
