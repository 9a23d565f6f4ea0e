export type { Block, BlockKind, Edit, Format, Notice, SourceDocument, Span } from './block.ts';
export { type DetectedFormat, detectFormat } from './format.ts';
export { defaultLimits, type Limits } from './limits.ts';
export type { ReadProblem, ReadProblemCode, ReviseProblem, ReviseProblemCode } from './problem.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export { readText } from './read-text.ts';
