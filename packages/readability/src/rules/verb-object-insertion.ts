import { tokenIndexFrom } from '../analysed.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { childrenOf, spanOf, wordsBetween } from '../trees.ts';
import { verbObjectInsertionExamples as examples } from './verb-object-insertion.examples.ts';

const completing = /^(?:obj|xcomp|ccomp)/u;

/** A7. Only what is set off by commas counts as put in between; a long adverbial without commas is another matter. */
export const verbObjectInsertion = blockRule<number>({
  name: 'verb-object-insertion',
  number: 'A7',
  group: 'sentence',
  title: 'Ne rien glisser entre le verbe et ce qui le complète',
  why: 'Une parenthèse au milieu de l’action fait perdre ce qu’il faut faire.',
  source: cite('village', 'cosla'),
  mark: 'cut',
  cost: 3,
  needs: 'trees',
  thresholds: { public: 6, easy: 3, decision: 8, legal: 12, web: 6, form: 6 },
  explain: (words) => `${words} mots entre le verbe et ce qui le complète`,
  examples,
  check(block, most) {
    const { grammar } = block;
    if (!grammar || block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences.flatMap((sentence, n) => {
      if (sentence.words <= most + 2) return [];
      const first = tokenIndexFrom(block, sentence.from);
      for (let verb = 0; verb < sentence.tokens.length; verb++) {
        if (sentence.tokens[verb + 1]?.text !== ',' || !grammar.isVerb(first + verb)) continue;
        const tree = grammar.tree(n);
        for (const child of childrenOf(tree, verb)) {
          if (child < verb || !completing.test(tree.labels[child]!)) continue;
          const [start] = spanOf(tree, child);
          const gap = wordsBetween(block, tree, verb, start);
          if (gap <= most || sentence.tokens[start - 1]?.text !== ',') continue;
          return [
            {
              from: sentence.tokens[verb]!.from,
              to: sentence.tokens[child]!.to,
              severity: 'warning' as const,
              title: 'Dites l’action d’un seul tenant',
              message: `${gap} mots coupent « ${sentence.tokens[verb]!.text} » de « ${sentence.tokens[child]!.text} ». Mettez-les avant, après, ou dans une autre phrase.`,
              strain: gap / most,
            },
          ];
        }
      }
      return [];
    });
  },
});
