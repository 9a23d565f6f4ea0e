import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';

/** Days during which an outside reader's link opens. */
export const externalLinkDays = 14;

export const askForm = z.object({
  reviewer: fields.optionalId,
  'reader-name': fields.optional(120),
  'reader-email': fields.email.or(z.literal('')).default(''),
  message: fields.optional(1000),
});

export const answerForm = z.object({
  outcome: fields.choice(['approved', 'changes-asked']),
  comment: fields.optional(2000),
});

export const reasonForm = z.object({ reason: fields.optional(300) });
