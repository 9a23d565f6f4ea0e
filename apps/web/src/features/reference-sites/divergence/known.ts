import type { Block } from '@limpide/documents';
import type { PublicSnapshot } from '../../../platform/database/index.ts';

export type KnownTopic = 'cost' | 'delay' | 'phone' | 'text';

/** The démarche as texts to compare, each with what it is about. */
export interface Known {
  blocks: Block[];
  topics: KnownTopic[];
}

export function knownOf({ content, steps, organisation }: PublicSnapshot): Known {
  const { keyFacts: facts } = content;
  const { contact } = organisation;
  const lines: [KnownTopic, string | undefined][] = [
    ['text', content.summary],
    ['text', content.audience],
    ['delay', facts.deadline?.value],
    ['text', facts.deadline?.note],
    ['text', facts.duration && `${facts.duration.value} ${facts.duration.note}`],
    ['cost', facts.cost?.value],
    ['text', facts.cost?.note],
    ['delay', facts.answer?.value],
    ['text', facts.answer?.note],
    ...content.prepare.map((item) => ['text', item] as [KnownTopic, string]),
    ['text', content.notNeeded],
    ...steps.map((step) => ['text', `${step.title} ${step.body}`] as [KnownTopic, string]),
    ...content.exceptions.map(({ title, text }) => ['text', `${title} ${text}`] as [KnownTopic, string]),
    ['text', content.silence],
    ['text', content.remedies],
    ['phone', contact.phone],
    ['text', `${contact.phoneNote ?? ''} ${contact.phoneHours}`],
    ['text', contact.address],
    ['text', contact.openingHours],
    ['text', contact.post],
    ['text', contact.helper],
  ];
  const written = lines.filter((line): line is [KnownTopic, string] => Boolean(line[1]?.trim()));
  return {
    blocks: written.map(([topic, text], index) => ({
      index,
      kind: 'paragraph',
      // A bare number is read as a telephone when it is said to be one.
      text: topic === 'phone' ? `Téléphone : ${text}` : text,
    })),
    topics: written.map(([topic]) => topic),
  };
}
