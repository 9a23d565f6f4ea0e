import type { Db, Tx } from '../../../platform/database/index.ts';

/** A change as it was signed. */
export interface SignedChange {
  seq: number;
  kind: 'published' | 'withdrawn';
  procedureId: string;
  version: number;
  at: Date;
  signedAt: Date;
  hash: string;
  /** Canonical JSON of the signed snapshot. */
  signed: string;
}

/** Which changes one wants; all when nothing is said. */
export interface Slice {
  organisationId?: string | undefined;
  lifeEvent?: string | undefined;
}

const columns = ['seq', 'kind', 'procedure_id', 'version', 'at', 'signed_at', 'hash', 'signed'] as const;
type Row = {
  seq: number;
  kind: 'published' | 'withdrawn';
  procedure_id: string;
  version: number;
  at: Date;
  signed_at: Date;
  hash: string;
  signed: string;
};
const changeOf = ({ procedure_id, signed_at, ...row }: Row): SignedChange => ({
  ...row,
  procedureId: procedure_id,
  signedAt: signed_at,
});

/** The changes after a place in the stream, in order. */
export async function listChangesAfter(
  db: Db | Tx,
  after: number,
  limit: number,
  { organisationId, lifeEvent }: Slice = {},
): Promise<SignedChange[]> {
  const rows = await db
    .selectFrom('catalogue_change')
    .select(columns)
    .where('seq', '>', after)
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId!))
    .$if(lifeEvent !== undefined, (query) => query.where('life_event', '=', lifeEvent!))
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(changeOf);
}

/** The last change: while it stands, nothing has moved. */
export async function readHead(db: Db | Tx): Promise<{ seq: number; hash: string; at: Date } | undefined> {
  const row = await db
    .selectFrom('catalogue_change')
    .select(['seq', 'hash', 'signed_at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { seq: row.seq, hash: row.hash, at: row.signed_at };
}

/** One version as it was published. */
export async function readVersion(db: Db, id: string, version: number): Promise<SignedChange | undefined> {
  const row = await db
    .selectFrom('catalogue_change')
    .select(columns)
    .where('procedure_id', '=', id)
    .where('version', '=', version)
    .where('kind', '=', 'published')
    .executeTakeFirst();
  return row && changeOf(row);
}

/** Everything that happened to one démarche, in order. */
export async function listVersions(db: Db, id: string): Promise<SignedChange[]> {
  const rows = await db
    .selectFrom('catalogue_change')
    .select(columns)
    .where('procedure_id', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map(changeOf);
}

/** What is online at one moment, with the end of the stream at that moment. */
export async function readPack(
  db: Db,
): Promise<{ head: { seq: number; hash: string; at: Date } | undefined; online: SignedChange[] }> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const rows = await tx
        .selectFrom('catalogue_change')
        .distinctOn('procedure_id')
        .select(columns)
        .orderBy('procedure_id')
        .orderBy('seq', 'desc')
        .execute();
      return { head: await readHead(tx), online: rows.filter(({ kind }) => kind === 'published').map(changeOf) };
    });
}
