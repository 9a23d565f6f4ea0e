import type { LanguageModel } from '@limpide/language';
import type { AnalysedBlock } from '../analysed.ts';
import type { Profile, TextBlock } from '../model.ts';
import type { Draft, Rule } from '../rule.ts';
import { contextOf, type Offer, offersFor, ready } from './rewrite-all.ts';
import { rewrites } from './rewrites.ts';

/** The rewritings that a rule cannot offer by itself: those of the lexicons are its fixes already. */
const attached = rewrites.filter(({ name }) => name !== 'lexical-swap');
const answered = new Set(attached.flatMap(({ rules }) => rules));

/**
 * Gives the findings of one block their rewriting as a fix, where the rule offers none: the rewriting lies in the finding,
 * or covers it. The block is read as if it were the whole text, so that its findings can be kept.
 */
export function withRewritings(
  drafts: { rule: Rule; draft: Draft }[],
  block: TextBlock,
  analysed: AnalysedBlock,
  language: LanguageModel | undefined,
  profile: Profile,
): void {
  const bare = drafts.filter(({ rule, draft }) => answered.has(rule.name) && (draft.fixes ?? []).length === 0);
  const read = ready(analysed);
  if (bare.length === 0 || !language || !read) return;
  const wanted = attached.filter(({ rules }) => bare.some(({ rule }) => rules.includes(rule.name)));
  const offers = offersFor(block, read, contextOf([block], language, profile), wanted);
  for (const { rule, draft } of bare) {
    const offer = offers.find((one) => answers(one, rule, draft) && one.isSafe());
    if (!offer) continue;
    const { from, to, text } = offer.proposal;
    draft.fixes = [{ label: offer.rewrite.label, edits: [{ from, to, text }] }];
  }
}

function answers({ rewrite, proposal }: Offer, rule: Rule, { from, to }: Draft): boolean {
  if (!rewrite.rules.includes(rule.name)) return false;
  return (from <= proposal.from && proposal.to <= to) || (proposal.from <= from && to <= proposal.to);
}
