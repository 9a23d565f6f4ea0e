import writeXlsxFile, { type Cell, type CellObject } from 'write-excel-file/node';
import { cleanText } from '../clean-text.ts';
import { escapeCellText, looksLikeFormula } from './cell-text.ts';
import { hasSerial, isIsoDate } from './serial-date.ts';

/** `date` values are days, YYYY-MM-DD. */
export type ColumnKind = 'text' | 'number' | 'date';

/** Empty is `null`; `''` is written as empty too. */
export type CellValue = string | number | null;

export interface SheetColumn {
  key: string;
  header: string;
  /** In characters; a sensible width for the kind when absent. */
  width?: number;
  kind: ColumnKind;
}

export interface Sheet {
  /** Shown on the tab; what a spreadsheet refuses there is replaced, 31 characters are kept. */
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly Readonly<Record<string, CellValue | undefined>>[];
}

const dateFormat = 'dd/mm/yyyy';
const defaultWidth: Record<ColumnKind, number> = { text: 30, number: 12, date: 12 };

/**
 * One table as an `.xlsx` workbook with one sheet: bold header row that stays in view, typed cells. A text is always
 * a text cell, never a formula; one that begins like a formula also has the text format, so that it stays a text
 * when someone edits it. A text over 32 767 characters is cut and says so. A day before 1 March 1900, which a
 * spreadsheet cannot hold as a date, is written as text.
 *
 * @throws RangeError for no column, a key or header used twice, a number that is not finite, a date that is not one
 * @throws TypeError for a value that is not of its column's kind
 */
export async function writeSheet(sheet: Sheet): Promise<Uint8Array> {
  const { columns, rows } = sheet;
  if (columns.length === 0) throw new RangeError('a sheet needs a column');
  requireDistinct(columns.map((column) => column.key));
  requireDistinct(columns.map((column) => column.header));

  const data = [
    columns.map((column): Cell => ({ ...textCell(column.header), fontWeight: 'bold' })),
    ...rows.map((row) =>
      columns.map((column) => cell(column, Object.hasOwn(row, column.key) ? row[column.key] : null)),
    ),
  ];
  const buffer = await writeXlsxFile(data, {
    sheet: tabName(sheet.name),
    columns: columns.map((column) => ({ width: column.width ?? defaultWidth[column.kind] })),
    stickyRowsCount: 1,
    dateFormat,
  }).toBuffer();
  return new Uint8Array(buffer);
}

function cell(column: SheetColumn, value: CellValue | undefined): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (column.kind === 'number') {
    if (typeof value !== 'number') throw new TypeError(`column ${column.key} holds numbers, not ${typeof value}`);
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number in column ${column.key}: ${value}`);
    return { value, type: Number };
  }
  if (typeof value !== 'string') throw new TypeError(`column ${column.key} holds ${column.kind}, not ${typeof value}`);
  if (column.kind === 'text') return textCell(value);
  if (!isIsoDate(value)) throw new RangeError(`not a day YYYY-MM-DD in column ${column.key}: ${value}`);
  return hasSerial(value)
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, alignVertical: 'top' }
    : textCell(value);
}

function textCell(text: string): CellObject {
  const common = { value: escapeCellText(text), type: String, wrap: true, alignVertical: 'top' } as const;
  return looksLikeFormula(text) ? { ...common, format: '@' } : common;
}

function tabName(name: string): string {
  let kept = '';
  for (const character of cleanText(name)
    .replace(/[[\]/\\:*?\t\r\n]/g, ' ')
    .trim()) {
    // An apostrophe may not come first; whole characters only, half of one would spoil the file.
    if (kept === '' && (character === "'" || character === ' ')) continue;
    if (kept.length + character.length > 31) break;
    kept += character;
  }
  while (kept.endsWith("'") || kept.endsWith(' ')) kept = kept.slice(0, -1);
  return kept || 'Feuille 1';
}

function requireDistinct(names: string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new RangeError(`used twice in a sheet: ${name}`);
    seen.add(name);
  }
}
