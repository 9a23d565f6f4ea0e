export { type SheetImport, type SheetImportPages, sheetImport } from './import.ts';
export { type ImportPreview, type RowVerdict, spreadsheetType } from './preview.ts';
