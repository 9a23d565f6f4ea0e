import { sha256 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';
import type { Signer } from './keys.ts';

/** What one change of the catalogue says. All of it is signed. */
export interface Statement {
  format: typeof FORMAT;
  /** A démarche was published, or its page withdrawn. */
  kind: 'published' | 'withdrawn';
  /** Place in the stream of changes, from 1, without a gap. */
  seq: number;
  /** Of the démarche; it never changes. */
  id: string;
  version: number;
  /** When it was published or withdrawn, then when this was signed. ISO instants. */
  at: string;
  signedAt: string;
  /** Hash of the change before it in the stream; null for the first. */
  previous: string | null;
  /** Name of the key that signs. */
  key: string;
  /** The démarche as a record of the catalogue; absent when its page is withdrawn. */
  record?: object;
}

/** A statement with its hash and its signature. */
export interface SignedSnapshot extends Statement {
  hash: string;
  signature: string;
}

export const FORMAT = 'limpide-snapshot-1';

/** The bytes that are hashed and signed: everything but the hash and the signature, in canonical form. */
export function signedText(snapshot: object): string {
  const { hash: _hash, signature: _signature, ...statement } = snapshot as Partial<SignedSnapshot>;
  return canonicalJson(statement);
}

/** Signs a change. The same change signed twice with the same key is the same text: Ed25519 draws nothing at random. */
export async function signSnapshot(change: Omit<Statement, 'format' | 'key'>, signer: Signer): Promise<SignedSnapshot> {
  const statement: Statement = { format: FORMAT, ...change, key: signer.id };
  const text = canonicalJson(statement);
  return { ...statement, hash: await sha256(text), signature: await signer.sign(text) };
}
