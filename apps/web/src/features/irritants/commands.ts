import { newId } from '@limpide/kernel';
import { authorise, type Command, expectVersion } from '../../platform/command.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { isoDay } from '../../platform/messages/index.ts';
import { checkOwner, checkPlace } from './attach.ts';
import { message as m } from './messages.ts';
import type { EvidenceLevel, IrritantDetails, Place } from './schema.ts';
import { type IrritantState, missingFor, type Need } from './states.ts';
import {
  addDocument,
  deleteEvidence,
  type EvidenceRow,
  type IrritantChange,
  type IrritantRow,
  insertEvidence,
  insertIrritant,
  listEvidence,
  lockIrritant,
  savePlaces,
  updateIrritant,
} from './store.ts';

/** What the history keeps of an irritant: all of it, its evidence included. */
export interface IrritantSnapshot extends IrritantDetails {
  userVoice: string;
  places: Place[];
  documentIds: string[];
  state: IrritantState;
  ownerId: string | null;
  closingReason: string;
  evidence: (Omit<EvidenceRow, 'createdAt'> & { createdAt: string })[];
}

async function record(command: Command, irritant: IrritantRow, action: string, reason: string): Promise<void> {
  const evidence = await listEvidence(command.tx, irritant.id);
  const snapshot: IrritantSnapshot = {
    userVoice: irritant.userVoice,
    kind: irritant.kind,
    severity: irritant.severity,
    severityReason: irritant.severityReason,
    usersLow: irritant.usersLow,
    usersHigh: irritant.usersHigh,
    usersSource: irritant.usersSource,
    crossedOrganisations: irritant.crossedOrganisations,
    places: irritant.places,
    documentIds: irritant.documentIds,
    state: irritant.state,
    ownerId: irritant.ownerId,
    closingReason: irritant.closingReason,
    evidence: evidence.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
  };
  await command.saveVersion({
    recordType: 'irritant',
    recordId: irritant.id,
    organisationId: irritant.organisationId,
    version: irritant.version,
    snapshot: { ...snapshot },
    action,
    reason,
  });
  command.audit({
    organisationId: irritant.organisationId,
    action: `irritant.${action}`,
    recordType: 'irritant',
    recordId: irritant.id,
    detail: { version: irritant.version, reason },
  });
}

async function change(command: Command, id: string, to: IrritantChange, action: string, reason = ''): Promise<void> {
  await updateIrritant(command.tx, id, to, command.now);
  await record(command, await lockIrritant(command.tx, id), action, reason);
}

export interface NewIrritant extends Partial<IrritantDetails> {
  organisationId: string;
  userVoice: string;
  places: Place[];
  ownerId?: string | null;
  documentId?: string | null;
}

/** Notes an irritant: one sentence in the user's voice is enough. Gives its id. */
export async function createIrritant(command: Command, input: NewIrritant): Promise<string> {
  const organisationId = command.authoriseIn('irritant.create', input.organisationId);
  checkRange(input.usersLow ?? null, input.usersHigh ?? null);
  for (const place of input.places) await checkPlace(command, organisationId, place, 'place');
  const id = newId(command.now.getTime());
  await insertIrritant(command.tx, {
    id,
    organisationId,
    ownerId: null,
    userVoice: input.userVoice,
    reportedBy: command.actor.userId,
    now: command.now,
    kind: input.kind ?? null,
    severity: input.severity ?? null,
    severityReason: input.severityReason ?? '',
    usersLow: input.usersLow ?? null,
    usersHigh: input.usersHigh ?? null,
    usersSource: input.usersSource ?? '',
    crossedOrganisations: input.crossedOrganisations ?? [],
  });
  await savePlaces(command.tx, id, input.places);
  if (input.documentId) {
    await command.authorise('document.read', 'document', input.documentId);
    await addDocument(command.tx, id, input.documentId);
  }
  await record(command, await lockIrritant(command.tx, id), 'created', '');
  if (input.ownerId) {
    await checkOwner(command, await command.authorise('irritant.read', 'irritant', id), input.ownerId);
    await change(command, id, { ownerId: input.ownerId }, 'given');
  }
  return id;
}

function checkRange(low: number | null, high: number | null): void {
  if (low !== null && high !== null && low > high) throw new FieldErrors({ 'users-high': m('field.users.order') });
}

export async function editIrritant(
  command: Command,
  input: { id: string; version: number; userVoice: string; places: Place[]; details: IrritantDetails; reason: string },
): Promise<void> {
  const { details } = input;
  await command.authorise('irritant.edit', 'irritant', input.id);
  const current = await lockIrritant(command.tx, input.id);
  expectVersion(current.version, input.version);
  checkRange(details.usersLow, details.usersHigh);
  for (const [index, place] of input.places.entries()) {
    const field = index === 0 ? 'place' : `place-${index + 1}`;
    await checkPlace(command, current.organisationId, place, field, current.places);
  }
  await savePlaces(command.tx, input.id, input.places);
  await change(command, input.id, { userVoice: input.userVoice, details }, 'edited', input.reason);
}

/** Names who carries an irritant. One that was only reported, qualified or grouped becomes « porté » by it. */
export async function giveIrritant(
  command: Command,
  input: { id: string; version?: number; ownerId: string },
): Promise<void> {
  const resource = await command.authorise('irritant.edit', 'irritant', input.id);
  const current = await lockIrritant(command.tx, input.id);
  if (input.version !== undefined) expectVersion(current.version, input.version);
  await checkOwner(command, resource, input.ownerId);
  const waiting = current.state === 'reported' || current.state === 'qualified' || current.state === 'grouped';
  await change(command, input.id, { ownerId: input.ownerId, ...(waiting ? { state: 'owned' } : {}) }, 'given');
}

const needFields: Record<Need, string> = { owner: 'owner', reason: 'reason', severity: 'to', 'users-confirm': 'to' };

/**
 * Moves an irritant to another state of the table, naming who carries it on the way when that is needed.
 * @throws AppError 409 when the table does not have this change; FieldErrors when something is missing
 */
export async function changeState(
  command: Command,
  input: { id: string; version?: number; to: IrritantState; reason: string; ownerId?: string | null },
): Promise<void> {
  const resource = await command.authorise('irritant.edit', 'irritant', input.id);
  const current = await lockIrritant(command.tx, input.id);
  if (input.version !== undefined) expectVersion(current.version, input.version);
  const ownerId = input.ownerId ?? null;
  if (ownerId && ownerId !== current.ownerId) await checkOwner(command, resource, ownerId);
  const evidence = await listEvidence(command.tx, input.id);
  const missing = missingFor(current.state, input.to, {
    hasOwner: Boolean(ownerId ?? current.ownerId),
    severity: current.severity,
    reason: input.reason,
    newestEvidence: evidence[0]?.observedOn,
    stateSince: isoDay(current.stateSince),
  });
  if (!missing) throw new AppError('error.state', 409);
  if (missing.length > 0) {
    throw new FieldErrors(Object.fromEntries(missing.map((need) => [needFields[need], m(`need.${need}`)])));
  }
  await change(
    command,
    input.id,
    {
      state: input.to,
      closingReason: input.to === 'declined' || input.to === 'closed-unconfirmed' ? input.reason : '',
      ...(ownerId ? { ownerId } : {}),
    },
    `state.${input.to}`,
    input.reason,
  );
}

export interface NewEvidence {
  irritantId: string;
  level: EvidenceLevel;
  statement: string;
  n: number | null;
  total: number | null;
  source: string;
  observedOn: string;
  verbatims: string[];
}

/** Adds what was seen, counted or measured. A count says how many; nothing is dated in the future. */
export async function addEvidence(command: Command, input: NewEvidence): Promise<string> {
  await command.authorise('irritant.add-evidence', 'irritant', input.irritantId);
  await lockIrritant(command.tx, input.irritantId);
  const errors: Record<string, string> = {};
  if (input.level !== 'observed' && input.n === null) errors.n = m('field.n.missing');
  if (input.total !== null && input.n === null) errors.n = m('field.n.with-total');
  if (input.total !== null && input.n !== null && input.n > input.total) errors.total = m('field.total.order');
  if (input.observedOn > isoDay(command.now)) errors['observed-on'] = m('field.observed-on.future');
  if (input.verbatims.some((verbatim) => verbatim.length > 500)) errors.verbatims = m('field.verbatims.long');
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  const { irritantId, ...rest } = input;
  const id = newId(command.now.getTime());
  await insertEvidence(command.tx, irritantId, {
    ...rest,
    id,
    createdBy: command.actor.userId,
    createdAt: command.now,
  });
  await change(command, irritantId, {}, 'evidence-added');
  return id;
}

/** Takes an evidence away; the version before keeps it, and brings it back if it is restored. */
export async function removeEvidence(
  command: Command,
  input: { irritantId: string; evidenceId: string; reason: string },
): Promise<void> {
  await command.authorise('irritant.edit', 'irritant', input.irritantId);
  await lockIrritant(command.tx, input.irritantId);
  if (!(await deleteEvidence(command.tx, input.irritantId, input.evidenceId))) throw notFound();
  await change(command, input.irritantId, {}, 'evidence-removed', input.reason);
}

/**
 * Brings back what an earlier version said, as a new version, with the evidence taken away since. State and owner stay:
 * they have a way of their own. Places that no longer exist stay away.
 */
export async function restoreIrritant(
  command: Command,
  input: { id: string; version: number; from: number; snapshot: IrritantSnapshot },
): Promise<void> {
  await command.authorise('irritant.edit', 'irritant', input.id);
  const current = await lockIrritant(command.tx, input.id);
  expectVersion(current.version, input.version);
  const { userVoice, places, evidence, ...rest } = input.snapshot;
  for (const place of places) await checkPlace(command, current.organisationId, place, 'version', current.places);
  await savePlaces(command.tx, input.id, places);
  const present = new Set((await listEvidence(command.tx, input.id)).map((one) => one.id));
  for (const one of evidence) {
    if (!present.has(one.id)) {
      await insertEvidence(command.tx, input.id, { ...one, createdAt: new Date(one.createdAt) });
    }
  }
  const details: IrritantDetails = {
    kind: rest.kind,
    severity: rest.severity,
    severityReason: rest.severityReason,
    usersLow: rest.usersLow,
    usersHigh: rest.usersHigh,
    usersSource: rest.usersSource,
    crossedOrganisations: rest.crossedOrganisations,
  };
  await change(
    command,
    input.id,
    { userVoice, details },
    'restored',
    m('history.restored-reason', { version: input.from }),
  );
}

/** Into the bin for thirty days. */
export async function throwAwayIrritant(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('irritant.delete', 'irritant', input.id);
  await lockIrritant(command.tx, input.id);
  const deleted = { at: command.now, by: command.actor.userId };
  await change(command, input.id, { deleted }, 'thrown-away', input.reason);
}

export async function takeIrritantBack(command: Command, input: { id: string }): Promise<void> {
  await authorise(command.tx, command.actor, 'irritant.delete', 'irritant', input.id, { deleted: true });
  await lockIrritant(command.tx, input.id);
  await change(command, input.id, { deleted: null }, 'taken-back');
}
