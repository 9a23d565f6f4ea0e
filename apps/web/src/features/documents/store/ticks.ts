import type { Db, Tx } from '../../../platform/database/index.ts';

export interface TickRow {
  criterion: string;
  textVersion: number;
  comment: string;
  byName: string | null;
  at: Date;
}

/** The criteria that people vouch for now; those withdrawn are left out. */
export async function listTicks(db: Db | Tx, documentId: string): Promise<TickRow[]> {
  const rows = await db
    .selectFrom('document_tick')
    .leftJoin('app_user', 'app_user.id', 'document_tick.ticked_by')
    .selectAll('document_tick')
    .select('app_user.name as by_name')
    .where('document_id', '=', documentId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    criterion: row.criterion,
    textVersion: row.text_version,
    comment: row.comment,
    byName: row.by_name,
    at: row.ticked_at,
  }));
}

export async function insertTick(
  tx: Tx,
  tick: {
    id: string;
    documentId: string;
    criterion: string;
    textVersion: number;
    comment: string;
    by: string;
    at: Date;
  },
): Promise<void> {
  await tx
    .insertInto('document_tick')
    .values({
      id: tick.id,
      document_id: tick.documentId,
      criterion: tick.criterion,
      text_version: tick.textVersion,
      comment: tick.comment,
      ticked_by: tick.by,
      ticked_at: tick.at,
      withdrawn_by: null,
    })
    .execute();
}

/** @returns whether there was one to withdraw */
export async function withdrawTick(
  tx: Tx,
  tick: { documentId: string; criterion: string; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('document_tick')
    .set({ withdrawn_by: tick.by, withdrawn_at: tick.at })
    .where('document_id', '=', tick.documentId)
    .where('criterion', '=', tick.criterion)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
