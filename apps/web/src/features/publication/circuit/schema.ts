import { z } from 'zod';
import type { CircuitReviewer, ReviewKind } from '../../../platform/database/index.ts';
import { fields, type Values } from '../../../platform/forms/index.ts';
import type { Circuit } from './stages.ts';
import { reviewKinds, workStages } from './stages.ts';

export const moveForm = z.object({ to: fields.choice(workStages), reason: fields.optional(300) });

const uses = ['none', 'optional', 'compulsory'] as const;
export const reviewUses = uses;

/** `role:legal-reviewer` or `person:<id>` */
const who = z
  .string()
  .regex(/^(?:role:[a-z-]{1,40}|person:[0-9a-z]{26})?$/)
  .default('');

export const circuitForm = z.object({
  advanced: fields.box,
  'business-use': fields.choice(uses),
  'business-who': who,
  'legal-use': fields.choice(uses),
  'legal-who': who,
  'readability-use': fields.choice(uses),
  'readability-who': who,
});

export function circuitFromForm(input: z.output<typeof circuitForm>): Record<ReviewKind, CircuitReviewer> {
  const read = (kind: ReviewKind): CircuitReviewer => {
    const [type, id = ''] = input[`${kind}-who`].split(':');
    return { use: input[`${kind}-use`], role: type === 'role' ? id : null, userId: type === 'person' ? id : null };
  };
  return { business: read('business'), legal: read('legal'), readability: read('readability') };
}

/** What stands in the form; what one would probably choose where nothing was chosen yet. */
export function circuitToForm({ advanced, reviews }: Circuit, chosen: boolean): Values {
  const values: Values = advanced ? { advanced: 'on' } : {};
  for (const kind of reviewKinds) {
    const { use, role, userId } = reviews[kind];
    values[`${kind}-use`] = chosen ? use : 'compulsory';
    values[`${kind}-who`] = userId ? `person:${userId}` : role ? `role:${role}` : '';
  }
  if (!chosen) values['legal-who'] = 'role:legal-reviewer';
  return values;
}
