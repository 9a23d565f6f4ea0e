import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/index.ts';

/** The records that have an owner and go through the bin, with the table of each. */
export const recordTables = {
  procedure: 'procedure',
  document: 'document',
  irritant: 'irritant',
  action: 'improvement_action',
} as const;
export type OwnedKind = keyof typeof recordTables;

/** Everything that goes through the bin, with or without an owner. */
export const binTables = { ...recordTables, 'lexicon-entry': 'lexicon_entry' } as const;
export type BinKind = keyof typeof binTables;
export const ownedKinds = Object.keys(recordTables) as OwnedKind[];

export type Counts = Record<OwnedKind, number>;
export const noRecords: Counts = { procedure: 0, document: 0, irritant: 0, action: 0 };

/** How much each person has in charge in an organisation, by person. Former members may still be among them. */
export async function countOwned(db: Db | Tx, organisationId: string): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  for (const kind of ownedKinds) {
    const { rows } = await sql<{ owner_id: string; n: number }>`
      select owner_id, count(*)::int as n from ${sql.table(recordTables[kind])}
      where organisation_id = ${organisationId} and owner_id is not null and deleted_at is null
      group by owner_id`.execute(db);
    for (const row of rows) counts.set(row.owner_id, { ...(counts.get(row.owner_id) ?? noRecords), [kind]: row.n });
  }
  return counts;
}

export interface MovedRecord {
  kind: OwnedKind;
  id: string;
  version: number;
  /** What the history last kept of it. */
  snapshot: Record<string, unknown>;
}

/**
 * Gives everything of one person to another within an organisation, what lies in the bin included, and gives the new
 * versions. Records are locked in the order of their ids.
 */
export async function moveOwned(
  tx: Tx,
  input: { organisationId: string; from: string; to: string; now: Date },
): Promise<MovedRecord[]> {
  const moved: MovedRecord[] = [];
  for (const kind of ownedKinds) {
    const table = sql.table(recordTables[kind]);
    await sql`select id from ${table}
      where organisation_id = ${input.organisationId} and owner_id = ${input.from} order by id for update`.execute(tx);
    const { rows } = await sql<{ id: string; version: number }>`
      update ${table} set owner_id = ${input.to}, version = version + 1, updated_at = ${input.now}
      where organisation_id = ${input.organisationId} and owner_id = ${input.from}
      returning id, version`.execute(tx);
    for (const row of rows) {
      moved.push({ kind, ...row, snapshot: { ...(await lastSnapshot(tx, kind, row.id)), ownerId: input.to } });
    }
  }
  return moved;
}

async function lastSnapshot(tx: Tx, kind: BinKind, id: string): Promise<Record<string, unknown>> {
  const row = await tx
    .selectFrom('record_version')
    .select('snapshot')
    .where('record_type', '=', kind)
    .where('record_id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.snapshot ?? {};
}

/** Takes a record out of the bin. @returns undefined when it is not there any more */
export async function takeFromBin(
  tx: Tx,
  kind: BinKind,
  id: string,
  now: Date,
): Promise<{ version: number; snapshot: Record<string, unknown> } | undefined> {
  const { rows } = await sql<{ version: number }>`
    update ${sql.table(binTables[kind])}
    set deleted_at = null, deleted_by = null, version = version + 1, updated_at = ${now}
    where id = ${id} and deleted_at is not null
    returning version`.execute(tx);
  return rows[0] && { version: rows[0].version, snapshot: await lastSnapshot(tx, kind, id) };
}
