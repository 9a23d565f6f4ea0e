import type { Calendar } from '../calendar.ts';
import type { DemoDocument } from '../types.ts';
import { communeLetters } from './commune-letters.ts';
import { letterDays } from './letter-days.ts';
import { renovationLetters } from './renovation-letters.ts';
import { socialDecisions } from './social-decisions.ts';
import { studyLetters } from './study-letters.ts';

export function documents(calendar: Calendar): DemoDocument[] {
  const days = letterDays(calendar);
  return [...renovationLetters(days), ...communeLetters(days), ...socialDecisions(days), ...studyLetters];
}
