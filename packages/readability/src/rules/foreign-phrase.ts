import { foreignPhrases, keptForeignNames } from '../lexicon/foreign-phrases.ts';
import { choices, compileLexicon, findEntries, quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { foreignPhraseExamples as examples } from './foreign-phrase.examples.ts';

const lexicon = compileLexicon(foreignPhrases, keptForeignNames);

/** B10. Latin of lawyers and English of offices. */
export const foreignPhrase = blockRule<true>({
  name: 'foreign-phrase',
  number: 'B10',
  group: 'word',
  title: 'Traduire le latin et l’anglais',
  why: 'Le lecteur n’a peut-être appris ni le latin ni l’anglais.',
  source: cite('europe', 'falc'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste de mots latins et anglais',
  examples,
  check(block) {
    return findEntries(block, lexicon).map(({ entry, from, to, fix }) => ({
      from,
      to,
      severity: 'warning' as const,
      title: `Dites ${quoted(block, from, to)} en français`,
      message: `${choices(entry.prefer)} se comprend sans dictionnaire.`,
      fixes: fix ? [{ label: `Écrire « ${entry.prefer} »`, edits: [fix] }] : [],
    }));
  },
});
