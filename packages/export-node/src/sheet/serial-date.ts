/** Dates are text, YYYY-MM-DD: a day has no time zone, and a `Date` would give it one. */
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 86_400_000;
/** Spreadsheets count a 29 February 1900 that never was, so that day 1 means the same for all only from day 61 on. */
const epoch = Date.UTC(1899, 11, 30);
const firstSafeSerial = 61;
const lastSerial = 2_958_465;
/** Days between the two origins that a workbook can choose (1 January 1904 for old Macintosh files). */
const shift1904 = 1_462;

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const parts = shape.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The day as YYYY-MM-DD, or `undefined` when the calendar has no such day. Years 1 to 9999. */
export function isoDate(year: number, month: number, dayOfMonth: number): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Whether a spreadsheet can hold the day as a date: not before 1 March 1900. */
export function hasSerial(iso: string): boolean {
  return iso >= '1900-03-01';
}

/** A serial number as a day and, unless it is midnight, a time of day rounded to the minute. */
export function dateOfSerial(serial: number, from1904: boolean): { iso: string; time?: string } | undefined {
  const minutes = Math.round((from1904 ? serial + shift1904 : serial) * 1440);
  const days = Math.floor(minutes / 1440);
  if (!(days >= firstSafeSerial && days <= lastSerial)) return undefined;
  const iso = new Date(epoch + days * day).toISOString().slice(0, 10);
  const rest = minutes - days * 1440;
  return rest === 0 ? { iso } : { iso, time: timeOfMinutes(rest) };
}

/** A fraction of a day as HH:MM; a duration goes past 24 hours. */
export function timeOfSerial(serial: number): string {
  return timeOfMinutes(Math.round(serial * 1440));
}

function timeOfMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
