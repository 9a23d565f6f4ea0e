import { fromBase64url, sha256, toBase64url, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';

/** A public key of Ed25519 with the time during which it signs. A key that has stopped still vouches for what it signed. */
export interface PublicKey {
  /** Thumbprint of the key (RFC 7638): nobody can give another key this name. */
  id: string;
  /** The 32 bytes of the key, in base64url. */
  x: string;
  /** ISO instants. */
  validFrom: string;
  validTo?: string | undefined;
}

/** What signs: the name of the key, and the signature of a text in base64url. */
export interface Signer {
  id: string;
  sign(text: string): Promise<string>;
}

/** The name of a key: SHA-256 of its JSON Web Key in canonical form (RFC 7638, RFC 8037). */
export function keyId(x: string): Promise<string> {
  return sha256(canonicalJson({ crv: 'Ed25519', kty: 'OKP', x }));
}

/** A signer from a private JSON Web Key (`kty: OKP`, `crv: Ed25519`). @throws DOMException for a key that is not one */
export async function signerFrom(jwk: JsonWebKey): Promise<Signer> {
  const { kty, crv, x, d } = jwk;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign']);
  return {
    id: await keyId(String(x)),
    sign: async (text) => toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, utf8(text)))),
  };
}

/** Whether the holder of a public key signed a text. */
export async function isSignedBy({ x }: PublicKey, text: string, signature: string): Promise<boolean> {
  const bytes = fromBase64url(signature);
  if (bytes?.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, bytes, utf8(text));
  } catch {
    return false;
  }
}

/** The key set as it is published: a JSON Web Key Set (RFC 7517) with the dates of each key. */
export function writeKeySet(keys: readonly PublicKey[]): { keys: object[] } {
  return {
    keys: keys.map(({ id, x, validFrom, validTo }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      use: 'sig',
      alg: 'EdDSA',
      kid: id,
      x,
      validFrom,
      ...(validTo ? { validTo } : {}),
    })),
  };
}

/**
 * Reads a key set as it is published. Keys of other kinds are left out; so is a key whose name is not its thumbprint.
 * @returns undefined for what is no key set
 */
export async function readKeySet(value: unknown): Promise<PublicKey[] | undefined> {
  const list = (value as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(list)) return undefined;
  const keys: PublicKey[] = [];
  for (const one of list as Record<string, unknown>[]) {
    if (one?.kty !== 'OKP' || one.crv !== 'Ed25519' || typeof one.x !== 'string') continue;
    if (fromBase64url(one.x)?.length !== 32 || (await keyId(one.x)) !== one.kid) continue;
    if (!isInstant(one.validFrom) || (one.validTo !== undefined && !isInstant(one.validTo))) continue;
    keys.push({ id: one.kid, x: one.x, validFrom: one.validFrom, validTo: one.validTo });
  }
  return keys;
}

/** `2027-03-15T09:00:00.000Z`: the only form in which instants are signed. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const time = Date.parse(value);
  return Number.isFinite(time) && new Date(time).toISOString() === value;
}
