import { findNationalNumbers } from '../forms/fields.ts';
import { isZip, type ZipEntry, zipEntries } from './zip-entries.ts';

const maxUnpacked = 100_000_000;
const maxNesting = 3;

/**
 * Looks for national register numbers in everything a file holds: each part of an archive, the archives inside it,
 * properties, comments, deleted text. In markup, text is joined across elements first, since a word processor cuts a
 * number into several pieces.
 * @returns names of the parts that hold one (« » for a plain file), or `unreadable` when the file cannot be seen whole
 */
export function readNationalNumbersInFile(bytes: Uint8Array): { parts: string[] } | 'unreadable' {
  return scan({ name: '', bytes }, 0);
}

function scan(entry: ZipEntry, depth: number): { parts: string[] } | 'unreadable' {
  if (isZip(entry.bytes)) {
    const entries = depth < maxNesting ? zipEntries(entry.bytes, maxUnpacked) : undefined;
    if (!entries) return 'unreadable';
    const parts: string[] = [];
    for (const inner of entries) {
      const found = scan(inner, depth + 1);
      if (found === 'unreadable') return 'unreadable';
      if (findNationalNumbers(inner.name).length > 0) parts.push(inner.name);
      parts.push(...found.parts.map((name) => name || inner.name));
    }
    return { parts };
  }
  return { parts: holdsNumber(entry.bytes) ? [entry.name] : [] };
}

function holdsNumber(bytes: Uint8Array): boolean {
  return readings(bytes).some((text) => findNationalNumbers(text).length > 0);
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
    return new TextDecoder('latin1').decode(bytes);
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
    .replace(/&nbsp;/g, ' ')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function character(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
