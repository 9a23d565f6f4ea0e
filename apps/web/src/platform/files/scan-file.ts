import { findNationalNumbers } from '../forms/national-number.ts';
import { isZip, type UnpackingBudget, type ZipEntry, zipEntries } from './zip-entries.ts';

/** Of one file, all archives inside it together. */
const maxUnpacked = 100_000_000;
const maxEntries = 2000;
const maxNesting = 3;
/** Unpacked bytes for one byte of the file; a first megabyte is free, since a short repetitive part is harmless. */
const maxRatio = 100;
const ratioFrom = 1_000_000;

/**
 * Looks for national register numbers in everything a file holds: each part of an archive, the archives inside it,
 * properties, comments, deleted text. In markup, text is joined across elements first, since a word processor cuts a
 * number into several pieces.
 * @returns names of the parts that hold one (« » for a plain file), or `unreadable` when the file cannot be seen whole
 */
export function readNationalNumbersInFile(bytes: Uint8Array): { parts: string[] } | 'unreadable' {
  const budget = {
    bytes: Math.min(maxUnpacked, Math.max(ratioFrom, bytes.length * maxRatio)),
    entries: maxEntries,
  };
  return scan({ name: '', bytes }, 0, budget);
}

function scan(entry: ZipEntry, depth: number, budget: UnpackingBudget): { parts: string[] } | 'unreadable' {
  if (isZip(entry.bytes)) {
    const entries = depth < maxNesting ? zipEntries(entry.bytes, budget) : undefined;
    if (!entries) return 'unreadable';
    const parts: string[] = [];
    for (const inner of entries) {
      const found = scan(inner, depth + 1, budget);
      if (found === 'unreadable') return 'unreadable';
      if (findNationalNumbers(inner.name).length > 0) parts.push(inner.name);
      parts.push(...found.parts.map((name) => name || inner.name));
    }
    return { parts };
  }
  return { parts: readings(entry.bytes).some(holdsNumber) ? [entry.name] : [] };
}

/** Eleven figures with no letter among them: where there are none, as in a picture, a closer look costs too much. */
const figures = /[\d\uff10-\uff19](?:[^\dA-Za-z\n\uff10-\uff19]{0,40}[\d\uff10-\uff19]){10}/;
const pieceLength = 64_000;
/** More than a number takes, so that each is whole in one of two neighbouring pieces. */
const overlap = 1000;

/** Piece by piece: a text may be as large as what an archive unpacks to. */
function holdsNumber(text: string): boolean {
  for (let at = 0; at === 0 || at + overlap < text.length; at += pieceLength - overlap) {
    const piece = text.slice(at, at + pieceLength);
    if (!figures.test(piece)) continue;
    // At the edge of a piece the start of a longer row of figures looks like a number; the other piece shows it whole.
    const whole = findNationalNumbers(piece).some(
      ({ from, to }) => (at === 0 || from > 0) && (at + pieceLength >= text.length || to < piece.length),
    );
    if (whole) return true;
  }
  return false;
}

/** The texts that the bytes may stand for. Bytes that are no text are read as Latin: figures are the same everywhere. */
function readings(bytes: Uint8Array): string[] {
  const raw = decode(bytes);
  if (!/<[a-zA-Z!?/]/.test(raw)) return [raw];
  // Values of attributes (a description, an address) and comments stay in `raw`; the rest is what a reader sees.
  return [raw, visibleText(raw)];
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The dashes of Windows-1252, which a decoder of that name leaves as they are in some versions of Node.
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin.replace(/[\x96\x97]/g, '-');
  }
}

const blockEnds = /<\/(?:w:p|a:p|text:p|text:h|p|h[1-6]|li|td|th|div|tr)\s*>|<br\s*\/?>/gi;

function visibleText(markup: string): string {
  return markup
    .replace(blockEnds, '\n')
    .replace(/<w:noBreakHyphen\s*\/>/g, '-')
    .replace(/<(?:w:tab|text:tab|text:s)\b[^<>]*\/>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#x([0-9a-f]{1,6});/gi, (all, code: string) => character(Number.parseInt(code, 16), all))
    .replace(/&#(\d{1,7});/g, (all, code: string) => character(Number(code), all))
    .replace(/&(?:nbsp|thinsp|ensp|emsp);/g, ' ')
    .replace(/&(?:ndash|mdash|minus|hyphen);/g, '-')
    .replace(/&(?:shy|zwnj|zwj);/g, '');
}

function character(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
