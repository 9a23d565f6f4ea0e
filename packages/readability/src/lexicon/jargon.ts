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

/** The whole jargon lexicon, every form written out. */
export const jargon: readonly Entry[] = [
  ...jargonPhrases.map(([avoid, prefer, fix, note]) => ({ avoid, prefer, fix, note })),
  ...jargonNouns.flatMap(nounEntries),
  ...jargonVerbs.flatMap(verbEntries),
  ...jargonAdjectives.flatMap(adjectiveEntries),
];

/** How many expressions the lexicon holds, their forms counted once. */
export const jargonSize = jargonPhrases.length + jargonNouns.length + jargonVerbs.length + jargonAdjectives.length;
