import type { Db, Tx } from '../../../platform/database/index.ts';
import { listReviews, type ReviewRow, readReview } from '../../publication/index.ts';

export {
  closeReview,
  insertReview,
  publicationRule as readApprovalRule,
  type ReviewRule as ApprovalRule,
} from '../../publication/index.ts';

/** The request that waits for an answer: one at a time. */
export async function readOpenReview(db: Db | Tx, documentId: string): Promise<ReviewRow | undefined> {
  return (await listReviews(db, 'document', documentId)).find((review) => !review.outcome);
}

export async function readReviewOfDocument(db: Db | Tx, reviewId: string): Promise<ReviewRow | undefined> {
  const review = await readReview(db, reviewId);
  return review?.recordType === 'document' ? review : undefined;
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
