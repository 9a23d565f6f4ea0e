import { z } from 'zod';
import type { SliceKind } from '../../platform/database/index.ts';
import { fields } from '../../platform/forms/index.ts';
import { lifeEvents } from '../procedures/index.ts';

export const sliceKinds = ['all', 'organisation', 'life-event'] as const satisfies readonly SliceKind[];

export const subscriberForm = z.object({
  name: fields.required(120),
  url: fields.required(500),
  slice: fields.choice(sliceKinds),
  'slice-organisation': fields.optionalId,
  'slice-life-event': fields.optionalChoice(lifeEvents),
});
export const emptyForm = z.object({});

export interface SubscriberInput {
  name: string;
  url: string;
  slice: SliceKind;
  /** Id of an organisation or a life event; empty for everything. */
  sliceValue: string;
}

export function inputFromForm(form: z.output<typeof subscriberForm>): SubscriberInput {
  const { name, url, slice } = form;
  const values = { all: '', organisation: form['slice-organisation'], 'life-event': form['slice-life-event'] };
  return { name, url, slice, sliceValue: values[slice] ?? '' };
}

export function inputToForm({ name, url, slice, sliceValue }: SubscriberInput): Record<string, string> {
  return { name, url, slice, ...(slice === 'all' ? {} : { [`slice-${slice}`]: sliceValue }) };
}
