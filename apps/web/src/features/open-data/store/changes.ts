import { canonicalJson, signSnapshot } from '@limpide/catalogue/trust';
import { sql } from 'kysely';
import type { Db, PublicSnapshot, Tx } from '../../../platform/database/index.ts';
import type { Platform } from '../../../platform/platform.ts';
import { recordOf } from '../../public-pages/index.ts';
import { currentSigner, replaceKey } from './keys.ts';

/** What signing needs of the platform. */
export type SigningPlatform = Pick<Platform, 'config' | 'keys'>;

export interface CatalogueChange {
  kind: 'published' | 'withdrawn';
  procedureId: string;
  number: number;
  organisationId: string;
  lifeEvent: string;
  /** What is published; a withdrawal needs none. */
  snapshot?: PublicSnapshot;
  at: Date;
  /** When it is signed; `at` unless said otherwise. */
  now?: Date;
}

/** By what a site may choose the changes that it wants. */
export const sliceOf = ({ organisation, content }: PublicSnapshot) => ({
  organisationId: organisation.id,
  lifeEvent: content.lifeEvent,
});

/** One change at a time: places in the stream follow each other without a gap, in the order in which transactions commit. */
async function lockStream(tx: Tx): Promise<{ seq: number; hash: string; signed_at: Date } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended('catalogue_change', 0))`.execute(tx);
  return tx
    .selectFrom('catalogue_change')
    .select(['seq', 'hash', 'signed_at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Signatures never go back in time, even when the clock does: the stream is in order of its dates. */
const notBefore = (now: Date, last: Date | undefined) => (last && last > now ? last : now);

/** Signs a change and adds it to the end of the stream, in the transaction that makes it. */
export async function appendChange(tx: Tx, platform: SigningPlatform, change: CatalogueChange): Promise<number> {
  const last = await lockStream(tx);
  const wanted = notBefore(change.now ?? change.at, last?.signed_at);
  const { signer, validFrom } = await currentSigner(tx, platform.keys, wanted);
  const signedAt = notBefore(wanted, validFrom);
  const { kind, procedureId, number, snapshot, at } = change;
  const seq = (last?.seq ?? 0) + 1;
  const base = platform.config.baseUrl.href.replace(/\/$/, '');
  const signed = await signSnapshot(
    {
      kind,
      seq,
      id: procedureId,
      version: number,
      at: at.toISOString(),
      signedAt: signedAt.toISOString(),
      previous: last?.hash ?? null,
      ...(snapshot ? { record: recordOf({ id: procedureId, number, publishedAt: at, snapshot }, base) } : {}),
    },
    signer,
  );
  await tx
    .insertInto('catalogue_change')
    .values({
      seq,
      kind,
      procedure_id: procedureId,
      version: number,
      organisation_id: change.organisationId,
      life_event: change.lifeEvent,
      at,
      signed_at: signedAt,
      hash: signed.hash,
      signed: canonicalJson(signed),
    })
    .execute();
  return seq;
}

/** Puts a new key in force. What the old one signed stays valid. @returns the name of the new key */
export async function rotateSigningKey(db: Db, platform: Pick<Platform, 'keys'>, now: Date): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const last = await lockStream(tx);
    const { id } = await replaceKey(tx, platform.keys, notBefore(now, last?.signed_at));
    return id;
  });
}

/**
 * Signs what was published before there was a stream, in order, and announces as withdrawn what was removed without a word
 * (the demonstration). Costs two short questions when there is nothing to do.
 * @returns how many changes were added
 */
export async function signWhatIsMissing(db: Db, platform: SigningPlatform, now: Date): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockStream(tx);
    const missing = [
      ...(await publishedUnsigned(tx)),
      ...(await withdrawnUnsigned(tx)),
      ...(await removed(tx, now)),
    ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.number - b.number || (a.kind < b.kind ? -1 : 1));
    for (const change of missing) await appendChange(tx, platform, { ...change, now });
    return missing.length;
  });
}

async function publishedUnsigned(tx: Tx): Promise<CatalogueChange[]> {
  const rows = await tx
    .selectFrom('publication')
    .select(['procedure_id', 'number', 'snapshot', 'published_at'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('catalogue_change')
            .select('seq')
            .whereRef('catalogue_change.procedure_id', '=', 'publication.procedure_id')
            .whereRef('catalogue_change.version', '=', 'publication.number')
            .where('catalogue_change.kind', '=', 'published'),
        ),
      ),
    )
    .execute();
  return rows.map((row) => ({
    kind: 'published',
    procedureId: row.procedure_id,
    number: row.number,
    ...sliceOf(row.snapshot),
    snapshot: row.snapshot,
    at: row.published_at,
  }));
}

/** A withdrawal takes every version of a page at once: it is one change, told with the last of them. */
async function withdrawnUnsigned(tx: Tx): Promise<CatalogueChange[]> {
  const rows = await tx
    .selectFrom('publication')
    .distinctOn(['procedure_id', 'withdrawn_at'])
    .select(['procedure_id', 'number', 'snapshot', 'withdrawn_at'])
    .where('withdrawn_at', 'is not', null)
    .orderBy('procedure_id')
    .orderBy('withdrawn_at')
    .orderBy('number', 'desc')
    .execute();
  const signed = await tx
    .selectFrom('catalogue_change')
    .select(['procedure_id', 'version'])
    .where('kind', '=', 'withdrawn')
    .execute();
  const known = new Set(signed.map(({ procedure_id, version }) => `${procedure_id} ${version}`));
  return rows
    .filter(({ procedure_id, number }) => !known.has(`${procedure_id} ${number}`))
    .map((row) => ({
      kind: 'withdrawn',
      procedureId: row.procedure_id,
      number: row.number,
      ...sliceOf(row.snapshot),
      at: row.withdrawn_at!,
    }));
}

/** Démarches that the stream shows online and that are no longer there. */
async function removed(tx: Tx, now: Date): Promise<CatalogueChange[]> {
  const rows = await tx
    .selectFrom('catalogue_change')
    .distinctOn('procedure_id')
    .select(['kind', 'procedure_id', 'version', 'organisation_id', 'life_event'])
    .orderBy('procedure_id')
    .orderBy('seq', 'desc')
    .execute();
  const present = new Set(
    (await tx.selectFrom('publication').select('procedure_id').distinct().execute()).map((row) => row.procedure_id),
  );
  return rows
    .filter(({ kind, procedure_id }) => kind === 'published' && !present.has(procedure_id))
    .map((row) => ({
      kind: 'withdrawn',
      procedureId: row.procedure_id,
      number: row.version,
      organisationId: row.organisation_id,
      lifeEvent: row.life_event,
      at: now,
    }));
}
