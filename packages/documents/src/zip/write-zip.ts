import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './read-zip.ts';

const encoder = new TextEncoder();

/** 1 January 1980, the first date a zip can hold: the same content always gives the same bytes. */
const epoch = 0x0021_0000;

/** Packs one new entry; `store` leaves it as it is (ODF wants its `mimetype` so). */
export function packEntry(name: string, data: Uint8Array, options: { store?: boolean; time?: number } = {}): ZipEntry {
  const time = options.time ?? epoch;
  const base = { name, crc: crc32(data), size: data.length, time };
  if (options.store || data.length === 0) return { ...base, method: 0, packed: data };
  return { ...base, method: 8, packed: deflateSync(data, { level: 6 }) };
}

/** Writes entries in their order; packed bytes are copied, so an entry that was read is identical. Layout as in read-zip. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name), offset: 0 }));
  const total = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, 22);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const fields = (p: number, { entry, name }: (typeof named)[number]) => {
    view.setUint16(p, 20, true);
    view.setUint16(p + 2, 0x0800, true); // names are UTF-8
    view.setUint16(p + 4, entry.method, true);
    view.setUint32(p + 6, entry.time, true);
    view.setUint32(p + 10, entry.crc, true);
    view.setUint32(p + 14, entry.packed.length, true);
    view.setUint32(p + 18, entry.size, true);
    view.setUint16(p + 22, name.length, true);
  };
  for (const item of named) {
    item.offset = at;
    view.setUint32(at, 0x04034b50, true);
    fields(at + 4, item);
    out.set(item.name, at + 30);
    out.set(item.entry.packed, at + 30 + item.name.length);
    at += 30 + item.name.length + item.entry.packed.length;
  }
  const directory = at;
  for (const item of named) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    fields(at + 6, item);
    view.setUint32(at + 42, item.offset, true);
    out.set(item.name, at + 46);
    at += 46 + item.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
