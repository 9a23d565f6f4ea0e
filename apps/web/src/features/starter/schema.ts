import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';

/** The contact is required of who may change it: the command side checks it. */
export const setupForm = z.object({
  phone: fields.optional(40),
  'phone-note': fields.optional(60),
  'phone-hours': fields.optional(160),
  address: fields.optional(200),
  'opening-hours': fields.optional(200),
  post: fields.optional(200),
  email: z.literal('').or(fields.email).default(''),
  helper: fields.optional(400),
  payment: fields.optional(200),
  regulation: fields.optional(200),
  'certificate-price': fields.optional(60),
  remedies: fields.optional(2000),
});

export const neededContact = ['phone', 'phone-hours', 'address', 'opening-hours', 'post', 'helper'] as const;

const keys = z.array(z.string().max(60)).max(800).default([]);

/** Questions and answers side by side, in the order of the page; each answer is checked by its kind afterwards. */
export const answersForm = z.object({
  question: keys,
  answer: z.array(z.string().max(4000)).max(800).default([]),
  settled: keys,
});

export const askForm = z.object({
  procedures: fields.many,
  reviewer: fields.optionalId,
  'reader-name': fields.optional(120),
  'reader-email': fields.email.or(z.literal('')).default(''),
  message: fields.optional(1000),
});

export const publishForm = z.object({ procedures: fields.many, reason: fields.optional(300) });

export const reviewsForm = z.object({
  review: keys,
  outcome: z
    .array(z.enum(['', 'approved', 'changes-asked']))
    .max(800)
    .default([]),
  comment: z.array(z.string().max(2000)).max(800).default([]),
});
