import type { Command } from '../../platform/command.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import { atLeast, attachShare, decide, findResource, type Resource } from '../../platform/policy/index.ts';
import { message as m } from './messages.ts';
import type { Place } from './schema.ts';
import { isMemberOf, stepBelongs } from './store.ts';

/** Whether records of an organisation may hang on this démarche: its own, or one shared with it for contribution. */
export function isAttachable(procedure: Resource, organisationId: string): boolean {
  return procedure.organisationId === organisationId || atLeast(procedure.shares.get(organisationId), attachShare);
}

/**
 * Refuses a place that this organisation cannot attach to; a démarche that the person cannot see is as unknown as one that
 * does not exist. A place that stands already is not asked again, so that an edit survives the end of a share.
 * @throws FieldErrors on `field`
 */
export async function checkPlace(
  command: Command,
  organisationId: string,
  place: Place,
  field: string,
  standing: readonly Place[] = [],
): Promise<void> {
  const unknown = () => new FieldErrors({ [field]: m('field.place.unknown') });
  if (!standing.some((one) => one.procedureId === place.procedureId)) {
    const procedure = await findResource(command.tx, 'procedure', place.procedureId);
    if (!procedure || procedure.deleted || decide(command.actor, 'procedure.read', procedure) === 'hidden') {
      throw unknown();
    }
    if (!isAttachable(procedure, organisationId)) throw new FieldErrors({ [field]: m('field.place.read-only') });
  }
  if (place.stepId && !(await stepBelongs(command.tx, place.stepId, place.procedureId))) throw unknown();
}

/** Organisations whose people may carry what hangs on a record: its own, and those that contribute to the démarche. */
export function carryingOrganisations(resource: Resource): string[] {
  const others = [...resource.shares].filter(([, level]) => atLeast(level, 'contribute')).map(([id]) => id);
  return [resource.organisationId, ...others];
}

/** @throws FieldErrors when this person cannot carry the record */
export async function checkOwner(command: Command, resource: Resource, ownerId: string): Promise<void> {
  if (!(await isMemberOf(command.tx, ownerId, carryingOrganisations(resource)))) {
    throw new FieldErrors({ owner: m('owner.not-member') });
  }
}
