import { isMentioned, sentenceAt } from '../analysed.ts';
import { choices, quoted } from '../lexicon/lexicon-check.ts';
import { regionalTerms } from '../lexicon/regions.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { allBut, blockRule } from '../rule.ts';
import { regionalTermExamples as examples } from './regional-term.examples.ts';

const book = phraseBook(
  regionalTerms.flatMap(([phrases, prefer]) => phrases.split(' | ').map((phrase) => [phrase, prefer] as const)),
);
/** The text is about France itself, or names a French place: « la mairie de Lille ». */
const abroad = /(?<!\p{L})(?:france|français(?:e|es)?|paris|frontaliers?|frontalières?)(?!\p{L})/iu;
const namedPlace = /^ d(?:e |u |es |[’'])\p{Lu}/u;

/** B17. Words of the neighbour, left by a text that was copied; silent in a sentence about France. */
export const regionalTerm = blockRule<true>({
  name: 'regional-term',
  number: 'B17',
  group: 'word',
  title: 'Employer les mots d’ici',
  why: 'Un lecteur en Belgique n’a ni mairie ni préfecture : il ne sait pas où aller.',
  source: 'Usage belge ; liste du projet, sans guide publié',
  mark: 'replace',
  cost: 4,
  thresholds: allBut<true>(true),
  explain: () => 'une liste de mots de France',
  examples,
  check(block) {
    return findPhrases(book, block).flatMap(({ from, to, value: prefer }) => {
      const sentence = sentenceAt(block, from)!;
      const words = block.text.slice(from, to);
      const around = block.text.slice(sentence.from, from) + block.text.slice(to, sentence.to);
      if (isMentioned(block, from, to) || abroad.test(around) || namedPlace.test(block.text.slice(to))) return [];
      // « Maire » is also a family name, « Gendarmerie » a street.
      if (/^M/u.test(words) && /\p{L}/u.test(block.text.slice(sentence.from, from))) return [];
      if (
        /(?<!\p{L})(?:rue|place|avenue|square|quai) (?:de |du |des |de la )?$/iu.test(
          block.text.slice(sentence.from, from),
        )
      )
        return [];
      return [
        {
          from,
          to,
          severity: 'warning' as const,
          title: `${quoted(block, from, to)} n’existe pas en Belgique`,
          message: `Ici, on dit ${choices(prefer)}.`,
        },
      ];
    });
  },
});
