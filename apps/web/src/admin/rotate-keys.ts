import { sql } from 'kysely';
import type { Db } from '../platform/database/index.ts';
import { type Keys, seal, unseal } from '../platform/security/secrets.ts';

export interface Rotation {
  renewed: number;
  /** Sealed with the new key already. */
  already: number;
  /** Sealed with neither key: nobody can read them any more. */
  unreadable: number;
}

/**
 * Seals again, with the key in force, what the key before it sealed: second factors, kept drafts, the key that signs
 * the catalogue and the secrets of subscribers. It may run while
 * people work, and again after an interruption. Sessions hold no key and go on.
 */
export async function rotateKeys(
  db: Db,
  keys: Keys,
): Promise<Record<'secondFactors' | 'drafts' | 'signingKeys' | 'subscriberSecrets', Rotation>> {
  return db.transaction().execute(async (tx) => {
    const renew = async (
      purpose: 'secondFactor' | 'draft' | 'signing' | 'webhook',
      table: string,
      column: string,
    ): Promise<Rotation> => {
      const result: Rotation = { renewed: 0, already: 0, unreadable: 0 };
      const { rows } = await sql<{ id: string; sealed: string }>`
        select id, ${sql.ref(column)} as sealed from ${sql.table(table)}
        where ${sql.ref(column)} is not null order by id for update`.execute(tx);
      for (const { id, sealed } of rows) {
        if (unseal(keys[purpose], sealed) !== undefined) {
          result.already++;
          continue;
        }
        const text = keys.previous && unseal(keys.previous[purpose], sealed);
        if (text === undefined) {
          result.unreadable++;
          continue;
        }
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${seal(keys[purpose], text)} where id = ${id}`.execute(
          tx,
        );
        result.renewed++;
      }
      return result;
    };
    return {
      secondFactors: await renew('secondFactor', 'app_user', 'totp_secret'),
      drafts: await renew('draft', 'form_draft', 'body'),
      signingKeys: await renew('signing', 'signing_key', 'sealed'),
      subscriberSecrets: await renew('webhook', 'subscriber', 'secret'),
    };
  });
}
