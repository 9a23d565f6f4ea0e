import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';

/** A compound file: streams by their path, `Folder/Name`. */
export interface OleFile {
  /** Paths of streams, in the order of the directory. */
  paths: readonly string[];
  /** The bytes of a stream; undefined when there is none of that path. */
  stream(path: string): Uint8Array | undefined;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const endOfChain = 0xfffffffe;
const none = 0xffffffff;
const folder = 1;
const stream = 2;
const root = 5;

/**
 * Reads the directory of a compound file ([MS-CFB] 2.1 to 2.6). Chains that turn in circles, leave the file or are longer
 * than it are refused; a stream is only put together when it is asked for. @throws ReadRefusal
 */
export function readOle(bytes: Uint8Array, limits: Limits): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) refuse('corrupt', 'header');
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) refuse('corrupt', 'sector size');
  const size = 1 << shift;
  // The header fills the first sector; the last one may be cut short.
  const sectors = Math.ceil(bytes.length / size) - 1;

  const chain = (start: number, table: (sector: number) => number, most: number): number[] => {
    const out: number[] = [];
    for (let at = start; at !== endOfChain; at = table(at)) {
      if (at >= most || out.length >= most) refuse('corrupt', 'chain of sectors');
      out.push(at);
    }
    return out;
  };
  const join = (
    list: readonly number[],
    unit: number,
    from: (sector: number) => number,
    length: number,
    source: Uint8Array,
  ) => {
    const out = new Uint8Array(Math.min(length, list.length * unit));
    list.forEach((sector, n) => {
      const at = from(sector);
      const part = source.subarray(at, Math.min(at + unit, at + out.length - n * unit));
      if (n * unit < out.length) out.set(part, n * unit);
    });
    return out;
  };
  const sectorAt = (sector: number) => (sector + 1) * size;

  const fat = fatOf(view, bytes.length, size, sectors);
  const next = (sector: number) => fat[sector] ?? none;
  const whole = (start: number, length: number) => join(chain(start, next, sectors), size, sectorAt, length, bytes);

  const directory = whole(view.getUint32(48, true), bytes.length);
  const entries = entriesOf(directory, limits, shift === 9);
  const first = entries[0];
  if (first?.type !== root) return refuse('corrupt', 'root of the directory');
  let mini: { data: Uint8Array; table: Uint32Array } | undefined;
  const miniStream = () => {
    const tableStart = view.getUint32(60, true);
    const tableBytes = tableStart >= 0xfffffffa ? new Uint8Array() : whole(tableStart, bytes.length);
    mini ??= {
      data: first.start >= 0xfffffffa ? new Uint8Array() : whole(first.start, Math.min(first.size, bytes.length)),
      table: words(tableBytes),
    };
    return mini;
  };

  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  /** Entries of a folder form a tree; the walk is not recursive, and no entry is met twice. */
  const queue = [{ at: first.child, path: '' }];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const entry = entries[item.at];
    if (!entry || seen.has(item.at)) continue;
    seen.add(item.at);
    const path = item.path + entry.name;
    if (path.length > 1_000) refuse('bomb', 'depth of folders');
    queue.push({ at: entry.left, path: item.path }, { at: entry.right, path: item.path });
    if (entry.type === folder) queue.push({ at: entry.child, path: `${path}/` });
    if (entry.type === stream && !found.has(path)) found.set(path, entry);
  }
  const cutoff = view.getUint32(56, true);
  return {
    paths: [...found.keys()],
    stream(path) {
      const entry = found.get(path);
      if (!entry) return undefined;
      if (entry.size > bytes.length) refuse('corrupt', `size of ${path}`);
      if (entry.size === 0) return new Uint8Array();
      if (entry.size >= cutoff) return whole(entry.start, entry.size);
      const { data, table } = miniStream();
      const list = chain(entry.start, (sector) => table[sector] ?? none, data.length >> 6);
      return join(list, 64, (sector) => sector << 6, entry.size, data);
    },
  };
}

/** The table that says which sector follows which: its own sectors are listed in the header, then in a chain. */
function fatOf(view: DataView, length: number, size: number, sectors: number): Uint32Array {
  const places: number[] = [];
  for (let n = 0; n < 109; n++) places.push(view.getUint32(76 + 4 * n, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < 0xfffffffa; count++) {
    const at = (more + 1) * size;
    if (count > sectors || at + size > length) refuse('corrupt', 'list of the sector table');
    for (let n = 0; n < size / 4 - 1; n++) places.push(view.getUint32(at + 4 * n, true));
    more = view.getUint32(at + size - 4, true);
  }
  const used = places.filter((place) => place < 0xfffffffa);
  if (used.length > sectors) refuse('corrupt', 'length of the sector table');
  const fat = new Uint32Array((used.length * size) / 4).fill(none);
  used.forEach((place, index) => {
    const at = (place + 1) * size;
    for (let n = 0; n < size / 4 && at + 4 * n + 4 <= length; n++) {
      fat[(index * size) / 4 + n] = view.getUint32(at + 4 * n, true);
    }
  });
  return fat;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, n) => view.getUint32(4 * n, true));
}

const utf16 = new TextDecoder('utf-16le');

function entriesOf(directory: Uint8Array, limits: Limits, short: boolean): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = directory.length >> 7;
  if (count > limits.maxEntries * 10) refuse('bomb', `${count} entries`);
  return Array.from({ length: count }, (_, n) => {
    const at = n << 7;
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    const high = short ? 0 : view.getUint32(at + 124, true);
    return {
      name: utf16.decode(directory.subarray(at, at + 64).subarray(0, nameLength)),
      type: directory[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true) + high * 2 ** 32,
    };
  });
}
