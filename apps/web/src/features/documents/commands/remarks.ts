import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { message as m } from '../messages.ts';
import type { NewRemark } from '../remarks.ts';
import { insertRemarks, lockDocument, type RemarkOutcome, updateRemark } from '../store/index.ts';

/** Keeps what a reader says of sentences, with the answer that they belong to. */
export async function keepRemarks(
  command: Command,
  review: { id: string; documentId: string },
  remarks: readonly NewRemark[],
): Promise<void> {
  const at = command.now;
  await insertRemarks(
    command.tx,
    remarks.map((remark) => ({
      ...remark,
      id: newId(at.getTime()),
      reviewId: review.id,
      documentId: review.documentId,
      at,
    })),
  );
}

/**
 * What the writer makes of a remark; it may change while the text is being written. The document keeps its version: a
 * reading that was asked is not lost by it.
 * @throws FieldErrors on `reason` when it is set aside without one; AppError 404 for a remark of another document
 */
export async function handleRemark(
  command: Command,
  input: { id: string; remark: string; outcome: RemarkOutcome; reason: string },
): Promise<void> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.edit', 'document', input.id);
  if (input.outcome === 'set-aside' && !input.reason) throw new FieldErrors({ reason: m('remark.reason-missing') });
  await lockDocument(tx, input.id);
  const known = await updateRemark(tx, {
    id: input.remark,
    documentId: input.id,
    outcome: input.outcome,
    reason: input.reason,
    by: actor.userId,
    at: now,
  });
  if (!known) throw notFound();
  command.audit({
    organisationId,
    action: `document.remark-${input.outcome}`,
    recordType: 'document',
    recordId: input.id,
    detail: { remark: input.remark, outcome: input.outcome, reason: input.reason },
  });
}
