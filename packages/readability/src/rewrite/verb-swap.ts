import { replacement } from '../replacement.ts';
import { swap } from './lexical-swap.ts';
import { type Proposal, type Rewrite, readable } from './rewrite.ts';
import { followsAuxiliary, sameForm } from './verb-form.ts';
import { verbSwapExamples as examples } from './verb-swap.examples.ts';

/** Verbs that a plain one replaces in the same construction, whatever the form. */
const plainer: ReadonlyMap<string, string> = new Map([
  ['octroyer', 'accorder'],
  ['réceptionner', 'recevoir'],
  ['restituer', 'rendre'],
]);

/** The verb keeps its tense, its person and its agreement. */
export const verbSwap: Rewrite = {
  name: 'verb-swap',
  rules: ['jargon'],
  label: 'Employer un verbe plus simple',
  profiles: readable,
  examples,
  propose(block, { inflector }) {
    const found: Proposal[] = [];
    for (let at = 0; at < block.tokens.length; at++) {
      if (!block.grammar.isVerb(at)) continue;
      const own = block.grammar.lemma(at);
      const lemma = plainer.get(own);
      // « un véhicule réceptionné » is a term of type approval.
      if (own === 'réceptionner' && block.grammar.isVerb(at, 'past-participle') && !followsAuxiliary(block, at))
        continue;
      const form = lemma && sameForm(block, at, lemma, inflector);
      const { from, to } = block.tokens[at]!;
      const edit = form && replacement(block, from, to, form);
      if (edit) found.push(swap(block, 'jargon', edit));
    }
    return found;
  },
};
