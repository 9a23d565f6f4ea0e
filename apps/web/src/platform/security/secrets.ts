import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Keys derived from the one secret, one per purpose (HKDF-SHA256, RFC 5869), so that no key serves two uses. */
export interface Keys {
  csrf: Buffer;
  draft: Buffer;
  secondFactor: Buffer;
  audit: Buffer;
  stamp: Buffer;
  /** Seals the private keys that sign what is published. */
  signing: Buffer;
  /** Seals the secrets shared with sites that subscribe. */
  webhook: Buffer;
  /** The generation before, while a rotation is under way: it still opens, and seals nothing new. */
  previous?: Keys;
}

export function deriveKeys(secret: string, previousSecret?: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'limpide', purpose, 32));
  return {
    csrf: derive('csrf'),
    draft: derive('draft'),
    secondFactor: derive('second-factor'),
    audit: derive('audit'),
    stamp: derive('stamp'),
    signing: derive('signing'),
    webhook: derive('webhook'),
    ...(previousSecret ? { previous: deriveKeys(previousSecret) } : {}),
  };
}

/** A bearer secret of 256 random bits. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function keyedHash(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

export function sameSecret(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest();
  const right = createHash('sha256').update(b).digest();
  return timingSafeEqual(left, right);
}

/** Encrypts with AES-256-GCM: nonce, tag and text in one base64url string. */
export function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @returns undefined when the text was sealed with another key or altered. */
export function unseal(key: Buffer, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Opens what was sealed for a purpose with the key in force, or with the one before it. */
export function unsealAny(
  keys: Keys,
  purpose: 'draft' | 'secondFactor' | 'stamp' | 'signing' | 'webhook',
  sealed: string,
): string | undefined {
  return unseal(keys[purpose], sealed) ?? (keys.previous && unseal(keys.previous[purpose], sealed));
}
