import { err, ok, type Result } from '@limpide/kernel';
import { type Grid, type GridRow, type GridValue, isBlank, maxColumns } from './grid.ts';
import { type SheetError, tooManyColumns } from './sheet-error.ts';

/** The separators that Belgian and English spreadsheets write, and the tab of « Texte Unicode ». */
export const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/**
 * Bytes of a text file as text: UTF-8 with or without mark, UTF-16 with its mark, else Windows-1252, which is what an
 * older Excel saves. Every sequence of bytes is some Windows-1252 text; a NUL says that it is not meant as one.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Own table: the decoder of some releases of Node reads these 32 bytes as control characters. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => from0x80[character.charCodeAt(0) - 0x80] ?? character);
}

/**
 * The table in a text of separated values (RFC 4180, with the separator given). A row's number is the one that a
 * spreadsheet shows once the file is open there: a quoted cell on several lines counts as one row, an empty line
 * counts, a first line `sep=;` does not.
 *
 * @param maxRows stops after this many rows that hold something
 */
export function parseCsv(text: string, separator: Separator, maxRows: number): Result<Grid, SheetError> {
  const rows: GridRow[] = [];
  let cells = new Map<number, GridValue>();
  let column = 0;
  let line = 1;
  let at = /^sep=.\r?\n/.exec(text)?.[0].length ?? 0;

  const endCell = (value: string) => {
    if (!isBlank(value)) cells.set(column, { kind: 'text', text: value });
    column++;
  };
  const endRow = () => {
    if (cells.size > 0) rows.push({ line, cells });
    cells = new Map();
    column = 0;
    line++;
  };

  while (at < text.length && rows.length < maxRows) {
    let value = '';
    if (text[at] === '"') {
      const closed = quotedCell(text, at);
      if (closed === undefined) {
        return err({ code: 'unreadable', message: `Ligne ${line} : un guillemet ouvert n’est jamais refermé.` });
      }
      value = closed.value;
      at = closed.end;
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    value += text.slice(from, at);
    if (column >= maxColumns && !isBlank(value)) return err(tooManyColumns);
    endCell(value);
    if (text[at] === separator) {
      at++;
      if (at === text.length) endRow();
    } else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      at++;
      endRow();
    }
  }
  return ok({ otherSheets: [], rows });
}

/** The content of a quoted cell and the position after its closing quote; two quotes stand for one. */
function quotedCell(text: string, open: number): { value: string; end: number } | undefined {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') return { value: text.slice(open + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    at = quote + 2;
  }
}
