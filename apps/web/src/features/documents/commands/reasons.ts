import type { Command } from '../../../platform/command.ts';
import { lockDocument, removeReason, saveReason } from '../store/index.ts';

/**
 * Says why a passage was changed, or nothing any more when `reason` is empty. The document keeps its version: a reading that
 * was asked is not lost by it.
 * @param input.passage name of a passage of the comparison that stands
 */
export async function explainPassage(
  command: Command,
  input: { id: string; passage: string; reason: string },
): Promise<void> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.edit', 'document', input.id);
  await lockDocument(tx, input.id);
  const { id: documentId, passage, reason } = input;
  if (reason === '') await removeReason(tx, documentId, passage);
  else await saveReason(tx, { documentId, passage, reason, by: actor.userId, at: now });
  command.audit({
    organisationId,
    action: 'document.passage-explained',
    recordType: 'document',
    recordId: documentId,
    detail: { passage, reason },
  });
}
