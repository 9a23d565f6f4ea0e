import type { Db, NoticeChannel, NoticeKind, Tx } from '../../platform/database/index.ts';

export interface NoticeContent {
  kind: NoticeKind;
  /** Nothing: the démarche itself. */
  channel: NoticeChannel | null;
  message: string;
  meanwhile: string;
  url: string;
  shownFrom: Date;
  startsAt: Date;
  endsAt: Date;
  /** On every démarche of the organisation. */
  everywhere: boolean;
}

export interface NoticeRow extends NoticeContent {
  id: string;
  organisationId: string;
  procedureId: string | null;
  stoppedAt: Date | null;
  version: number;
}

export async function readNotice(db: Db | Tx, id: string): Promise<NoticeRow | undefined> {
  const row = await db.selectFrom('notice').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      organisationId: row.organisation_id,
      procedureId: row.procedure_id,
      kind: row.kind,
      channel: row.channel,
      message: row.message,
      meanwhile: row.meanwhile,
      url: row.url,
      shownFrom: row.shown_from,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      everywhere: row.procedure_id === null,
      stoppedAt: row.stopped_at,
      version: row.version,
    }
  );
}

export async function lockNotice(tx: Tx, id: string): Promise<NoticeRow | undefined> {
  await tx.selectFrom('notice').select('id').where('id', '=', id).forUpdate().execute();
  return readNotice(tx, id);
}

const columnsOf = (content: NoticeContent, procedureId: string) => ({
  procedure_id: content.everywhere ? null : procedureId,
  kind: content.kind,
  channel: content.channel,
  message: content.message,
  meanwhile: content.meanwhile,
  url: content.url,
  shown_from: content.shownFrom,
  starts_at: content.startsAt,
  ends_at: content.endsAt,
});

export async function insertNotice(
  tx: Tx,
  row: { id: string; organisationId: string; procedureId: string; content: NoticeContent; by: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('notice')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      ...columnsOf(row.content, row.procedureId),
      stopped_by: null,
      created_by: row.by,
      created_at: row.now,
      updated_at: row.now,
    })
    .execute();
}

export async function updateNotice(
  tx: Tx,
  id: string,
  change: { content: NoticeContent; procedureId: string } | { stoppedBy: string },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('notice')
    .set((eb) => ({
      ...('content' in change
        ? columnsOf(change.content, change.procedureId)
        : { stopped_at: now, stopped_by: change.stoppedBy }),
      updated_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
