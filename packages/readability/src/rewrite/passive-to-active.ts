import { months } from '../dates.ts';
import { type Passive, passivesOf } from '../passives.ts';
import { capitalised } from '../replacement.ts';
import { activeVerb } from './active-verb.ts';
import { isActor } from './actors.ts';
import { isPlainPhrase, numberOf, phraseEnd } from './noun-phrase.ts';
import { passiveToActiveExamples as examples } from './passive-to-active.examples.ts';
import {
  type Context,
  type Proposal,
  type Ready,
  type Rewrite,
  readable,
  sentenceOf,
  sliceOf,
  uncapitalised,
} from './rewrite.ts';

/** « décider le recours », « faire le paiement »: the passive is no worse. */
const awkward = new Set(['décider', 'faire']);
/** Words of the agent at most: a longer subject would make the sentence heavy. */
const SHORT = 7;

/**
 * « La décision a été prise par le collège » → « Le collège a pris la décision ». Only where nothing else leans on the old
 * subject: no pronoun, infinitive or other participle after it, no negation, nothing between the parts.
 */
export const passiveToActive: Rewrite = {
  name: 'passive-to-active',
  rules: ['passive-with-agent'],
  label: 'Commencer par qui agit',
  profiles: readable,
  examples,
  propose(block, context) {
    return passivesOf(block).flatMap((passive) => {
      const proposal = passive.isState ? null : proposalFor(block, passive, context);
      return proposal ? [proposal] : [];
    });
  },
};

function proposalFor(block: Ready, passive: Passive, { inflector }: Context): Proposal | null {
  const { agent, participle } = passive;
  if (!agent || agent.first !== participle + 1) return null;
  const { tokens, keys } = block;
  const { start, end } = sentenceOf(block, participle);
  const subject = subjectStart(block, start, passive.first);
  const agentEnd = phraseEnd(block, agent.first + 1, end);
  if (subject < 0 || agentEnd < 0 || agentEnd - agent.first - 1 > SHORT) return null;
  if (!isActor(block, agent.last)) return null;
  const number = numberOf(keys[agent.first + 1]!);
  if (number === null || !isNamed(keys[agent.first + 1]!)) return null;
  if (!isFree(block, agentEnd, end) || followedByPronoun(block, end)) return null;
  const verb = activeVerb(block, passive, number, inflector);
  if (verb === null || awkward.has(block.grammar.lemma(participle))) return null;
  const actor = sliceOf(block, tokens[agent.first + 1]!, tokens[agentEnd - 1]!);
  const thing = uncapitalised(sliceOf(block, tokens[subject]!, tokens[passive.first - 1]!));
  const text = `${actor} ${verb} ${thing}`;
  const loses = [...keys.slice(passive.first, participle + 1), 'par'];
  return {
    from: tokens[subject]!.from,
    to: tokens[agentEnd - 1]!.to,
    text: subject === start ? capitalised(text) : text,
    rule: 'passive-with-agent',
    licence: { moves: true, loses, gains: verb.split(' ') },
  };
}

/** A known actor: « un médecin » would come out of nowhere at the head of a sentence. */
function isNamed(key: string): boolean {
  return /^(?:le|la|l'|les|ce|cet|cette|ces|notre|nos|votre|vos)$/u.test(key);
}

/**
 * First token of the subject that goes from the head of the sentence to the verb, after « si » or « lorsque », or after
 * an opening like « En 2026, »; -1 when something else stands there.
 */
function subjectStart(block: Ready, start: number, verb: number): number {
  const { grammar, keys } = block;
  let first = start;
  if (/^(?:si|quand|lorsque)$/u.test(keys[start]!)) first++;
  else if (grammar.tags[start] === 'ADP' || grammar.tags[start] === 'ADP+DET' || grammar.tags[start] === 'ADV') {
    const comma = keys.indexOf(',', start);
    if (comma < 0 || comma > start + 8 || comma >= verb) return -1;
    for (let at = start; at < comma; at++) if (grammar.isVerb(at)) return -1;
    first = comma + 1;
  }
  return isPlainPhrase(block, first, verb) ? first : -1;
}

/** Does the rest of the sentence stand without the old subject? */
function isFree({ grammar, keys, tokens }: Ready, from: number, end: number): boolean {
  const next = keys[from];
  if (next === undefined || from >= end) return true;
  if (!isApart(keys, from) || sharesNoun({ grammar, keys }, from, end)) return false;
  if (/^(?:et|ou|ni|qui|que|qu'|dont|où|lequel|laquelle|\(|-)$/u.test(next) || grammar.tags[from] === 'VERB')
    return false;
  // « par le médecin, un infirmier »: more actors; « , en courrier suivi »: something else.
  if (next === ',' && !/^(?:ADP|ADP\+DET|ADV|SCONJ|PRON)$/u.test(grammar.tags[from + 1] ?? 'X')) return false;
  if (next === ',' && /^(?:qui|dont|où|lequel|laquelle|après|sans|par|ou)$/u.test(keys[from + 1] ?? '')) return false;
  for (let at = from; at < end; at++) {
    const key = keys[at]!;
    if (tokens[at]!.text === ':' || tokens[at]!.text === ';') return false;
    if (
      /^(?:ils?|elles?|son|sa|ses|leurs?|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|lequel|laquelle|lesquels|lesquelles|y|en cas)$/u.test(
        key,
      )
    )
      return false;
    if (key === 'par' && /^(?:et|ou|,|soit|puis)$/u.test(keys[at - 1]!)) return false;
    if (/^(?:se|s'|-il|-elle|-ils|-elles|-t-il|-t-elle)$/u.test(key)) return false;
    if (!grammar.isVerb(at)) continue;
    const forms = grammar.verbForms(at);
    const isLone = keys[at - 1] !== ',' && grammar.tags[at - 1] !== 'AUX';
    if (forms.has('infinitive') || forms.has('present-participle')) return false;
    if (
      forms.has('past-participle') &&
      !forms.has('finite') &&
      (isLone ? /^(?:et|ou|puis|mais)$/u.test(keys[at - 1]!) : keys[at - 1] === ',')
    )
      return false;
  }
  return true;
}

/** Words that do not describe the actor: « par les associations à but non lucratif » goes on after « associations ». */
function isApart(keys: readonly string[], from: number): boolean {
  const [word, next = ''] = [keys[from]!, keys[from + 1] ?? ''];
  if (/^(?:en)$/u.test(word))
    return months.includes(next) || /^(?:\d.*|fonction|marge|application|cas|vertu)$/u.test(next);
  if (word === 'à') return /^(?:la|l'|votre|vos|notre|partir)$/u.test(next);
  if (word === 'le') return /^\d/u.test(next);
  return /^(?:[.,!?]|dans|avant|après|pendant|durant|depuis|dès|lors|chaque|au|aux|chez|sous|selon|conformément|lorsque|lorsqu'|quand|si|sur|auprès|jusqu'|par|pour|afin)$/u.test(
    word,
  );
}

/** « … et les fondations »: more of the actor may come later. */
function sharesNoun({ grammar, keys }: Pick<Ready, 'grammar' | 'keys'>, from: number, end: number): boolean {
  for (let at = from; at < end && !/^[.;]$/u.test(keys[at]!); at++)
    if (/^(?:et|ou)$/u.test(keys[at]!) && /^(?:DET|NOUN|ADP|ADP\+DET|PROPN|ADJ)$/u.test(grammar.tags[at + 1] ?? ''))
      return true;
  return false;
}

/** « Elle vous est envoyée. » right after would no longer say which one. */
function followedByPronoun({ keys }: Ready, end: number): boolean {
  return /^(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs)$/u.test(keys[end] ?? '');
}
