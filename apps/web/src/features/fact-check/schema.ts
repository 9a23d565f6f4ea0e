import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';

/** Days during which a link opens, as one chooses them. */
export const linkDays = ['7', '14', '30'] as const;

export const askForm = z.object({
  name: fields.required(120),
  email: fields.email.or(z.literal('')).default(''),
  days: fields.choice(linkDays),
  message: fields.optional(1000),
});

/** Parts that one page can ask about; a démarche has some twenty. */
export const mostParts = 60;
export const partNumbers = Array.from({ length: mostParts }, (_, i) => i + 1);

const answerFields = Object.fromEntries(
  partNumbers.flatMap((n) => [
    [`p${n}-verdict`, fields.optionalChoice(['agree', 'disagree'])],
    [`p${n}-comment`, fields.optional(2000)],
    [`p${n}-proposal`, fields.optional(4000)],
  ]),
);

export const answersForm = z.object({
  ...answerFields,
  remark: fields.optional(2000),
  name: fields.optional(120),
  quality: fields.optional(120),
  do: fields.choice(['save', 'send']).default('save'),
});

export const replyForm = z.object({ reply: fields.required(2000) });
export const closeForm = z.object({ word: fields.optional(1000) });
