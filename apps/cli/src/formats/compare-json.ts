import type { ComparedCounts, ComparedScores, Comparison } from '@limpide/readability';

export interface CompareContext {
  engine: string;
  profile: string;
  /** Names of the files, as they were given. */
  before: string;
  after: string;
}

/** The public form of `schemas/compare.json`. `deltas` are after minus before; null where a score is missing. */
export function compareJson(comparison: Comparison, { engine, profile, before, after }: CompareContext): string {
  const { before: old, after: fresh, ...rest } = comparison;
  const report = {
    language: 'fr',
    engine,
    profile,
    before: { file: before, ...old },
    after: { file: after, ...fresh },
    deltas: { counts: countDeltas(old.counts, fresh.counts), scores: scoreDeltas(old.scores, fresh.scores) },
    ...rest,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function countDeltas(before: ComparedCounts, after: ComparedCounts): ComparedCounts {
  return {
    words: after.words - before.words,
    sentences: after.sentences - before.sentences,
    paragraphs: after.paragraphs - before.paragraphs,
    longestSentence: after.longestSentence - before.longestSentence,
    meanSentence: rounded(after.meanSentence - before.meanSentence),
  };
}

function scoreDeltas(before: ComparedScores, after: ComparedScores): ComparedScores {
  const delta = (from: number | null, to: number | null) => (from === null || to === null ? null : rounded(to - from));
  return { kandelMoles: delta(before.kandelMoles, after.kandelMoles), lix: delta(before.lix, after.lix) };
}

/** One decimal, as the measures themselves. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
