import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { findPhrases, type PhraseMatch, phraseBook } from '../phrases.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { stackedConditionsExamples as examples } from './stacked-conditions.examples.ts';

/** The value says whether the phrase sets a condition, or must only be kept from being read as one. */
const book = phraseBook<boolean>([
  ...`sauf si,sauf,excepté si,excepté,hormis,à moins que,à moins qu’,à moins de,à moins d’,pour autant que,pour autant qu’,
  à condition que,à condition qu’,à condition de,à condition d’,à la condition que,à la condition qu’,sous réserve que,sous réserve de,
  sous réserve d’,sous réserve du,sous réserve des,pourvu que,pourvu qu’,dans la mesure où,dès lors que,dès lors qu’,au cas où,
  dans le cas où,dans l’hypothèse où,dans l’éventualité où,pour le cas où,en cas de,en cas d’,seulement si,uniquement si,
  à défaut de,à défaut d’,moyennant,à supposer que,en supposant que,si et seulement si`
    .split(',')
    .map((phrase) => [phrase.trim(), true] as const),
  ...'même si,comme si,si possible,si nécessaire,si besoin,si ce n’est,sauf erreur,sauf imprévu,s’il vous plaît,s’il te plaît,si bien que,si bien qu’'
    .split(',')
    .map((phrase) => [phrase, false] as const),
]);
const ifs = wordSet(['si', "s'"]);
/** After these « si » asks a question: « vérifiez si ». */
const asking = new Set(
  'savoir demander vérifier voir regarder examiner indiquer préciser dire déterminer contrôler ignorer évaluer'.split(
    ' ',
  ),
);

/** A17. Conditions and exceptions in one sentence, side by side or nested. */
export const stackedConditions = blockRule<number>({
  name: 'stacked-conditions',
  number: 'A17',
  group: 'sentence',
  title: 'Séparer les conditions',
  why: 'Avec « si », « sauf si » et « pour autant que » dans une phrase, le lecteur ne sait plus s’il est concerné.',
  source: cite('lucid', 'daily'),
  mark: 'cut',
  cost: 4,
  needs: 'tags',
  thresholds: allBut(2, { legal: 3 }),
  explain: (least) => `${least} conditions ou exceptions dans une phrase`,
  examples,
  check(block, least) {
    const { grammar } = block;
    if (!grammar) return [];
    const matches = findPhrases(book, block);
    if (matches.length === 0 && !block.marks.holds(ifs)) return [];
    const ready = { ...block, grammar };
    const phrases = new Map(matches.map((match) => [match.first, match]));
    return block.sentences.flatMap((sentence) => {
      const found = conditionsOf(ready, sentence, phrases);
      if (found.length < least) return [];
      return [
        {
          from: sentence.from,
          to: sentence.to,
          severity: 'warning' as const,
          title: `Séparez ces ${found.length} conditions`,
          message: `${found.map((words) => `« ${words} »`).join(', ')} : faites une liste ou un tableau, un cas par ligne.`,
          strain: found.length / 3,
        },
      ];
    });
  },
});

function conditionsOf(
  block: AnalysedBlock & { grammar: Grammar },
  sentence: Sentence,
  phrases: ReadonlyMap<number, PhraseMatch<boolean>>,
): string[] {
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  const found: string[] = [];
  for (let at = start; at < end; at++) {
    const phrase = phrases.get(at);
    if (!phrase && !isIf(block, at, start)) continue;
    // « sauf s'il pleut », « sauf en cas d'orage »: one condition.
    const isContinued = /^(?:sauf|excepté|hormis|uniquement|seulement)$/u.test(wordBefore(block, at));
    if (phrase) {
      if (phrase.value && !(isContinued && at > start))
        found.push(block.text.slice(phrase.from, phrase.to).replace(/\s+/gu, ' ').toLowerCase());
      at = phrase.end - 1;
    } else if (!isContinued) found.push(block.keys[at] === 'si' ? 'si' : 's’il');
  }
  return found;
}

function isIf({ grammar, keys }: AnalysedBlock & { grammar: Grammar }, at: number, start: number): boolean {
  const isWord =
    keys[at] === 'si' ? grammar.tags[at] === 'SCONJ' : keys[at] === "s'" && /^ils?$/u.test(keys[at + 1] ?? '');
  // « si bas que »: so low that.
  if (!isWord || grammar.tags[at + 1] === 'ADJ') return false;
  for (let i = at - 1; i >= Math.max(start, at - 2); i--) if (asking.has(grammar.lemma(i))) return false;
  return true;
}

/** The word before, past what commas set off: « sauf, bien entendu, en cas de grève ». */
function wordBefore({ keys }: AnalysedBlock, at: number): string {
  if (keys[at - 1] !== ',') return keys[at - 1] ?? '';
  const opening = keys.lastIndexOf(',', at - 2);
  return opening >= at - 4 ? (keys[opening - 1] ?? '') : '';
}
