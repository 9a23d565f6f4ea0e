import type { Db, Tx } from '../database/index.ts';

/** One saved state of a record, with who, when and why. Erasable, unlike the audit. */
export interface HistoryEntry {
  version: number;
  snapshot: Record<string, unknown>;
  action: string;
  reason: string;
  actorId: string | null;
  actorName: string | null;
  at: Date;
}

export interface NewVersion {
  recordType: string;
  recordId: string;
  organisationId: string;
  version: number;
  snapshot: Record<string, unknown>;
  action: string;
  reason?: string | undefined;
  actorId: string | null;
  at: Date;
}

export async function saveVersion(tx: Tx, entry: NewVersion): Promise<void> {
  await tx
    .insertInto('record_version')
    .values({
      record_type: entry.recordType,
      record_id: entry.recordId,
      organisation_id: entry.organisationId,
      version: entry.version,
      snapshot: JSON.stringify(entry.snapshot),
      action: entry.action,
      reason: entry.reason ?? '',
      actor_id: entry.actorId,
      at: entry.at,
    })
    .execute();
}

/** Newest first. */
export async function listVersions(db: Db | Tx, recordType: string, recordId: string): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('record_version')
    .leftJoin('app_user', 'app_user.id', 'record_version.actor_id')
    .select([
      'record_version.version',
      'record_version.snapshot',
      'record_version.action',
      'record_version.reason',
      'record_version.actor_id',
      'record_version.at',
      'app_user.name as actor_name',
    ])
    .where('record_type', '=', recordType)
    .where('record_id', '=', recordId)
    .orderBy('record_version.version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    snapshot: row.snapshot,
    action: row.action,
    reason: row.reason,
    actorId: row.actor_id,
    actorName: row.actor_name,
    at: row.at,
  }));
}
