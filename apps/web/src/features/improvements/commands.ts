import { newId } from '@limpide/kernel';
import { authorise, type Command, expectVersion } from '../../platform/command.ts';
import type { ActionMeasure, ActionTarget } from '../../platform/database/index.ts';
import { AppError, FieldErrors } from '../../platform/http/errors.ts';
import { isoDay } from '../../platform/messages/index.ts';
import { decide, findResource, type RecordKind } from '../../platform/policy/index.ts';
import { checkOwner, checkPlace, type Place } from '../irritants/index.ts';
import { message as m } from './messages.ts';
import type { ActionTexts } from './schema.ts';
import { type ActionState, isDone, missingFor, type Need } from './states.ts';
import {
  type ActionChange,
  type ActionRow,
  type DecisionRow,
  insertAction,
  insertDecision,
  listDecisions,
  lockAction,
  saveDocuments,
  saveIrritants,
  setFirstOwner,
  updateAction,
} from './store.ts';

/** What the history keeps of an improvement: all of it, its decisions included. */
export interface ActionSnapshot extends ActionTexts {
  place: Place;
  state: ActionState;
  closingReason: string;
  target: ActionTarget | null;
  measure: ActionMeasure | null;
  doneOn: string | null;
  irritantIds: string[];
  documentIds: string[];
  decisions: DecisionRow[];
}

async function record(command: Command, action: ActionRow, what: string, reason: string): Promise<void> {
  const snapshot: ActionSnapshot = {
    title: action.title,
    ownerId: action.ownerId,
    dueOn: action.dueOn,
    effectUsers: action.effectUsers,
    effectTeam: action.effectTeam,
    processChange: action.processChange,
    budget: action.budget,
    opinions: action.opinions,
    place: { procedureId: action.procedureId, stepId: action.stepId },
    state: action.state,
    closingReason: action.closingReason,
    target: action.target,
    measure: action.measure,
    doneOn: action.doneOn,
    irritantIds: action.irritantIds,
    documentIds: action.documentIds,
    decisions: await listDecisions(command.tx, action.id),
  };
  await command.saveVersion({
    recordType: 'action',
    recordId: action.id,
    organisationId: action.organisationId,
    version: action.version,
    snapshot: { ...snapshot },
    action: what,
    reason,
  });
  command.audit({
    organisationId: action.organisationId,
    action: `action.${what}`,
    recordType: 'action',
    recordId: action.id,
    detail: { version: action.version, reason },
  });
}

async function change(command: Command, id: string, to: ActionChange, what: string, reason = ''): Promise<void> {
  await updateAction(command.tx, id, to, command.now);
  await record(command, await lockAction(command.tx, id), what, reason);
}

export interface NewAction extends Partial<ActionTexts> {
  organisationId: string;
  title: string;
  place: Place;
  announcedPoints?: number | null;
  irritantIds?: readonly string[];
  documentIds?: readonly string[];
}

/** Proposes an improvement of a démarche. Gives its id. */
export async function createAction(command: Command, input: NewAction): Promise<string> {
  const organisationId = command.authoriseIn('action.create', input.organisationId);
  await checkPlace(command, organisationId, input.place, 'place');
  const id = newId(command.now.getTime());
  const points = input.announcedPoints ?? null;
  await insertAction(command.tx, {
    id,
    organisationId,
    procedureId: input.place.procedureId,
    stepId: input.place.stepId,
    title: input.title,
    ownerId: null,
    dueOn: input.dueOn ?? null,
    effectUsers: input.effectUsers ?? '',
    effectTeam: input.effectTeam ?? '',
    processChange: input.processChange ?? '',
    budget: input.budget ?? '',
    opinions: input.opinions ?? '',
    target: points === null ? null : { points, notedOn: isoDay(command.now) },
    now: command.now,
  });
  await link(command, id, input.irritantIds ?? [], input.documentIds ?? []);
  if (input.ownerId) {
    await checkOwner(command, await command.authorise('action.read', 'action', id), input.ownerId);
    await setFirstOwner(command.tx, id, input.ownerId);
  }
  await record(command, await lockAction(command.tx, id), 'created', '');
  return id;
}

/** Links what this person can see; what was linked already stays, even if it can no longer be seen. */
async function link(
  command: Command,
  id: string,
  irritantIds: readonly string[],
  documentIds: readonly string[],
  standing: { irritantIds: readonly string[]; documentIds: readonly string[] } = { irritantIds: [], documentIds: [] },
): Promise<void> {
  const seen = async (kind: RecordKind, ids: readonly string[], known: readonly string[], field: string) => {
    for (const one of ids) {
      if (known.includes(one)) continue;
      const resource = await findResource(command.tx, kind, one);
      const read = kind === 'irritant' ? 'irritant.read' : 'document.read';
      if (!resource || resource.deleted || decide(command.actor, read, resource) !== 'allow') {
        throw new FieldErrors({ [field]: m('field.link.unknown') });
      }
    }
  };
  await seen('irritant', irritantIds, standing.irritantIds, 'irritants');
  await seen('document', documentIds, standing.documentIds, 'documents');
  await saveIrritants(command.tx, id, irritantIds);
  await saveDocuments(command.tx, id, documentIds);
}

export async function editAction(
  command: Command,
  input: {
    id: string;
    version: number;
    texts: ActionTexts;
    place: Place;
    announcedPoints: number | null;
    irritantIds: readonly string[];
    documentIds: readonly string[];
    reason: string;
  },
): Promise<void> {
  const resource = await command.authorise('action.edit', 'action', input.id);
  const current = await lockAction(command.tx, input.id);
  expectVersion(current.version, input.version);
  const { ownerId } = input.texts;
  if (ownerId && ownerId !== current.ownerId) await checkOwner(command, resource, ownerId);
  const standingPlace = { procedureId: current.procedureId, stepId: current.stepId };
  await checkPlace(command, current.organisationId, input.place, 'place', [standingPlace]);
  await link(command, input.id, input.irritantIds, input.documentIds, current);
  await change(
    command,
    input.id,
    { texts: input.texts, place: input.place, target: announced(command, current, input.announcedPoints) },
    'edited',
    input.reason,
  );
}

/** The effect is announced before it is measured: once counts are there it no longer moves. */
function announced(command: Command, current: ActionRow, points: number | null): ActionTarget | null {
  if (points === (current.target?.points ?? null)) return current.target;
  if (current.measure) throw new FieldErrors({ 'announced-points': m('field.announced.too-late') });
  return points === null ? null : { points, notedOn: isoDay(command.now) };
}

/** Notes the effect that is expected, on the day when it is said. */
export async function announceEffect(command: Command, input: { id: string; points: number }): Promise<void> {
  await command.authorise('action.edit', 'action', input.id);
  const current = await lockAction(command.tx, input.id);
  await change(command, input.id, { target: announced(command, current, input.points) }, 'edited');
}

export async function giveAction(command: Command, input: { id: string; ownerId: string }): Promise<void> {
  const resource = await command.authorise('action.edit', 'action', input.id);
  await lockAction(command.tx, input.id);
  await checkOwner(command, resource, input.ownerId);
  await change(command, input.id, { ownerId: input.ownerId }, 'given');
}

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

async function moveTo(
  command: Command,
  current: ActionRow,
  to: ActionState,
  reason: string,
  more: ActionChange = {},
): Promise<void> {
  const decisions = await listDecisions(command.tx, current.id);
  const missing = missingFor(current.state, to, {
    hasOwner: current.ownerId !== null,
    hasDue: current.dueOn !== null,
    reason,
    hasDecision: decisions[0]?.outcome === 'accepted' || decisions[0]?.outcome === 'amended',
    isDone: Boolean(more.doneOn ?? current.doneOn),
    hasMeasure: Boolean(more.measure ?? current.measure),
  });
  if (!missing) throw new AppError('error.state', 409);
  if (missing.length > 0) throw new FieldErrors(errorsFor(missing));
  await change(
    command,
    current.id,
    {
      state: to,
      closingReason: to === 'abandoned' ? reason : '',
      // Back to work: it is no longer done, and the public page must not say so.
      ...(isDone(to) ? {} : { doneOn: null }),
      ...more,
    },
    `state.${to}`,
    reason,
  );
}

function errorsFor(missing: readonly Need[]): Record<string, string> {
  return Object.fromEntries(missing.map((need) => [need === 'reason' ? 'reason' : 'to', m(`need.${need}`)]));
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
  if (before.count > before.total) errors['before-count'] = m('measure.count-over-total');
  if (after.count > after.total) errors['after-count'] = m('measure.count-over-total');
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  const { measure } = input;
  if (current.state === 'delivered') await moveTo(command, current, 'measured', '', { measure });
  else await change(command, input.id, { measure }, 'measured');
}

/** Brings back the texts and links of an earlier version, as a new version; what has gone since stays gone. State, decisions and measure stay. */
export async function restoreAction(
  command: Command,
  input: { id: string; version: number; from: number; snapshot: ActionSnapshot },
): Promise<void> {
  const { snapshot } = input;
  const there = async (kind: RecordKind, ids: readonly string[]) => {
    const found: string[] = [];
    for (const id of ids) {
      const resource = await findResource(command.tx, kind, id);
      if (resource && !resource.deleted) found.push(id);
    }
    return found;
  };
  await editAction(command, {
    id: input.id,
    version: input.version,
    texts: {
      title: snapshot.title,
      ownerId: snapshot.ownerId,
      dueOn: snapshot.dueOn,
      effectUsers: snapshot.effectUsers,
      effectTeam: snapshot.effectTeam,
      processChange: snapshot.processChange,
      budget: snapshot.budget,
      opinions: snapshot.opinions,
    },
    place: snapshot.place,
    announcedPoints: (await lockAction(command.tx, input.id)).target?.points ?? null,
    irritantIds: await there('irritant', snapshot.irritantIds),
    documentIds: await there('document', snapshot.documentIds),
    reason: m('history.restored-reason', { version: input.from }),
  });
}

/** Into the bin for thirty days. */
export async function throwAwayAction(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('action.delete', 'action', input.id);
  await lockAction(command.tx, input.id);
  const deleted = { at: command.now, by: command.actor.userId };
  await change(command, input.id, { deleted }, 'thrown-away', input.reason);
}

export async function takeActionBack(command: Command, input: { id: string }): Promise<void> {
  await authorise(command.tx, command.actor, 'action.delete', 'action', input.id, { deleted: true });
  await lockAction(command.tx, input.id);
  await change(command, input.id, { deleted: null }, 'taken-back');
}
