import { jargonPhrases } from './jargon-phrases.ts';
import {
  adjectiveEntries,
  jargonAdjectives,
  jargonNouns,
  jargonVerbs,
  nounEntries,
  verbEntries,
} from './jargon-words.ts';
import type { Entry } from './lexicon-check.ts';

/** Known to most readers: a hint, no warning. */
const mildWords = new Set('nécessiter restituer modalité résiliation'.split(' '));
const mildPhrases = new Set(['sur l’honneur', 'mensuellement', 'annuellement', 'expressément', 'au vu {de}']);

/** The whole jargon lexicon, every form written out. */
export const jargon: readonly Entry[] = [
  ...jargonPhrases.map(([avoid, prefer, fix, note]) => ({ avoid, prefer, fix, note, mild: mildPhrases.has(avoid) })),
  ...[
    ...jargonNouns.map((noun) => [noun[0], nounEntries(noun)] as const),
    ...jargonVerbs.map((verb) => [verb[0], verbEntries(verb)] as const),
  ].flatMap(([word, entries]) => entries.map((entry) => ({ ...entry, mild: mildWords.has(word) }))),
  ...jargonAdjectives.flatMap(adjectiveEntries),
];

/** Official names that hold a word of the lexicon: they stay as they are. */
export const keptNames: readonly string[] = [
  'intervention majorée',
  'l’intervention majorée',
  'allocations majorées',
  'allocations familiales majorées',
  'délai de carence',
  'jour de carence',
  'jours de carence',
  'période de carence',
  'saisie-arrêt',
  'déclaration sur l’honneur',
  'attestation sur l’honneur',
  'montant majoré',
  'montants majorés',
  'taux majoré',
  'taux majorés',
  'tarif majoré',
  'tarifs majorés',
];

/** How many expressions the lexicon holds, their forms counted once. */
export const jargonSize = jargonPhrases.length + jargonNouns.length + jargonVerbs.length + jargonAdjectives.length;
