import { sql } from 'kysely';
import type { Db, DocumentKind } from '../../../platform/database/index.ts';
import type { ComputedStatuses } from '../library/criteria.ts';
import { type MonthRow, trend } from '../library/trend.ts';

/** Month by month, the texts of an organisation that met the criteria, from the history of its documents. */
export async function readTrend(db: Db, organisationId: string, now: Date): Promise<MonthRow[]> {
  const own = db.selectFrom('document').select('id').where('organisation_id', '=', organisationId);
  const [versions, ticks, overrides] = await Promise.all([
    db
      .selectFrom('record_version')
      .select(['record_id', 'version', 'at', 'action'])
      .select([
        sql<DocumentKind>`snapshot->>'kind'`.as('kind'),
        sql<number | null>`(snapshot->>'volumePerYear')::int`.as('volume'),
        sql<boolean>`coalesce((snapshot->>'retired')::boolean, false)`.as('retired'),
        sql<number>`coalesce((snapshot->>'textVersion')::int, 0)`.as('text_version'),
        sql<ComputedStatuses | null>`snapshot->'criteria'`.as('computed'),
      ])
      .where('record_type', '=', 'document')
      .where('organisation_id', '=', organisationId)
      .execute(),
    db.selectFrom('document_tick').selectAll().where('document_id', 'in', own).execute(),
    db.selectFrom('document_override').selectAll().where('document_id', 'in', own).execute(),
  ]);
  return trend(
    {
      versions: versions.map((row) => ({
        documentId: row.record_id,
        version: row.version,
        at: row.at,
        action: row.action,
        kind: row.kind,
        volume: row.volume,
        retired: row.retired,
        textVersion: row.text_version,
        computed: row.computed ?? undefined,
      })),
      ticks: ticks.map((row) => ({
        documentId: row.document_id,
        criterion: row.criterion,
        textVersion: row.text_version,
        at: row.ticked_at,
        withdrawnAt: row.withdrawn_at,
      })),
      overrides: overrides.map((row) => ({
        documentId: row.document_id,
        textVersion: row.text_version,
        at: row.overridden_at,
      })),
    },
    now,
  );
}

/** Names of organisations, by id. */
export async function readOrganisationNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
