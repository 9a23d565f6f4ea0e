/**
 * Bytes as a string of as many characters, U+0000 to U+00FF: formats that mix bytes and text are read with the tools of
 * text. The decoder named latin1 is not used, because it is Windows-1252.
 */
export function binaryString(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = from; at < to; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, to)));
  }
  return text;
}

/** The reverse of {@link binaryString}; other characters lose their high bits. */
export function bytesOf(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) out[n] = text.charCodeAt(n);
  return out;
}
