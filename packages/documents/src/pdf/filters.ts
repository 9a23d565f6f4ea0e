import { Inflate } from 'fflate';
import { refuse } from '../problem.ts';
import { binaryString, bytesOf } from '../text/binary.ts';
import { messages } from './messages.ts';

type Option = (name: string) => number | undefined;

/**
 * Undoes the filters of a stream (ISO 32000-1, 7.4). Data that is cut short gives what was there; undefined for a
 * picture. @throws ReadRefusal when more than `most` characters come out
 */
export function decodeFilters(
  packed: string,
  filters: readonly string[],
  options: readonly Option[],
  most: number,
): string | undefined {
  if (filters.length > 5) refuse('bomb', 'filters', messages.tooMuch);
  let data = packed;
  for (const [n, filter] of filters.entries()) {
    const option = options[n] ?? (() => undefined);
    if (filter === 'FlateDecode' || filter === 'Fl') data = predicted(inflate(data, most), option);
    else if (filter === 'LZWDecode' || filter === 'LZW')
      data = predicted(lzw(data, option('EarlyChange') ?? 1, most), option);
    else if (filter === 'ASCIIHexDecode' || filter === 'AHx') data = asciiHex(data);
    else if (filter === 'ASCII85Decode' || filter === 'A85') data = ascii85(data);
    else if (filter === 'RunLengthDecode' || filter === 'RL') data = runLength(data, most);
    else return undefined;
  }
  return data;
}

/** Small steps: a byte unpacks to 1,032 at most. */
const step = 1024;

function inflate(data: string, most: number): string {
  const bytes = bytesOf(data);
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((chunk) => {
    total += chunk.length;
    if (total <= most) chunks.push(chunk);
  });
  // Two bytes of zlib before the data, a checksum after it that nobody needs.
  const start = bytes.length > 2 && (bytes[0]! & 15) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0 ? 2 : 0;
  try {
    for (let at = start; at < bytes.length && total <= most; at += step) {
      inflater.push(bytes.subarray(at, at + step), false);
    }
  } catch {
    // The rest is damaged.
  }
  if (total > most) refuse('bomb', 'unpacked size', messages.tooMuch);
  return chunks.map((chunk) => binaryString(chunk)).join('');
}

/** Undoes the differences between rows (7.4.4.4). */
function predicted(data: string, option: Option): string {
  const predictor = option('Predictor') ?? 1;
  if (predictor < 10) return data;
  const bits = (option('Colors') ?? 1) * (option('BitsPerComponent') ?? 8);
  const width = Math.ceil(((option('Columns') ?? 1) * bits) / 8);
  const step = Math.max(bits >> 3, 1);
  if (!(width > 0) || width > 100_000) return '';
  const source = bytesOf(data);
  const rows = Math.floor((source.length + width) / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = source[row * (width + 1)]!;
    const at = row * width;
    for (let n = 0; n < width; n++) {
      const left = n >= step ? out[at + n - step]! : 0;
      const up = row > 0 ? out[at + n - width]! : 0;
      const corner = n >= step && row > 0 ? out[at + n - width - step]! : 0;
      const base =
        kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0;
      out[at + n] = (source[row * (width + 1) + 1 + n] ?? 0) + base;
    }
  }
  return binaryString(out);
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

function lzw(data: string, early: number, most: number): string {
  const chunks: string[] = [];
  let table: string[] = [];
  let width = 9;
  let total = 0;
  let last = '';
  let bits = 0;
  let kept = 0;
  const reset = () => {
    table = Array.from({ length: 258 }, (_, n) => (n < 256 ? String.fromCharCode(n) : ''));
    width = 9;
    last = '';
  };
  reset();
  for (let n = 0; n < data.length; n++) {
    kept = ((kept << 8) | data.charCodeAt(n)) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (kept >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      reset();
      continue;
    }
    const entry = code < table.length ? table[code]! : last + (last[0] ?? '');
    chunks.push(entry);
    total += entry.length;
    if (total > most) refuse('bomb', 'unpacked size', messages.tooMuch);
    if (last !== '' && table.length < 4096) table.push(last + entry[0]!);
    last = entry;
    const size = table.length + early;
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
  }
  return chunks.join('');
}

function asciiHex(data: string): string {
  const digits = data.replace(/>[\s\S]*$/, '').replace(/[^0-9a-f]/gi, '');
  const out = new Uint8Array(Math.ceil(digits.length / 2));
  for (let n = 0; n < out.length; n++) out[n] = Number.parseInt(digits.slice(2 * n, 2 * n + 2).padEnd(2, '0'), 16);
  return binaryString(out);
}

function ascii85(data: string): string {
  const out: number[] = [];
  let group: number[] = [];
  const add = (digits: readonly number[], count: number) => {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let n = 0; n < count; n++) out.push(Math.floor(value / 256 ** (3 - n)) & 255);
  };
  for (const character of data.replace(/~>?[\s\S]*$/, '')) {
    if (character === 'z' && group.length === 0) out.push(0, 0, 0, 0);
    else if (character >= '!' && character <= 'u') group.push(character.charCodeAt(0) - 33);
    if (group.length === 5) {
      add(group, 4);
      group = [];
    }
  }
  if (group.length > 1) add([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return binaryString(Uint8Array.from(out));
}

function runLength(data: string, most: number): string {
  const chunks: string[] = [];
  let total = 0;
  for (let at = 0; at < data.length; ) {
    const length = data.charCodeAt(at++);
    if (length === 128) break;
    const chunk = length < 128 ? data.slice(at, at + length + 1) : (data[at] ?? '').repeat(257 - length);
    at += length < 128 ? length + 1 : 1;
    chunks.push(chunk);
    total += chunk.length;
    if (total > most) refuse('bomb', 'unpacked size', messages.tooMuch);
  }
  return chunks.join('');
}
