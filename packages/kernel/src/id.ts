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
  const random = crypto.getRandomValues(new Uint8Array(16));
  let tail = '';
  for (const byte of random) tail += alphabet.charAt(byte % 32);
  return head + tail;
}

const shape = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value);
}
