import type { Command } from '../../../platform/command.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { atLeast, attachShare } from '../../../platform/policy/index.ts';
import { readSteps } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { lockDocument, removeLink, saveLink } from '../store/index.ts';
import { changeDocument } from './record.ts';

/**
 * Attaches a document to a démarche that this person sees. The démarche of another organisation must be shared in
 * contribution, at least, with the organisation of the document.
 * @throws FieldErrors on `procedure` or `step`
 */
export async function attachTo(
  command: Command,
  input: { documentId: string; procedureId: string; stepId: string | null },
): Promise<void> {
  const procedure = await command.authorise('procedure.read', 'procedure', input.procedureId).catch(() => {
    throw new FieldErrors({ procedure: m('link.unknown') });
  });
  const document = await lockDocument(command.tx, input.documentId);
  const home = procedure.organisationId === document.organisationId;
  if (!home && !atLeast(procedure.shares.get(document.organisationId), attachShare)) {
    throw new FieldErrors({ procedure: m('link.not-shared') });
  }
  if (input.stepId) {
    const steps = await readSteps(command.tx, input.procedureId);
    if (!steps.some((step) => step.id === input.stepId)) throw new FieldErrors({ step: m('link.unknown-step') });
  }
  await saveLink(command.tx, input);
}

export async function linkDocument(
  command: Command,
  input: { documentId: string; procedureId: string; stepId: string | null },
): Promise<void> {
  await command.authorise('document.edit', 'document', input.documentId);
  await attachTo(command, input);
  await changeDocument(command, input.documentId, {}, 'linked');
}

/** @throws FieldErrors when the document does not belong to that démarche */
export async function unlinkDocument(
  command: Command,
  input: { documentId: string; procedureId: string },
): Promise<void> {
  await command.authorise('document.edit', 'document', input.documentId);
  await lockDocument(command.tx, input.documentId);
  if (!(await removeLink(command.tx, input.documentId, input.procedureId))) {
    throw new FieldErrors({ procedure: m('link.unknown') });
  }
  await changeDocument(command, input.documentId, {}, 'unlinked');
}
