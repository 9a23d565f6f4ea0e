import { isDeepStrictEqual } from 'node:util';
import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import type { ProcedureStand } from '../../platform/database/schema-many.ts';
import { AppError, notFound } from '../../platform/http/errors.ts';
import {
  editProcedure,
  editStep,
  giveProcedure,
  listSteps,
  lockProcedure,
  type ProcedureRow,
  readSteps,
  setReviewDay,
  setStateAgain,
} from '../procedures/index.ts';
import { tryOperation } from './change.ts';
import { message as m } from './messages.ts';
import type { Operation } from './operation.ts';
import { readNames } from './queries.ts';
import { insertItem, insertMassEdit, listItems, lockMassEdit, saveUndone, saveUndoOutcome } from './store.ts';

/** A démarche as somebody looked at it in the trial run. */
export interface Chosen {
  procedureId: string;
  version: number;
}

/**
 * Carries an operation out on the démarches that were ticked: one transaction, each démarche by the ordinary commands. One that
 * somebody changed since the trial run is left as it is, and that is kept with the rest.
 */
export async function applyMassEdit(
  command: Command,
  input: { organisationId: string; operation: Operation; chosen: readonly Chosen[] },
): Promise<string> {
  const organisationId = command.authoriseIn('procedure.edit', input.organisationId);
  const names = await readNames(command.tx, organisationId);
  if (input.operation.kind === 'owner' && !names.has(input.operation.value)) throw notFound();
  const id = newId(command.now.getTime());
  await insertMassEdit(command.tx, {
    id,
    organisationId,
    operation: input.operation,
    by: command.actor.userId,
    at: command.now,
  });
  // Always in the same order: two operations at once wait for one another and never block each other.
  for (const { procedureId, version } of [...input.chosen].sort((a, b) => (a.procedureId < b.procedureId ? -1 : 1))) {
    await command.authorise('procedure.edit', 'procedure', procedureId);
    const procedure = await lockProcedure(command.tx, procedureId);
    if (procedure.organisationId !== organisationId) throw notFound();
    const before = await standOf(command, procedure);
    const trial = tryOperation(input.operation, before, (userId) => names.get(userId ?? '') ?? '');
    const { title } = procedure.content;
    if (procedure.version !== version || !trial || trial.problem) {
      await insertItem(command.tx, id, {
        procedureId,
        title,
        outcome: 'changed-meanwhile',
        versionAfter: procedure.version,
        before,
        after: before,
        changes: [],
      });
      continue;
    }
    await write(command, procedure, before, trial.after, m('reason.apply'));
    const left = await lockProcedure(command.tx, procedureId);
    const after = await standOf(command, left);
    const { changes } = trial;
    await insertItem(command.tx, id, {
      procedureId,
      title,
      outcome: 'changed',
      versionAfter: left.version,
      before,
      after,
      changes,
    });
  }
  command.audit({
    organisationId,
    action: 'mass-edit.applied',
    recordType: 'mass-edit',
    recordId: id,
    detail: { kind: input.operation.kind, procedures: input.chosen.length },
  });
  return id;
}

/** Takes an operation back as one. A démarche whose text was written since keeps what was written, and that is said. */
export async function undoMassEdit(command: Command, input: { organisationId: string; id: string }): Promise<void> {
  const organisationId = command.authoriseIn('procedure.edit', input.organisationId);
  const edit = await lockMassEdit(command.tx, input.id);
  if (edit?.organisationId !== organisationId) throw notFound();
  if (edit.undoneAt) throw new AppError('error.state', 409);
  const items = (await listItems(command.tx, edit.id)).filter(({ outcome }) => outcome === 'changed');
  for (const item of items.sort((a, b) => (a.procedureId < b.procedureId ? -1 : 1))) {
    await command.authorise('procedure.edit', 'procedure', item.procedureId);
    const procedure = await lockProcedure(command.tx, item.procedureId);
    const now = await standOf(command, procedure);
    const { state: _, ...here } = now;
    const { state: __, ...left } = item.after;
    const untouched = isDeepStrictEqual(here, left);
    if (untouched) {
      await write(command, procedure, now, item.before, m('reason.undo'));
      // Nothing at all happened since: the démarche is what it was, its state too.
      if (procedure.version === item.versionAfter && item.before.state !== 'in-review')
        await setStateAgain(command, {
          id: procedure.id,
          state: item.before.state as ProcedureRow['state'],
          reason: m('reason.undo'),
        });
    }
    await saveUndoOutcome(command.tx, edit.id, item.procedureId, untouched ? 'undone' : 'edited-since');
  }
  await saveUndone(command.tx, edit.id, command.actor.userId, command.now);
  command.audit({ organisationId, action: 'mass-edit.undone', recordType: 'mass-edit', recordId: edit.id });
}

async function standOf(command: Command, procedure: ProcedureRow): Promise<ProcedureStand> {
  const steps = await readSteps(command.tx, procedure.id);
  const { content, ownerId, reviewDue, state } = procedure;
  return { content, steps: steps.map(({ id, title, body }) => ({ id, title, body })), ownerId, reviewDue, state };
}

/** From one state to the other by the ordinary commands, each with its history and its entry in the journal. */
async function write(
  command: Command,
  procedure: ProcedureRow,
  before: ProcedureStand,
  after: ProcedureStand,
  reason: string,
): Promise<void> {
  const { id } = procedure;
  if (!isDeepStrictEqual(before.content, after.content)) {
    await editProcedure(command, {
      id,
      version: procedure.version,
      content: after.content,
      yearlyVolume: procedure.yearlyVolume,
      reason,
    });
  }
  const kept = await listSteps(command.tx, id);
  for (const step of after.steps) {
    const current = kept.find((one) => one.id === step.id);
    if (!current || (current.title === step.title && current.body === step.body)) continue;
    const { version } = await lockProcedure(command.tx, id);
    await editStep(command, {
      procedureId: id,
      stepId: step.id,
      version,
      title: step.title,
      body: step.body,
      organisation: current.organisation,
    });
  }
  if (after.ownerId !== before.ownerId) await giveProcedure(command, { id, ownerId: after.ownerId });
  if (after.reviewDue !== before.reviewDue) await setReviewDay(command, { id, day: after.reviewDue, reason });
}
