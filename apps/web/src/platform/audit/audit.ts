import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/index.ts';
import { keyedHash } from '../security/secrets.ts';

/** One thing that was done. `detail` is hashed with a key, never stored: values live in the erasable history. */
export interface AuditEntry {
  organisationId: string;
  actorId: string | null;
  action: string;
  recordType: string;
  recordId: string;
  detail?: unknown;
}

/** Chain of what belongs to no organisation: platform administration, sign-in. */
export const platformChain = 'platform';

/**
 * Writes entries at the end of a transaction, each linked to the one before it in its organisation. The chains are locked
 * in the order of their ids, so that two commands over the same organisations never wait for each other in a circle.
 */
export async function writeAudit(tx: Tx, key: Buffer, now: Date, entries: readonly AuditEntry[]): Promise<void> {
  const chains = [...new Set(entries.map((entry) => entry.organisationId))].sort();
  for (const chain of chains) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${chain}`}, 0))`.execute(tx);
    let last = await tx
      .selectFrom('audit_entry')
      .select(['seq', 'hash'])
      .where('organisation_id', '=', chain)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    for (const entry of entries.filter((e) => e.organisationId === chain)) {
      const row = {
        organisation_id: chain,
        seq: Number(last?.seq ?? 0) + 1,
        at: now,
        actor_id: entry.actorId,
        action: entry.action,
        record_type: entry.recordType,
        record_id: entry.recordId,
        detail_hash: keyedHash(key, JSON.stringify(entry.detail ?? null)),
        previous_hash: last?.hash ?? '',
      };
      const hash = entryHash({ ...row, at: now.toISOString() });
      await tx
        .insertInto('audit_entry')
        .values({ ...row, hash })
        .execute();
      last = { seq: String(row.seq), hash };
    }
  }
}

export interface ChainRow {
  organisation_id: string;
  seq: number;
  at: string;
  actor_id: string | null;
  action: string;
  record_type: string;
  record_id: string;
  detail_hash: string;
  previous_hash: string;
}

/** SHA-256 over the fields in a fixed order, as JSON: any change of any field changes it. */
export function entryHash(row: ChainRow): string {
  const fields = [
    row.organisation_id,
    row.seq,
    row.at,
    row.actor_id,
    row.action,
    row.record_type,
    row.record_id,
    row.detail_hash,
    row.previous_hash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url');
}
