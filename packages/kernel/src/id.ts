/**
 * Record identifiers: opaque, stable, never reused. The form is that of a ULID in lower case (26 characters of
 * Crockford's base 32): 48 bits of Unix time in milliseconds, then 80 random bits, so that an index on them stays
 * local. They are not secrets; a token that opens something is made elsewhere.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

export function newId(at: number = Date.now()): string {
  if (!Number.isInteger(at) || at < 0 || at >= 2 ** 48) throw new RangeError(`not an instant in milliseconds: ${at}`);
  let head = '';
  for (let rest = at, i = 0; i < 10; i++) {
    head = alphabet.charAt(rest % 32) + head;
    rest = Math.floor(rest / 32);
  }
  if (left === 0) {
    crypto.getRandomValues(drawn);
    left = drawn.length;
  }
  let tail = '';
  for (const end = left - 16; left > end; left--) tail += alphabet.charAt(drawn[left - 1]! % 32);
  return head + tail;
}

/** Random bytes drawn for 128 identifiers at once: asking the system costs more than all the rest. */
const drawn = new Uint8Array(2048);
let left = 0;

const shape = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value);
}
