import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { platformMessage } from '../../platform/messages/index.ts';

export const answers = ['yes', 'partly', 'no'] as const;
export const feedbackReasons = ['not-found', 'unclear', 'wrong', 'prepare', 'link', 'situation'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];
/** Short on purpose: one thing to change, which is also what an irritant takes. */
export const commentLength = 300;

/** Words of the three links on the public page. */
export const answerOfLink: Record<string, (typeof answers)[number]> = { oui: 'yes', 'en-partie': 'partly', non: 'no' };

export const feedbackForm = z.object({
  answer: fields.choice(answers),
  reasons: fields.many,
  // Masked, not refused: nobody who wrote a number by mistake has to find it alone.
  comment: z
    .string()
    .trim()
    .max(1000, platformMessage('form.too-long', { max: commentLength }))
    // What we write over personal data takes more room than it: it is not the person's to cut.
    .refine(
      (text) => text.replace(/\[[^[\]]{1,40} masquée?\]/g, '').length <= commentLength,
      platformMessage('form.too-long', { max: commentLength }),
    )
    .default(''),
  website: fields.raw(500),
  stamp: fields.raw(1000),
});
export type FeedbackInput = z.output<typeof feedbackForm>;

/** Two addresses of sites or more: what programs leave behind. */
export const hasManyLinks = (text: string) => (text.match(/https?:\/\/|www\./gi) ?? []).length >= 2;
