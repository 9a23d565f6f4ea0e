/** A text file's characters, and how they were written, so that it can be written back the same way. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  mark: boolean;
}

/**
 * What Windows-1252 has at 0x80–0x9F; the five codes it leaves free stand for themselves. Decoders of that name are not
 * used: that of Node 20 leaves these codes as they are.
 */
const from0x80 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/**
 * Decodes plain text: a byte order mark decides; else UTF-8 if it is valid, else Windows-1252, which older
 * administrative files use. Undefined when it is not text: it holds control characters no text has.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = markOf(bytes);
  if (marked) {
    try {
      const text = new TextDecoder(marked, { fatal: true }).decode(bytes);
      return isText(text) ? { text, encoding: marked, mark: true } : undefined;
    } catch {
      return undefined;
    }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding: 'utf-8', mark: false } : undefined;
  } catch {
    const text = decodeWindows1252(bytes);
    return isText(text) ? { text, encoding: 'windows-1252', mark: false } : undefined;
  }
}

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isText(text: string): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f\x81\x8d\x8f\x90\x9d]/.test(text);
}

/** Writes text as it was read; in UTF-8 when a character does not exist in the old encoding. */
export function encodeText(text: string, as: Pick<DecodedText, 'encoding' | 'mark'>): Uint8Array {
  if (as.encoding === 'utf-8') return new TextEncoder().encode((as.mark ? '\ufeff' : '') + text);
  if (as.encoding === 'windows-1252') return encodeWindows1252(text) ?? new TextEncoder().encode(text);
  const marked = `\ufeff${text}`;
  const out = new Uint8Array(marked.length * 2);
  const view = new DataView(out.buffer);
  for (let n = 0; n < marked.length; n++) view.setUint16(n * 2, marked.charCodeAt(n), as.encoding === 'utf-16le');
  return out;
}

/** Windows-1252, by its own table. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (code) =>
    code >= 0x80 && code <= 0x9f ? from0x80.charCodeAt(code - 0x80) : code,
  );
  // In pieces: a call takes only so many arguments.
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const out = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    const high = from0x80.indexOf(text[n]!);
    if (high < 0 && (code > 0xff || (code >= 0x80 && code <= 0x9f))) return undefined;
    out[n] = high < 0 ? code : 0x80 + high;
  }
  return out;
}
