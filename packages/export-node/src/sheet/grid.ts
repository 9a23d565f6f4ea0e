/** A cell as found in a file, before it is known which column it belongs to. Blank cells are absent. */
export type GridValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  /** `iso` is YYYY-MM-DD; `time` is HH:MM when the cell also holds a time of day. */
  | { kind: 'date'; iso: string; time?: string }
  /** What a spreadsheet shows when a formula failed: `#N/A`, `#REF!`… */
  | { kind: 'error'; text: string }
  /** A formula that no spreadsheet has computed yet: the file comes from a program. */
  | { kind: 'uncomputed' };

/** One row that holds something. `line` is the number that a spreadsheet shows in its margin, from 1. */
export interface GridRow {
  line: number;
  cells: ReadonlyMap<number, GridValue>;
}

/** `name` is the sheet's own name, absent for a text file; `otherSheets` are those that were not read. */
export interface Grid {
  name?: string;
  otherSheets: string[];
  rows: GridRow[];
}

/** Columns beyond this are refused: a table of the workshop has a dozen. */
export const maxColumns = 256;

/** Rows above the titles that may hold something else (the name of the table, a date). */
export const maxRowsBeforeHeader = 20;

/** The letters that a spreadsheet shows above a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Inverse of `columnLetters`; `undefined` when the letters are none or name no column of a spreadsheet (XFD). */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= 16_384 ? index - 1 : undefined;
}

/** Text that shows nothing: a cell that holds only this counts as empty. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
