import { newId } from '@limpide/kernel';
import { type Command, expectVersion } from '../../../platform/command.ts';
import type { ActionTarget } from '../../../platform/database/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { decide, findResource, type RecordKind } from '../../../platform/policy/index.ts';
import { checkOwner, checkPlace, type Place } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import type { ActionTexts } from '../schema.ts';
import { type ActionRow, insertAction, lockAction, saveDocuments, saveIrritants, setFirstOwner } from '../store.ts';
import { change, record } from './record.ts';

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

/** Adds a text to those that an improvement changes. */
export async function linkText(command: Command, input: { id: string; documentId: string }): Promise<void> {
  await command.authorise('action.edit', 'action', input.id);
  const current = await lockAction(command.tx, input.id);
  const documentIds = [...new Set([...current.documentIds, input.documentId])];
  await link(command, input.id, current.irritantIds, documentIds, current);
  await change(command, input.id, {}, 'edited');
}

export async function giveAction(command: Command, input: { id: string; ownerId: string }): Promise<void> {
  const resource = await command.authorise('action.edit', 'action', input.id);
  await lockAction(command.tx, input.id);
  await checkOwner(command, resource, input.ownerId);
  await change(command, input.id, { ownerId: input.ownerId }, 'given');
}
