import type { Sentence } from '@limpide/language';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { tooManyCommasExamples as examples } from './too-many-commas.examples.ts';

/** Below this a sentence is an address or a label, not a nest of clauses. */
const FEWEST_WORDS = 12;

/** A9. Commas of references (« article 3, § 2, alinéa 1er »), of greetings and of parentheses are not counted. */
export const tooManyCommas = blockRule<number>({
  name: 'too-many-commas',
  number: 'A9',
  group: 'sentence',
  title: 'Éviter les phrases hachées par des virgules',
  why: 'Beaucoup de virgules annoncent une énumération ou des idées emboîtées : le lecteur perd le fil.',
  source: cite('lucid', 'leys'),
  mark: 'cut',
  cost: 2,
  thresholds: { public: 4, easy: 2, decision: 5, legal: 6, web: 4, form: 3 },
  explain: (most) => `plus de ${most} virgules dans une phrase`,
  examples,
  wakes: wordSet([',']),
  check(block, most) {
    if (block.kind === 'header' || block.kind === 'footer' || block.kind === 'heading') return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.words < FEWEST_WORDS || !/[.!?…;:]$/u.test(sentence.tokens.at(-1)!.text)) return [];
      const commas = commasOf(sentence);
      if (commas <= most) return [];
      return [
        {
          from: sentence.from,
          to: sentence.to,
          severity: 'warning' as const,
          title: `Faites une liste ou plusieurs phrases : ${commas} virgules`,
          message: 'Une liste à puces ou des phrases courtes se lisent d’un coup d’œil.',
          strain: commas / (most + 2),
        },
      ];
    });
  },
});

function commasOf({ tokens }: Sentence): number {
  let commas = 0;
  let depth = 0;
  tokens.forEach((token, i) => {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text !== ',' || depth > 0) return;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (
      after &&
      /^(?:§|art\.|articles?|al\.|alinéas?|titre|livre|chapitre|bte|boîte|madame|monsieur)$/iu.test(after.text)
    )
      return;
    if (before?.kind === 'number' && after?.kind === 'number') return;
    if (before && /^(?:madame|monsieur|mesdames|messieurs)$/iu.test(before.text)) return;
    commas++;
  });
  return commas;
}
