/** Transfer encodings of mail (RFC 2045, 6.7 and 6.8), tolerant as mail programs are. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(256).fill(255);
for (let n = 0; n < 64; n++) values[alphabet.charCodeAt(n)] = n;

export function decodeBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let kept = 0;
  for (let n = 0; n < text.length; n++) {
    const value = values[text.charCodeAt(n) & 255]!;
    if (value === 255) continue;
    kept = (kept << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[length++] = (kept >> bits) & 255;
  }
  return out.subarray(0, length);
}

export function decodeQuotedPrintable(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code !== 0x3d) out[length++] = code;
    else {
      const pair = text.slice(n + 1, n + 3);
      if (/^[0-9a-f]{2}$/i.test(pair)) {
        out[length++] = Number.parseInt(pair, 16);
        n += 2;
      } else {
        const soft = /^[ \t]{0,100}\r?(?:\n|$)/.exec(text.slice(n + 1, n + 104));
        if (soft) n += soft[0].length;
        else out[length++] = code;
      }
    }
  }
  return out.subarray(0, length);
}
