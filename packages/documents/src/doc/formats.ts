import type { Fib } from './fib.ts';

/** What the formatting of a paragraph says that a reader must know. */
export interface ParagraphFormat {
  /** Style number; 1–9 are the built-in headings ([MS-DOC] 2.9.271). */
  style: number;
  inTable: boolean;
  list: boolean;
  /** From 1. */
  depth: number;
  /** From 0; 9 is body text. */
  outline: number;
}

export interface CharacterFormat {
  hidden: boolean;
  deleted: boolean;
}

/** A stretch of the main stream, in bytes, and its format. */
export interface FormatRun<T> {
  from: number;
  to: number;
  format: T;
}

/** Pages of formatting are 512 bytes long. */
const pageSize = 512;

/** Formats of all paragraphs, sorted by place ([MS-DOC] 2.9.174 and 2.9.181). A damaged page says nothing. */
export function paragraphFormats(main: Uint8Array, table: Uint8Array, fib: Fib): FormatRun<ParagraphFormat>[] {
  return runs(main, pagesOf(table, fib.table('paragraphFormats')), 13, (page, offset) => {
    const format: ParagraphFormat = { style: 0, inTable: false, list: false, depth: 1, outline: 9 };
    if (offset === 0) return format;
    let at = offset * 2;
    const short = page[at] ?? 0;
    const length = short === 0 ? 2 * (page[at + 1] ?? 0) : 2 * short - 1;
    at += short === 0 ? 2 : 1;
    format.style = (page[at] ?? 0) | ((page[at + 1] ?? 0) << 8);
    for (const { code, value } of modifiers(page.subarray(at + 2, at + length))) {
      if (code === 0x2416) format.inTable = value !== 0;
      else if (code === 0x260a) format.depth = Math.min(value + 1, 9);
      else if (code === 0x460b) format.list = value !== 0 && value !== 0xf801;
      else if (code === 0x2640) format.outline = value;
    }
    return format;
  });
}

/** Formats of characters ([MS-DOC] 2.9.34): only what hides them. */
export function characterFormats(main: Uint8Array, table: Uint8Array, fib: Fib): FormatRun<CharacterFormat>[] {
  return runs(main, pagesOf(table, fib.table('characterFormats')), 1, (page, offset) => {
    const format: CharacterFormat = { hidden: false, deleted: false };
    if (offset === 0) return format;
    const at = offset * 2;
    for (const { code, value } of modifiers(page.subarray(at + 1, at + 1 + (page[at] ?? 0)))) {
      if (code === 0x083c) format.hidden = value === 1;
      else if (code === 0x0800) format.deleted = value === 1;
    }
    return format;
  });
}

function pagesOf(table: Uint8Array, { from, length }: { from: number; length: number }): number[] {
  if (length < 8 || from + length > table.length) return [];
  const view = new DataView(table.buffer, table.byteOffset + from, length);
  const count = Math.floor((length - 4) / 8);
  return Array.from({ length: count }, (_, n) => view.getUint32(4 * (count + 1) + 4 * n, true) & 0x3fffff);
}

function runs<T>(
  main: Uint8Array,
  pages: readonly number[],
  itemSize: number,
  read: (page: Uint8Array, offset: number) => T,
): FormatRun<T>[] {
  const out: FormatRun<T>[] = [];
  for (const number of new Set(pages)) {
    const page = main.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length < pageSize) continue;
    const view = new DataView(page.buffer, page.byteOffset, pageSize);
    const count = page[pageSize - 1]!;
    if (4 * (count + 1) + itemSize * count > pageSize - 1) continue;
    for (let n = 0; n < count; n++) {
      const offset = page[4 * (count + 1) + itemSize * n]!;
      out.push({ from: view.getUint32(4 * n, true), to: view.getUint32(4 * n + 4, true), format: read(page, offset) });
    }
  }
  return out.sort((a, b) => a.from - b.from);
}

/** Bytes of an operand, by the three high bits of its code ([MS-DOC] 2.6.1); 0 where the operand says it itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

function* modifiers(bytes: Uint8Array): Generator<{ code: number; value: number }> {
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes[at]! | (bytes[at + 1]! << 8);
    at += 2;
    const fixed = operandSizes[code >> 13]!;
    // The definition of a table has a length of two bytes.
    const length = fixed || (code === 0xd608 ? (bytes[at]! | ((bytes[at + 1] ?? 0) << 8)) + 1 : bytes[at]! + 1);
    yield { code, value: fixed === 2 ? bytes[at]! | ((bytes[at + 1] ?? 0) << 8) : bytes[at]! };
    at += length;
  }
}

/** Finds the run that holds a place; asked in order, or nearly. */
export function formatAt<T>(list: readonly FormatRun<T>[]): (place: number) => T | undefined {
  let last = 0;
  return (place) => {
    const near = list[last];
    if (near && near.from <= place && place < near.to) return near.format;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (list[middle]!.from <= place) low = middle;
      else high = middle - 1;
    }
    last = low;
    const found = list[low];
    return found && found.from <= place && place < found.to ? found.format : undefined;
  };
}
