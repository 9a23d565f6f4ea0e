import { isMentioned } from '../analysed.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { vagueQuantityExamples as examples } from './vague-quantity.examples.ts';

type Vague = 'when' | 'how-much' | 'whether' | 'hours';

const title: Record<Vague, string> = {
  when: 'Donnez une date ou un délai',
  'how-much': 'Donnez un nombre',
  whether: 'Dites dans quel cas',
  hours: 'Donnez les jours et les heures',
};
const why: Record<Vague, string> = {
  when: 'le lecteur ne sait pas quand agir, ni quand s’inquiéter.',
  'how-much': 'le lecteur ne sait pas combien.',
  whether: 'le lecteur ne sait pas si cela le concerne.',
  hours: 'le lecteur doit les chercher ailleurs.',
};

const expressions: readonly [phrase: string, about: Vague][] = [
  ['dans les meilleurs délais', 'when'],
  ['dans le meilleur délai', 'when'],
  ['dans les plus brefs délais', 'when'],
  ['dans le plus bref délai', 'when'],
  ['à bref délai', 'when'],
  ['le plus rapidement possible', 'when'],
  ['le plus vite possible', 'when'],
  ['au plus vite', 'when'],
  ['aussi vite que possible', 'when'],
  ['aussi rapidement que possible', 'when'],
  ['dès que possible', 'when'],
  ['sans tarder', 'when'],
  ['sans délai', 'when'],
  ['dans un délai raisonnable', 'when'],
  ['dans des délais raisonnables', 'when'],
  ['dans le délai imparti', 'when'],
  ['dans les délais impartis', 'when'],
  ['dans les délais requis', 'when'],
  ['dans le délai requis', 'when'],
  ['dans les délais prescrits', 'when'],
  ['dans le délai prescrit', 'when'],
  ['dans les délais légaux', 'when'],
  ['en temps utile', 'when'],
  ['en temps voulu', 'when'],
  ['en temps opportun', 'when'],
  ['en temps et en heure', 'when'],
  ['en temps et heure', 'when'],
  ['prochainement', 'when'],
  ['sous peu', 'when'],
  ['d’ici peu', 'when'],
  ['dans un avenir proche', 'when'],
  ['ultérieurement', 'when'],
  ['un certain temps', 'when'],
  ['un certain nombre de', 'how-much'],
  ['un certain nombre d’', 'how-much'],
  ['une certaine somme', 'how-much'],
  ['un certain montant', 'how-much'],
  ['une somme modique', 'how-much'],
  ['le cas échéant', 'whether'],
  ['s’il échet', 'whether'],
  ['si besoin est', 'whether'],
  ['s’il y a lieu', 'whether'],
  ['aux heures d’ouverture habituelles', 'hours'],
  ['aux heures habituelles', 'hours'],
  ['pendant les heures d’ouverture', 'hours'],
  ['durant les heures d’ouverture', 'hours'],
  ['aux heures d’ouverture', 'hours'],
  ['aux heures de bureau', 'hours'],
  ['pendant les heures de bureau', 'hours'],
  ['aux heures ouvrables', 'hours'],
];
const book = phraseBook(expressions);

/** B15. Opening hours are vague only when no hour stands in the same block. */
export const vagueQuantity = blockRule<true>({
  name: 'vague-quantity',
  number: 'B15',
  group: 'word',
  title: 'Donner une date, un nombre, une condition précise',
  why: 'Une indication vague oblige à deviner, puis à téléphoner.',
  source: cite('quebec', 'cego'),
  mark: 'specify',
  cost: 3,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste d’expressions',
  examples,
  check(block) {
    return findPhrases(book, block)
      .filter((match) => !isMentioned(block, match.from, match.to))
      .filter((match) => !(match.value === 'hours' && /\d[ \u00A0\u202F]?h(?:eures?)?(?!\p{L})/iu.test(block.text)))
      .map((match) => ({
        from: match.from,
        to: match.to,
        severity: match.value === 'whether' ? ('info' as const) : ('warning' as const),
        title: title[match.value],
        message: `${quoted(block, match.from, match.to)} : ${why[match.value]}`,
      }));
  },
});
