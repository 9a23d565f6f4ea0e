import { tokenIndexFrom } from '../analysed.ts';
import { archaicReference } from '../rules/archaic-reference.ts';
import { emptyOpening } from '../rules/empty-opening.ts';
import { foreignPhrase } from '../rules/foreign-phrase.ts';
import { heavyConnector } from '../rules/heavy-connector.ts';
import { jargon } from '../rules/jargon.ts';
import { pleonasm } from '../rules/pleonasm.ts';
import { isActor } from './actors.ts';
import { wordsOf } from './guard-words.ts';
import { lexicalSwapExamples as examples } from './lexical-swap.examples.ts';
import { type Proposal, type Ready, type Rewrite, readable } from './rewrite.ts';
import { followsAuxiliary } from './verb-form.ts';

const rules = [jargon, heavyConnector, archaicReference, pleonasm, emptyOpening, foreignPhrase];

/** The certain swaps of the lexicons, where a rule offers one choice only. */
export const lexicalSwap: Rewrite = {
  name: 'lexical-swap',
  rules: rules.map(({ name }) => name),
  label: 'Employer un mot plus simple',
  profiles: readable,
  examples,
  propose(block, { profile }) {
    return rules.flatMap((rule) => {
      const threshold = rule.thresholds[profile];
      if (threshold === null || rule.scope !== 'block') return [];
      return rule.check(block, threshold).flatMap(({ fixes }) => {
        const [fix, ...others] = fixes ?? [];
        const [edit, ...more] = fix?.edits ?? [];
        if (!edit || others.length > 0 || more.length > 0 || isUnsafe(block, edit)) return [];
        return [swap(block, rule.name, edit)];
      });
    });
  },
};

/** Terms of notaries and courts, where the plain word is another thing. */
const terms = /^(?:émoluments?|quotités?)$/iu;
/** « un document appelé récépissé », « une plateforme dédiée à cet effet » */
const naming = /(?:appelée?s?|nommée?s?|dénommée?s?|intitulée?s?|dite?s?|dédiée?s?) $/iu;

/** The finding keeps its advice; nothing is replaced without a writer. */
function isUnsafe(block: Ready, { from, to, text: prefer }: { from: number; to: number; text: string }): boolean {
  const { text } = block;
  const [old, before, after] = [text.slice(from, to), text.slice(0, from), text.slice(to, to + 40).toLowerCase()];
  if (terms.test(old) || naming.test(before)) return true;
  // One word for one thing: « récépissé de demande » is the name of a paper, so all stay.
  if (/^récépissés?$/iu.test(old) && /récépissés? d(?:e |’|')/iu.test(text)) return true;
  // « majorées (augmentées) »: the plain word is there already.
  if (after.startsWith(` (${prefer.toLowerCase()}`)) return true;
  // « l'amende majorée » is a name, « l'amende est majorée » a verb.
  if (/^(?:major|minor)ée?s?$/iu.test(old)) return !followsAuxiliary(block, tokenIndexFrom(block, from));
  if (/^sollicit/iu.test(old)) return isAskedOfSomeone(block, tokenIndexFrom(block, from));
  // « Vu votre dossier, » opens a sentence; « il décide vu votre dossier » does not read.
  return /^vu(?: |$)/u.test(prefer) && !/(?:^|[,.(;:] ?)$/u.test(before);
}

/** « solliciter le ministre », « vous solliciter »: one asks someone, « demander » asks for something. */
function isAskedOfSomeone(block: Ready, verb: number): boolean {
  const { grammar, keys } = block;
  if (/^(?:le|la|les|l'|nous|vous|me|m'|te|se|s')$/u.test(keys[verb - 1] ?? '')) return true;
  const step = grammar.verbForms(verb).has('past-participle') ? -1 : 1;
  for (let at = verb + step; at >= 0 && at < keys.length && Math.abs(at - verb) < 7; at += step)
    if (/^(?:NOUN|PROPN)$/u.test(grammar.tags[at]!)) return isActor(block, at);
  return true;
}

/** The lexicon says which words stand for which: those are what the edit may lose and gain. */
export function swap(block: Ready, rule: string, edit: { from: number; to: number; text: string }): Proposal {
  const loses = wordsOf(block.text.slice(edit.from, edit.to), false);
  return { ...edit, rule, licence: { loses, gains: wordsOf(edit.text, false) } };
}
