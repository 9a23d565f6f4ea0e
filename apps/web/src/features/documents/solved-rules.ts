import type { Bead, Finding, SentenceRef } from '@limpide/readability';

type Place = Pick<Finding, 'rule' | 'block' | 'from' | 'to' | 'weight'>;

/**
 * Names of the rules that explain a change: those that found something in the sentences before, and find nothing in the
 * sentences that took their place. What helped the reader most comes first; none for a passage that did not change.
 */
export function solvedRules(bead: Bead, before: readonly Place[], after: readonly Place[]): string[] {
  if (bead.relation === 'same' || bead.relation === 'moved') return [];
  const left = new Set(findingsIn(bead.after, after).map(({ rule }) => rule));
  const solved = findingsIn(bead.before, before)
    .filter(({ rule }) => !left.has(rule))
    .sort((a, b) => b.weight - a.weight);
  return [...new Set(solved.map(({ rule }) => rule))];
}

function findingsIn(sentences: readonly SentenceRef[], findings: readonly Place[]): Place[] {
  return findings.filter((finding) =>
    sentences.some(
      (sentence) => sentence.block === finding.block && finding.from < sentence.to && sentence.from < finding.to,
    ),
  );
}
