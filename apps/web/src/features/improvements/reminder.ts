import { createEvent } from 'ics';
import { message as m } from './messages.ts';

export interface Reminder {
  id: string;
  title: string;
  /** YYYY-MM-DD */
  dueOn: string;
  procedure: string;
  /** Grows with each change, so that a calendar replaces what it has. */
  version: number;
  url: URL;
}

/**
 * The day of an improvement as a calendar file (RFC 5545): one event of the whole day with an alarm a week before. Its
 * identifier never changes, so that opening a later file moves the event instead of adding one.
 * @throws RangeError when the file cannot be made
 */
export function reminderFile(reminder: Reminder): string {
  const day = new Date(`${reminder.dueOn}T00:00:00Z`);
  const next = new Date(day.getTime() + 86_400_000);
  const parts = (date: Date): [number, number, number] => [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ];
  const { error, value } = createEvent({
    uid: `amelioration-${reminder.id}@${reminder.url.hostname}`,
    productId: 'limpide/ameliorations',
    title: m('reminder.title', { title: reminder.title }),
    description: m('reminder.text', { procedure: reminder.procedure, url: reminder.url.href }),
    url: reminder.url.href,
    start: parts(day),
    end: parts(next),
    sequence: reminder.version,
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    // Nine in the morning, a week before: the day begins at midnight, and whole weeks come out of the library malformed.
    alarms: [{ action: 'display', description: reminder.title, trigger: { days: 6, hours: 15, before: true } }],
  });
  if (error || !value) throw new RangeError(`no calendar file: ${error?.message}`);
  return value;
}
