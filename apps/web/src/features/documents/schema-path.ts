import { profiles } from '@limpide/readability';
import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { message as m } from './messages.ts';
import { type Question, questions, type Verdict } from './path/assessment.ts';
import { kinds } from './schema.ts';

export const startForm = z.object({
  title: fields.required(160, m('details.title-missing')),
  kind: fields.choice(kinds),
  procedure: fields.optionalId,
});

/** Names of the fields are those of the sheet of the document, where it has them. */
export const planForm = z.object({
  reader: fields.required(200, m('plan.reader-missing')),
  first: fields.optional(200),
  action: fields.optional(200),
  deadline: fields.optional(200),
  bring: fields.optional(1000),
  contact: fields.optional(300),
  profile: fields.choice(profiles),
  next: fields.raw(20),
});

const verdicts = ['yes', 'no', 'none'] as const satisfies readonly Verdict[];

/** Whether the question can be without object: what is to be done is said first, or that there is nothing to do. */
export function mayBeNone(question: Question): boolean {
  return question !== 'action-first' && question !== 'reader' && question !== 'read-aloud';
}

const answer = (question: Question) =>
  z
    .enum(verdicts, m('assess.answer-missing'))
    .refine((given) => given !== 'none' || mayBeNone(question), m('assess.answer-missing'));

export const assessForm = z.object(
  Object.fromEntries(questions.map((question) => [question, answer(question)])) as Record<
    Question,
    ReturnType<typeof answer>
  >,
);
