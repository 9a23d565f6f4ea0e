import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { AppError } from '../../../platform/http/errors.ts';
import type { PersonCriterion } from '../library/criteria.ts';
import { insertTick, lockDocument, readTexts, withdrawTick } from '../store/index.ts';
import { textVersion } from '../text-version.ts';

/**
 * A person vouches for a criterion, of the text that they read. What the law asks is for a jurist alone. The document keeps
 * its version: a reading that was asked is not lost by it.
 * @param input.version version of the text that was read
 * @throws AppError 409 when the text has changed since, or is not there yet
 */
export async function tickCriterion(
  command: Command,
  input: { id: string; criterion: PersonCriterion; version: number; comment: string },
): Promise<void> {
  const { tx, now, actor } = command;
  const resource = await authoriseTick(command, input);
  await lockDocument(tx, input.id);
  const texts = await readTexts(tx, input.id);
  const version = textVersion(texts);
  if (version !== input.version || texts.current.blocks.length === 0) throw new AppError('error.state', 409);
  await withdrawTick(tx, { documentId: input.id, criterion: input.criterion, by: actor.userId, at: now });
  await insertTick(tx, {
    id: newId(now.getTime()),
    documentId: input.id,
    criterion: input.criterion,
    textVersion: version,
    comment: input.comment,
    by: actor.userId,
    at: now,
  });
  auditTick(command, resource.organisationId, 'ticked', { ...input, version });
}

/** @throws AppError 409 when nobody vouches for it any more */
export async function untickCriterion(
  command: Command,
  input: { id: string; criterion: PersonCriterion },
): Promise<void> {
  const { tx, now, actor } = command;
  const resource = await authoriseTick(command, input);
  await lockDocument(tx, input.id);
  const by = { documentId: input.id, criterion: input.criterion, by: actor.userId, at: now };
  if (!(await withdrawTick(tx, by))) throw new AppError('error.state', 409);
  auditTick(command, resource.organisationId, 'withdrawn', input);
}

async function authoriseTick(command: Command, input: { id: string; criterion: PersonCriterion }) {
  if (input.criterion === 'jurist') return command.authorise('document.check-law', 'document', input.id);
  return command.authorise('document.edit', 'document', input.id);
}

function auditTick(
  command: Command,
  organisationId: string,
  what: string,
  input: { id: string; criterion: string; version?: number; comment?: string },
): void {
  const { id, criterion, version, comment } = input;
  command.audit({
    organisationId,
    action: `document.criterion-${what}`,
    recordType: 'document',
    recordId: id,
    detail: { criterion, ...(version === undefined ? {} : { textVersion: version }), ...(comment ? { comment } : {}) },
  });
}
