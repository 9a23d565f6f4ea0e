import { bytesOf } from '../text/binary.ts';
import { decodeWindows1252 } from '../text/encoding.ts';

/** Built-in encodings of simple fonts (ISO 32000-1, annex D): one string of 256 characters each. */
const all = String.fromCharCode(...Array.from({ length: 256 }, (_, n) => n));

const windows = decodeWindows1252(bytesOf(all)).replace(/[\x81\x8d\x8f\x90\x9d]/g, '•');

/** Adobe's own: what differs from ASCII, and the codes above. */
const standardHigh: Record<number, string> = {
  39: '’',
  96: '‘',
  161: '¡',
  162: '¢',
  163: '£',
  164: '⁄',
  165: '¥',
  166: 'ƒ',
  167: '§',
  168: '¤',
  169: "'",
  170: '“',
  171: '«',
  172: '‹',
  173: '›',
  177: '–',
  178: '†',
  179: '‡',
  180: '·',
  182: '¶',
  183: '•',
  184: '‚',
  185: '„',
  186: '”',
  187: '»',
  188: '…',
  189: '‰',
  191: '¿',
  208: '—',
  225: 'Æ',
  227: 'ª',
  232: 'Ł',
  233: 'Ø',
  234: 'Œ',
  235: 'º',
  241: 'æ',
  245: 'ı',
  248: 'ł',
  249: 'ø',
  250: 'œ',
  251: 'ß',
};

export type BaseEncoding = 'WinAnsiEncoding' | 'MacRomanEncoding' | 'StandardEncoding';

/** Text of a code; undefined where the encoding has nothing. */
export function encodedText(encoding: BaseEncoding, code: number): string | undefined {
  if (encoding === 'WinAnsiEncoding') return code < 32 ? undefined : windows[code];
  if (encoding === 'MacRomanEncoding') return code < 32 ? undefined : macRoman()[code];
  if (code === 174) return 'fi';
  if (code === 175) return 'fl';
  return standardHigh[code] ?? (code >= 32 && code < 127 ? all[code] : undefined);
}

let mac: string | undefined;

function macRoman(): string {
  mac ??= new TextDecoder('macintosh').decode(bytesOf(all));
  return mac;
}
