import type { SourceDocument } from '@limpide/documents';

/** A place in a text file, both from 1; columns count UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** Where the blocks of a text file stand in it. Undefined for a place that was not found again. */
export interface SourcePositions {
  /** Offset in the file of a character of a block; of its end for the length of its text. */
  offset(block: number, at: number): number | undefined;
  place(block: number, at: number): Place | undefined;
  /** The characters of the file between two offsets. */
  slice(from: number, to: number): string;
  placeOf(offset: number): Place;
}

/** The characters of a text file: a byte order mark decides, then UTF-8 when it is valid, else Windows-1252. */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Finds each block again in the text file it was read from, by following its characters through white space, tags and
 * marks. Undefined for a format that has no lines (.docx, .odt).
 */
export function sourcePositions(bytes: Uint8Array, document: SourceDocument): SourcePositions | undefined {
  const { format, blocks } = document;
  if (format === 'docx' || format === 'odt') return undefined;
  const source = decodeSource(bytes);
  const text = format === 'html' ? maskTags(source) : source;
  const effort = { left: 50 * source.length + 100_000 };
  const found = new Map<number, Uint32Array>();
  let cursor = 0;
  for (const block of blocks) {
    const places = find(text, cursor, block.text, format, effort);
    if (!places) continue;
    found.set(block.index, places);
    cursor = places[block.text.length]!;
  }
  const starts = lineStarts(source);
  const placeOf = (offset: number): Place => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
  const offset = (block: number, at: number) => found.get(block)?.[at];
  return {
    offset,
    place(block, at) {
      const where = offset(block, at);
      return where === undefined ? undefined : placeOf(where);
    },
    slice: (from, to) => source.slice(from, to),
    placeOf,
  };
}

type Effort = { left: number };

/** Tries each place where the block could begin. */
function find(source: string, cursor: number, text: string, format: string, effort: Effort): Uint32Array | undefined {
  for (let start = cursor; start < source.length && effort.left > 0; start++) {
    effort.left--;
    if (source[start] !== text[0] && source[start] !== '&') continue;
    const places = follow(source, start, text, format, effort);
    if (places) return places;
  }
  return undefined;
}

/** Follows the text from one place; undefined as soon as it is not the block. */
function follow(source: string, start: number, text: string, format: string, effort: Effort): Uint32Array | undefined {
  const places = new Uint32Array(text.length + 1);
  let at = start;
  for (let n = 0; n < text.length; n++) {
    const wanted = text[n]!;
    if (isBlank(wanted)) {
      places[n] = at;
      if (n > 0 && isBlank(text[n - 1]!)) continue;
      while (!isGap(source[at])) {
        const length = markLength(source, at, format);
        if (length === 0) return undefined;
        at += length;
      }
      places[n] = at;
      while (isGap(source[at])) at++;
      continue;
    }
    for (;;) {
      if (--effort.left < 0) return undefined;
      if (source[at] === wanted) {
        places[n] = at++;
        break;
      }
      const entity = format === 'txt' ? undefined : entityAt(source, at, text, n);
      if (entity) {
        for (let k = 0; k < entity.shown; k++) places[n + k] = at;
        n += entity.shown - 1;
        at += entity.length;
        break;
      }
      const length = markLength(source, at, format);
      if (length === 0) return undefined;
      at += length;
    }
  }
  places[text.length] = at;
  return places;
}

const hidden = '\0';

const isBlank = (character: string): boolean => /[ \t\n\r\u2028]/.test(character);
const isGap = (character: string | undefined): boolean =>
  character !== undefined && (isBlank(character) || character === hidden);

/** How many characters here are marks that the block does not show: 0 when none is. */
function markLength(source: string, at: number, format: string): number {
  const character = source[at];
  if (character === undefined) return 0;
  if (format === 'html') return character === hidden ? 1 : 0;
  if (format !== 'md') return 0;
  const rest = source.slice(at, at + 2_600);
  const whole = /^\]\([^()\n]*\)|^\]\[[^\]\n]*\]|^!\[[^\]\n]*\]\([^()\n]*\)|^<[^<>\n]{1,500}>/.exec(rest);
  if (whole) return whole[0].length;
  return /[\\*_~`[\]<>#|]/.test(character) ? 1 : 0;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** A character reference that stands for what the block shows here. */
function entityAt(source: string, at: number, text: string, n: number): { length: number; shown: number } | undefined {
  if (source[at] !== '&') return undefined;
  const match = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));?/i.exec(source.slice(at, at + 40));
  if (!match) return undefined;
  const [all, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    // The other names stand for letters with accents and signs: whatever is no plain letter or figure may be one.
    const fits = Object.hasOwn(named, name) ? named[name] === text[n] : !/[a-z\d]/i.test(text[n]!);
    return fits ? { length: all.length, shown: 1 } : undefined;
  }
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  if (code > 0x10ffff) return undefined;
  const shown = String.fromCodePoint(code);
  return text.startsWith(shown, n) ? { length: all.length, shown: shown.length } : undefined;
}

/** Hides tags, comments and what is not shown (head, scripts, styles), each character by one that is no text. */
function maskTags(source: string): string {
  // Only the letters of tag names, so that every character keeps its offset.
  const lower = source.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  let out = '';
  let at = 0;
  for (let open = lower.indexOf('<'); open >= 0; open = lower.indexOf('<', Math.max(at, open + 1))) {
    if (!/[a-z/!?]/.test(lower[open + 1] ?? '')) continue;
    out += source.slice(at, open);
    at = tagEnd(lower, open);
    out += hidden.repeat(at - open);
  }
  return out + source.slice(at);
}

function tagEnd(lower: string, open: number): number {
  const name = /^<(head|script|style|template|textarea)[\s>]/.exec(lower.slice(open, open + 12))?.[1];
  const comment = lower.startsWith('<!--', open);
  const from = name ? lower.indexOf(`</${name}`, open) : open;
  const close = from < 0 ? -1 : lower.indexOf(comment ? '-->' : '>', from);
  return close < 0 ? lower.length : close + (comment ? 3 : 1);
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}

/** Index of the last number that is not above `wanted`, in a sorted list that begins with 0. */
function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
