import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { subordinatorsOf } from '../subordinators.ts';
import { subordinatorsPiledUpExamples as examples } from './subordinators-piled-up.examples.ts';

interface Limits {
  warning: number;
  error: number;
}

/** Below this a sentence stays easy, whatever its clauses: « Dites-nous ce que vous voulez et quand vous venez. » */
const FEWEST_WORDS = 10;

/** A4. Counts, no tree: nested or side by side, each clause asks the reader to keep the one before in mind. */
export const subordinatorsPiledUp = blockRule<Limits>({
  name: 'subordinators-piled-up',
  number: 'A4',
  group: 'sentence',
  title: 'Éviter d’empiler « qui », « que », « lorsque »',
  why: 'Chaque « qui », « que » ou « si » ouvre une nouvelle idée avant que la première soit finie.',
  source: cite('leys', 'europe'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: {
    public: { warning: 2, error: 3 },
    easy: { warning: 1, error: 2 },
    decision: { warning: 2, error: 4 },
    legal: { warning: 3, error: 5 },
    web: { warning: 2, error: 3 },
    form: { warning: 2, error: 3 },
  },
  explain: ({ warning, error }) =>
    `à partir de ${warning} subordonnée${warning > 1 ? 's' : ''} dans une phrase ; grave à partir de ${error}`,
  examples,
  check(block, { warning, error }) {
    if (block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences.flatMap((sentence) => {
      const found = sentence.words < FEWEST_WORDS ? [] : subordinatorsOf(block, sentence);
      if (found.length < warning) return [];
      const words = found.map((at) => `« ${block.tokens[at]!.text.toLowerCase()} »`).join(', ');
      return [
        {
          from: sentence.from,
          to: sentence.to,
          severity: found.length >= error ? ('error' as const) : ('warning' as const),
          title: found.length < 2 ? 'Faites deux phrases' : `Faites plusieurs phrases : ${found.length} subordonnées`,
          message: `${words} : commencez une nouvelle phrase à l’un de ces mots. Une phrase, une idée.`,
          strain: found.length / error,
        },
      ];
    });
  },
});
