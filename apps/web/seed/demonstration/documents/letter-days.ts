import type { Calendar } from '../calendar.ts';

/** Days on which the work on a letter was done, counted back: it came in, was rewritten, read and approved. */
export const documentDaysAgo = { added: 20, rewritten: 15, asked: 12, read: 11, approved: 10 } as const;

/** The dates written inside the letters. Each came in on the day of its date, and what it asks for is still to come. */
export interface LetterDays {
  /** The date of the letter. */
  sent: string;
  /** Thirty days after the letter, as its text says. */
  deadline: string;
  visited: string;
  visitBefore: string;
  cardEnds: string;
  /** « mardi 20 avril 2027 »: the counter is open on Tuesdays. */
  appointment: string;
  complete: string;
  inquiry: string;
  decided: string;
  nextYear: string;
}

export function letterDays(calendar: Calendar): LetterDays {
  const { added } = documentDaysAgo;
  return {
    sent: calendar.date(added),
    deadline: calendar.date(added - 30),
    visited: calendar.date(added + 1),
    visitBefore: calendar.date(added - 30),
    cardEnds: calendar.date(added - 100),
    appointment: calendar.tuesday(-8),
    complete: calendar.date(added + 45),
    inquiry: calendar.date(added + 10),
    decided: calendar.date(added + 3),
    nextYear: calendar.date(added - 380),
  };
}
