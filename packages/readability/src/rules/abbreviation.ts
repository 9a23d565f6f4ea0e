import { abbreviatedWords } from '../lexicon/abbreviated-words.ts';
import { choices, compileLexicon, findEntries, quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { abbreviationExamples as examples } from './abbreviation.examples.ts';

const lexicon = compileLexicon(abbreviatedWords);
/** In capitals these are still the words; « TS » or « DS » is the name of something. */
const inCapitals = /^(?:svp|tsvp|rdv|asap)$/iu;

/** B9. Ordinary words cut short; « Mme », « tél. » and « n° » are read by everyone. */
export const abbreviation = blockRule<true>({
  name: 'abbreviation',
  number: 'B9',
  group: 'word',
  title: 'Écrire les mots en entier',
  why: 'Un mot abrégé demande un effort, et les lecteurs d’écran le lisent mal.',
  source: cite('canada', 'falc'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste d’abréviations',
  examples,
  check(block) {
    return findEntries(block, lexicon)
      .filter(({ from, to }) => !isName(block.text.slice(from, to)))
      .map(({ entry, from, to, fix }) => ({
        from,
        to,
        severity: 'info' as const,
        title: `Écrivez ${quoted(block, from, to)} en entier`,
        message: `${choices(entry.prefer)} se lit sans effort.`,
        fixes: fix ? [{ label: `Écrire « ${entry.prefer} »`, edits: [fix] }] : [],
      }));
  },
});

function isName(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && !inCapitals.test(text);
}
