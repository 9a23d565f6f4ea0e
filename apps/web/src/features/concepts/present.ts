import type { KeyFact, LifeEvent } from '../../platform/database/index.ts';
import type { Values } from '../../platform/forms/index.ts';
import {
  type BlockName,
  blocksOf,
  contentFromForm,
  contentOf,
  contentToForm,
  fieldsOf,
  lifeEventLabel,
  type Standing,
  stepsOf,
} from '../procedures/index.ts';
import { message as m } from './messages.ts';

/** A block in words, as it is compared on a page. */
export function valueText(block: BlockName, value: unknown): string {
  return textOf(block, value) || m('nothing');
}

function textOf(block: BlockName, value: unknown): string {
  if (value === undefined || value === null) return '';
  switch (block) {
    case 'lifeEvent':
      return lifeEventLabel(value as LifeEvent);
    case 'deadline':
    case 'duration':
    case 'cost':
    case 'answer': {
      const fact = value as KeyFact;
      return [fact.value, fact.note, fact.source].filter(Boolean).join('\n');
    }
    case 'prepare':
      return (value as string[]).map((item) => `• ${item}`).join('\n');
    case 'searchWords':
      return (value as string[]).join(', ');
    case 'exceptions':
      return (value as { title: string; text: string }[]).map(({ title, text }) => `${title}\n${text}`).join('\n\n');
    case 'legalBases':
      return (value as { label: string; url?: string }[])
        .map(({ label, url }) => [label, url].filter(Boolean).join('\n'))
        .join('\n\n');
    case 'steps':
      return stepsOf({ steps: value })
        .map(({ title, body, organisation }, i) =>
          [`${i + 1}. ${title}`, body, organisation].filter(Boolean).join('\n'),
        )
        .join('\n\n');
    default:
      return String(value);
  }
}

/** What stands in the fields of one block, in the names of the content form. */
export function blockToFields({ instance }: Standing, block: BlockName, value: unknown): Values {
  const all = contentToForm(contentOf({ ...instance, [block]: value }), null);
  return Object.fromEntries(fieldsOf(block).map((name) => [name, all[name] ?? '']));
}

/** What was typed for one block, as it is kept. */
export function blockFromFields({ instance }: Standing, block: BlockName, typed: Record<string, unknown>): unknown {
  const all: Record<string, unknown> = { ...contentToForm(contentOf(instance), null) };
  for (const name of fieldsOf(block)) all[name] = typed[name] ?? '';
  return blocksOf(contentFromForm(all), stepsOf(instance))[block];
}
