import type { Bead, Finding, SentenceRef } from '@limpide/readability';

type Place = Pick<Finding, 'rule' | 'block' | 'from' | 'to'>;

/**
 * Names of the rules that explain a change: those that found something in the sentences before, and find nothing in the
 * sentences that took their place. In the order of the text, each once; none for a passage that did not change.
 */
export function solvedRules(bead: Bead, before: readonly Place[], after: readonly Place[]): string[] {
  if (bead.relation === 'same' || bead.relation === 'moved') return [];
  const left = new Set(rulesIn(bead.after, after));
  return [...new Set(rulesIn(bead.before, before))].filter((rule) => !left.has(rule));
}

function rulesIn(sentences: readonly SentenceRef[], findings: readonly Place[]): string[] {
  return findings
    .filter((finding) =>
      sentences.some(
        (sentence) => sentence.block === finding.block && finding.from < sentence.to && sentence.from < finding.to,
      ),
    )
    .map((finding) => finding.rule);
}
