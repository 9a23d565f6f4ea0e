import { type AnalysedBlock, sentenceAt } from '../analysed.ts';
import { connectors } from '../lexicon/connectors.ts';
import { choices, compileLexicon, findEntries, quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { heavyConnectorExamples as examples } from './heavy-connector.examples.ts';

const lexicon = compileLexicon(connectors);

/** Connectors that set a condition: beside another one, it is the conditions that are too many (A17). */
const conditional =
  /^(?:pour autant|au cas|dans le cas|pour le cas|dans l[’']hypothèse|dans l[’']éventualité|dès lors|moyennant)/u;
const otherCondition = /(?<!\p{L})(?:si|s[’']ils?|sauf|hormis|à moins que?|à condition|sous réserve)(?!\p{L})/iu;

/** B2. A fix only where the construction stays the same: before an infinitive, or with an article that remains. */
export const heavyConnector = blockRule<true>({
  name: 'heavy-connector',
  number: 'B2',
  group: 'word',
  title: 'Préférer les mots de liaison courts',
  why: 'Un mot de liaison court laisse la place à ce que vous voulez dire.',
  source: cite('europe', 'cosla'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste d’expressions',
  examples,
  check(block) {
    return findEntries(block, lexicon).flatMap(({ entry, from, to, fix }) => {
      if (conditional.test(entry.avoid) && hasOtherCondition(block, from, to)) return [];
      const words = entry.avoid.endsWith('{que}') && entry.fix ? `${entry.prefer} que` : entry.prefer;
      return [
        {
          from,
          to,
          severity: 'info' as const,
          title: `Remplacez ${quoted(block, from, to)}`,
          message: `${choices(words)} dit la même chose plus vite.${entry.note ? ` ${entry.note}` : ''}`,
          fixes: fix ? [{ label: `Écrire « ${words} »`, edits: [fix] }] : [],
        },
      ];
    });
  },
});

function hasOtherCondition(block: AnalysedBlock, from: number, to: number): boolean {
  const sentence = sentenceAt(block, from)!;
  return otherCondition.test(`${block.text.slice(sentence.from, from)} ${block.text.slice(to, sentence.to)}`);
}
