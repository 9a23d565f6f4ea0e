import { sql } from 'kysely';
import { writeAudit } from '../audit/index.ts';
import { purgeUnusedFiles } from '../files/stored-file.ts';
import type { Platform } from '../platform.ts';

/** Records that a person throws away stay thirty days in the bin, then are erased with their history and files. */
export const binDays = 30;

const tables = {
  procedure: 'procedure',
  document: 'document',
  irritant: 'irritant',
  action: 'improvement_action',
  'lexicon-entry': 'lexicon_entry',
} as const;
export type BinKind = keyof typeof tables;

/** Erases what has been in the bin for thirty days. A démarche still used by another record waits for it. */
export async function purgeBin(platform: Platform): Promise<number> {
  const now = platform.clock.now();
  const limit = new Date(now.getTime() - binDays * 86_400_000);
  let purged = 0;
  for (const [kind, table] of [...Object.entries(tables)].reverse() as [BinKind, string][]) {
    const { rows } = await sql<{ id: string; organisation_id: string }>`
      select id, organisation_id from ${sql.table(table)} where deleted_at < ${limit}`.execute(platform.db);
    for (const row of rows) {
      await platform.db.transaction().execute(async (tx) => {
        if (kind === 'procedure') {
          const { rows: users } = await sql<{ n: number }>`
            select count(*)::int as n from improvement_action where procedure_id = ${row.id}`.execute(tx);
          if ((users[0]?.n ?? 0) > 0) return;
          await tx.deleteFrom('irritant_link').where('procedure_id', '=', row.id).execute();
          await tx.deleteFrom('document_link').where('procedure_id', '=', row.id).execute();
        }
        await sql`delete from ${sql.table(table)} where id = ${row.id}`.execute(tx);
        await tx.deleteFrom('record_version').where('record_type', '=', kind).where('record_id', '=', row.id).execute();
        await tx
          .deleteFrom('review_request')
          .where('record_type', '=', kind as 'procedure')
          .where('record_id', '=', row.id)
          .execute();
        await tx.deleteFrom('search_entry').where('record_type', '=', kind).where('record_id', '=', row.id).execute();
        await writeAudit(tx, platform.keys.audit, now, [
          {
            organisationId: row.organisation_id,
            actorId: null,
            action: `${kind}.purged`,
            recordType: kind,
            recordId: row.id,
          },
        ]);
        purged++;
      });
    }
  }
  await purgeUnusedFiles(platform.db);
  return purged;
}
