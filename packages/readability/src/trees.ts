import type { AnalysedBlock } from './analysed.ts';
import type { SentenceTree } from './grammar.ts';

/** Positions, in the sentence, of the words tied to one, in reading order. */
export function childrenOf(tree: SentenceTree, head: number): number[] {
  const children: number[] = [];
  for (let i = 0; i < tree.heads.length; i++) if (tree.heads[i] === head) children.push(i);
  return children;
}

/** The stretch of a word with all that hangs on it, signs left out: first and last position. */
export function spanOf(tree: SentenceTree, word: number): [first: number, last: number] {
  let [first, last] = [word, word];
  for (let i = 0; i < tree.heads.length; i++) {
    if (tree.labels[i] === 'punct' || !isUnder(tree, i, word)) continue;
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  return [first, last];
}

function isUnder(tree: SentenceTree, word: number, ancestor: number): boolean {
  let steps = 0;
  for (let at = word; at >= 0 && steps <= tree.heads.length; at = tree.heads[at]!, steps++)
    if (at === ancestor) return true;
  return false;
}

/** Words, not signs, between two positions of a sentence. */
export function wordsBetween(block: AnalysedBlock, tree: SentenceTree, from: number, to: number): number {
  let words = 0;
  for (let i = from + 1; i < to; i++) if (block.grammar?.tags[tree.first + i] !== 'PUNCT') words++;
  return words;
}
