import type { Analysis, Finding } from './model.ts';
import { ruleNamed } from './registry.ts';

/** Each finding of a group already chosen makes the next one of the group worth this much of its weight. */
const VARIETY = 0.75;
const MOST_OF_A_RULE = 2;

/**
 * The findings that would help this reader most, at most `n`, the most useful first.
 *
 * The weight of a finding (`Finding.weight`) = severity (error 3, warning 2, info 1) × what the rule costs the reader (1 is put off … 5
 * misses a step or a date) × how far beyond the threshold (1 to 2). They are then taken one by one, the heaviest
 * first; after each choice, findings of the same group (sentences, words, tone, numbers, structure) count for 75 %
 * of their weight, so that the list is varied. At most two of a rule, never two about the same stretch. Equal
 * weights keep the order of reading.
 *
 * @throws RangeError when `n` is not a whole number from 0.
 */
export function mostUseful(analysis: Analysis, n = 5): Finding[] {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`n must be a whole number from 0, not ${n}`);
  const left = analysis.findings.map((finding) => ({ finding, weight: finding.weight }));
  const chosen: Finding[] = [];
  while (chosen.length < n && left.length > 0) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if (left[i]!.weight > left[best]!.weight) best = i;
    const [{ finding }] = left.splice(best, 1) as [(typeof left)[number]];
    if (chosen.some((other) => sameStretch(other, finding))) continue;
    if (chosen.filter((other) => other.rule === finding.rule).length >= MOST_OF_A_RULE) continue;
    chosen.push(finding);
    const group = ruleNamed(finding.rule)?.group;
    for (const other of left) if (ruleNamed(other.finding.rule)?.group === group) other.weight *= VARIETY;
  }
  return chosen;
}

/** The same stretch, or words that overlap: a word inside a long sentence is another matter than the sentence. */
function sameStretch(a: Finding, b: Finding): boolean {
  if (a.block !== b.block) return false;
  if (a.from === b.from && a.to === b.to) return true;
  return a.mark !== 'cut' && b.mark !== 'cut' && a.from < b.to && b.from < a.to;
}
