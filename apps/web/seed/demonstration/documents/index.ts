import type { DemoDocument } from '../types.ts';
import { communeLetters } from './commune-letters.ts';
import { renovationLetters } from './renovation-letters.ts';
import { socialDecisions } from './social-decisions.ts';
import { studyLetters } from './study-letters.ts';

export const documents: DemoDocument[] = [...renovationLetters, ...communeLetters, ...socialDecisions, ...studyLetters];
