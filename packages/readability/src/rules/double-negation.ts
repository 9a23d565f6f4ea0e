import type { AnalysedBlock } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { negativeAdjectives, negativeVerbs } from '../lexicon/negative-words.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { doubleNegationExamples as examples } from './double-negation.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

const negations = /^(?:pas|plus|jamais|aucun|aucune|aucunement|nullement|guère|point|personne|rien|nul|nulle)$/u;
/** Tokens from « ne » to « pas », and from there to the second negation. */
const INNER = 6;
const REACH = 8;
/** « …, à moins que » stands further away. */
const CLAUSE = 24;

/** A13. Two negations in one clause: « ne … pas sans », « n'est pas impossible », « ne manquerons pas de ». */
export const doubleNegation = blockRule<true>({
  name: 'double-negation',
  number: 'A13',
  group: 'sentence',
  title: 'Éviter deux négations qui s’annulent',
  why: 'Le lecteur doit retourner la phrase deux fois pour savoir si c’est oui ou non.',
  source: cite('leys', 'europe'),
  mark: 'replace',
  cost: 4,
  needs: 'tags',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => '« ne … pas » avec « sans », « à moins que », un mot négatif ou une autre négation',
  examples,
  wakes: wordSet(['ne', "n'"]),
  check(block) {
    const { grammar } = block;
    if (!grammar) return [];
    const ready: Ready = { ...block, grammar };
    const found = [];
    for (let at = 0; at < block.tokens.length; at++) {
      const last = /^(?:ne|n')$/u.test(block.keys[at]!) ? secondNegation(ready, at) : -1;
      if (last < 0) continue;
      const from = block.tokens[at]!.from;
      const to = block.tokens[last]!.to;
      found.push({
        from,
        to,
        severity: 'warning' as const,
        title: 'Dites-le sans double négation',
        message: `${quoted(block, from, to)} : dites ce qui est vrai, possible ou permis, sans négation.`,
      });
      at = last;
    }
    return found;
  },
});

/** Place of the word that negates a second time the clause of the « ne » at a place; -1 when there is none. */
function secondNegation(block: Ready, ne: number): number {
  const { keys } = block;
  let pas = ne + 1;
  while (pas < keys.length && pas <= ne + INNER && !isNegation(block, pas) && !isBreak(keys[pas]!)) pas++;
  const before = /^(?:aucune?|personne|rien|nul|nulle)$/u;
  const isNegated = pas < keys.length && pas <= ne + INNER && isNegation(block, pas);
  if (!isNegated && !keys.slice(Math.max(0, ne - 6), ne).some((key) => before.test(key))) return -1;
  const from = isNegated ? pas : ne;
  let verbs = 0;
  for (let at = ne + 1; at < Math.min(keys.length, from + REACH); at++) {
    if (at !== from && isBreak(keys[at]!)) break;
    // The verb of « ne » is the first; another one is that of another clause.
    if (isConjugated(block, at) && ++verbs > 1) break;
    if (isNegative(block, at, from)) return Math.max(at, from);
  }
  for (let at = from + 1; at < Math.min(keys.length - 2, from + CLAUSE); at++) {
    if (/^[.;:!?]$/u.test(keys[at]!)) break;
    if (keys[at] === 'à' && keys[at + 1] === 'moins' && /^(?:que|qu'|de|d')$/u.test(keys[at + 2]!)) return at + 2;
  }
  return -1;
}

function isNegative(block: Ready, at: number, pas: number): boolean {
  const { grammar, keys, tokens } = block;
  const key = keys[at]!;
  if (tokens[at]!.kind !== 'word') return false;
  if (key === 'sans') return at > pas;
  if (key === 'ne' && at > pas) return /^(?:pas|plus|jamais)$/u.test(keys[at + 1] ?? '');
  if (/^(?:aucun|aucune|non)$/u.test(key)) return false;
  const lemma = grammar.lemma(at);
  if (grammar.isVerb(at) && negativeVerbs.has(lemma)) return lemma !== 'manquer' || opensDuty(block, at, pas);
  if (at <= pas || !(negativeAdjectives.has(lemma) || negativeAdjectives.has(key))) return false;
  // « aucune pièce incomplète », « pas de frais inutiles »: what is absent is described.
  const isAbsence = !/^(?:pas|plus|jamais)$/u.test(keys[pas]!) || /^(?:de|d')$/u.test(keys[pas + 1]!);
  return !(isAbsence && grammar.tags.slice(pas + 1, at).includes('NOUN'));
}

function isNegation({ grammar, keys }: Ready, at: number): boolean {
  return negations.test(keys[at]!) && !(keys[at] === 'personne' && grammar.tags[at] === 'NOUN');
}

/** « nous ne manquerons pas de vous écrire », not « il ne manque pas de place ». */
function opensDuty({ grammar, keys }: Ready, at: number, pas: number): boolean {
  for (let i = Math.max(at, pas) + 1; i <= Math.max(at, pas) + 4 && i < keys.length; i++) {
    if (grammar.isVerb(i, 'infinitive')) return true;
    if (!/^(?:de|d')$/u.test(keys[i]!) && grammar.tags[i] !== 'PRON') return false;
  }
  return false;
}

function isConjugated({ grammar }: Ready, at: number): boolean {
  return grammar.isVerb(at, 'finite') && !grammar.isVerb(at, 'past-participle');
}

function isBreak(key: string): boolean {
  return /^(?:[,.;:!?()«»]|que|qu'|qui|dont|où|si|mais|car|et|ou|pour|lorsque|afin|parce|puisque)$/u.test(key);
}
