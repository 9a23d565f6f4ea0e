import type { Db, Tx } from '../../../platform/database/index.ts';
import { listReviews, type ReviewRow } from '../../publication/index.ts';

/** The request that waits for an answer: one at a time. */
export async function readOpenReview(db: Db | Tx, documentId: string): Promise<ReviewRow | undefined> {
  return (await listReviews(db, 'document', documentId)).find((review) => !review.outcome);
}

export async function readReviewOfDocument(db: Db | Tx, reviewId: string): Promise<ReviewRow | undefined> {
  const row = await db
    .selectFrom('review_request')
    .select('record_id')
    .where('id', '=', reviewId)
    .where('record_type', '=', 'document')
    .executeTakeFirst();
  const all = row ? await listReviews(db, 'document', row.record_id) : [];
  return all.find((review) => review.id === reviewId);
}

export async function insertReview(
  tx: Tx,
  row: {
    id: string;
    documentId: string;
    organisationId: string;
    recordVersion: number;
    rule: 'colleague' | 'external-reader';
    requestedBy: string;
    requestedAt: Date;
    reviewerId?: string;
    readerName?: string;
    readerEmail?: string;
    message: string;
  },
): Promise<void> {
  await tx
    .insertInto('review_request')
    .values({
      id: row.id,
      record_type: 'document',
      record_id: row.documentId,
      organisation_id: row.organisationId,
      record_version: row.recordVersion,
      rule: row.rule,
      requested_by: row.requestedBy,
      requested_at: row.requestedAt,
      reviewer_id: row.reviewerId ?? null,
      reader_name: row.readerName ?? null,
      reader_email: row.readerEmail || null,
      message: row.message,
      outcome: null,
      decided_by: null,
    })
    .execute();
}

/** @returns whether the request was still open: of two answers at once, one is kept. */
export async function closeReview(
  tx: Tx,
  id: string,
  decision: {
    outcome: 'approved' | 'changes-asked' | 'cancelled';
    comment: string;
    decidedBy: string | null;
    at: Date;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('review_request')
    .set({
      outcome: decision.outcome,
      comment: decision.comment,
      decided_by: decision.decidedBy,
      decided_at: decision.at,
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type ApprovalRule = 'colleague' | 'external-reader' | 'direct-with-reason';

export async function readApprovalRule(db: Db | Tx, organisationId: string): Promise<ApprovalRule> {
  const row = await db
    .selectFrom('organisation')
    .select('publication_rule')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return row.publication_rule;
}

/** Colleagues of an organisation with their roles, in alphabetical order. */
export async function listColleagues(
  db: Db | Tx,
  organisationId: string,
): Promise<{ id: string; name: string; email: string; jobTitle: string; roles: string[] }[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select(['app_user.id', 'app_user.name', 'app_user.email', 'app_user.job_title', 'membership.roles'])
    .where('organisation_id', '=', organisationId)
    .where('app_user.deactivated_at', 'is', null)
    .execute();
  const collator = new Intl.Collator('fr');
  return rows
    .map((row) => ({ id: row.id, name: row.name, email: row.email, jobTitle: row.job_title, roles: row.roles }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
