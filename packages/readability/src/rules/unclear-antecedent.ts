import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import { months } from '../dates.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { isFiniteVerb } from '../main-clauses.ts';
import { findPhrases, type PhraseMatch, phraseBook } from '../phrases.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { unclearAntecedentExamples as examples } from './unclear-antecedent.examples.ts';

/** Gender and number of the noun that each may stand for. */
const pronouns = phraseBook([
  ...(
    [
      ['ms', 'celui-ci|celui-là|ce dernier'],
      ['fs', 'celle-ci|celle-là|cette dernière'],
      ['mp', 'ceux-ci|ceux-là|ces derniers'],
      ['fp', 'celles-ci|celles-là|ces dernières'],
    ] as const
  ).flatMap(([form, words]) => words.split('|').map((word) => [word, form] as const)),
  ['lequel', 'ms'],
  ['laquelle', 'fs'],
  ['lesquels', 'mp'],
  ['lesquelles', 'fp'],
]);
/** In tokens: no reader looks further back for a candidate. */
const FARTHEST = 80;
/** Nouns that no pronoun takes up: times, measures, parts of set phrases. */
const empty = new Set([
  ...months,
  ...'lundi mardi mercredi jeudi vendredi samedi dimanche jour mois an année semaine heure minute fois temps euro cas fait suite titre base cadre partie lieu fin début égard effet soin objet reste moment ordre'.split(
    ' ',
  ),
]);

/** B18. Two nouns of the right gender and number in what comes before; complements with « de » are not counted. */
export const unclearAntecedent = blockRule<true>({
  name: 'unclear-antecedent',
  number: 'B18',
  group: 'word',
  title: 'Répéter le nom quand « celui-ci » peut en désigner deux',
  why: 'Le lecteur doit choisir qui agit, et peut se tromper.',
  source: cite('lucid'),
  mark: 'specify',
  cost: 3,
  needs: 'tags',
  hint: 'what a pronoun stands for is guessed from gender and number only',
  thresholds: allBut<true>(true),
  explain: () => '« ce dernier », « celui-ci » ou « , lequel » après deux noms possibles',
  examples,
  check(block) {
    return findPhrases(pronouns, block).flatMap((match) => {
      if (!isPronoun(block, match)) return [];
      const candidates = candidatesBefore(block, match.first, match.value);
      if (candidates.length < 2) return [];
      const [one, other] = candidates.slice(-2);
      return [
        {
          from: match.from,
          to: match.to,
          severity: 'info' as const,
          title: `Dites de qui ou de quoi il s’agit`,
          message: `${quoted(block, match.from, match.to)} : « ${one} » ou « ${other} » ? Répétez le nom.`,
        },
      ];
    });
  },
});

/** « ces derniers jours », « pour laquelle » and « lequel choisir ? » are something else. */
function isPronoun(block: AnalysedBlock, { first, end }: PhraseMatch<string>): boolean {
  const { tags } = block.grammar!;
  if (/quel/u.test(block.keys[first]!)) return block.tokens[first - 1]?.text === ',';
  if (end - first === 1 || tags[end] !== 'NOUN') return true;
  if (empty.has(block.grammar!.lemma(end))) return false;
  // « ce dernier point est réglé »: a noun; « ce dernier signe »: a verb that was taken for one.
  for (let at = end + 1; at < block.tokens.length && !/^[.!?;]$/u.test(block.tokens[at]!.text); at++) {
    if (isFiniteVerb(block, at)) return false;
  }
  return true;
}

/** The nouns it may stand for, in the sentence before the pronoun, or in the one before when it opens the sentence. */
function candidatesBefore(block: AnalysedBlock, place: number, form: string): string[] {
  const { from } = block.tokens[place]!;
  const index = block.sentences.findIndex((sentence) => sentence.from <= from && from < sentence.to);
  let first = tokenIndexFrom(block, block.sentences[index]!.from);
  if (place - first < 3 && index > 0) first = tokenIndexFrom(block, block.sentences[index - 1]!.from);
  const found = new Map<string, string>();
  for (let at = Math.max(first, place - FARTHEST); at < place; at++) {
    if (isCandidate(block, at, form)) found.set(block.grammar!.lemma(at), block.tokens[at]!.text.toLowerCase());
  }
  return [...found.values()];
}

function isCandidate(block: AnalysedBlock, at: number, form: string): boolean {
  const grammar = block.grammar!;
  if (grammar.tags[at] !== 'NOUN' || empty.has(grammar.lemma(at))) return false;
  let before = at - 1;
  while (grammar.tags[before] === 'ADJ' || grammar.tags[before] === 'NUM') before--;
  // Without a determiner it names no thing of its own: « en vigueur », « par courrier ».
  if (grammar.tags[before] !== 'DET' && !/^aux?$/u.test(block.keys[before] ?? '')) return false;
  if (/^(?:de|d')$/u.test(block.keys[before - 1] ?? '')) return false;
  const codes = grammar.readings(at).map(({ morphology }) => morphology);
  return codes.length > 0 && codes.some((code) => agrees(code, form));
}

/** A code says a gender, a number, both or neither; what it does not say, it may be. */
function agrees(code: string, form: string): boolean {
  const [gender, number] = [form[0]!, form[1]!];
  const fits = (letters: string, letter: string) =>
    ![...letters].some((one) => code.includes(one)) || code.includes(letter);
  return fits('mf', gender) && fits('sp', number);
}
