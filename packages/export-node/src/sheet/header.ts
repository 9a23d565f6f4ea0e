import { err, ok, type Result } from '@limpide/kernel';
import { columnLetters, type GridRow, maxRowsBeforeHeader } from './grid.ts';
import { folded, textOf } from './read-values.ts';
import type { SheetError } from './sheet-error.ts';

/** What finding the titles needs to know of a column. */
export interface TitledColumn {
  key: string;
  headers: readonly string[];
  required?: boolean;
}

export interface Header {
  /** Position of the row of titles among the rows given. */
  rowIndex: number;
  /** Where each column stands, by key, with its title as written. */
  columns: Map<string, { index: number; title: string }>;
  /** Titles that no column accepts, as written. */
  unknown: string[];
  /** Positions that have a title, known or not. */
  titled: Set<number>;
}

/** The row of titles: among the first rows, the one that holds the most accepted titles, the first of equals. */
export function findHeader(rows: readonly GridRow[], columns: readonly TitledColumn[]): Result<Header, SheetError> {
  const keys = new Map<string, string>();
  for (const column of columns) for (const title of column.headers) keys.set(comparable(title), column.key);

  let best: { rowIndex: number; known: number } | undefined;
  for (const [rowIndex, row] of rows.slice(0, maxRowsBeforeHeader + 1).entries()) {
    const found = new Set<string>();
    for (const cell of row.cells.values()) {
      const key = keys.get(comparable(textOf(cell)));
      if (key !== undefined) found.add(key);
    }
    const known = found.size;
    if (known > (best?.known ?? 0)) best = { rowIndex, known };
  }
  const row = best && rows[best.rowIndex];
  if (!best || !row) {
    return err({
      code: 'no-header',
      message: `Aucun titre de colonne n’a été reconnu. Titres attendus : ${list(columns)}.`,
    });
  }

  const header: Header = { rowIndex: best.rowIndex, columns: new Map(), unknown: [], titled: new Set() };
  for (const [index, cell] of row.cells) {
    const title = textOf(cell).replace(/\s+/g, ' ').trim();
    const key = keys.get(comparable(title));
    header.titled.add(index);
    if (key === undefined) header.unknown.push(title);
    else {
      const first = header.columns.get(key);
      if (first) {
        return err({
          code: 'duplicate-column',
          message: `Les colonnes ${columnLetters(first.index)} (« ${first.title} ») et ${columnLetters(index)} (« ${title} ») disent la même chose. Gardez-en une.`,
        });
      }
      header.columns.set(key, { index, title });
    }
  }
  const missing = columns.filter((column) => column.required && !header.columns.has(column.key));
  if (missing.length > 0) {
    return err({
      code: 'missing-column',
      message: `${missing.length === 1 ? 'Cette colonne obligatoire manque' : 'Ces colonnes obligatoires manquent'} : ${list(missing)}.`,
    });
  }
  return ok(header);
}

/** A title is often followed by a star or a colon. */
function comparable(title: string): string {
  return folded(title.replace(/[*:]/g, ' '));
}

function list(columns: readonly TitledColumn[]): string {
  return columns.map((column) => `« ${column.headers[0]} »`).join(', ');
}
