import { Inflate } from 'fflate';
import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import { crc32 } from './crc32.ts';

/**
 * A zip reader that trusts nothing the archive says about itself. Sizes are counted while inflating; entries that
 * overlap, repeat a name, leave the archive or disagree with their local header are refused. Only entries that are asked for are
 * inflated. Packed bytes are kept, so that a writer can copy untouched entries as they are.
 * Layout: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 */
export interface ZipEntry {
  name: string;
  method: 0 | 8;
  crc: number;
  size: number;
  packed: Uint8Array;
  /** MS-DOS date and time, as written in the archive. */
  time: number;
}

export interface ZipArchive {
  entries: readonly ZipEntry[];
  get(name: string): ZipEntry | undefined;
  /** Unpacks one entry, or refuses; the limits on totals run over all calls. */
  read(name: string): Uint8Array | undefined;
}

const utf8 = new TextDecoder('utf-8');

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2]! + 1;
}

/** Reads the directory of an archive. @throws ReadRefusal, caught by the package's public functions. */
export function readZip(bytes: Uint8Array, limits: Limits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findDirectory(bytes, view);
  if (count > limits.maxEntries) refuse('bomb', `${count} entries`);
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  const ranges: [number, number][] = [];
  let declared = 0;
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) refuse('corrupt', `directory entry ${n}`);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const time = view.getUint32(at + 12, true);
    const crc = view.getUint32(at + 16, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const unixMode = view.getUint16(at + 40, true);
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > bytes.length) refuse('corrupt', `directory entry ${n}`);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = utf8.decode(rawName);
    const sizes = realSizes(view, at, at + 46 + nameLength, extraLength);
    at = end;
    if (flags & 0x2041) refuse('encrypted', name);
    if ((unixMode & 0xf000) === 0xa000) refuse('corrupt', `symbolic link ${name}`);
    checkName(name);
    if (byName.has(name)) refuse('corrupt', `two entries named ${name}`);
    if (method !== 0 && method !== 8) refuse('corrupt', `compression method ${method} of ${name}`);
    declared += sizes.size;
    if (declared > limits.maxUnpacked) refuse('bomb', 'declared unpacked size');
    const data = localData(bytes, view, sizes.offset, rawName, sizes.packed, name);
    ranges.push([sizes.offset, data + sizes.packed]);
    if (method === 0 && sizes.packed !== sizes.size) refuse('corrupt', `stored size of ${name}`);
    const packed = bytes.subarray(data, data + sizes.packed);
    const entry: ZipEntry = { name, method, crc, size: sizes.size, packed, time };
    entries.push(entry);
    byName.set(name, entry);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  for (let n = 1; n < ranges.length; n++) if (ranges[n]![0] < ranges[n - 1]![1]) refuse('bomb', 'overlapping entries');
  let unpacked = 0;
  return {
    entries,
    get: (name) => byName.get(name),
    read(name) {
      const entry = byName.get(name);
      if (!entry) return undefined;
      const data = unpack(entry, limits, limits.maxUnpacked - unpacked);
      unpacked += data.length;
      return data;
    },
  };
}

function findDirectory(bytes: Uint8Array, view: DataView): { start: number; count: number } {
  // The end record is the last 22 bytes, followed by at most a comment of 65,535 bytes.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (at + 22 + view.getUint16(at + 20, true) > bytes.length) continue;
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count)
      refuse('corrupt', 'split archive');
    if (start + size > at) refuse('corrupt', 'directory outside the archive');
    return { start, count };
  }
  return refuse('corrupt', 'no end of directory: the file is cut');
}

/** Sizes and offset of an entry, from the zip64 extra field where the plain fields are full (APPNOTE 4.5.3). */
function realSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const plain = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: 0 };
  plain.offset = view.getUint32(at + 42, true);
  const full = (n: number) => n === 0xffffffff;
  if (!full(plain.packed) && !full(plain.size) && !full(plain.offset)) return plain;
  for (let p = extra; p + 4 <= extra + extraLength; ) {
    const length = view.getUint16(p + 2, true);
    if (view.getUint16(p, true) === 1 && p + 4 + length <= extra + extraLength) {
      let q = p + 4;
      const next = (n: number) => {
        if (!full(n)) return n;
        if (q + 8 > p + 4 + length) return refuse('corrupt', 'zip64 field');
        const value = view.getUint32(q, true) + view.getUint32(q + 4, true) * 2 ** 32;
        q += 8;
        return value;
      };
      const size = next(plain.size);
      const packed = next(plain.packed);
      return { size, packed, offset: next(plain.offset) };
    }
    p += 4 + length;
  }
  return refuse('corrupt', 'zip64 field missing');
}

function localData(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  rawName: Uint8Array,
  packed: number,
  name: string,
) {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    refuse('corrupt', `local header of ${name}`);
  }
  const nameLength = view.getUint16(offset + 26, true);
  const data = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (data + packed > bytes.length) refuse('corrupt', `data of ${name}`);
  // Two names for one entry is how a scanner and a reader are made to see different files.
  if (nameLength !== rawName.length) refuse('corrupt', `two names for ${name}`);
  for (let n = 0; n < nameLength; n++) {
    if (bytes[offset + 30 + n] !== rawName[n]) refuse('corrupt', `two names for ${name}`);
  }
  return data;
}

function checkName(name: string): void {
  const parts = name.split('/');
  const bad =
    name === '' ||
    name.includes('\0') ||
    name.includes('\\') ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    parts.includes('..') ||
    parts.includes('.');
  if (bad) refuse('corrupt', `entry name ${JSON.stringify(name.slice(0, 80))}`);
}

/** Small steps, so that a bomb is seen before more than about 4 MB too many exist (deflate expands 1,032 times at most). */
const step = 4_096;

function unpack(entry: ZipEntry, limits: Limits, left: number): Uint8Array {
  const most = Math.min(limits.maxPart, left);
  const byRatio = Math.max(limits.ratioFrom, entry.packed.length * limits.maxRatio);
  const { name } = entry;
  if (entry.size > byRatio) refuse('bomb', `ratio of ${name}`);
  if (entry.size > most) refuse(entry.size > left ? 'bomb' : 'too-large', `size of ${name}`);
  if (entry.method === 0) return verified(entry, entry.packed);
  const chunks: Uint8Array[] = [];
  let total = 0;
  let over = false;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
    over = total > entry.size;
  });
  try {
    for (let at = 0; at < entry.packed.length && !over; at += step) {
      const end = Math.min(at + step, entry.packed.length);
      inflate.push(entry.packed.subarray(at, end), end === entry.packed.length);
    }
  } catch {
    refuse('corrupt', `compressed data of ${name}`);
  }
  // More than the directory declares: either damage or a lie about the size.
  if (over) refuse(total > byRatio ? 'bomb' : 'corrupt', `size of ${name}`);
  const data = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return verified(entry, data);
}

function verified(entry: ZipEntry, data: Uint8Array): Uint8Array {
  if (data.length !== entry.size || crc32(data) !== entry.crc) refuse('corrupt', `checksum of ${entry.name}`);
  return data;
}
