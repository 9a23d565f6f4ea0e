import { formatDay, formatHour, isoDay } from '../../platform/messages/index.ts';
import { message as m } from './messages.ts';

/** Days and hours of an announcement, as people in Belgium write and read them. */

const offsetFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clocks of Brussels show at an instant, read as if it were universal time. */
function wallClock(instant: number): number {
  const part = Object.fromEntries(offsetFormat.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
}

/**
 * The instant at which the clocks of Brussels show this day and hour. An hour that the change to summer time skips is the
 * one after it.
 * @param minutes since midnight; 1440 is the end of the day
 */
export function instantOf(day: string, minutes: number): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const guess = wanted - (wallClock(wanted) - wanted);
  return new Date(guess - (wallClock(guess) - wanted));
}

/** « 18 h », « 9h30 », « 09:30 » as minutes since midnight. */
export function parseHour(text: string): number | undefined {
  const match = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/i.exec(text.trim().replace(/[\u00a0\u202f]/g, ' '));
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? 0);
  return match && hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

const isMidnight = (instant: Date) => wallClock(instant.getTime()) % 86_400_000 === 0;
const hourOf = (instant: Date) => formatHour(instant).replace(/\u00a000$/, '');

/** The last day of something that ends: midnight closes the day before it. */
export function lastDay(end: Date): string {
  return isoDay(isMidnight(end) ? new Date(end.getTime() - 1) : end);
}

/** The day and the hour as they stand in a form; no hour when it is the edge of the day. */
export function dayAndHour(instant: Date, edge: 'start' | 'end'): { day: string; hour: string } {
  const plain = isMidnight(instant);
  const day = formatDay(edge === 'end' ? lastDay(instant) : isoDay(instant)).replaceAll('\u00a0', ' ');
  return { day, hour: plain ? '' : hourOf(instant).replaceAll('\u00a0', ' ') };
}

/** « le 3 décembre 2026, de 18 h à 20 h », « du 3 décembre 2026 à 18 h au 5 décembre 2026 » */
export function spanWords(start: Date, end: Date): string {
  const from = { day: formatDay(isoDay(start)), hour: isMidnight(start) ? '' : hourOf(start) };
  const to = { day: formatDay(lastDay(end)), hour: isMidnight(end) ? '' : hourOf(end) };
  if (from.day === to.day) {
    if (from.hour && to.hour) return m('span.hours', { day: from.day, from: from.hour, to: to.hour });
    if (from.hour) return m('span.from-hour', { day: from.day, from: from.hour });
    return to.hour ? m('span.to-hour', { day: from.day, to: to.hour }) : m('span.day', { day: from.day });
  }
  const words = (edge: { day: string; hour: string }) =>
    edge.hour ? m('span.at', { day: edge.day, hour: edge.hour }) : edge.day;
  return m('span.days', { from: words(from), to: words(to) });
}
