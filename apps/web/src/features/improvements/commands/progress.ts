import { newId } from '@limpide/kernel';
import { type Command, expectVersion } from '../../../platform/command.ts';
import type { ActionMeasure } from '../../../platform/database/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { type ActionState, isDone } from '../states.ts';
import { type DecisionRow, insertDecision, lockAction } from '../store.ts';
import { change, moveTo } from './record.ts';

/** @throws AppError 409 when the table does not have this change; FieldErrors when something is missing */
export async function changeActionState(
  command: Command,
  input: { id: string; version?: number; to: ActionState; reason: string },
): Promise<void> {
  await command.authorise('action.edit', 'action', input.id);
  const current = await lockAction(command.tx, input.id);
  if (input.version !== undefined) expectVersion(current.version, input.version);
  await moveTo(command, current, input.to, input.reason);
}

/** « Marquer comme faite »: the users have it, since that day. */
export async function markDone(
  command: Command,
  input: { id: string; version?: number; doneOn: string },
): Promise<void> {
  await command.authorise('action.edit', 'action', input.id);
  const current = await lockAction(command.tx, input.id);
  if (input.version !== undefined) expectVersion(current.version, input.version);
  if (input.doneOn > isoDay(command.now)) throw new FieldErrors({ 'done-on': m('done.future') });
  if (isDone(current.state)) await change(command, input.id, { doneOn: input.doneOn }, 'edited');
  else await moveTo(command, current, 'delivered', '', { doneOn: input.doneOn });
}

export interface NewDecision {
  actionId: string;
  body: string;
  decidedOn: string;
  point: string;
  outcome: DecisionRow['outcome'];
  remarks: string;
}

/**
 * Records what the body decided. Accepted, even with changes: the improvement is decided; refused: it is given up, with
 * what the body said as the reason; postponed: it stays where it is.
 */
export async function recordDecision(command: Command, input: NewDecision): Promise<string> {
  const { actionId, ...decision } = input;
  await command.authorise('action.decide', 'action', actionId);
  const current = await lockAction(command.tx, actionId);
  const errors: Record<string, string> = {};
  if (input.decidedOn > isoDay(command.now)) errors['decided-on'] = m('decision.future');
  if (input.outcome === 'refused' && !input.remarks) errors.remarks = m('decision.refused-why');
  if (input.outcome === 'amended' && !input.remarks) errors.remarks = m('decision.amended-what');
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  const id = newId(command.now.getTime());
  await insertDecision(command.tx, actionId, {
    id,
    ...decision,
    recordedBy: command.actor.userId,
    now: command.now,
  });
  const waiting = current.state === 'proposed' || current.state === 'qualified';
  if (input.outcome === 'refused' && !isDone(current.state) && current.state !== 'abandoned') {
    await moveTo(command, current, 'abandoned', input.remarks);
  } else if (waiting && (input.outcome === 'accepted' || input.outcome === 'amended')) {
    await moveTo(command, current, 'decided', input.remarks);
  } else {
    await change(command, actionId, {}, 'decision-recorded', input.remarks);
  }
  return id;
}

/** Keeps the counts before and after; a delivered improvement becomes measured. The verdict is computed, never kept. */
export async function saveMeasure(
  command: Command,
  input: { id: string; version?: number; measure: ActionMeasure },
): Promise<void> {
  await command.authorise('action.edit', 'action', input.id);
  const current = await lockAction(command.tx, input.id);
  if (input.version !== undefined) expectVersion(current.version, input.version);
  const { before, after } = input.measure;
  const errors: Record<string, string> = {};
  if (before.count > before.total) errors['before-count'] = m('measure.before-over-total');
  if (after.count > after.total) errors['after-count'] = m('measure.after-over-total');
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  const { measure } = input;
  if (current.state === 'delivered') await moveTo(command, current, 'measured', '', { measure });
  else await change(command, input.id, { measure }, 'measured');
}
