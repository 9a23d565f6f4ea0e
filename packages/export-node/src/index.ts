export {
  type CollegeNote,
  type EvidenceLevel,
  type NoteBody,
  type NoteDocumentChange,
  type NoteEvidence,
  type NoteExcerpt,
  type NoteIrritant,
  type NoteOpinion,
  noteBodies,
} from './note/college-note.ts';
export { missingInNote } from './note/note-content.ts';
export { writeCollegeNote } from './note/write-college-note.ts';
export {
  type ReadColumn,
  type ReadOptions,
  readSheet,
  type SheetLimits,
  type SheetReading,
  sheetLimits,
} from './sheet/read-sheet.ts';
export { type ReadTable, readTable } from './sheet/read-table.ts';
export type { SheetError } from './sheet/sheet-error.ts';
export { type CellValue, type ColumnKind, type Sheet, type SheetColumn, writeSheet } from './sheet/write-sheet.ts';
