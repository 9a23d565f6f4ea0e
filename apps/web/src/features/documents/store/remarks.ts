import type { Db, Tx } from '../../../platform/database/index.ts';

export type RemarkOutcome = 'taken' | 'set-aside';

export interface RemarkRow {
  id: string;
  reviewId: string;
  documentId: string;
  position: number;
  /** The sentence as it was read. */
  sentence: string;
  remark: string;
  suggestion: string;
  madeAt: Date;
  readerName: string;
  outcome: RemarkOutcome | null;
  reason: string;
  handlerName: string | null;
  handledAt: Date | null;
}

export async function insertRemarks(
  tx: Tx,
  remarks: readonly {
    id: string;
    reviewId: string;
    documentId: string;
    position: number;
    sentence: string;
    remark: string;
    suggestion: string;
    at: Date;
  }[],
): Promise<void> {
  if (remarks.length === 0) return;
  await tx
    .insertInto('review_remark')
    .values(
      remarks.map((remark) => ({
        id: remark.id,
        review_id: remark.reviewId,
        document_id: remark.documentId,
        position: remark.position,
        sentence: remark.sentence,
        remark: remark.remark,
        suggestion: remark.suggestion,
        made_at: remark.at,
        outcome: null,
        handled_by: null,
      })),
    )
    .execute();
}

function remarks(db: Db | Tx) {
  return db
    .selectFrom('review_remark')
    .innerJoin('review_request', 'review_request.id', 'review_remark.review_id')
    .leftJoin('app_user as reviewer', 'reviewer.id', 'review_request.reviewer_id')
    .leftJoin('app_user as handler', 'handler.id', 'review_remark.handled_by')
    .selectAll('review_remark')
    .select(['review_request.reader_name', 'reviewer.name as reviewer_name', 'handler.name as handler_name']);
}

type Row = Awaited<ReturnType<ReturnType<typeof remarks>['execute']>>[number];

const asRemark = (row: Row): RemarkRow => ({
  id: row.id,
  reviewId: row.review_id,
  documentId: row.document_id,
  position: row.position,
  sentence: row.sentence,
  remark: row.remark,
  suggestion: row.suggestion,
  madeAt: row.made_at,
  readerName: row.reviewer_name ?? row.reader_name ?? '',
  outcome: row.outcome,
  reason: row.reason,
  handlerName: row.handler_name,
  handledAt: row.handled_at,
});

/** The newest reading first, each in the order of its text. */
export async function listRemarks(db: Db | Tx, documentId: string): Promise<RemarkRow[]> {
  const rows = await remarks(db)
    .where('review_remark.document_id', '=', documentId)
    .orderBy('review_remark.made_at', 'desc')
    .orderBy('review_remark.review_id')
    .orderBy('review_remark.position')
    .execute();
  return rows.map(asRemark);
}

export async function countWaitingRemarks(db: Db | Tx, documentId: string): Promise<number> {
  const row = await db
    .selectFrom('review_remark')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('document_id', '=', documentId)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export async function readRemark(db: Db | Tx, documentId: string, id: string): Promise<RemarkRow | undefined> {
  const row = await remarks(db)
    .where('review_remark.id', '=', id)
    .where('review_remark.document_id', '=', documentId)
    .executeTakeFirst();
  return row && asRemark(row);
}

/** @returns whether this document has such a remark */
export async function updateRemark(
  tx: Tx,
  remark: { id: string; documentId: string; outcome: RemarkOutcome; reason: string; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('review_remark')
    .set({ outcome: remark.outcome, reason: remark.reason, handled_by: remark.by, handled_at: remark.at })
    .where('id', '=', remark.id)
    .where('document_id', '=', remark.documentId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
