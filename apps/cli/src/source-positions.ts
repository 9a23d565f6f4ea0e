import type { SourceDocument } from '@limpide/documents';
import { decodeSource } from './text-encoding.ts';

/** A place in a text file, both from 1; columns count UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** A half-open range of offsets in a text file. */
export interface SourceRange {
  from: number;
  to: number;
}

/** Where the blocks of a text file stand in it. */
export interface SourcePositions {
  /** The characters of the file that the text of a block stands for; undefined when they were not found again. */
  range(block: number, from: number, to: number): SourceRange | undefined;
  place(offset: number): Place;
  /** The characters of the file between two offsets. */
  slice(range: SourceRange): string;
}

/**
 * Finds each block again in the text file it was read from, by following its characters through white space, tags and
 * marks. Undefined for a format whose lines nobody sees (.docx, .odt and those that are read only).
 */
export function sourcePositions(bytes: Uint8Array, document: SourceDocument): SourcePositions | undefined {
  const { format, blocks } = document;
  if (format !== 'html' && format !== 'md' && format !== 'txt') return undefined;
  const source = decodeSource(bytes);
  const text = format === 'html' ? maskTags(source) : source;
  const effort = { left: 50 * source.length + 100_000 };
  const found = new Map<number, Followed>();
  let cursor = 0;
  for (const block of blocks) {
    const followed = find(text, cursor, block.text, format, effort);
    if (!followed) continue;
    found.set(block.index, followed);
    cursor = followed.ends.at(-1)!;
  }
  const starts = lineStarts(source);
  return {
    range(block, from, to) {
      const followed = found.get(block);
      if (!followed) return undefined;
      const { starts: first, ends } = followed;
      const start = first[from] ?? ends.at(-1)!;
      return { from: start, to: to > from ? ends[to - 1]! : start };
    },
    place(offset) {
      const line = lastAtMost(starts, offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
    slice: ({ from, to }) => source.slice(from, to),
  };
}

/** For each character of a block, where it begins and ends in the file. */
interface Followed {
  starts: Uint32Array;
  ends: Uint32Array;
}

type Effort = { left: number };

/** Tries each place where the block could begin. */
function find(source: string, cursor: number, text: string, format: string, effort: Effort): Followed | undefined {
  for (let start = cursor; start < source.length && effort.left > 0; start++) {
    effort.left--;
    if (source[start] !== text[0] && source[start] !== '&') continue;
    const followed = follow(source, start, text, format, effort);
    if (followed) return followed;
  }
  return undefined;
}

/** Follows the text from one place; undefined as soon as it is not the block. */
function follow(source: string, start: number, text: string, format: string, effort: Effort): Followed | undefined {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = start;
  const stand = (n: number, from: number) => {
    starts[n] = from;
    ends[n] = at;
  };
  for (let n = 0; n < text.length; n++) {
    const wanted = text[n]!;
    if (isBlank(wanted)) {
      // The first of several blanks stands for all the white space of the file, the others for nothing.
      if (n === 0 || !isBlank(text[n - 1]!)) {
        while (hardSpace(source, at, format) === 0 && !isGap(source[at])) {
          const length = markLength(source, at, format);
          if (length === 0) return undefined;
          at += length;
        }
      }
      const from = at;
      at += hardSpace(source, at, format);
      while (isGap(source[at])) at++;
      stand(n, from);
      continue;
    }
    for (;;) {
      if (--effort.left < 0) return undefined;
      const from = at;
      const entity = format === 'txt' ? undefined : entityAt(source, at, text, n);
      if (entity) {
        at += entity.length;
        for (let k = 0; k < entity.shown; k++) stand(n + k, from);
        n += entity.shown - 1;
        break;
      }
      if (source[at] === wanted) {
        at++;
        stand(n, from);
        break;
      }
      const length = markLength(source, at, format);
      if (length === 0) return undefined;
      at += length;
    }
  }
  return { starts, ends };
}

const hidden = '\0';

const isBlank = (character: string): boolean => /[ \t\n\r\u2028]/.test(character);
const isGap = (character: string | undefined): boolean =>
  character !== undefined && (isBlank(character) || character === hidden);

/** Length of a space that does not break and that the block shows as an ordinary one; 0 when there is none here. */
function hardSpace(source: string, at: number, format: string): number {
  if (source[at] === '\u00a0' || source[at] === '\u202f') return 1;
  return format === 'html' ? (/^&(?:nbsp|#160|#xa0);/i.exec(source.slice(at, at + 7))?.[0].length ?? 0) : 0;
}

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
    // The other names stand for letters with accents and signs, and end with « ; »: whatever is no plain letter or figure
    // may be one.
    const fits = Object.hasOwn(named, name)
      ? named[name] === text[n]
      : all.endsWith(';') && !/[a-z\d&]/i.test(text[n]!);
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
