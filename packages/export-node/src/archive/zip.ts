import { inflateRaw } from 'node:zlib';
import { err, ok, type Result } from '@limpide/kernel';

/** Why an archive is not opened. `refused`: it is readable but could harm; `malformed`: it is damaged or no ZIP. */
export interface ArchiveProblem {
  code: 'refused' | 'malformed';
  reason: 'unpacked-size' | 'entries' | 'duplicate' | 'encrypted' | 'method' | 'size-lie' | 'directory';
}

export interface ZipArchive {
  /** Part names with forward slashes, as written. */
  names: readonly string[];
  /** One part, unpacked; the name is compared without case. `undefined` when there is no such part. */
  read(name: string): Promise<Result<Uint8Array | undefined, ArchiveProblem>>;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const maxEntries = 2_000;

/**
 * Opens a ZIP archive that comes from outside. Everything is decided from the central directory, before a single
 * byte is unpacked: number of parts, announced total size, duplicate names, encryption. A part is then unpacked into
 * exactly the size it announced, so that a directory that lies is refused instead of believed.
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. ZIP64 is refused: a file small
 * enough for us has no use for it.
 *
 * @param maxUnpacked greatest sum of announced sizes, in bytes
 */
export function openZip(bytes: Uint8Array, maxUnpacked: number): Result<ZipArchive, ArchiveProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return malformed();
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count > maxEntries) return refused('entries');

  const entries = new Map<string, Entry>();
  let total = 0;
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return malformed();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return malformed();
    if (view.getUint16(at + 8, true) & 1) return refused('encrypted');
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry: Entry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.unpacked;
    if (total > maxUnpacked) return refused('unpacked-size');
    const key = name.toLowerCase();
    if (entries.has(key)) return refused('duplicate');
    entries.set(key, entry);
    at = next;
  }

  return ok({
    names: [...entries.values()].map((entry) => entry.name),
    async read(name) {
      const entry = entries.get(name.toLowerCase());
      return entry ? unpack(bytes, view, entry) : ok(undefined);
    },
  });
}

async function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Promise<Result<Uint8Array, ArchiveProblem>> {
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return malformed();
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) return malformed();
  if (entry.method === 0) return packed.length === entry.unpacked ? ok(packed) : refused('size-lie');
  if (entry.method !== 8) return refused('method');
  return new Promise((resolve) => {
    // zlib refuses a bound of 0; one byte more than announced also shows that the announcement was too small.
    inflateRaw(packed, { maxOutputLength: entry.unpacked + 1 }, (error, unpacked) => {
      if (error)
        resolve((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? refused('size-lie') : malformed());
      else if (unpacked.length !== entry.unpacked) resolve(refused('size-lie'));
      else resolve(ok(new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength)));
    });
  });
}

/** The end record stands before a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (
      view.getUint32(at, true) === endSignature &&
      at + endLength + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  return undefined;
}

/** Some writers on Windows separate folders with a backslash. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/');
}

function refused(reason: ArchiveProblem['reason']): { ok: false; error: ArchiveProblem } {
  return err({ code: 'refused', reason });
}

function malformed(): { ok: false; error: ArchiveProblem } {
  return err({ code: 'malformed', reason: 'directory' });
}
