import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from './encoding.ts';

describe('Windows-1252', () => {
  // Published table of the Encoding Standard, index windows-1252, 0x80 to 0x9F.
  it.each<[number, string]>([
    [0x80, '€'],
    [0x85, '…'],
    [0x8c, 'Œ'],
    [0x91, '‘'],
    [0x92, '’'],
    [0x96, '–'],
    [0x97, '—'],
    [0x99, '™'],
    [0x9c, 'œ'],
    [0x9f, 'Ÿ'],
    [0xa0, '\u00a0'],
    [0xe9, 'é'],
    [0xff, 'ÿ'],
  ])('reads and writes %i as %s', (code, character) => {
    const bytes = Uint8Array.of(0x61, code, 0x62, 0xe9);
    const read = decodeText(bytes);
    expect(read).toEqual({ text: `a${character}bé`, encoding: 'windows-1252', mark: false });
    expect(encodeText(read!.text, read!)).toEqual(bytes);
  });
  it('gives every text byte back, also of a long file', () => {
    const free = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const codes = Array.from({ length: 256 }, (_, code) => code).filter((code) => code >= 0x20 && !free.includes(code));
    const bytes = Uint8Array.from({ length: 100_000 }, (_, n) => codes[n % codes.length]!);
    const read = decodeText(bytes)!;
    expect(read.text).toHaveLength(100_000);
    expect(encodeText(read.text, read)).toEqual(bytes);
  });
  it('is no text with one of its five free codes', () => {
    expect(decodeText(Uint8Array.of(0x61, 0x81, 0xe9))).toBeUndefined();
  });
  it('writes UTF-8 when a character does not exist in it', () => {
    const as = { encoding: 'windows-1252', mark: false } as const;
    for (const text of ['é →', '\u0080']) expect(encodeText(text, as)).toEqual(new TextEncoder().encode(text));
  });
});
