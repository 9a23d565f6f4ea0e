export { type ArchiveEntry, archiveLimits, isArchive, readArchive } from './archive/read-archive.ts';
export {
  type Block,
  type BlockKind,
  type Edit,
  type Format,
  lineBreak,
  type Notice,
  type ReadableFormat,
  type ReadOnlyFormat,
  type SourceDocument,
  type Span,
} from './block.ts';
export { applyChange, type BlockChange, type CheckedEdit, checkEdits } from './check-edits.ts';
export { type AnnotateOptions, annotateDocx, type Remark } from './docx/comments.ts';
export { writeDocx } from './docx/write-docx.ts';
export { editsTo } from './edits-to.ts';
export { type DetectedFormat, detectFormat } from './format.ts';
export { readWebPage, type WebPage } from './html/read-web-page.ts';
export { defaultLimits, type Limits } from './limits.ts';
export type { NewDocumentOptions } from './new-document.ts';
export { writeOdt } from './odt/write-odt.ts';
export type { ReadProblem, ReadProblemCode, ReviseProblem, ReviseProblemCode } from './problem.ts';
export { readAnyDocument } from './read-any-document.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export { readText } from './read-text.ts';
export { type ReviseOptions, reviseDocument } from './revise-document.ts';
