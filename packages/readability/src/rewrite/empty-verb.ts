import { isClitic } from '@limpide/language';
import { replacement } from '../replacement.ts';
import { emptyVerbExamples as examples } from './empty-verb.examples.ts';
import { definite, indefinite, withoutDe } from './inflect.ts';
import { emptyVerbs, requested, requestVerbs, verbsOfNouns } from './nominal-verbs.ts';
import { type Context, type Proposal, type Ready, type Rewrite, readable, sentenceOf } from './rewrite.ts';
import { sameForm } from './verb-form.ts';

/** « procéder au paiement de la taxe » → « payer la taxe »; the verb keeps its tense, person, negation and pronouns. */
export const emptyVerb: Rewrite = {
  name: 'empty-verb',
  rules: ['empty-verb'],
  label: 'Employer le verbe de l’action',
  profiles: readable,
  examples,
  propose(block, context) {
    const found: Proposal[] = [];
    for (let at = 0; at < block.tokens.length; at++) {
      const plain = actionAt(block, at, context);
      const form = plain && sameForm(block, at, plain.lemma, context.inflector);
      if (!plain || !form) continue;
      const { from, to: end } = block.tokens[at]!;
      const between = block.text.slice(end, block.tokens[plain.link]!.from);
      const edit = replacement(block, from, plain.to, form + between + plain.text);
      const loses = [block.keys[at]!, ...plain.loses];
      if (edit) found.push({ ...edit, rule: 'empty-verb', licence: { loses, gains: [form, ...plain.gains] } });
    }
    return found;
  },
};

/** The action that an empty verb leads to. */
export interface Action {
  /** The verb that says it. */
  lemma: string;
  /** Token of « au », « le »: where the words that fall away begin. */
  link: number;
  /** Offset where the object begins, and the article that comes before it. */
  to: number;
  text: string;
  loses: readonly string[];
  gains: readonly string[];
}

const kept =
  /^(?:la|l'|votre|vos|notre|nos|mon|ma|mes|son|sa|ses|leur|leurs|ce|cet|cette|ces|chaque|tout|toute|tous|toutes|un|une)$/u;

/** What the token says as an empty verb before the noun of an act; null when it is no such verb. */
export function actionAt(block: Ready, at: number, context: Context): Action | null {
  const { grammar, keys } = block;
  if (!grammar.isVerb(at)) return null;
  const verb = grammar.lemma(at);
  const isRequest = requestVerbs.has(verb);
  const preposition = Object.hasOwn(emptyVerbs, verb) ? emptyVerbs[verb] : isRequest ? '' : undefined;
  if (preposition === undefined || !isActive(block, at)) return null;
  const { end } = sentenceOf(block, at);
  let link = at + 1;
  while (link < Math.min(end, at + 3) && grammar.tags[link] === 'ADV' && !isClitic(block.tokens[link]!)) link++;
  const noun = nounAfter(block, link, preposition);
  if (noun < 0 || noun + 2 >= end) return null;
  const article = keys[noun - 1]!;
  const name = keys[noun]!;
  const loses = /^une?$/u.test(article) ? [article, name] : [name];
  const request =
    isRequest && name === 'demande' && article !== 'au' ? requestAfter(block, noun, article, context) : null;
  if (request) return { lemma: 'demander', link, loses, ...request };
  const lemma = verbsOfNouns.get(name);
  if (!lemma || !(verb in emptyVerbs) || isShared(block, noun + 1, end)) return null;
  const object = objectAfter(block, noun + 1);
  return object && { lemma, link, loses, gains: [], ...object };
}

/** Not « il est procédé à », « le paiement effectué »: a participle needs « avoir » before it. */
function isActive({ grammar, tokens }: Ready, at: number): boolean {
  if (tokens[at + 1] && isClitic(tokens[at + 1]!)) return false;
  if (!grammar.verbForms(at).has('past-participle')) return true;
  let before = at - 1;
  while (before >= 0 && grammar.tags[before] === 'ADV') before--;
  if (before >= 0 && grammar.tags[before] === 'AUX') return grammar.lemma(before) === 'avoir';
  return grammar.verbForms(at).has('finite');
}

/** Token of the noun of « au paiement », « à la vérification », « le paiement »; -1 when no plain article leads to it. */
function nounAfter({ keys }: Ready, link: number, preposition: string): number {
  if (preposition === 'à') {
    if (keys[link] === 'au') return link + 1;
    return keys[link] === 'à' && /^(?:la|l'|une?)$/u.test(keys[link + 1] ?? '') ? link + 2 : -1;
  }
  return /^(?:le|la|l'|une?)$/u.test(keys[link] ?? '') ? link + 1 : -1;
}

/** « de la taxe » → « la taxe », « du loyer » → « le loyer »; null for « de loyer », « de 50 € ». */
function objectAfter({ keys, tokens }: Ready, of: number): { to: number; text: string } | null {
  const key = keys[of]!;
  const next = tokens[of + 1]!;
  if (next.kind === 'opaque' || next.kind === 'number') return null;
  if (key === 'du' || key === 'des') return { to: tokens[of]!.to, text: withoutDe[key]! };
  if ((key === 'de' || key === "d'") && kept.test(keys[of + 1]!)) return { to: next.from, text: '' };
  return null;
}

/** Acts are asked for as known: « demander le remboursement ». */
const acts = new Set(
  'remboursement renouvellement changement inscription révision modification annulation suspension prolongation rectification'.split(
    ' ',
  ),
);

/** « une demande de prime » → « une prime »; what is an act takes « le ». */
function requestAfter(
  block: Ready,
  noun: number,
  article: string,
  { inflector }: Context,
): { to: number; text: string; gains: readonly string[] } | null {
  const { keys, tokens, grammar } = block;
  const of = keys[noun + 1]!;
  const thing = tokens[noun + 2]!;
  if (!/^(?:de|d')$/u.test(of) || grammar.tags[noun + 2] !== 'NOUN' || isShared(block, noun + 1, noun + 9)) return null;
  const lemma = grammar.lemma(noun + 2);
  const kind = requested.has(lemma) ? inflector.nounKind(keys[noun + 2]!) : null;
  if (!kind) return null;
  const number = keys[noun + 2] === lemma ? 's' : (kind.number ?? 's');
  const isKnown = article !== 'une' || acts.has(lemma);
  const text = isKnown ? definite(keys[noun + 2]!, kind.gender, number) : indefinite(kind.gender, number);
  if (text === null) return null;
  return { to: thing.from, text, gains: isKnown || number === 'p' ? [] : [text.trim()] };
}

/** Nouns of acts, by their ending. */
const act = /(?:[ts]ion|ment|age|ture|ise|ait|oi)s?$/u;

/**
 * Do other words lean on the noun that falls away? « au paiement de la taxe et à l'envoi », « de l'adresse et du nom »,
 * « de la demande par le collège ».
 */
function isShared({ keys, grammar }: Ready, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, keys.length) - 1; at++) {
    const next = keys[at + 1]!;
    if (keys[at] === 'par' && grammar.tags[at + 1] === 'DET') return true;
    if (/^[.;!?]$/u.test(keys[at]!)) return false;
    if (!/^(?:et|ou|,|que|qu'|puis|soit)$/u.test(keys[at]!)) continue;
    if (/^(?:de|d'|du|des|à|au|aux)$/u.test(next)) return true;
    if (grammar.tags[at + 1] === 'DET' && act.test(keys[at + 2] ?? '')) return true;
  }
  return false;
}
