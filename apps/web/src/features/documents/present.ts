import type { Block } from '@limpide/documents';
import type { Bead, BeadRelation, Comparison, Fact, SentenceRef, TextSpan } from '@limpide/readability';
import type { FactTone } from '@limpide/ui';
import { changedWords } from './word-changes.ts';

/** A stretch of a sentence; with a letter when it is a fact. */
export interface Segment {
  text: string;
  letter?: string;
  tone?: FactTone;
  /** Words that the other side does not have, where most of the passage was kept. */
  changed?: true;
}

/** How a fact is shown. What was left out by choice, or kept, is shown plainly. */
export function toneOf({ grade }: Fact): FactTone | undefined {
  return grade === 'stop' ? 'lost' : grade;
}

export interface PassageView {
  /** Position of the bead in the comparison: what « Remettre ce passage » names. */
  index: number;
  relation: 'same' | 'rephrased' | 'split' | 'merged' | 'moved' | 'dropped' | 'added';
  note: string;
  before: Segment[][];
  after: Segment[][];
  /** Facts that surely went with it. */
  lost: Fact[];
  /** Facts that perhaps went with it. */
  toCheck: Fact[];
}

const relations: Record<BeadRelation, PassageView['relation']> = {
  same: 'same',
  reworded: 'rephrased',
  split: 'split',
  merged: 'merged',
  moved: 'moved',
  dropped: 'dropped',
  added: 'added',
};

/** The comparison passage by passage, in the order of the text after, with facts cut out of their sentences. */
export function passages(comparison: Comparison): PassageView[] {
  return comparison.beads.map((bead, index) => ({
    index,
    relation: relations[bead.relation],
    note: bead.label,
    before: bead.before.map((sentence) => segments(sentence, comparison.facts, bead, 'before')),
    after: bead.after.map((sentence) => segments(sentence, comparison.facts, bead, 'after')),
    lost: lostIn(bead, comparison.facts, 'lost'),
    toCheck: lostIn(bead, comparison.facts, 'check'),
  }));
}

function lostIn(bead: Bead, facts: readonly Fact[], tone: FactTone): Fact[] {
  return facts.filter(
    (fact) =>
      fact.status === 'lost' &&
      toneOf(fact) === tone &&
      fact.before &&
      bead.before.some((sentence) => holds(sentence, fact.before!)),
  );
}

/** How many facts became what; those in doubt are counted once, apart. */
export function countFacts({ facts, checks, totals }: Comparison) {
  const sure = (status: 'lost' | 'changed') =>
    facts.filter((fact) => fact.status === status && toneOf(fact) !== 'check').length;
  return {
    checked: totals.kept + totals.changed + totals.lost,
    kept: totals.kept,
    lost: sure('lost'),
    changed: sure('changed'),
    checks: checks.length,
    added: totals.added,
  };
}

function holds(sentence: SentenceRef, place: { block: number; from: number; to: number }): boolean {
  return sentence.block === place.block && place.from >= sentence.from && place.from < sentence.to;
}

/** Cuts a sentence at its facts, then at the words that changed. Of two facts that overlap, the first and longer one is marked. */
function segments(sentence: SentenceRef, facts: readonly Fact[], bead: Bead, side: 'before' | 'after'): Segment[] {
  const changes = changedWords(bead, side).filter((span) => holds(sentence, span));
  const marks = facts
    .flatMap((fact) => {
      const place = fact[side];
      return place && holds(sentence, place) ? [{ fact, from: place.from, to: Math.min(place.to, sentence.to) }] : [];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: Segment[] = [];
  let at = sentence.from;
  for (const { fact, from, to } of marks) {
    if (from < at || to <= from) continue;
    // A whole sentence is no mark: its letter stands at its end instead.
    if (to - from >= sentence.to - sentence.from - 1 && marks.length > 1) continue;
    parts.push(...plainWords(sentence, at, from, changes));
    const tone = toneOf(fact);
    parts.push({ text: cut(sentence, from, to), letter: fact.letter, ...(tone ? { tone } : {}) });
    at = to;
  }
  parts.push(...plainWords(sentence, at, sentence.to, changes));
  return parts;
}

/** Words without a fact, cut where some of them changed. */
function plainWords(sentence: SentenceRef, from: number, to: number, changes: readonly TextSpan[]): Segment[] {
  const parts: Segment[] = [];
  let at = from;
  for (const change of changes) {
    const [start, end] = [Math.max(change.from, at), Math.min(change.to, to)];
    if (end <= start) continue;
    if (start > at) parts.push({ text: cut(sentence, at, start) });
    parts.push({ text: cut(sentence, start, end), changed: true });
    at = end;
  }
  if (at < to) parts.push({ text: cut(sentence, at, to) });
  return parts;
}

function cut(sentence: SentenceRef, from: number, to: number): string {
  return sentence.text.slice(from - sentence.from, to - sentence.from);
}

/** A fact in doubt that was not found again: its name and its words, on one line. */
export function notFoundAgain(comparison: Comparison, letter: string): { label: string; text: string } | undefined {
  const fact = comparison.facts.find((candidate) => candidate.letter === letter);
  if (fact?.status !== 'lost' || !fact.before) return undefined;
  const line = fact.before.text.replace(/\s+/g, ' ').trim();
  const text = line.length <= 90 ? line : `${line.slice(0, 89).replace(/ \S*$/, '')}…`;
  return { label: fact.label, text };
}

/** Passages with a lost fact that stops, which can be put back as they were. */
export function repairable(comparison: Comparison): number[] {
  const stopping = new Set(comparison.stops.filter((stop) => stop.status === 'lost').map((stop) => stop.letter));
  return passages(comparison)
    .filter((passage) => passage.lost.some((fact) => stopping.has(fact.letter)))
    .map((passage) => passage.index);
}

/**
 * Puts sentences of the text before back into the text after, each as a paragraph of its own: after the place of what
 * preceded it, or at the beginning.
 * @throws RangeError for a passage that the comparison does not have
 */
export function putBack(
  before: readonly Block[],
  after: readonly Block[],
  comparison: Comparison,
  indices: readonly number[],
): Block[] {
  const added = new Map<number, Block[]>();
  for (const index of [...indices].sort((a, b) => a - b)) {
    const bead = comparison.beads[index];
    if (!bead) throw new RangeError(`no passage ${index}`);
    const place = placeOf(comparison, index);
    const list = added.get(place) ?? [];
    list.push(...bead.before.map((sentence) => asParagraph(before, sentence)));
    added.set(place, list);
  }
  const blocks = [...(added.get(-1) ?? [])];
  for (const block of after) blocks.push(block, ...(added.get(block.index) ?? []));
  return blocks.map((block, index) => ({ ...block, index }));
}

/** Index of the block of the text after that the passage follows; -1 for the beginning. */
function placeOf(comparison: Comparison, index: number): number {
  const bead = comparison.beads[index]!;
  if (bead.after.length > 0) return bead.after.at(-1)!.block;
  const first = bead.before[0];
  if (!first) return -1;
  let place = -1;
  let nearest = { block: -1, from: -1 };
  for (const other of comparison.beads) {
    const last = other.before.at(-1);
    const target = other.after.at(-1);
    if (!last || !target) continue;
    const precedes = last.block < first.block || (last.block === first.block && last.from < first.from);
    const nearer = last.block > nearest.block || (last.block === nearest.block && last.from > nearest.from);
    if (precedes && nearer) {
      nearest = last;
      place = target.block;
    }
  }
  return place;
}

function asParagraph(before: readonly Block[], sentence: SentenceRef): Block {
  const source = before.find((block) => block.index === sentence.block);
  const opaque = (source?.opaque ?? [])
    .filter((span) => span.from >= sentence.from && span.to <= sentence.to)
    .map((span) => ({ from: span.from - sentence.from, to: span.to - sentence.from }));
  return { index: 0, kind: 'paragraph', text: sentence.text, ...(opaque.length > 0 ? { opaque } : {}) };
}
