import { firstPart } from './questions/part-1.ts';
import { secondPart } from './questions/part-2.ts';
import { thirdPart } from './questions/part-3.ts';
import type { JudgedPart, QuestionKind } from './questions/question.ts';

export type { QuestionKind } from './questions/question.ts';

export interface JudgedQuestion {
  /** The words of a person, as typed: with its mistakes. */
  question: string;
  /** Keys of the documents that answer, in no order. */
  relevant: readonly string[];
  kind: QuestionKind;
  /** 1 and 3 may be looked at while a search is written; 2 is kept for evaluation. */
  part: 1 | 2 | 3;
}

const questionsOf = (judged: JudgedPart, part: 1 | 2 | 3): JudgedQuestion[] =>
  Object.entries(judged).flatMap(([kind, list]) =>
    list.map(([question, ...relevant]) => ({ question, relevant, kind: kind as QuestionKind, part })),
  );

/** Questions of citizens on the documents of `corpus.ts`: see the README beside for how they were written and judged. */
export const queries: readonly JudgedQuestion[] = [
  ...questionsOf(firstPart, 1),
  ...questionsOf(secondPart, 2),
  ...questionsOf(thirdPart, 3),
];
