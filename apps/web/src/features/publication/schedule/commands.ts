import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { AppError, FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { buildSnapshot, lockProcedure, textHash } from '../../procedures/index.ts';
import { requireApproval } from '../approval.ts';
import { message as m } from '../messages.ts';
import { listPublications } from '../store.ts';
import { dropSchedules, insertSchedule, listSchedules, markSeen, type ScheduleKind, settleSchedule } from './store.ts';

/** Nothing is planned further ahead: nobody would remember it. */
const mostDays = 400;

/**
 * Plans a publication or a withdrawal, in the place of the one that was planned before. Everything that would stop it now
 * stops it here; it is looked at again when it is due.
 * @throws FieldErrors on `day` or `reason`
 */
export async function schedule(
  command: Command,
  input: { procedureId: string; kind: ScheduleKind; dueAt: Date; reason: string },
): Promise<string> {
  const { tx, now, actor } = command;
  const resource = await command.authorise('procedure.publish', 'procedure', input.procedureId);
  const procedure = await lockProcedure(tx, input.procedureId);
  if (input.dueAt <= now) throw new FieldErrors({ day: m('schedule.past') });
  if (input.dueAt.getTime() > now.getTime() + mostDays * 86_400_000) {
    throw new FieldErrors({ day: m('schedule.too-far', { days: mostDays }) });
  }
  const planned = (await listSchedules(tx, procedure.id)).filter(({ state }) => state === 'waiting');
  const publication = planned.find(({ kind }) => kind === 'publish');
  if (input.kind === 'publish') {
    await requireApproval(tx, procedure, input.reason);
    const withdrawal = planned.find(({ kind }) => kind === 'withdraw');
    if (withdrawal && withdrawal.dueAt <= input.dueAt) throw new FieldErrors({ day: m('schedule.after-withdrawal') });
  } else {
    if (!input.reason) throw new FieldErrors({ reason: m('withdraw.reason-missing') });
    const online = (await listPublications(tx, procedure.id)).some(({ withdrawnAt }) => !withdrawnAt);
    if (!online && !publication) throw new FieldErrors({ day: m('schedule.not-online') });
    if (publication && input.dueAt <= publication.dueAt)
      throw new FieldErrors({ day: m('schedule.before-publication') });
  }
  await dropSchedules(command, procedure.id, input.kind);
  const id = newId(now.getTime());
  await insertSchedule(tx, {
    id,
    procedureId: procedure.id,
    organisationId: resource.organisationId,
    kind: input.kind,
    dueAt: input.dueAt,
    textHash: textHash(await buildSnapshot(tx, procedure)),
    reason: input.reason,
    scheduledBy: actor.userId,
    scheduledAt: now,
  });
  await markSeen(tx, procedure.id, now);
  await command.enqueue('workflow.due', {}, { startAfter: input.dueAt, ifRunning: true });
  command.audit({
    organisationId: resource.organisationId,
    action: `procedure.${input.kind}-planned`,
    recordType: 'procedure',
    recordId: procedure.id,
    detail: { schedule: id, dueAt: input.dueAt.toISOString(), reason: input.reason },
  });
  return id;
}

/** @throws AppError 409 when it has happened, or waits no more */
export async function cancelSchedule(
  command: Command,
  input: { procedureId: string; scheduleId: string },
): Promise<void> {
  const resource = await command.authorise('procedure.publish', 'procedure', input.procedureId);
  const found = (await listSchedules(command.tx, input.procedureId)).find(({ id }) => id === input.scheduleId);
  if (!found) throw notFound();
  if (!(await settleSchedule(command.tx, found.id, { state: 'cancelled', at: command.now }))) {
    throw new AppError('error.state', 409);
  }
  command.audit({
    organisationId: resource.organisationId,
    action: `procedure.${found.kind}-unplanned`,
    recordType: 'procedure',
    recordId: input.procedureId,
    detail: { schedule: found.id },
  });
}

/** Says that a refusal was read: it is no task any more. */
export async function seeRefusals(command: Command, input: { procedureId: string }): Promise<void> {
  const resource = await command.authorise('procedure.publish', 'procedure', input.procedureId);
  await markSeen(command.tx, input.procedureId, command.now);
  command.audit({
    organisationId: resource.organisationId,
    action: 'procedure.refusal-seen',
    recordType: 'procedure',
    recordId: input.procedureId,
  });
}
