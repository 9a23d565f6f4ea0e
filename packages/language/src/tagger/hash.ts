/** Mixes two 32-bit integers into one, well enough that features do not run into each other (after MurmurHash3). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x1b873593);
  h = (h << 13) | (h >>> 19);
  h = Math.imul(h, 5) + 0xe6546b64;
  h ^= h >>> 16;
  return Math.imul(h, 0x85ebca6b) | 0;
}

/**
 * The number of a feature of some kind: 24 bits, which keeps the tables of weights small; one unknown feature in some 300
 * is taken for a known one.
 */
export function feature(value: number, kind: number): number {
  return mix(value, kind) >>> 8;
}

/** Hash of a text or of a part of it (FNV-1a on UTF-16 units). */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
