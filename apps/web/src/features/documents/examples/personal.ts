import type { Block } from '@limpide/documents';
import type { Comparison, FactKind } from '@limpide/readability';
import { countNumbers } from '../masking.ts';

/** Kinds of facts that often say who somebody is. A name of a service's own contact is one of them, and may be shown. */
const telling: readonly FactKind[] = ['person', 'phone', 'email', 'iban', 'address', 'reference'];

export interface PersonalCheck {
  /** National register numbers: with one of them nothing is shown. */
  numbers: number;
  /** Words to look at: they may say who somebody is. Each once. */
  doubts: { label: string; text: string }[];
}

/** What a person must look at before a rewriting is shown to everyone. It finds much, never all. */
export function checkPersonal(
  before: readonly Block[],
  after: readonly Block[],
  comparison: Pick<Comparison, 'facts'>,
): PersonalCheck {
  const found = new Map<string, { label: string; text: string }>();
  for (const fact of comparison.facts) {
    if (!telling.includes(fact.kind)) continue;
    for (const mention of [fact.before, fact.after]) {
      if (mention) found.set(`${fact.kind} ${mention.text}`, { label: fact.label, text: mention.text });
    }
  }
  return { numbers: countNumbers(before) + countNumbers(after), doubts: [...found.values()] };
}
