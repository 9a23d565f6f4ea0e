import type { Command } from '../../../platform/command.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { message as m } from '../messages.ts';
import { lockDocument, readTexts, removeValidation, saveOverride, saveValidation } from '../store/index.ts';
import { textVersion } from '../text-version.ts';

/** A jurist validates a duty for the organisation: from then on, its absence may stop an approval. */
export async function validateMention(
  command: Command,
  input: { documentId: string; dutyId: string; comment: string; known: readonly string[] },
): Promise<void> {
  const { organisationId } = await command.authorise('mention.validate', 'document', input.documentId);
  if (!input.known.includes(input.dutyId)) throw new AppError('error.bad-request', 400);
  await saveValidation(command.tx, {
    organisationId,
    dutyId: input.dutyId,
    by: command.actor.userId,
    comment: input.comment,
    at: command.now,
  });
  auditDuty(command, organisationId, 'validated', input);
}

export async function withdrawValidation(
  command: Command,
  input: { documentId: string; dutyId: string },
): Promise<void> {
  const { organisationId } = await command.authorise('mention.validate', 'document', input.documentId);
  if (!(await removeValidation(command.tx, organisationId, input.dutyId))) throw new AppError('error.state', 409);
  auditDuty(command, organisationId, 'validation-withdrawn', input);
}

function auditDuty(command: Command, organisationId: string, action: string, input: { dutyId: string }): void {
  command.audit({
    organisationId,
    action: `mention.${action}`,
    recordType: 'mention',
    recordId: input.dutyId,
    detail: input,
  });
}

/** A jurist passes over what stops the approval of the text as it stands, with a reason that stays beside it. */
export async function overrideStops(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('document.override', 'document', input.id);
  if (!input.reason) throw new FieldErrors({ reason: m('override.reason-missing') });
  await lockDocument(command.tx, input.id);
  const texts = await readTexts(command.tx, input.id);
  await saveOverride(command.tx, {
    documentId: input.id,
    textVersion: textVersion(texts),
    reason: input.reason,
    by: command.actor.userId,
    at: command.now,
  });
  const document = await lockDocument(command.tx, input.id);
  command.audit({
    organisationId: document.organisationId,
    action: 'document.stops-overridden',
    recordType: 'document',
    recordId: input.id,
    detail: { reason: input.reason, textVersion: textVersion(texts) },
  });
}
