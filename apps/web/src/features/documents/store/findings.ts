import type { Db, Tx } from '../../../platform/database/index.ts';

export interface DismissalRow {
  id: string;
  rule: string;
  text: string;
  reason: string;
  byName: string | null;
  at: Date;
}

export async function listDismissals(db: Db | Tx, documentId: string): Promise<DismissalRow[]> {
  const rows = await db
    .selectFrom('finding_dismissal')
    .leftJoin('app_user', 'app_user.id', 'finding_dismissal.dismissed_by')
    .selectAll('finding_dismissal')
    .select('app_user.name as by_name')
    .where('document_id', '=', documentId)
    .orderBy('dismissed_at')
    .orderBy('finding_dismissal.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    rule: row.rule,
    text: row.text,
    reason: row.reason,
    byName: row.by_name,
    at: row.dismissed_at,
  }));
}

export async function insertDismissal(
  tx: Tx,
  row: { id: string; documentId: string; rule: string; text: string; reason: string; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('finding_dismissal')
    .values({
      id: row.id,
      document_id: row.documentId,
      rule: row.rule,
      text: row.text,
      reason: row.reason,
      dismissed_by: row.by,
      dismissed_at: row.at,
    })
    .execute();
}

export async function removeDismissal(tx: Tx, documentId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('finding_dismissal')
    .where('document_id', '=', documentId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
