import type { Command } from '../../../platform/command.ts';
import type { Database, Db, Tx } from '../../../platform/database/index.ts';

export type ScheduleKind = Database['procedure_schedule']['kind'];

export interface ScheduleRow {
  id: string;
  procedureId: string;
  organisationId: string;
  kind: ScheduleKind;
  dueAt: Date;
  textHash: string;
  reason: string;
  scheduledBy: string;
  scheduledByName: string | null;
  scheduledAt: Date;
  state: Database['procedure_schedule']['state'];
  problem: string;
  settledAt: Date | null;
  seenAt: Date | null;
}

function schedules(db: Db | Tx) {
  return db
    .selectFrom('procedure_schedule as s')
    .leftJoin('app_user as u', 'u.id', 's.scheduled_by')
    .selectAll('s')
    .select('u.name as scheduled_by_name');
}

type Row = Awaited<ReturnType<ReturnType<typeof schedules>['execute']>>[number];

const toSchedule = (row: Row): ScheduleRow => ({
  id: row.id,
  procedureId: row.procedure_id,
  organisationId: row.organisation_id,
  kind: row.kind,
  dueAt: row.due_at,
  textHash: row.text_hash,
  reason: row.reason,
  scheduledBy: row.scheduled_by,
  scheduledByName: row.scheduled_by_name,
  scheduledAt: row.scheduled_at,
  state: row.state,
  problem: row.problem,
  settledAt: row.settled_at,
  seenAt: row.seen_at,
});

/** What waits for a démarche, and what was refused and nobody has seen yet; the next first. */
export async function listSchedules(db: Db | Tx, procedureId: string): Promise<ScheduleRow[]> {
  const rows = await schedules(db)
    .where('s.procedure_id', '=', procedureId)
    .where((eb) =>
      eb.or([eb('s.state', '=', 'waiting'), eb.and([eb('s.state', '=', 'refused'), eb('s.seen_at', 'is', null)])]),
    )
    .orderBy('s.due_at')
    .execute();
  return rows.map(toSchedule);
}

/** Ids of what is due, the oldest first: a publication that was missed comes before the withdrawal that follows it. */
export async function dueSchedules(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('procedure_schedule')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes one for this transaction. @returns undefined when another process has it, or it waits no more */
export async function takeSchedule(tx: Tx, id: string): Promise<ScheduleRow | undefined> {
  const free = await tx
    .selectFrom('procedure_schedule')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!free) return undefined;
  const row = await schedules(tx).where('s.id', '=', id).executeTakeFirstOrThrow();
  return toSchedule(row);
}

export async function insertSchedule(
  tx: Tx,
  row: Pick<
    ScheduleRow,
    'id' | 'procedureId' | 'organisationId' | 'kind' | 'dueAt' | 'textHash' | 'reason' | 'scheduledBy' | 'scheduledAt'
  >,
): Promise<void> {
  await tx
    .insertInto('procedure_schedule')
    .values({
      id: row.id,
      procedure_id: row.procedureId,
      organisation_id: row.organisationId,
      kind: row.kind,
      due_at: row.dueAt,
      text_hash: row.textHash,
      reason: row.reason,
      scheduled_by: row.scheduledBy,
      scheduled_at: row.scheduledAt,
      state: 'waiting',
    })
    .execute();
}

export async function settleSchedule(
  tx: Tx,
  id: string,
  settled: { state: 'done' | 'refused' | 'cancelled'; at: Date; problem?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('procedure_schedule')
    .set({ state: settled.state, settled_at: settled.at, problem: settled.problem ?? '' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was planned and is done by hand, or makes no sense any more, waits no longer. */
export async function dropSchedules(command: Command, procedureId: string, kind?: ScheduleKind): Promise<void> {
  await command.tx
    .updateTable('procedure_schedule')
    .set({ state: 'cancelled', settled_at: command.now })
    .where('procedure_id', '=', procedureId)
    .where('state', '=', 'waiting')
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .execute();
}

/** What was refused is no task any more. */
export async function markSeen(tx: Tx, procedureId: string, at: Date): Promise<void> {
  await tx
    .updateTable('procedure_schedule')
    .set({ seen_at: at })
    .where('procedure_id', '=', procedureId)
    .where('state', '=', 'refused')
    .where('seen_at', 'is', null)
    .execute();
}
