import { refuse } from '../problem.ts';

/** What the dictionary holds before the first byte ([MS-OXRTFCP] 2.1.2.1). */
const initial =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/**
 * Unpacks the rich text of an Outlook message ([MS-OXRTFCP] 3.1). What is cut short gives what was there.
 * @throws ReadRefusal when it unpacks to more than `most` bytes
 */
export function unpackRtf(packed: Uint8Array, most: number): Uint8Array {
  if (packed.length < 16) return new Uint8Array();
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const kind = view.getUint32(8, true);
  if (kind === 0x414c454d) return packed.subarray(16);
  if (kind !== 0x75465a4c) return refuse('corrupt', 'compression of the rich text');
  const declared = view.getUint32(4, true);
  if (declared > most) refuse('bomb', 'size of the rich text');
  const out = new Uint8Array(declared);
  const dictionary = new Uint8Array(4096);
  for (let n = 0; n < initial.length; n++) dictionary[n] = initial.charCodeAt(n);
  let write = initial.length;
  let length = 0;
  const put = (code: number) => {
    out[length++] = code;
    dictionary[write] = code;
    write = (write + 1) & 4095;
  };
  for (let at = 16; at < packed.length && length < declared; ) {
    const control = packed[at++]!;
    for (let bit = 0; bit < 8 && at < packed.length && length < declared; bit++) {
      if (!(control & (1 << bit))) {
        put(packed[at++]!);
        continue;
      }
      const reference = (packed[at]! << 8) | (packed[at + 1] ?? 0);
      at += 2;
      const offset = reference >> 4;
      // A reference to where the next byte goes is the end.
      if (offset === write) return out.subarray(0, length);
      for (let n = 0; n < (reference & 15) + 2 && length < declared; n++) put(dictionary[(offset + n) & 4095]!);
    }
  }
  return out.subarray(0, length);
}
