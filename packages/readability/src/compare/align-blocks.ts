/**
 * Where two texts can safely be cut into sections that are aligned apart: pairs of blocks that correspond without doubt.
 * A paragraph that was split, merged or moved is not a cut; its sentences are aligned inside the larger section.
 */
import type { Reading } from './reading.ts';
import { type StemWeights, sharedWeight, weightOf } from './similarity.ts';

interface Range {
  from: number;
  to: number;
}

/** Ranges of sentence positions, in order, covering both texts. */
export interface Section {
  before: Range;
  after: Range;
}

const sure = 0.62;
const lead = 0.15;

export function cutSections(before: Reading, after: Reading, weights: StemWeights): Section[] {
  const a = before.blocks.map((block) => bagOf(before, block.first, block.end));
  const b = after.blocks.map((block) => bagOf(after, block.first, block.end));
  const weightA = a.map((bag) => weightOf(bag, weights));
  const weightB = b.map((bag) => weightOf(bag, weights));
  const alike = a.map((bag, i) => b.map((other, j) => alikeBlocks(bag, other, weightA[i]!, weightB[j]!, weights)));
  const best = (values: readonly number[]): { at: number; value: number; second: number } => {
    let at = -1;
    let value = 0;
    let second = 0;
    values.forEach((one, index) => {
      if (one > value) {
        second = value;
        value = one;
        at = index;
      } else if (one > second) second = one;
    });
    return { at, value, second };
  };
  const columns = b.map((_, j) => best(alike.map((row) => row[j]!)));
  const pairs: { i: number; j: number; value: number }[] = [];
  alike.forEach((row, i) => {
    const mine = best(row);
    const column = columns[mine.at];
    if (mine.at < 0 || !column || column.at !== i || mine.value < sure) return;
    if (mine.value - mine.second < lead || column.value - column.second < lead) return;
    pairs.push({ i, j: mine.at, value: mine.value });
  });
  return sectionsBetween(increasing(pairs), before, after);
}

/** As sentences, but a short block that only keeps a part of a long one is no pair: the rest went elsewhere. */
function alikeBlocks(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightA: number,
  weightB: number,
  weights: StemWeights,
): number {
  if (Math.min(weightA, weightB) < 0.55 * Math.max(weightA, weightB)) return 0;
  return sharedWeight(a, b, weights) / Math.sqrt(weightA * weightB);
}

function bagOf(reading: Reading, first: number, end: number): Set<string> {
  const bag = new Set<string>();
  for (let at = first; at < end; at++) for (const stem of reading.sentences[at]!.stems) bag.add(stem);
  return bag;
}

/** The heaviest subset of pairs that keeps the order of both texts. */
function increasing(pairs: readonly { i: number; j: number; value: number }[]): { i: number; j: number }[] {
  const total: number[] = [];
  const previous: number[] = [];
  pairs.forEach((pair, at) => {
    total[at] = pair.value;
    previous[at] = -1;
    for (let back = 0; back < at; back++) {
      if (pairs[back]!.j < pair.j && total[back]! + pair.value > total[at]!) {
        total[at] = total[back]! + pair.value;
        previous[at] = back;
      }
    }
  });
  let at = total.indexOf(Math.max(...total));
  const kept: { i: number; j: number }[] = [];
  while (at >= 0 && pairs[at]) {
    kept.push(pairs[at]!);
    at = previous[at]!;
  }
  return kept.reverse();
}

function sectionsBetween(pairs: readonly { i: number; j: number }[], before: Reading, after: Reading): Section[] {
  const sections: Section[] = [];
  let oldFrom = 0;
  let newFrom = 0;
  const push = (oldTo: number, newTo: number): void => {
    if (oldTo > oldFrom || newTo > newFrom) {
      sections.push({ before: { from: oldFrom, to: oldTo }, after: { from: newFrom, to: newTo } });
    }
    oldFrom = oldTo;
    newFrom = newTo;
  };
  for (const { i, j } of pairs) {
    push(before.blocks[i]!.first, after.blocks[j]!.first);
    push(before.blocks[i]!.end, after.blocks[j]!.end);
  }
  push(before.sentences.length, after.sentences.length);
  return sections;
}
