import { err, ok, type Result } from '@limpide/kernel';
import { frenchSpaces } from '../french-spaces.ts';
import { columnLetters, type GridRow, maxRowsBeforeHeader } from './grid.ts';
import { findHeader } from './header.ts';
import { type ReadColumn, readGrid, type SheetLimits, sheetLimits } from './read-sheet.ts';
import { isEmptyValue, textOf } from './read-values.ts';
import { emptyFile, type SheetError } from './sheet-error.ts';

/** A table as it stands, with every cell as text: whoever reads it says what the columns are. */
export interface ReadTable {
  titles: string[];
  /** `cells` are in the order of `titles`; `line` is the number that a spreadsheet shows. */
  rows: { line: number; cells: string[] }[];
  sheet?: string;
  otherSheets: string[];
}

/**
 * Reads a whole table, of the same files and within the same limits as `readSheet`. The row of titles is the one that holds
 * most of the titles given, or the first one with two cells or more.
 */
export async function readTable(
  bytes: Uint8Array,
  titles: readonly string[],
  options: { limits?: Partial<SheetLimits> } = {},
): Promise<Result<ReadTable, SheetError>> {
  const limits = { ...sheetLimits, ...options.limits };
  const columns = [...new Set(titles)].map((title): ReadColumn => ({ key: title, headers: [title], kind: 'text' }));
  const grid = await readGrid(bytes, { columns }, limits);
  if (!grid.ok) return err({ ...grid.error, message: frenchSpaces(grid.error.message) });
  const { rows, name, otherSheets } = grid.value;
  if (rows.length === 0) return err(emptyFile);
  const at = headerRow(rows, columns);
  const header = rows[at]!;
  const data = rows.slice(at + 1);
  if (data.length > limits.rows) {
    const most = limits.rows.toLocaleString('fr-BE');
    return err({
      code: 'too-many-rows',
      message: frenchSpaces(`Ce tableau a plus de ${most} lignes. Partagez-le en plusieurs fichiers.`),
    });
  }
  let width = 0;
  for (const row of [header, ...data]) for (const column of row.cells.keys()) width = Math.max(width, column + 1);
  const cell = (row: GridRow, column: number) => {
    const value = row.cells.get(column);
    return value === undefined || isEmptyValue(value) || value.kind === 'uncomputed' ? '' : textOf(value).trim();
  };
  return ok({
    titles: Array.from(
      { length: width },
      (_, column) => cell(header, column).replace(/\s+/g, ' ') || `colonne ${columnLetters(column)}`,
    ),
    rows: data.map((row) => ({
      line: row.line,
      cells: Array.from({ length: width }, (_, column) => cell(row, column)),
    })),
    ...(name === undefined ? {} : { sheet: name }),
    otherSheets,
  });
}

function headerRow(rows: readonly GridRow[], columns: readonly ReadColumn[]): number {
  const found = findHeader(rows, columns);
  if (found.ok) return found.value.rowIndex;
  const wide = rows.slice(0, maxRowsBeforeHeader).findIndex(({ cells }) => cells.size > 1);
  return Math.max(0, wide);
}
