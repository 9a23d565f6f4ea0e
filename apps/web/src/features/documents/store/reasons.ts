import type { Db, Tx } from '../../../platform/database/index.ts';

/** The writer's words on passages, by the name of the passage. */
export async function readReasons(db: Db | Tx, documentId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('passage_reason')
    .select(['passage', 'reason'])
    .where('document_id', '=', documentId)
    .execute();
  return new Map(rows.map((row) => [row.passage, row.reason]));
}

export async function saveReason(
  tx: Tx,
  reason: { documentId: string; passage: string; reason: string; by: string; at: Date },
): Promise<void> {
  const values = { reason: reason.reason, given_by: reason.by, given_at: reason.at };
  await tx
    .insertInto('passage_reason')
    .values({ document_id: reason.documentId, passage: reason.passage, ...values })
    .onConflict((c) => c.columns(['document_id', 'passage']).doUpdateSet(values))
    .execute();
}

export async function removeReason(tx: Tx, documentId: string, passage: string): Promise<void> {
  await tx.deleteFrom('passage_reason').where('document_id', '=', documentId).where('passage', '=', passage).execute();
}
