import type { ProcedureContent } from '../../../platform/database/index.ts';
import { contentForm, contentFromForm, contentToForm } from '../schema.ts';
import { fingerprint, type Text } from './fingerprint.ts';
import { message as m } from './messages.ts';

/** A part of a démarche that one reads, comments and replaces by itself. */
export interface TextPart {
  /** `summary`, `cost`, `exception-2`, or the id of a step. */
  key: string;
  label: string;
  /** As one would type it: one item a line; what has a title starts with it. */
  text: string;
  /** Shown beside it, not replaced with it. */
  source: string;
  hash: string;
}

const facts = ['deadline', 'duration', 'cost', 'answer'] as const;

/** Every part that says something, in the order of the public page. */
export function partsOf({ content, steps }: Text): TextPart[] {
  const found: TextPart[] = [];
  const add = (key: string, label: string, text: string, source = '') => {
    if (text.trim() !== '') found.push({ key, label, text, source, hash: fingerprint({ text, source }) });
  };
  add('title', m('part.title'), content.title);
  add('summary', m('part.summary'), content.summary);
  for (const name of facts) {
    const fact = content.keyFacts[name];
    if (fact) add(name, m(`part.${name}`), titled(fact.value, fact.note), fact.source ?? '');
  }
  add('audience', m('part.audience'), content.audience);
  add('prepare', m('part.prepare'), content.prepare.join('\n'));
  add('not-needed', m('part.not-needed'), content.notNeeded ?? '');
  steps.forEach((step, index) => {
    add(step.id, m('part.step', { n: index + 1 }), titled(step.title, step.body), step.organisation ?? '');
  });
  content.exceptions.forEach((exception, index) => {
    add(`exception-${index + 1}`, m('part.exception', { n: index + 1 }), titled(exception.title, exception.text));
  });
  for (const name of ['identification', 'silence', 'remedies'] as const)
    add(name, m(`part.${name}`), content[name] ?? '');
  add('legal-bases', m('part.legal-bases'), String(contentToForm(content, null)['legal-bases'] ?? ''));
  return found;
}

const titled = (title: string, text: string) => [title, text].filter(Boolean).join('\n');

/** The first line, and what follows it. */
export function splitTitled(text: string): { title: string; body: string } {
  const [title = '', ...rest] = text.trim().split('\n');
  return { title: title.trim(), body: rest.join('\n').trim() };
}

/** Whether a part is a step of the démarche, which is kept beside its content. */
export const isStepPart = (key: string): boolean => /^[0-9a-z]{26}$/.test(key);

/**
 * The content with one part replaced, held to the same rules as the form where it is typed.
 * @returns what is wrong, in a sentence, when the form would refuse it
 */
export function replacePart(
  content: ProcedureContent,
  key: string,
  text: string,
): { content: ProcedureContent } | { problem: string } {
  const values = contentToForm(content, null);
  const { title, body } = splitTitled(text);
  if (facts.some((name) => name === key)) {
    values[`${key}-value`] = title;
    values[`${key}-note`] = body;
  } else if (/^exception-\d$/.test(key)) {
    values[`${key}-title`] = title;
    values[`${key}-text`] = body;
  } else values[key] = text.trim();
  const parsed = contentForm.safeParse(values);
  if (!parsed.success) return { problem: parsed.error.issues[0]?.message ?? '' };
  return { content: contentFromForm(parsed.data) };
}
