import type { ImportedText, Tx } from '../../platform/database/index.ts';

/** Notes where a démarche came from and as what; the next import of the same address compares with it. */
export async function saveSource(
  tx: Tx,
  row: {
    organisationId: string;
    sourceId: string;
    source: string;
    procedureId: string;
    imported: ImportedText;
    now: Date;
    by: string;
  },
): Promise<void> {
  const values = {
    source: row.source,
    procedure_id: row.procedureId,
    imported: JSON.stringify(row.imported),
    imported_at: row.now,
    imported_by: row.by,
  };
  await tx
    .insertInto('procedure_source')
    .values({ organisation_id: row.organisationId, source_id: row.sourceId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'source_id']).doUpdateSet(values))
    .execute();
}
