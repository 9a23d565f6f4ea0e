export {
  type ReadColumn,
  type ReadOptions,
  readSheet,
  type SheetLimits,
  type SheetReading,
  sheetLimits,
} from './sheet/read-sheet.ts';
export type { SheetError } from './sheet/sheet-error.ts';
export { type CellValue, type ColumnKind, type Sheet, type SheetColumn, writeSheet } from './sheet/write-sheet.ts';
