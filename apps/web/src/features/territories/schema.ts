import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { message as m } from './messages.ts';

/** A commune, as an organisation states it: nothing here comes from an official list. */
export interface CommuneContent {
  name: string;
  nisCode: string;
  postcodes: string[];
  localities: string[];
}

const split = (text: string) => [
  ...new Set(
    text
      .split(/[\n,;]+/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

export const communeForm = z.object({
  name: fields.required(80),
  nisCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/, m('commune.nis-wrong')),
  postcodes: fields.required(400).refine((text) => {
    const codes = split(text.replaceAll(/\s+/g, ','));
    return codes.length > 0 && codes.every((code) => /^[1-9]\d{3}$/.test(code));
  }, m('commune.postcodes-wrong')),
  localities: fields.optional(4000),
});

export function communeFromForm(input: z.output<typeof communeForm>): CommuneContent {
  return {
    name: input.name,
    nisCode: input.nisCode,
    postcodes: split(input.postcodes.replaceAll(/\s+/g, ',')),
    localities: split(input.localities),
  };
}

export const communeToForm = ({ name, nisCode, postcodes, localities }: CommuneContent) => ({
  name,
  nisCode,
  postcodes: postcodes.join(', '),
  localities: localities.join('\n'),
});

export const emptyForm = z.object({});
export const mergerForm = z.object({ successor: fields.id(m('merger.choose')), reason: fields.required(500) });
