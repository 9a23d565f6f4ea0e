import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { issueToken, revokeTokens } from '../../../platform/identity/one-time-token.ts';
import { message as m } from '../messages.ts';
import { closeReadingLink, insertReadingLink, listReadingLinks, lockDocument } from '../store/index.ts';

/** Links of one document that may be open at a time: beyond, nobody knows any more who reads. */
export const mostReadingLinks = 20;

/**
 * Makes a link that shows the before and after to a person without an account, to read only. It is shown once; only its
 * hash is kept.
 * @returns the token that stands in the address
 * @throws FieldErrors on `recipient` when there are too many open links
 */
export async function makeReadingLink(
  command: Command,
  input: { id: string; recipient: string; days: number },
): Promise<{ link: string; token: string; expiresAt: Date }> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.link', 'document', input.id);
  await lockDocument(tx, input.id);
  const open = (await listReadingLinks(tx, input.id, now)).filter((link) => link.works);
  if (open.length >= mostReadingLinks) {
    throw new FieldErrors({ recipient: m('link-to.too-many', { max: mostReadingLinks }) });
  }
  const id = newId(now.getTime());
  const expiresAt = new Date(now.getTime() + input.days * 86_400_000);
  await insertReadingLink(tx, {
    id,
    documentId: input.id,
    recipient: input.recipient,
    by: actor.userId,
    at: now,
    expiresAt,
  });
  const token = await issueToken(tx, now, { purpose: 'before-after', subjectId: id, hours: input.days * 24 });
  command.audit({
    organisationId,
    action: 'document.link-made',
    recordType: 'document',
    recordId: input.id,
    detail: { link: id, recipient: input.recipient, days: input.days },
  });
  return { link: id, token, expiresAt };
}

/** The link opens nothing from this moment. @throws AppError 409 when it is over already, or of another document */
export async function revokeReadingLink(command: Command, input: { id: string; link: string }): Promise<void> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.link', 'document', input.id);
  const closed = await closeReadingLink(tx, { id: input.link, documentId: input.id, by: actor.userId, at: now });
  if (!closed) throw new AppError('error.state', 409);
  await revokeTokens(tx, now, 'before-after', input.link);
  command.audit({
    organisationId,
    action: 'document.link-revoked',
    recordType: 'document',
    recordId: input.id,
    detail: { link: input.link },
  });
}
