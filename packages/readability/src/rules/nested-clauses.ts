import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import { isFiniteVerb } from '../main-clauses.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { subordinatorsOf } from '../subordinators.ts';
import { nestedClausesExamples as examples } from './nested-clauses.examples.ts';

/** A5. Depth by parts of speech: a clause that opens before the one around it is finished stands inside it. */
export const nestedClauses = blockRule<number>({
  name: 'nested-clauses',
  number: 'A5',
  group: 'sentence',
  title: 'Ne pas emboîter les phrases',
  why: 'Une phrase dans une phrase dans une phrase : le lecteur ne sait plus laquelle il est en train de lire.',
  source: cite('leys'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 3, easy: 2, decision: 3, legal: 4, web: 3, form: 3 },
  explain: (depth) => `moins de ${depth} subordonnées emboîtées`,
  examples,
  check(block, least) {
    if (!block.grammar || block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.words < 12) return [];
      const depth = deepest(block, sentence, least);
      if (depth < least) return [];
      return [
        {
          from: sentence.from,
          to: sentence.to,
          severity: 'warning' as const,
          title: `Désemboîtez cette phrase : ${depth} niveaux`,
          message:
            'Une subordonnée dépend d’une autre, qui dépend d’une autre encore. Faites une phrase de chacune, dans l’ordre où les choses arrivent.',
          strain: depth / least,
        },
      ];
    });
  },
});

/**
 * How many clauses stand one inside the other; 0 when too few open to reach `least`. A verb fills the last clause that still waits for one, and ends those that
 * opened after it; a comma ends the clauses that have their verb; « et que » stands beside what came before.
 */
function deepest(block: AnalysedBlock, sentence: Sentence, least: number): number {
  const first = tokenIndexFrom(block, sentence.from);
  const openings = new Set(subordinatorsOf(block, sentence));
  // « Si » and « Comme » at the head of the sentence open a clause too.
  if (block.grammar!.tags[first] === 'SCONJ') openings.add(first);
  if (openings.size < least) return 0;
  const filled: boolean[] = [];
  let depth = 0;
  for (let at = first; at < first + sentence.tokens.length; at++) {
    const tag = block.grammar!.tags[at];
    if (openings.has(at)) {
      if (/^(?:et|ou|ni)$/u.test(block.keys[at - 1] ?? '') && filled.at(-1)) filled.pop();
      filled.push(false);
    } else if (tag === 'PUNCT') {
      if (/^[;:]$/u.test(block.keys[at]!)) filled.length = 0;
      while (filled.at(-1)) filled.pop();
    } else if (isFiniteVerb(block, at)) {
      const waiting = filled.lastIndexOf(false);
      if (waiting >= 0) {
        filled[waiting] = true;
        filled.length = waiting + 1;
      } else filled.length = 0;
    }
    depth = Math.max(depth, filled.length);
  }
  return depth;
}
