import { profiles } from '@limpide/readability';
import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { byPerson } from './library/criteria.ts';
import { message as m } from './messages.ts';

export const kinds = [
  'letter',
  'decision',
  'email',
  'acknowledgement',
  'form',
  'web-page',
  'sms',
  'phone-script',
  'voicemail',
  'poster',
] as const;
export const states = ['draft', 'in-review', 'published', 'to-review'] as const;
/** Characters: a letter has a few thousand, a brochure of a hundred pages comes near. Beyond, a comparison takes seconds. */
export const longestText = 200_000;

/** `file` and `text` are scanned for register numbers apart, since they may be masked. */
export const newForm = z.object({
  file: fields.raw(200),
  text: fields.raw(longestText),
  numbers: fields.choice(['mask', 'refuse']),
  title: fields.optional(160),
  kind: fields.choice(kinds),
  procedure: fields.optionalId,
  step: fields.optionalId,
});

export const detailsForm = z.object({
  title: fields.required(160, m('details.title-missing')),
  kind: fields.choice(kinds),
  profile: fields.choice(profiles),
  volume: fields.optionalInteger(0, 50_000_000),
  ged: fields.optional(80),
  owner: fields.optionalId,
});

export const textForm = z.object({
  text: fields.raw(longestText),
  next: fields.raw(20),
});

export const keepForm = z.object({
  rule: z.string().regex(/^[a-z0-9-]{1,60}$/, m('keep.unknown')),
  text: z.string().trim().min(1, m('keep.unknown')).max(4000).refine(fields.noNationalNumber),
  reason: fields.required(300, m('keep.reason-missing')),
});

export const linkForm = z.object({ procedure: fields.id(m('link.choose')), step: fields.optionalId });

export const askForm = z.object({
  reviewer: fields.optionalId,
  'reader-name': fields.optional(120),
  'reader-email': fields.email.or(z.literal('')).default(''),
  message: fields.optional(500),
});

/** One field of each name for each sentence of the text, in its order; `readRemarks` says what is wrong with them. */
const ofSentences = z.array(z.string()).default([]);
export const answerForm = z.object({
  outcome: fields.choice(['approved', 'changes-asked']),
  comment: fields.optional(1000),
  remark: ofSentences,
  suggestion: ofSentences,
});
export const reasonForm = z.object({ reason: fields.optional(300) });
export const remarkForm = z.object({
  outcome: fields.choice(['taken', 'set-aside']),
  reason: fields.optional(500),
});

export const approveForm = z.object({ reason: fields.optional(300) });
export const overrideForm = z.object({ reason: fields.required(500, m('override.reason-missing')) });
export const reviseForm = z.object({ reason: fields.required(300, m('revise.reason-missing')) });
export const retireForm = z.object({ reason: fields.required(300, m('retire.reason-missing')) });
export const copyForm = z.object({
  title: fields.required(160, m('details.title-missing')),
  procedure: fields.optionalId,
  step: fields.optionalId,
});
export const shareForm = z.object({
  purpose: fields.required(200, m('share.purpose-missing')),
  advice: fields.optional(500),
});
export const targetForm = z.object({ percent: fields.optionalInteger(1, 100), due: fields.optionalDay });
export const tickForm = z.object({
  criterion: z.enum(byPerson),
  version: z.coerce.number().int().min(-1_000_000).max(1_000_000),
  comment: fields.optional(300),
});
export const validateForm = z.object({ duty: fields.raw(80), comment: fields.optional(300) });
export const emptyForm = z.object({});
export const importForm = z.object({ file: fields.raw(200) });
export const showForm = z.object({
  title: fields.required(120, m('show.name-missing')),
  why: fields.required(300, m('show.why-missing')),
  procedure: fields.optionalId,
  confirmed: fields.box,
});
export const linkToForm = z.object({
  recipient: fields.required(120, m('link-to.who-missing')),
  days: fields.choice(['7', '30', '90']),
});
