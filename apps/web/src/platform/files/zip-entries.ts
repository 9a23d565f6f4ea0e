import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 22 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** What may still be unpacked of one file: shared by the archives inside it, and spent as they are opened. */
export interface UnpackingBudget {
  bytes: number;
  entries: number;
}

/**
 * Every entry of an archive, unpacked, to look into it (APPNOTE.TXT 6.3.10, 4.3). Not a general reader: no encryption,
 * no ZIP64; what is odd makes it give up, and the caller refuses the file.
 * @returns undefined when the archive cannot be looked at whole within the budget
 */
export function zipEntries(bytes: Uint8Array, budget: UnpackingBudget): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > budget.entries) return undefined;
  budget.entries -= count;
  const entries: ZipEntry[] = [];
  try {
    for (let n = 0; n < count; n++) {
      if (view.getUint32(at, true) !== centralSignature) return undefined;
      const method = view.getUint16(at + 10, true);
      const packed = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const content = readLocal(bytes, view, local, packed, method, budget.bytes);
      if (!content) return undefined;
      budget.bytes -= content.length;
      entries.push({ name, bytes: content });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A position outside the file, or data that does not inflate within the limit.
    if (error instanceof RangeError || (error as { code?: string }).code?.startsWith('Z_')) return undefined;
    throw error;
  }
  return entries;
}

function readLocal(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  packed: number,
  method: number,
  left: number,
): Uint8Array | undefined {
  if (view.getUint32(at, true) !== localSignature) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (content.length !== packed || left < 0) return undefined;
  if (method === 0) return packed <= left ? content : undefined;
  if (method !== 8) return undefined;
  // Zero would mean no limit.
  if (packed === 0 || left === 0) return packed === 0 ? content : undefined;
  return inflateRawSync(content, { maxOutputLength: left });
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
