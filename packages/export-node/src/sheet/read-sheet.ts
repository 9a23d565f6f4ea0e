import { err, ok, type Result } from '@limpide/kernel';
import { openZip } from '../archive/zip.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { decodeText, parseCsv, type Separator, separators } from './csv.ts';
import { columnLetters, type Grid, type GridRow, type GridValue, maxRowsBeforeHeader } from './grid.ts';
import { findHeader, type Header } from './header.ts';
import { dateOf, folded, isEmptyValue, numberOf, quoted, textOf } from './read-values.ts';
import {
  damaged,
  emptyFile,
  notWorkbook,
  oldExcel,
  openDocument,
  refusedArchive,
  type SheetError,
} from './sheet-error.ts';
import type { CellValue, ColumnKind } from './write-sheet.ts';
import { readXlsx } from './xlsx.ts';

export interface ReadColumn {
  key: string;
  /** Titles accepted in the file, the preferred one first; case, accents and spacing do not count. */
  headers: readonly string[];
  /** The column must exist and each row must fill it. */
  required?: boolean;
  kind: ColumnKind;
  /** Values accepted, compared like titles; the value read is the one given here. */
  oneOf?: readonly string[];
  /** In UTF-16 units, as the interface counts. */
  maxLength?: number;
}

export interface ReadOptions {
  columns: readonly ReadColumn[];
  /** Name of the sheet to read in a workbook; the first visible one when absent. */
  sheet?: string;
  /** Tighter or wider limits than `sheetLimits`. */
  limits?: Partial<SheetLimits>;
}

/** Sizes in bytes; `rows` counts rows of data. */
export interface SheetLimits {
  bytes: number;
  unpackedBytes: number;
  rows: number;
}

export const sheetLimits: SheetLimits = { bytes: 5_000_000, unpackedBytes: 100_000_000, rows: 5_000 };

export interface SheetReading {
  /** Rows without any problem. `values` has a key for each column found in the file, `null` where the cell is empty. */
  rows: { line: number; values: Record<string, CellValue> }[];
  /** One for each cell that could not be read; its row is not in `rows`. `column` is the title in the file. */
  problems: { line: number; column: string; message: string }[];
  /** Titles in the file that no column accepts, as written; a column without title is named by its letter. */
  unknownColumns: string[];
  /** Keys of the columns that are not in the file. */
  missingColumns: string[];
  /** Rows that hold something below the titles: those in `rows` and those with problems. */
  rowCount: number;
  /** The sheet that was read and those that were not; absent and empty for a text file. */
  sheet?: string;
  otherSheets: string[];
}

/**
 * Reads the rows of a table that someone filled in: `.xlsx`, or CSV with `;`, `,` or tab, in UTF-8, UTF-16 or
 * Windows-1252. The kind of file is seen from its content, not from its name. The titles may stand in any order and
 * below up to twenty other rows; blank rows are skipped; `line` is the row number that a spreadsheet shows.
 *
 * Texts come as they are, spaces included, so that what `writeSheet` wrote is read back unchanged; control characters
 * are dropped. A formula gives the value that was last computed. Numbers and dates typed as text are read the Belgian
 * way; what can be read in two ways is a problem, never a guess.
 *
 * @throws RangeError for no column, or a key or title given twice
 */
export async function readSheet(bytes: Uint8Array, options: ReadOptions): Promise<Result<SheetReading, SheetError>> {
  checkColumns(options.columns);
  const result = await readChecked(bytes, options);
  return result.ok ? result : err({ ...result.error, message: frenchSpaces(result.error.message) });
}

async function readChecked(bytes: Uint8Array, options: ReadOptions): Promise<Result<SheetReading, SheetError>> {
  const limits = { ...sheetLimits, ...options.limits };
  const grid = await readGrid(bytes, options, limits);
  if (!grid.ok) return grid;
  if (grid.value.rows.length === 0) return err(emptyFile);
  const header = findHeader(grid.value.rows, options.columns);
  if (!header.ok) return header;
  const data = grid.value.rows.slice(header.value.rowIndex + 1);
  if (data.length > limits.rows) {
    return err({
      code: 'too-many-rows',
      message: `Ce tableau a plus de ${limits.rows.toLocaleString('fr-BE')} lignes. Partagez-le en plusieurs fichiers.`,
    });
  }

  const reading: SheetReading = {
    rows: [],
    problems: [],
    unknownColumns: [...header.value.unknown, ...untitled(data, header.value)],
    missingColumns: options.columns.filter((c) => !header.value.columns.has(c.key)).map((c) => c.key),
    rowCount: data.length,
    otherSheets: grid.value.otherSheets,
  };
  if (grid.value.name !== undefined) reading.sheet = grid.value.name;
  for (const row of data) readRow(row, options.columns, header.value, reading);
  return ok(reading);
}

function readRow(row: GridRow, columns: readonly ReadColumn[], header: Header, into: SheetReading): void {
  const values: [string, CellValue][] = [];
  let clean = true;
  for (const column of columns) {
    const place = header.columns.get(column.key);
    if (!place) continue;
    const value = readValue(row.cells.get(place.index), column, place.title);
    if (value.ok) values.push([column.key, value.value]);
    else {
      into.problems.push({ line: row.line, column: place.title, message: frenchSpaces(value.error) });
      clean = false;
    }
  }
  if (clean) into.rows.push({ line: row.line, values: Object.fromEntries(values) });
}

function readValue(value: GridValue | undefined, column: ReadColumn, title: string): Result<CellValue, string> {
  if (value === undefined || isEmptyValue(value)) {
    return column.required ? err(`Case vide : « ${title} » est obligatoire.`) : ok(null);
  }
  if (value.kind === 'error') return err(`Cette case montre une erreur de calcul (${value.text}).`);
  if (value.kind === 'uncomputed') {
    return err('Cette formule n’a jamais été calculée. Ouvrez le fichier dans votre tableur et enregistrez-le.');
  }
  if (column.kind === 'number') return numberOf(value);
  if (column.kind === 'date') return dateOf(value);
  const text = textOf(value);
  if (column.oneOf) {
    const wanted = folded(text);
    const accepted = column.oneOf.find((one) => folded(one) === wanted);
    if (accepted !== undefined) return ok(accepted);
    return err(`${quoted(value)} n’est pas admis ici. Valeurs admises : ${column.oneOf.join(', ')}.`);
  }
  if (column.maxLength !== undefined && text.length > column.maxLength) {
    return err(`Ce texte compte ${text.length} caractères ; ${column.maxLength} au plus.`);
  }
  return ok(text);
}

/** Columns below which something stands although they have no title. */
function untitled(data: readonly GridRow[], header: Header): string[] {
  const found = new Set<number>();
  for (const row of data) for (const index of row.cells.keys()) if (!header.titled.has(index)) found.add(index);
  return [...found].sort((a, b) => a - b).map((index) => `colonne ${columnLetters(index)} (sans titre)`);
}

export async function readGrid(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'columns' | 'sheet'>,
  limits: SheetLimits,
): Promise<Result<Grid, SheetError>> {
  if (bytes.length === 0) return err(emptyFile);
  if (bytes.length > limits.bytes) {
    const megabytes = (limits.bytes / 1_000_000).toLocaleString('fr-BE');
    return err({ code: 'too-large', message: `Ce fichier dépasse ${megabytes} Mo.` });
  }
  // One row more than allowed is enough to know that there are too many.
  const maxRows = limits.rows + maxRowsBeforeHeader + 2;
  if (startsWith(bytes, [0x50, 0x4b])) {
    const archive = openZip(bytes, limits.unpackedBytes);
    if (!archive.ok) return err(archive.error.code === 'refused' ? refusedArchive : damaged);
    if (archive.value.names.includes('mimetype') && archive.value.names.includes('content.xml'))
      return err(openDocument);
    return readXlsx(archive.value, options.sheet, maxRows);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err(oldExcel);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74]))
    return err(notWorkbook);
  const text = decodeText(bytes);
  if (text.includes('\0') || text.trimStart().startsWith('<')) return err(notWorkbook);
  return readText(text, options.columns, maxRows);
}

/** The separator is the one with which most titles are recognised; at equality, the most frequent at the beginning. */
function readText(text: string, columns: readonly ReadColumn[], maxRows: number): Result<Grid, SheetError> {
  const beginning = text.slice(0, 2_000);
  let best: { separator: Separator; titles: number; uses: number } = { separator: ';', titles: -1, uses: 0 };
  for (const separator of separators) {
    const preview = parseCsv(text, separator, maxRowsBeforeHeader + 1);
    const header = preview.ok ? findHeader(preview.value.rows, columns) : preview;
    const titles = header.ok ? header.value.columns.size : 0;
    const uses = beginning.split(separator).length;
    if (titles > best.titles || (titles === best.titles && uses > best.uses)) best = { separator, titles, uses };
  }
  return parseCsv(text, best.separator, maxRows);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function checkColumns(columns: readonly ReadColumn[]): void {
  if (columns.length === 0) throw new RangeError('nothing to read: no column');
  const titles = new Set<string>();
  const keys = new Set<string>();
  for (const column of columns) {
    if (keys.has(column.key)) throw new RangeError(`key given twice: ${column.key}`);
    keys.add(column.key);
    if (column.headers.length === 0) throw new RangeError(`column without title: ${column.key}`);
    for (const title of new Set(column.headers.map(folded))) {
      if (titles.has(title)) throw new RangeError(`title accepted by two columns: ${title}`);
      titles.add(title);
    }
  }
}
