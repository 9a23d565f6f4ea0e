import { isProse, isRunningText } from '../analysed.ts';
import { mainVerbs } from '../main-clauses.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { severalIdeasExamples as examples } from './several-ideas.examples.ts';

/** A20. Two statements that both stand on their own, in one sentence that is long already. */
export const severalIdeas = blockRule<number>({
  name: 'several-ideas',
  number: 'A20',
  group: 'sentence',
  title: 'Dire une seule chose par phrase',
  why: 'Deux étapes dans une phrase, et la seconde se perd.',
  source: cite('daily', 'falc'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 25, easy: 12, decision: 30, legal: null, web: 20, form: 20 },
  explain: (most) => `deux propositions principales ou plus, dans une phrase de plus de ${most} mots`,
  examples,
  check(block, most) {
    if (!isRunningText(block)) return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.words <= most || !isProse(sentence)) return [];
      const ideas = mainVerbs(block, sentence).length;
      if (ideas < 2) return [];
      return [
        {
          from: sentence.from,
          to: sentence.to,
          severity: 'info' as const,
          title: 'Faites une phrase par idée',
          message: `Cette phrase dit ${ideas} choses qui tiennent seules. Séparez-les : le lecteur n’en manque aucune.`,
          strain: ideas / 2,
        },
      ];
    });
  },
});
