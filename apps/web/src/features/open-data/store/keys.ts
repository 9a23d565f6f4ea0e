import { type PublicKey, type Signer, signerFrom } from '@limpide/catalogue/trust';
import type { Db, Tx } from '../../../platform/database/index.ts';
import { type Keys, seal, unsealAny } from '../../../platform/security/secrets.ts';

/** All keys that ever signed here, the oldest first. */
export async function listKeys(db: Db | Tx): Promise<PublicKey[]> {
  const rows = await db.selectFrom('signing_key').selectAll().orderBy('valid_from').orderBy('id').execute();
  return rows.map(({ id, public_key, valid_from, valid_to }) => ({
    id,
    x: public_key,
    validFrom: valid_from.toISOString(),
    ...(valid_to ? { validTo: valid_to.toISOString() } : {}),
  }));
}

/**
 * The key in force; the first one is drawn when it is first needed. A key sealed with a secret that nobody has any more is
 * replaced, so that a publication never waits for it. Only with the stream locked.
 */
export async function currentSigner(tx: Tx, keys: Keys, now: Date): Promise<{ signer: Signer; validFrom: Date }> {
  const row = await tx
    .selectFrom('signing_key')
    .select(['sealed', 'valid_from'])
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  const text = row?.sealed ? unsealAny(keys, 'signing', row.sealed) : undefined;
  if (!row || text === undefined) return { signer: await replaceKey(tx, keys, now), validFrom: now };
  return { signer: await signerFrom(JSON.parse(text) as JsonWebKey), validFrom: row.valid_from };
}

/** Draws a key and puts it in force. The one before it keeps its public part, and its private part is forgotten. */
export async function replaceKey(tx: Tx, keys: Keys, now: Date): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const signer = await signerFrom({ kty, crv, x, d });
  await tx.updateTable('signing_key').set({ valid_to: now, sealed: null }).where('valid_to', 'is', null).execute();
  await tx
    .insertInto('signing_key')
    .values({
      id: signer.id,
      public_key: x!,
      sealed: seal(keys.signing, JSON.stringify({ kty, crv, x, d })),
      valid_from: now,
    })
    .execute();
  return signer;
}
