import type { CheckedText, Db, Tx } from '../../platform/database/index.ts';

export interface FactCheck {
  id: string;
  procedureId: string;
  organisationId: string;
  requestedBy: string;
  requesterName: string | null;
  requestedAt: Date;
  checkerName: string;
  checkerEmail: string;
  message: string;
  version: number;
  textHash: string;
  snapshot: CheckedText;
  expiresAt: Date;
  remindedAt: Date | null;
  revokedAt: Date | null;
  savedAt: Date | null;
  sentAt: Date | null;
  signedName: string;
  signedQuality: string;
  remark: string;
  closedAt: Date | null;
  closingWord: string;
}

export interface FactCheckAnswer {
  part: string;
  verdict: 'agree' | 'disagree' | null;
  comment: string;
  proposal: string;
  partHash: string;
  outcome: 'taken' | 'answered' | null;
  reply: string;
  handledByName: string | null;
  handledAt: Date | null;
}

function checks(db: Db | Tx) {
  return db
    .selectFrom('fact_check as f')
    .leftJoin('app_user as u', 'u.id', 'f.requested_by')
    .selectAll('f')
    .select('u.name as requester_name');
}

type Row = Awaited<ReturnType<ReturnType<typeof checks>['execute']>>[number];

const toCheck = (row: Row): FactCheck => ({
  id: row.id,
  procedureId: row.procedure_id,
  organisationId: row.organisation_id,
  requestedBy: row.requested_by,
  requesterName: row.requester_name,
  requestedAt: row.requested_at,
  checkerName: row.checker_name,
  checkerEmail: row.checker_email,
  message: row.message,
  version: row.record_version,
  textHash: row.text_hash,
  snapshot: row.snapshot,
  expiresAt: row.expires_at,
  remindedAt: row.reminded_at,
  revokedAt: row.revoked_at,
  savedAt: row.saved_at,
  sentAt: row.sent_at,
  signedName: row.signed_name,
  signedQuality: row.signed_quality,
  remark: row.remark,
  closedAt: row.closed_at,
  closingWord: row.closing_word,
});

export async function readCheck(db: Db | Tx, id: string): Promise<FactCheck | undefined> {
  const row = await checks(db).where('f.id', '=', id).executeTakeFirst();
  return row && toCheck(row);
}

/** The same, held until the end of the transaction: two windows of one reader save one after the other. */
export async function lockCheck(tx: Tx, id: string): Promise<FactCheck | undefined> {
  await tx.selectFrom('fact_check').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return readCheck(tx, id);
}

/** Newest first. */
export async function listChecks(db: Db | Tx, procedureId: string): Promise<FactCheck[]> {
  const rows = await checks(db)
    .where('f.procedure_id', '=', procedureId)
    .orderBy('f.requested_at', 'desc')
    .orderBy('f.id', 'desc')
    .execute();
  return rows.map(toCheck);
}

export async function listAnswers(db: Db | Tx, checkId: string): Promise<Map<string, FactCheckAnswer>> {
  const rows = await db
    .selectFrom('fact_check_answer as a')
    .leftJoin('app_user as u', 'u.id', 'a.handled_by')
    .selectAll('a')
    .select('u.name as handled_by_name')
    .where('a.fact_check_id', '=', checkId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.part,
      {
        part: row.part,
        verdict: row.verdict,
        comment: row.comment,
        proposal: row.proposal,
        partHash: row.part_hash,
        outcome: row.outcome,
        reply: row.reply,
        handledByName: row.handled_by_name,
        handledAt: row.handled_at,
      },
    ]),
  );
}

export async function insertCheck(
  tx: Tx,
  row: Pick<
    FactCheck,
    | 'id'
    | 'procedureId'
    | 'organisationId'
    | 'requestedBy'
    | 'requestedAt'
    | 'checkerName'
    | 'checkerEmail'
    | 'message'
    | 'version'
    | 'textHash'
    | 'snapshot'
    | 'expiresAt'
  >,
): Promise<void> {
  await tx
    .insertInto('fact_check')
    .values({
      id: row.id,
      procedure_id: row.procedureId,
      organisation_id: row.organisationId,
      requested_by: row.requestedBy,
      requested_at: row.requestedAt,
      checker_name: row.checkerName,
      checker_email: row.checkerEmail,
      message: row.message,
      record_version: row.version,
      text_hash: row.textHash,
      snapshot: JSON.stringify(row.snapshot),
      expires_at: row.expiresAt,
      closed_by: null,
    })
    .execute();
}

export async function updateCheck(
  tx: Tx,
  id: string,
  change: {
    expiresAt?: Date;
    remindedAt?: Date | null;
    revokedAt?: Date | null;
    savedAt?: Date;
    sentAt?: Date;
    signedName?: string;
    signedQuality?: string;
    remark?: string;
    closedAt?: Date;
    closedBy?: string;
    closingWord?: string;
    checkerEmail?: string;
  },
): Promise<void> {
  const columns = {
    expires_at: change.expiresAt,
    reminded_at: change.remindedAt,
    revoked_at: change.revokedAt,
    saved_at: change.savedAt,
    sent_at: change.sentAt,
    signed_name: change.signedName,
    signed_quality: change.signedQuality,
    remark: change.remark,
    closed_at: change.closedAt,
    closed_by: change.closedBy,
    closing_word: change.closingWord,
    checker_email: change.checkerEmail,
  };
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  await tx.updateTable('fact_check').set(given).where('id', '=', id).execute();
}

/** Takes the answers as they stand now for all that was answered: what was emptied is gone. */
export async function replaceAnswers(
  tx: Tx,
  checkId: string,
  answers: readonly Pick<FactCheckAnswer, 'part' | 'verdict' | 'comment' | 'proposal' | 'partHash'>[],
): Promise<void> {
  await tx.deleteFrom('fact_check_answer').where('fact_check_id', '=', checkId).execute();
  if (answers.length === 0) return;
  await tx
    .insertInto('fact_check_answer')
    .values(
      answers.map((answer) => ({
        fact_check_id: checkId,
        part: answer.part,
        verdict: answer.verdict,
        comment: answer.comment,
        proposal: answer.proposal,
        part_hash: answer.partHash,
        outcome: null,
        handled_by: null,
      })),
    )
    .execute();
}

/** @returns whether there was such an answer that nobody had handled */
export async function handleAnswer(
  tx: Tx,
  row: { checkId: string; part: string; outcome: 'taken' | 'answered'; reply: string; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('fact_check_answer')
    .set({ outcome: row.outcome, reply: row.reply, handled_by: row.by, handled_at: row.at })
    .where('fact_check_id', '=', row.checkId)
    .where('part', '=', row.part)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Links that end within these days, whose reader has an address and was not reminded yet. */
export async function checksToRemind(db: Db, now: Date, withinDays: number): Promise<string[]> {
  const rows = await db
    .selectFrom('fact_check as f')
    .innerJoin('procedure as p', 'p.id', 'f.procedure_id')
    .select(['f.id', 'f.requested_at', 'f.expires_at'])
    .where('p.deleted_at', 'is', null)
    .where('f.checker_email', '!=', '')
    .where('f.sent_at', 'is', null)
    .where('f.revoked_at', 'is', null)
    .where('f.closed_at', 'is', null)
    .where('f.reminded_at', 'is', null)
    .where('f.expires_at', '>', now)
    .where('f.expires_at', '<=', new Date(now.getTime() + withinDays * 86_400_000))
    .execute();
  // Whoever was asked yesterday needs no reminder today.
  return rows.filter((row) => now.getTime() - row.requested_at.getTime() > 86_400_000).map(({ id }) => id);
}

export async function readOrganisationName(db: Db | Tx, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisation').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name;
}
