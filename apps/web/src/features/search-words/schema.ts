import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { message as m } from './messages.ts';

export const wishForm = z.object({
  words: fields.optional(200),
  wish: z.string().trim().min(1, m('wish.missing')).max(500, m('wish.too-long')),
});

/** Phrases parted by « ; », as the thesaurus writes them. */
export function phrases(text: string): string {
  return text
    .split(/[;,\n]+/)
    .map((phrase) => phrase.replaceAll('>', ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ; ');
}

export const proposalForm = z.object({
  said: fields.required(120).transform(phrases),
  written: fields.required(200).transform(phrases),
  source: fields.choice(['miss', 'wish', 'manual']),
});
export const decisionForm = z.object({
  decision: fields.choice(['accepted', 'declined']),
  reason: fields.optional(300),
});
export const questionForm = z.object({ question: fields.required(200), procedure: fields.id(m('question.choose')) });
