import { z } from 'zod';
import type { KeyFact, LifeEvent, ProcedureContent } from '../../platform/database/index.ts';
import type { Values } from '../../platform/forms/index.ts';
import { fields } from '../../platform/forms/index.ts';
import { message } from './messages.ts';

export const lifeEvents = [
  'je-demenage',
  'je-renove-mon-logement',
  'j-ouvre-un-commerce',
  'une-naissance',
  'j-etudie',
  'j-ai-du-mal-a-payer',
  'je-me-marie-ou-je-cohabite',
  'j-aide-un-proche',
  'un-deces',
] as const satisfies readonly LifeEvent[];

export const factNames = ['deadline', 'duration', 'cost', 'answer', 'observed'] as const;
const exceptionRows = 6;
export const exceptionNumbers = Array.from({ length: exceptionRows }, (_, i) => i + 1);

const factFields = Object.fromEntries(
  factNames.flatMap((name) => [
    [`${name}-value`, fields.optional(60)],
    [`${name}-note`, fields.optional(200)],
    [`${name}-source`, fields.optional(200)],
  ]),
);
const exceptionFields = Object.fromEntries(
  exceptionNumbers.flatMap((n) => [
    [`exception-${n}-title`, fields.optional(120)],
    [`exception-${n}-text`, fields.optional(1000)],
  ]),
);

/** The form of the public text, field by field. */
export const contentForm = z.object({
  title: fields.required(65, message('field.title.missing')),
  summary: fields.required(300),
  audience: fields.required(300),
  ...factFields,
  prepare: fields.optional(4000),
  'not-needed': fields.optional(500),
  ...exceptionFields,
  'online-url': fields.optionalUrl,
  identification: fields.optional(500),
  silence: fields.optional(500),
  remedies: fields.optional(2000),
  'legal-bases': fields.optional(2000),
  'life-event': fields.choice(lifeEvents),
  'search-words': fields.optional(1000),
  'yearly-volume': fields.optionalInteger(0, 50_000_000),
  reason: fields.optional(300),
});
export type ContentInput = z.output<typeof contentForm>;

export const stepForm = z.object({
  title: fields.required(120),
  body: fields.optional(1500),
  organisation: fields.optional(120),
});

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s•–-]+/, '').trim())
    .filter(Boolean);

/** From what was typed to what is kept. Items are one a line; an empty fact is absent, never an empty promise. */
export function contentFromForm(input: Record<string, unknown>): ProcedureContent {
  const at = (name: string) => String(input[name] ?? '');
  const facts: ProcedureContent['keyFacts'] = {};
  for (const name of factNames) {
    if (!at(`${name}-value`)) continue;
    const fact: KeyFact = { value: at(`${name}-value`), note: at(`${name}-note`) };
    if (at(`${name}-source`)) fact.source = at(`${name}-source`);
    facts[name] = fact;
  }
  return {
    title: at('title'),
    summary: at('summary'),
    audience: at('audience'),
    keyFacts: facts,
    prepare: lines(at('prepare')),
    ...(at('not-needed') ? { notNeeded: at('not-needed') } : {}),
    exceptions: exceptionNumbers
      .map((n) => ({ title: at(`exception-${n}-title`), text: at(`exception-${n}-text`) }))
      .filter((exception) => exception.title || exception.text),
    ...(at('online-url') ? { onlineUrl: at('online-url') } : {}),
    ...(at('identification') ? { identification: at('identification') } : {}),
    ...(at('silence') ? { silence: at('silence') } : {}),
    ...(at('remedies') ? { remedies: at('remedies') } : {}),
    legalBases: lines(at('legal-bases')).map(readLegalBasis),
    lifeEvent: at('life-event') as LifeEvent,
    searchWords: at('search-words')
      .split(/[\n,;]/)
      .map((word) => word.trim())
      .filter(Boolean),
  };
}

/** « Loi du 29 juillet 1991, article 2 https://… »: the address, if there is one, ends the line. */
function readLegalBasis(line: string): { label: string; url?: string } {
  const match = /^(.*?)\s+(https?:\/\/\S+)$/.exec(line);
  return match ? { label: match[1]!, url: match[2]! } : { label: line };
}

/** From what is kept to what stands in the fields. */
export function contentToForm(content: ProcedureContent, yearlyVolume: number | null): Values {
  const values: Values = {
    title: content.title,
    summary: content.summary,
    audience: content.audience,
    prepare: content.prepare.join('\n'),
    'not-needed': content.notNeeded ?? '',
    'online-url': content.onlineUrl ?? '',
    identification: content.identification ?? '',
    silence: content.silence ?? '',
    remedies: content.remedies ?? '',
    'legal-bases': content.legalBases.map((basis) => [basis.label, basis.url].filter(Boolean).join(' ')).join('\n'),
    'life-event': content.lifeEvent,
    'search-words': content.searchWords.join(', '),
    'yearly-volume': yearlyVolume === null ? '' : String(yearlyVolume),
  };
  for (const name of factNames) {
    const fact = content.keyFacts[name];
    values[`${name}-value`] = fact?.value ?? '';
    values[`${name}-note`] = fact?.note ?? '';
    values[`${name}-source`] = fact?.source ?? '';
  }
  for (const n of exceptionNumbers) {
    values[`exception-${n}-title`] = content.exceptions[n - 1]?.title ?? '';
    values[`exception-${n}-text`] = content.exceptions[n - 1]?.text ?? '';
  }
  return values;
}
