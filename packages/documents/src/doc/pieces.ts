import { refuse } from '../problem.ts';
import { decodeWindows1252 } from '../text/encoding.ts';
import type { Fib } from './fib.ts';

/** The text of all stories, one after the other, and where each character stands in the main stream. */
export interface DocText {
  text: string;
  /** Byte offset of a character in the main stream. */
  place(at: number): number;
}

interface Piece {
  from: number;
  to: number;
  offset: number;
  /** Bytes a character. */
  width: 1 | 2;
}

const utf16 = new TextDecoder('utf-16le');

/** Puts the text together from its pieces ([MS-DOC] 2.4.1 and 2.9.38). */
export function readPieces(main: Uint8Array, table: Uint8Array, fib: Fib): DocText {
  const { from, length } = fib.table('pieces');
  if (from + length > table.length) refuse('corrupt', 'table of pieces');
  const list = pieceTable(table.subarray(from, from + length));
  const pieces: Piece[] = [];
  const texts: string[] = [];
  const most = main.length;
  let total = 0;
  for (const { start, end, code } of list) {
    const compressed = (code & 0x40000000) !== 0;
    const width = compressed ? 1 : 2;
    const offset = compressed ? (code & 0x3fffffff) >>> 1 : code & 0x3fffffff;
    const count = end - start;
    if (count < 0 || start !== total || offset + count * width > main.length) refuse('corrupt', 'piece of text');
    total += count;
    // Pieces may not share bytes: the text is never longer than the file.
    if (total > most) refuse('bomb', 'pieces of text');
    const bytes = main.subarray(offset, offset + count * width);
    texts.push(compressed ? decodeWindows1252(bytes) : utf16.decode(bytes));
    pieces.push({ from: start, to: end, offset, width });
  }
  const text = texts.join('');
  if (text.length !== total) refuse('corrupt', 'text');
  let last = 0;
  return {
    text,
    place(at) {
      if (at < (pieces[last]?.from ?? 0)) last = 0;
      while (last + 1 < pieces.length && at >= pieces[last]!.to) last++;
      const piece = pieces[last];
      return piece ? piece.offset + (at - piece.from) * piece.width : 0;
    },
  };
}

function pieceTable(clx: Uint8Array): { start: number; end: number; code: number }[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  // Property modifications come first.
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2 || at + 5 > clx.length) refuse('corrupt', 'table of pieces');
  const length = view.getUint32(at + 1, true);
  const from = at + 5;
  if (from + length > clx.length || length < 4) refuse('corrupt', 'table of pieces');
  const count = Math.floor((length - 4) / 12);
  return Array.from({ length: count }, (_, n) => ({
    start: view.getUint32(from + 4 * n, true),
    end: view.getUint32(from + 4 * n + 4, true),
    code: view.getUint32(from + 4 * (count + 1) + 8 * n + 2, true),
  }));
}
