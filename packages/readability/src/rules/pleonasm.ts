import { type AnalysedBlock, isMentioned, matchesIn, mayHold } from '../analysed.ts';
import { pleonasms } from '../lexicon/pleonasms.ts';
import { capitalised } from '../replacement.ts';
import { allBut, blockRule, type LocalEdit } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { pleonasmExamples as examples } from './pleonasm.examples.ts';

const gap = '([ \\u00A0\\u202F]?)';
/** « s’avère » is two words to whoever cuts a text, the second tells. */
const lastWord = (needed: string) => new RegExp(needed.split(/ |(?<=(?:^| )\p{L}{1,2})\[’'\]/u).at(-1)!, 'iu');
const compiled = pleonasms.map(({ needed, extra, at, byHand }) => ({
  at,
  /** The last word of what is needed: without it nothing is searched. */
  words: tokensWith(lastWord(needed)),
  byHand,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])${at === 'after' ? `(${needed})${gap}(${extra})` : `(${extra})${gap}(${needed})`}(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
}));

/** B11. What is cut adds nothing: the fix only takes it away. */
export const pleonasm = blockRule<true>({
  name: 'pleonasm',
  number: 'B11',
  group: 'word',
  title: 'Ne pas dire deux fois la même chose',
  why: 'Chaque mot de trop retarde le message.',
  source: cite('europe'),
  mark: 'replace',
  cost: 1,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste d’expressions',
  examples,
  check(block) {
    const likely = compiled.filter(({ words }) => mayHold(block, words));
    return likely.flatMap(({ at, byHand, pattern }) =>
      matchesIn(block, pattern)
        .filter(({ from, to }) => !isMentioned(block, from, to))
        .map(({ from, to, match }) => {
          const needed = at === 'after' ? match[1]! : match[3]!;
          return {
            from,
            to,
            severity: 'info' as const,
            title: `Écrivez seulement « ${needed.toLowerCase()} »`,
            message: `« ${(at === 'after' ? match[3]! : match[1]!).toLowerCase()} » n’ajoute rien.`,
            fixes: byHand
              ? []
              : [{ label: `Garder « ${needed.toLowerCase()} »`, edits: [cutExtra(block, from, to, at, needed)] }],
          };
        }),
    );
  },
});

function cutExtra(block: AnalysedBlock, from: number, to: number, at: 'before' | 'after', needed: string): LocalEdit {
  if (at === 'after') return { from: from + needed.length, to, text: '' };
  const capital = /^\p{Lu}/u.test(block.text.slice(from));
  return { from, to, text: capital ? capitalised(needed) : needed };
}
