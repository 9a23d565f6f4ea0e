import { PdfKeyword, PdfLexer, type PdfValue } from './syntax.ts';

/** What a character map says: lengths of codes, and what codes stand for (ISO 32000-1, 9.7.5 and 9.10.3). */
export interface CMap {
  /** Ranges of codes by their length in bytes, in the order given. */
  spaces: { length: number; low: number; high: number }[];
  /** Text of a code, in `ToUnicode`. */
  texts: Map<number, string>;
  /** Glyph of a code, in an encoding. */
  glyphs: Map<number, number>;
  /** Codes that may still be spelled out: a range said again counts again. */
  left: number;
}

const most = 70_000;

/** Reads a character map; ranges are spelled out, up to as many codes as two bytes have. */
export function parseCMap(source: string): CMap {
  const map: CMap = { spaces: [], texts: new Map(), glyphs: new Map(), left: 2 * most };
  const lexer = new PdfLexer(source);
  let operands: PdfValue[] = [];
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfKeyword)) {
      if (operands.length < most) operands.push(value);
      continue;
    }
    if (value.word === 'endcodespacerange') addSpaces(map, operands);
    else if (value.word === 'endbfchar') addChars(map, operands);
    else if (value.word === 'endbfrange') addRanges(map, operands);
    else if (value.word === 'endcidchar') addGlyphs(map, operands, 2);
    else if (value.word === 'endcidrange') addGlyphs(map, operands, 3);
    operands = [];
  }
  return map;
}

export function codeOf(bytes: string): number {
  let code = 0;
  for (let n = 0; n < bytes.length; n++) code = code * 256 + bytes.charCodeAt(n);
  return code;
}

function addSpaces(map: CMap, operands: readonly PdfValue[]): void {
  for (let n = 0; n + 1 < operands.length && map.spaces.length < 100; n += 2) {
    const low = operands[n];
    const high = operands[n + 1];
    if (typeof low !== 'string' || typeof high !== 'string' || low.length > 4) continue;
    map.spaces.push({ length: low.length, low: codeOf(low), high: codeOf(high) });
  }
}

function addChars(map: CMap, operands: readonly PdfValue[]): void {
  for (let n = 0; n + 1 < operands.length; n += 2) {
    const code = operands[n];
    const text = operands[n + 1];
    if (typeof code === 'string' && typeof text === 'string') setText(map, codeOf(code), utf16(text));
  }
}

function addRanges(map: CMap, operands: readonly PdfValue[]): void {
  for (let n = 0; n + 2 < operands.length; n += 3) {
    const [first, last, target] = operands.slice(n, n + 3);
    if (typeof first !== 'string' || typeof last !== 'string') continue;
    const from = codeOf(first);
    const to = Math.min(codeOf(last), from + 65_535);
    if (Array.isArray(target)) {
      target.slice(0, to - from + 1).forEach((text, k) => {
        if (typeof text === 'string') setText(map, from + k, utf16(text));
      });
    } else if (typeof target === 'string') {
      // Only the last unit of the text counts up.
      const text = utf16(target);
      const head = text.slice(0, -1);
      const unit = text.charCodeAt(text.length - 1);
      for (let code = from; code <= to && map.left > 0 && text; code++) {
        setText(map, code, head + String.fromCharCode((unit + code - from) & 0xffff));
      }
    }
  }
}

function addGlyphs(map: CMap, operands: readonly PdfValue[], step: 2 | 3): void {
  for (let n = 0; n + step <= operands.length; n += step) {
    const first = operands[n];
    const last = operands[n + step - 2];
    const glyph = operands[n + step - 1];
    if (typeof first !== 'string' || typeof last !== 'string' || typeof glyph !== 'number') continue;
    const from = codeOf(first);
    const to = Math.min(codeOf(last), from + 65_535);
    for (let code = from; code <= to && map.left-- > 0; code++) map.glyphs.set(code, glyph + code - from);
  }
}

function setText(map: CMap, code: number, text: string): void {
  if (map.left-- > 0) map.texts.set(code, text);
}

/** Text of at most a few characters: a ligature is spelled out. */
function utf16(bytes: string): string {
  if (bytes.length === 1) return bytes;
  let text = '';
  for (let n = 0; n + 1 < Math.min(bytes.length, 32); n += 2) {
    text += String.fromCharCode((bytes.charCodeAt(n) << 8) | bytes.charCodeAt(n + 1));
  }
  return text;
}
