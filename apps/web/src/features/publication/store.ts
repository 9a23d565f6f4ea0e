import { platformOf } from '../../platform/command.ts';
import type { Database, Db, PublicSnapshot, Tx } from '../../platform/database/index.ts';
import { announceChange, sliceOf } from '../open-data/index.ts';

export type ReviewRule = Database['organisation']['publication_rule'];

export interface ReviewRow {
  id: string;
  recordType: 'procedure' | 'document';
  recordId: string;
  organisationId: string;
  recordVersion: number;
  rule: ReviewRule;
  requestedBy: string;
  requesterName: string;
  requestedAt: Date;
  reviewerId: string | null;
  reviewerName: string | null;
  readerName: string | null;
  readerEmail: string | null;
  message: string;
  outcome: 'approved' | 'changes-asked' | 'cancelled' | null;
  comment: string;
  decidedBy: string | null;
  decidedAt: Date | null;
}

function reviews(db: Db | Tx) {
  return db
    .selectFrom('review_request as r')
    .leftJoin('app_user as requester', 'requester.id', 'r.requested_by')
    .leftJoin('app_user as reviewer', 'reviewer.id', 'r.reviewer_id')
    .selectAll('r')
    .select(['requester.name as requester_name', 'reviewer.name as reviewer_name']);
}

type Row = Awaited<ReturnType<ReturnType<typeof reviews>['execute']>>[number];

function toReview(row: Row): ReviewRow {
  return {
    id: row.id,
    recordType: row.record_type,
    recordId: row.record_id,
    organisationId: row.organisation_id,
    recordVersion: row.record_version,
    rule: row.rule,
    requestedBy: row.requested_by,
    requesterName: row.requester_name ?? '',
    requestedAt: row.requested_at,
    reviewerId: row.reviewer_id,
    reviewerName: row.reviewer_name,
    readerName: row.reader_name,
    readerEmail: row.reader_email,
    message: row.message,
    outcome: row.outcome,
    comment: row.comment,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  };
}

export async function readReview(db: Db | Tx, id: string): Promise<ReviewRow | undefined> {
  const row = await reviews(db).where('r.id', '=', id).executeTakeFirst();
  return row && toReview(row);
}

/** Newest first. */
export async function listReviews(
  db: Db | Tx,
  recordType: 'procedure' | 'document',
  recordId: string,
): Promise<ReviewRow[]> {
  const rows = await reviews(db)
    .where('r.record_type', '=', recordType)
    .where('r.record_id', '=', recordId)
    .orderBy('r.requested_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return rows.map(toReview);
}

export async function listReviewsFor(db: Db | Tx, reviewerId: string): Promise<ReviewRow[]> {
  const rows = await reviews(db)
    .where('r.reviewer_id', '=', reviewerId)
    .where('r.outcome', 'is', null)
    .orderBy('r.requested_at')
    .execute();
  return rows.map(toReview);
}

export async function insertReview(
  tx: Tx,
  row: {
    id: string;
    recordType: 'procedure' | 'document';
    recordId: string;
    organisationId: string;
    recordVersion: number;
    rule: ReviewRule;
    requestedBy: string;
    requestedAt: Date;
    reviewerId?: string | null;
    readerName?: string | null;
    readerEmail?: string | null;
    message: string;
  },
): Promise<void> {
  await tx
    .insertInto('review_request')
    .values({
      id: row.id,
      record_type: row.recordType,
      record_id: row.recordId,
      organisation_id: row.organisationId,
      record_version: row.recordVersion,
      rule: row.rule,
      requested_by: row.requestedBy,
      requested_at: row.requestedAt,
      reviewer_id: row.reviewerId ?? null,
      reader_name: row.readerName ?? null,
      reader_email: row.readerEmail ?? null,
      message: row.message,
      outcome: null,
      decided_by: null,
    })
    .execute();
}

/** @returns whether the request was still open: two people who answer at once get one answer kept. */
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

export async function publicationRule(db: Db | Tx, organisationId: string): Promise<ReviewRule> {
  const row = await db
    .selectFrom('organisation')
    .select('publication_rule')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return row.publication_rule;
}

/**
 * Puts a version online. It is signed and added to the stream of changes in the same transaction, which must be that of a
 * command: either both exist or none. @returns the number of the version
 */
export async function insertPublication(
  tx: Tx,
  row: {
    id: string;
    procedureId: string;
    snapshot: PublicSnapshot;
    reason: string;
    publishedBy: string;
    approvedBy: string | null;
    at: Date;
  },
): Promise<number> {
  const last = await tx
    .selectFrom('publication')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('procedure_id', '=', row.procedureId)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await tx
    .insertInto('publication')
    .values({
      id: row.id,
      procedure_id: row.procedureId,
      number,
      snapshot: JSON.stringify(row.snapshot),
      reason: row.reason,
      published_by: row.publishedBy,
      approved_by: row.approvedBy,
      published_at: row.at,
    })
    .execute();
  const { procedureId, snapshot, at } = row;
  await announceChange(tx, platformOf(tx), {
    kind: 'published',
    procedureId,
    number,
    ...sliceOf(snapshot),
    snapshot,
    at,
  });
  return number;
}

/** Takes every version of a page away, and says so in the stream. @returns whether there was one */
export async function withdrawPublications(tx: Tx, procedureId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .updateTable('publication')
    .set({ withdrawn_at: at })
    .where('procedure_id', '=', procedureId)
    .where('withdrawn_at', 'is', null)
    .returning(['number', 'snapshot'])
    .execute();
  const last = rows.sort((a, b) => b.number - a.number)[0];
  if (!last) return false;
  await announceChange(tx, platformOf(tx), {
    kind: 'withdrawn',
    procedureId,
    number: last.number,
    ...sliceOf(last.snapshot),
    at,
  });
  return true;
}

export interface PublicationRow {
  id: string;
  number: number;
  snapshot: PublicSnapshot;
  reason: string;
  publishedAt: Date;
  withdrawnAt: Date | null;
}

/** Newest first. */
export async function listPublications(db: Db | Tx, procedureId: string): Promise<PublicationRow[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('procedure_id', '=', procedureId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    snapshot: row.snapshot,
    reason: row.reason,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
  }));
}
