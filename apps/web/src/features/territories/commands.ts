import type { Command } from '../../platform/command.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { message as m } from './messages.ts';
import type { CommuneContent } from './schema.ts';
import { deleteCommunes, insertCommune, listServed, lockBoth, type ServedCommune, updateCommune } from './store.ts';

function recordCommune(command: Command, organisationId: string, id: string, action: string, detail: unknown): void {
  command.audit({
    organisationId,
    action: `commune.${action}`,
    recordType: 'served-commune',
    recordId: id,
    detail,
  });
}

/** Adds a commune that the organisation serves. @throws FieldErrors when it is there already */
export async function addCommune(command: Command, organisationId: string, content: CommuneContent): Promise<string> {
  const owner = command.authoriseIn('organisation.manage', organisationId);
  await lockBoth(command.tx, [owner]);
  await checkNew(command, owner, content);
  const id = await insertCommune(command.tx, owner, content, command.now);
  recordCommune(command, owner, id, 'added', content);
  return id;
}

async function checkNew(command: Command, owner: string, { nisCode }: CommuneContent, except?: string): Promise<void> {
  const served = await listServed(command.tx, owner);
  if (served.some((one) => one.nisCode === nisCode && one.id !== except)) {
    throw new FieldErrors({ nisCode: m('commune.nis-taken') });
  }
}

async function requireServed(command: Command, owner: string, id: string): Promise<ServedCommune> {
  await lockBoth(command.tx, [owner]);
  const commune = (await listServed(command.tx, owner)).find((one) => one.id === id);
  if (!commune) throw notFound();
  return commune;
}

export async function editCommune(
  command: Command,
  input: { organisationId: string; id: string; content: CommuneContent },
): Promise<void> {
  const owner = command.authoriseIn('organisation.manage', input.organisationId);
  await requireServed(command, owner, input.id);
  await checkNew(command, owner, input.content, input.id);
  await updateCommune(command.tx, input.id, input.content);
  recordCommune(command, owner, input.id, 'edited', input.content);
}

export async function removeCommune(command: Command, input: { organisationId: string; id: string }): Promise<void> {
  const owner = command.authoriseIn('organisation.manage', input.organisationId);
  const commune = await requireServed(command, owner, input.id);
  await deleteCommunes(command.tx, [input.id]);
  recordCommune(command, owner, input.id, 'removed', commune);
}
