import { isProse } from '../analysed.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { sentenceTooLongExamples as examples } from './sentence-too-long.examples.ts';

interface Limits {
  warning: number;
  error: number;
}

/** A1. Words as `countWords` counts them: double forms once, « l'examen » once. */
export const sentenceTooLong = blockRule<Limits>({
  name: 'sentence-too-long',
  number: 'A1',
  group: 'sentence',
  title: 'Couper les phrases longues',
  why: 'Une longue phrase demande de garder le début en mémoire jusqu’à la fin. Beaucoup de lecteurs doivent la relire.',
  source: cite('europe', 'daily', 'falc'),
  mark: 'cut',
  cost: 4,
  thresholds: {
    public: { warning: 25, error: 35 },
    easy: { warning: 12, error: 18 },
    decision: { warning: 30, error: 40 },
    legal: { warning: 35, error: 50 },
    web: { warning: 20, error: 30 },
    form: { warning: 20, error: 30 },
  },
  explain: (limits) => `au-delà de ${limits.warning} mots ; grave au-delà de ${limits.error}`,
  examples,
  check(block, limits) {
    if (block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences
      .filter((sentence) => sentence.words > limits.warning && isProse(sentence))
      .map((sentence) => ({
        from: sentence.from,
        to: sentence.to,
        severity: sentence.words > limits.error ? ('error' as const) : ('warning' as const),
        title: `Coupez cette phrase : ${sentence.words} mots`,
        message: `Au-delà de ${limits.warning} mots, on doit souvent relire. Écrivez une idée par phrase.`,
        strain: sentence.words / limits.error,
      }));
  },
});
