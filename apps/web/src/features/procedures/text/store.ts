import type { Db, PartFindings } from '../../../platform/database/index.ts';

export async function readStoredFindings(
  db: Db,
  procedureId: string,
): Promise<{ textHash: string; engine: string; findings: Record<string, PartFindings> } | undefined> {
  const row = await db
    .selectFrom('procedure_reading')
    .selectAll()
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst();
  return row && { textHash: row.text_hash, engine: row.engine, findings: row.findings };
}

/** What can be computed again at any time: no history, no audit. */
export async function saveFindings(
  db: Db,
  row: { procedureId: string; textHash: string; engine: string; findings: Record<string, PartFindings>; at: Date },
): Promise<void> {
  const values = {
    text_hash: row.textHash,
    engine: row.engine,
    findings: JSON.stringify(row.findings),
    read_at: row.at,
  };
  await db
    .insertInto('procedure_reading')
    .values({ procedure_id: row.procedureId, ...values })
    .onConflict((c) => c.column('procedure_id').doUpdateSet(values))
    .execute();
}
