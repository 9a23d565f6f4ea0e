import { type AnalysedBlock, isMentioned } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { imperativeOf } from '../imperative.ts';
import {
  bareSupports,
  emptyVerbs,
  emptyVerbsSize,
  indefiniteSupports,
  type PlainVerb,
} from '../lexicon/empty-verbs.ts';
import { choices, quoted } from '../lexicon/lexicon-check.ts';
import { replacement } from '../replacement.ts';
import { allBut, blockRule, type Draft, type LocalEdit } from '../rule.ts';
import { cite } from '../sources.ts';
import { emptyVerbExamples as examples } from './empty-verb.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

/** Most tokens between the verb and its noun. */
const REACH = 6;
const supports = new Set([...emptyVerbs.keys()].map((support) => support.split(' ')[0]!));
const determiner =
  /^(?:le|la|les|l'|un|une|ce|cet|cette|ces|mon|ma|mes|votre|vos|notre|nos|son|sa|ses|leur|leurs|chaque|tout|toute|toutes|tous)$/u;

/** B3. A verb that says nothing and a noun that says the action. */
export const emptyVerb = blockRule<true>({
  name: 'empty-verb',
  number: 'B3',
  group: 'word',
  title: 'Dire l’action par un seul verbe',
  why: 'Dans « procéder au paiement », l’action est cachée dans un nom : « payer » suffit.',
  source: cite('europe', 'leys'),
  mark: 'replace',
  cost: 3,
  needs: 'tags',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => `un lexique de ${emptyVerbsSize} paires`,
  examples,
  check(block) {
    const { grammar } = block;
    if (!grammar || block.kind === 'header' || block.kind === 'footer') return [];
    const ready: Ready = { ...block, grammar };
    const found: Draft[] = [];
    for (let at = 0; at < block.tokens.length; at++) {
      if (!grammar.isVerb(at) || !supports.has(grammar.lemma(at))) continue;
      const pair = pairAt(ready, at);
      if (!pair) continue;
      const draft = draftFor(ready, at, pair);
      if (draft) found.push(draft);
      at = pair.noun;
    }
    return found;
  },
});

interface Pair {
  noun: number;
  /** Nothing but a preposition and one article between the verb and the noun. */
  isTight: boolean;
  plain: PlainVerb;
}

/** The action noun that a support verb governs. */
function pairAt(block: Ready, verb: number): Pair | undefined {
  const { grammar, keys } = block;
  const lemma = grammar.lemma(verb);
  let isTight = true;
  let support = lemma;
  let article = '';
  for (let at = verb + 1; at < Math.min(keys.length, verb + 1 + REACH); at++) {
    const key = keys[at]!;
    const tag = grammar.tags[at]!;
    const preposition = prepositionOf(key);
    if (preposition && support === lemma) {
      support = `${lemma} ${preposition}`;
      if (!emptyVerbs.has(support)) return undefined;
      if (/^(?:au|aux)$/u.test(key)) article = key;
    } else if (tag === 'NOUN' || key === 'fin' || key === 'suite' || key === 'part') {
      const nouns = emptyVerbs.get(support);
      const plain = nouns?.get(key) ?? nouns?.get(key.replace(/s$/u, ''));
      return plain && isEmpty(support, key, article) ? { noun: at, isTight, plain } : undefined;
    } else if (tag === 'DET') article = key;
    else if (/^(?:ADJ|ADV|NUM)$/u.test(tag) || (tag === 'PRON' && key.startsWith('-'))) isTight = false;
    else return undefined;
  }
  return undefined;
}

/** « fournir la preuve » is « prouver », « fournir une preuve » is to send a paper; « prendre une décision » is the reverse. */
function isEmpty(support: string, noun: string, article: string): boolean {
  if (bareSupports.has(support)) return article === '' || /^(?:être dans|porter à|mettre à)$/u.test(support);
  if (!indefiniteSupports.has(support)) return true;
  return noun === 'preuve' ? article === 'la' : /^(?:|un|une|des|de|d'|aucune?)$/u.test(article);
}

function prepositionOf(key: string): string | undefined {
  if (key === 'en' || key === 'dans') return key;
  return /^(?:à|au|aux)$/u.test(key) ? 'à' : undefined;
}

function draftFor(block: Ready, verb: number, { noun, isTight, plain }: Pair): Draft | undefined {
  const from = block.tokens[verb]!.from;
  const to = block.tokens[noun]!.to;
  if (isMentioned(block, from, to)) return undefined;
  const edit = isTight ? fixOf(block, verb, noun, plain) : null;
  return {
    from,
    to,
    severity: 'warning',
    title: `Remplacez ${quoted(block, from, to)} par un verbe`,
    message: `${choices(plain.verb.replace(/, /gu, ' / '))} dit la même chose en moins de mots.`,
    fixes: edit ? [{ label: `Écrire « ${edit.label} »`, edits: [edit.edit] }] : [],
  };
}

/** « procéder au paiement de la taxe » → « payer la taxe »; for an infinitive or an imperative, before an article. */
function fixOf(block: Ready, verb: number, noun: number, plain: PlainVerb): { label: string; edit: LocalEdit } | null {
  const { grammar, keys, tokens } = block;
  const isInfinitive = grammar.isVerb(verb, 'infinitive');
  const label = isInfinitive
    ? plain.verb
    : grammar.isVerb(verb, 'imperative') && /ez$/u.test(keys[verb]!)
      ? imperativeOf(plain.verb)
      : null;
  const link = noun + 1;
  if (!label || !plain.object || !keys[link] || keys[verb + 1]?.startsWith('-')) return null;
  const rest = objectAfter(block, link, plain.object);
  if (rest === null) return null;
  const text = rest === '' ? label : `${label} ${rest}`;
  const isElided = /['’]$/u.test(tokens[link]!.text);
  const edit = replacement(block, tokens[verb]!.from, tokens[link]!.to, isElided ? `${text} ` : text);
  return edit && { label, edit };
}

/** The article that the preposition leaves (« du » → « le »), empty when another follows; null when no object is sure. */
function objectAfter({ keys, tokens }: Ready, link: number, object: 'de' | 'à'): string | null {
  const key = keys[link]!;
  const contracted: Record<string, string> = object === 'de' ? { du: 'le', des: 'les' } : { au: 'le', aux: 'les' };
  if (contracted[key]) return tokens[link + 1]?.kind === 'word' ? contracted[key] : null;
  const isLink = object === 'de' ? key === 'de' || key === "d'" : key === 'à';
  const next = tokens[link + 1];
  return isLink && next && next.kind !== 'opaque' && determiner.test(keys[link + 1]!) ? '' : null;
}
