import type { BlockCheckProps } from '../../../islands/block-check/props.ts';
import { exceptionNumbers, factNames } from '../schema.ts';

const field = (name: string, block = name) => ({ id: `champ-${name}`, block });

/** The fields of the form that hold sentences, with the part that each belongs to, in the order of the text. */
export const readableFields: BlockCheckProps['fields'] = [
  field('title'),
  field('summary'),
  ...factNames.flatMap((name) => [field(`${name}-value`, name), field(`${name}-note`, name)]),
  field('audience'),
  { ...field('prepare'), list: true },
  field('not-needed'),
  ...exceptionNumbers.flatMap((n) => [
    field(`exception-${n}-title`, `exception-${n}`),
    field(`exception-${n}-text`, `exception-${n}`),
  ]),
  field('identification'),
  field('silence'),
  field('remedies'),
];
