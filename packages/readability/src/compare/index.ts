/** Before and after: what a rewriting kept, changed, lost and added. */

export type { Counts as ComparedCounts, Scores as ComparedScores, TextBlock as ComparedBlock } from '../model.ts';
export { type CompareOptions, compare } from './compare.ts';
export type {
  Bead,
  BeadRelation,
  Check,
  ComparedText,
  Comparison,
  DiffPart,
  Fact,
  FactGrade,
  FactKind,
  FactMention,
  FactStatus,
  SentenceRef,
  Stop,
  TextSpan,
} from './comparison.ts';
export { comparisonToHtml, type HtmlOptions } from './html.ts';
