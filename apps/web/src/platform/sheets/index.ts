export { type SheetImport, type SheetImportPages, sheetImport } from './import.ts';
export { type ImportPreview, type RowReading, type RowValues, type RowVerdict, spreadsheetType } from './preview.ts';
