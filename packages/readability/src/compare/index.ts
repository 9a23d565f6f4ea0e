/** Before and after: what a rewriting kept, changed, lost and added. */
export { type CompareOptions, compare } from './compare.ts';
export type {
  Bead,
  BeadRelation,
  ComparedBlock,
  ComparedCounts,
  ComparedScores,
  ComparedText,
  Comparison,
  DiffPart,
  Fact,
  FactKind,
  FactMention,
  FactStatus,
  SentenceRef,
  Stop,
  TextSpan,
} from './comparison.ts';
export { comparisonToHtml, type HtmlOptions } from './html.ts';
