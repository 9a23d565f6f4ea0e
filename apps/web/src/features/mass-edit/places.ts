import type { KeyFact, ProcedureContent } from '../../platform/database/index.ts';
import type { ProcedureStand } from '../../platform/database/schema-many.ts';
import { factNames } from '../procedures/index.ts';
import { message as m } from './messages.ts';
import type { BlockName } from './operation.ts';

export type Texts = Pick<ProcedureStand, 'content' | 'steps'>;
type Rewrite = (text: string, label: string) => string;

/** Rewrites every text of the blocks chosen. What becomes empty disappears: an empty line, an empty promise. */
export function rewrite({ content, steps }: Texts, chosen: readonly BlockName[], change: Rewrite): Texts {
  const on = (block: BlockName) => chosen.includes(block);
  const maybe = (block: BlockName, text: string | undefined) =>
    text && on(block) ? change(text, m(`block.${block}`)) : text;
  const lines = (block: BlockName, items: string[]) =>
    on(block) ? items.map((item) => change(item, m(`block.${block}`))).filter((item) => item.trim() !== '') : items;
  const next: ProcedureContent = {
    ...content,
    title: maybe('title', content.title)!,
    summary: maybe('summary', content.summary)!,
    audience: maybe('audience', content.audience)!,
    keyFacts: on('keyFacts') ? rewriteFacts(content.keyFacts, change) : content.keyFacts,
    prepare: lines('prepare', content.prepare),
    exceptions: on('exceptions')
      ? content.exceptions.map(({ title, text }) => ({
          title: title && change(title, m('block.exceptions')),
          text: text && change(text, m('block.exceptions')),
        }))
      : content.exceptions,
    legalBases: on('legalBases')
      ? content.legalBases.map((basis) => ({ ...basis, label: change(basis.label, m('block.legalBases')) }))
      : content.legalBases,
    searchWords: lines('searchWords', content.searchWords),
  };
  for (const block of ['notNeeded', 'identification', 'silence', 'remedies'] as const) {
    const text = maybe(block, content[block]);
    if (text) next[block] = text;
    else delete next[block];
  }
  return {
    content: next,
    steps: on('steps')
      ? steps.map((step, i) => ({
          ...step,
          title: change(step.title, m('block.step', { n: i + 1 })),
          body: step.body && change(step.body, m('block.step', { n: i + 1 })),
        }))
      : steps,
  };
}

function rewriteFacts(facts: ProcedureContent['keyFacts'], change: Rewrite): ProcedureContent['keyFacts'] {
  const next: ProcedureContent['keyFacts'] = {};
  for (const name of factNames) {
    const fact = facts[name];
    if (!fact) continue;
    const label = m(`fact.${name}`);
    const value = change(fact.value, label);
    const rewritten: KeyFact = { value, note: fact.note && change(fact.note, label) };
    if (fact.source) rewritten.source = change(fact.source, label);
    if (value) next[name] = rewritten;
  }
  return next;
}

/** Changes whole addresses: the online form, those of the legal bases. */
export function rewriteAddresses(content: ProcedureContent, change: Rewrite): ProcedureContent {
  return {
    ...content,
    ...(content.onlineUrl ? { onlineUrl: change(content.onlineUrl, m('block.onlineUrl')) } : {}),
    legalBases: content.legalBases.map((basis) =>
      basis.url ? { ...basis, url: change(basis.url, m('block.legalBases')) } : basis,
    ),
  };
}
