import { newId } from '@limpide/kernel';
import { generateKeyBetween } from 'fractional-indexing';
import { type Command, expectVersion } from '../../platform/command.ts';
import type { ProcedureContent, ShareLevel } from '../../platform/database/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { findResource } from '../../platform/policy/index.ts';
import { tellInstances } from './inheritance/follow.ts';
import { restoredContent } from './inheritance/keep.ts';
import { message } from './messages.ts';
import { hasPublication } from './queries.ts';
import { recordProcedure } from './record.ts';
import {
  findOrganisationByName,
  insertProcedure,
  insertStep,
  lockProcedure,
  type ProcedureRow,
  readSteps,
  removeShare,
  saveShare,
  updateProcedure,
  updateStep,
} from './store.ts';

async function change(
  command: Command,
  id: string,
  changes: Parameters<typeof updateProcedure>[2],
  action: string,
  reason = '',
): Promise<void> {
  await updateProcedure(command.tx, id, changes, command.now);
  await recordProcedure(command, await lockProcedure(command.tx, id), action, reason);
}

export async function createProcedure(
  command: Command,
  input: { organisationId: string; ownerId?: string; content: ProcedureContent; yearlyVolume?: number | null },
): Promise<string> {
  command.authoriseIn('procedure.create', input.organisationId);
  const id = newId(command.now.getTime());
  await insertProcedure(command.tx, {
    id,
    organisationId: input.organisationId,
    ownerId: input.ownerId ?? command.actor.userId,
    content: input.content,
    yearlyVolume: input.yearlyVolume ?? null,
    now: command.now,
  });
  await recordProcedure(command, await lockProcedure(command.tx, id), 'created', '');
  return id;
}

/** A change of the text makes the working version a draft again; the public page keeps showing the last published one. */
export async function editProcedure(
  command: Command,
  input: { id: string; version: number; content: ProcedureContent; yearlyVolume: number | null; reason: string },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.id);
  const current = await lockProcedure(command.tx, input.id);
  expectVersion(current.version, input.version);
  await change(
    command,
    input.id,
    { content: input.content, yearlyVolume: input.yearlyVolume, state: 'draft', reviewReason: '' },
    'edited',
    input.reason,
  );
}

export async function addStep(
  command: Command,
  input: { procedureId: string; title: string; body: string; organisation: string },
): Promise<string> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  await lockProcedure(command.tx, input.procedureId);
  const steps = await readSteps(command.tx, input.procedureId);
  const id = newId(command.now.getTime());
  const position = generateKeyBetween(steps.at(-1)?.position ?? null, null);
  const inCharge = await organisationInCharge(command, input.organisation);
  await insertStep(command.tx, {
    id,
    procedureId: input.procedureId,
    title: input.title,
    body: input.body,
    position,
    ...inCharge,
  });
  await change(command, input.procedureId, { state: 'draft' }, 'step-added', input.title);
  return id;
}

export async function editStep(
  command: Command,
  input: { procedureId: string; stepId: string; version: number; title: string; body: string; organisation: string },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  expectVersion((await lockProcedure(command.tx, input.procedureId)).version, input.version);
  await ownStep(command, input.procedureId, input.stepId);
  const inCharge = await organisationInCharge(command, input.organisation);
  await updateStep(command.tx, input.stepId, { title: input.title, body: input.body, ...inCharge });
  await change(command, input.procedureId, { state: 'draft' }, 'step-edited', input.title);
}

/** Moves a step one place up or down. */
export async function moveStep(
  command: Command,
  input: { procedureId: string; stepId: string; direction: 'up' | 'down' },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  await lockProcedure(command.tx, input.procedureId);
  const steps = await readSteps(command.tx, input.procedureId);
  const index = steps.findIndex((step) => step.id === input.stepId);
  if (index < 0) throw notFound();
  const target = input.direction === 'up' ? index - 1 : index + 1;
  if (target < 0 || target >= steps.length) return;
  const others = steps.filter((_, i) => i !== index);
  const position = generateKeyBetween(others[target - 1]?.position ?? null, others[target]?.position ?? null);
  await updateStep(command.tx, input.stepId, { position });
  await change(command, input.procedureId, { state: 'draft' }, 'step-moved', steps[index]!.title);
}

/** A step is never erased: documents, irritants and journeys may point to it. It is retired, with what replaces it. */
export async function retireStep(
  command: Command,
  input: { procedureId: string; stepId: string; replacedBy: string[] },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  await lockProcedure(command.tx, input.procedureId);
  const step = await ownStep(command, input.procedureId, input.stepId);
  for (const other of input.replacedBy) await ownStep(command, input.procedureId, other);
  await updateStep(command.tx, input.stepId, { retiredAt: command.now, replacedBy: input.replacedBy });
  await change(command, input.procedureId, { state: 'draft' }, 'step-retired', step.title);
}

/** Who is in charge of a step, from the name that was typed: an organisation of this platform, or the name alone. */
async function organisationInCharge(command: Command, name: string) {
  const id = name ? await findOrganisationByName(command.tx, name) : undefined;
  return { organisationId: id ?? null, organisationName: id ? '' : name };
}

async function ownStep(command: Command, procedureId: string, stepId: string) {
  const step = (await readSteps(command.tx, procedureId)).find((candidate) => candidate.id === stepId);
  if (!step) throw notFound();
  return step;
}

/** Says that the public text must be looked at again, and why: it shows in the work of the person in charge. */
export async function markToReview(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.id);
  await lockProcedure(command.tx, input.id);
  await change(command, input.id, { state: 'to-review', reviewReason: input.reason }, 'to-review', input.reason);
}

export async function shareProcedure(
  command: Command,
  input: { id: string; organisationId: string; level: ShareLevel },
): Promise<void> {
  const resource = await command.authorise('procedure.share', 'procedure', input.id);
  if (resource.organisationId === input.organisationId) {
    throw new FieldErrors({ organisation: message('share.own') });
  }
  if (!(await findResource(command.tx, 'organisation', input.organisationId))) {
    throw new FieldErrors({ organisation: message('share.unknown') });
  }
  await lockProcedure(command.tx, input.id);
  await saveShare(command.tx, input.id, input.organisationId, input.level, command.now);
  command.audit({
    organisationId: resource.organisationId,
    action: 'procedure.shared',
    recordType: 'procedure',
    recordId: input.id,
    detail: { organisation: input.organisationId, level: input.level },
  });
  command.audit({
    organisationId: input.organisationId,
    action: 'procedure.share-received',
    recordType: 'procedure',
    recordId: input.id,
    detail: { level: input.level },
  });
}

export async function unshareProcedure(command: Command, input: { id: string; organisationId: string }): Promise<void> {
  const resource = await command.authorise('procedure.share', 'procedure', input.id);
  if (!(await removeShare(command.tx, input.id, input.organisationId))) throw notFound();
  for (const organisationId of [resource.organisationId, input.organisationId]) {
    command.audit({
      organisationId,
      action: 'procedure.share-ended',
      recordType: 'procedure',
      recordId: input.id,
      detail: { organisation: input.organisationId },
    });
  }
}

/** Brings back the text of an earlier version, as a new version: nothing of the history is lost. */
export async function restoreProcedure(
  command: Command,
  input: { id: string; version: number; content: ProcedureContent; from: number; own?: readonly string[] | undefined },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.id);
  const current = await lockProcedure(command.tx, input.id);
  expectVersion(current.version, input.version);
  await change(
    command,
    input.id,
    { content: await restoredContent(command.tx, current, input.content, input.own), state: 'draft' },
    'restored',
    message('history.restored-reason', { version: input.from }),
  );
}

/** Says until when the page may stand without being read again. */
export async function setReviewDay(
  command: Command,
  input: { id: string; day: string | null; reason: string },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.id);
  await lockProcedure(command.tx, input.id);
  await change(command, input.id, { reviewDue: input.day }, 'review-day-set', input.reason);
}

/** A change was taken back before anybody did anything else: the text is the one that this state was given to. */
export async function setStateAgain(
  command: Command,
  input: { id: string; state: ProcedureRow['state']; reason: string },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.id);
  const { state } = await lockProcedure(command.tx, input.id);
  if (state !== input.state) await change(command, input.id, { state: input.state }, 'state-again', input.reason);
}

export async function giveProcedure(command: Command, input: { id: string; ownerId: string | null }): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.id);
  await lockProcedure(command.tx, input.id);
  await change(command, input.id, { ownerId: input.ownerId }, 'given');
}

/** Into the bin for thirty days. A published démarche is withdrawn first, on purpose. */
export async function throwAwayProcedure(command: Command, input: { id: string }): Promise<void> {
  await command.authorise('procedure.delete', 'procedure', input.id);
  const procedure = await lockProcedure(command.tx, input.id);
  if (await hasPublication(command.tx, input.id)) throw new AppError('error.state', 409);
  await change(command, input.id, { deletedAt: command.now, deletedBy: command.actor.userId }, 'thrown-away');
  if (procedure.kind === 'concept') await tellInstances(command, procedure, 'thrown-away');
}
