import type { Database, Db, FeedbackState, Tx } from '../../platform/database/index.ts';

export interface FeedbackRow {
  id: string;
  procedureId: string;
  number: number;
  answer: Database['page_feedback']['answer'];
  reasons: string[];
  comment: string;
  givenOn: string;
  quarantine: Database['page_feedback']['quarantine'];
  state: FeedbackState;
  irritantId: string | null;
}

/** One form at a time for a page, so that the same form sent twice at once is seen. @returns whether this form came before */
export async function seenBefore(tx: Tx, procedureId: string, formKey: string): Promise<boolean> {
  await tx.selectFrom('procedure').select('id').where('id', '=', procedureId).forUpdate().execute();
  const row = await tx.selectFrom('page_feedback').select('id').where('form_key', '=', formKey).executeTakeFirst();
  return row !== undefined;
}

export async function insertFeedback(
  tx: Tx,
  row: Omit<FeedbackRow, 'state' | 'irritantId'> & { formKey: string },
): Promise<void> {
  await tx
    .insertInto('page_feedback')
    .values({
      id: row.id,
      procedure_id: row.procedureId,
      publication_number: row.number,
      answer: row.answer,
      reasons: row.reasons,
      comment: row.comment,
      given_on: row.givenOn,
      quarantine: row.quarantine,
      form_key: row.formKey,
      irritant_id: null,
      handled_by: null,
    })
    .execute();
}

export async function lockFeedback(tx: Tx, procedureId: string, id: string): Promise<FeedbackRow | undefined> {
  const row = await tx
    .selectFrom('page_feedback')
    .selectAll()
    .where('id', '=', id)
    .where('procedure_id', '=', procedureId)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      procedureId: row.procedure_id,
      number: row.publication_number,
      answer: row.answer,
      reasons: row.reasons,
      comment: row.comment,
      givenOn: row.given_on,
      quarantine: row.quarantine,
      state: row.state,
      irritantId: row.irritant_id,
    }
  );
}

export async function updateFeedback(
  tx: Tx,
  id: string,
  change: { state?: FeedbackState; irritantId?: string; released?: true; erased?: true },
  by: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('page_feedback')
    .set({
      ...(change.state ? { state: change.state } : {}),
      ...(change.irritantId ? { irritant_id: change.irritantId } : {}),
      ...(change.released ? { quarantine: null } : {}),
      ...(change.erased ? { comment: '' } : {}),
      handled_by: by,
      handled_at: now,
    })
    .where('id', '=', id)
    .execute();
}

/** The number of the publication that is online. */
export async function onlineNumber(db: Db | Tx, procedureId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('publication')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('procedure_id', '=', procedureId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row?.number ?? undefined;
}
