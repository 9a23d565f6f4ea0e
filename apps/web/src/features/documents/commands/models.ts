import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { readSharedModel } from '../queries/models.ts';
import { insertModel, lockDocument, type ModelWords, readTexts, withdrawModel } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { createDocument, type NewDocument } from './document.ts';

/**
 * Lets other organisations copy a text as it stands now. What is written later is theirs only when it is shared anew, which
 * takes the place of the earlier text.
 * @param input.version version of the text that was read
 * @throws AppError 409 when the text has changed since, is not there, or is no longer used
 */
export async function shareAsModel(
  command: Command,
  input: { id: string; version: number } & ModelWords,
): Promise<void> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.share-model', 'document', input.id);
  const document = await lockDocument(tx, input.id);
  const texts = await readTexts(tx, input.id);
  const { blocks } = texts.current;
  if (textVersion(texts) !== input.version || blocks.length === 0 || document.retiredAt) {
    throw new AppError('error.state', 409);
  }
  await withdrawModel(tx, { documentId: input.id, by: actor.userId, at: now });
  const id = newId(now.getTime());
  await insertModel(tx, {
    id,
    documentId: input.id,
    organisationId,
    kind: document.kind,
    title: document.title,
    purpose: input.purpose,
    advice: input.advice,
    blocks,
    by: actor.userId,
    at: now,
  });
  command.audit({
    organisationId,
    action: 'document.model-shared',
    recordType: 'document',
    recordId: input.id,
    detail: { model: id, purpose: input.purpose, advice: input.advice, textVersion: input.version },
  });
}

/** Others find it no more; the copies that they made are theirs. @throws AppError 409 when it is not shared */
export async function withdrawSharedModel(command: Command, input: { id: string }): Promise<void> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.share-model', 'document', input.id);
  await lockDocument(tx, input.id);
  if (!(await withdrawModel(tx, { documentId: input.id, by: actor.userId, at: now }))) {
    throw new AppError('error.state', 409);
  }
  command.audit({
    organisationId,
    action: 'document.model-withdrawn',
    recordType: 'document',
    recordId: input.id,
    detail: {},
  });
}

/** Makes a draft of a model, with where it comes from. @throws AppError 409 when it is not shared any more */
export async function copyModel(
  command: Command,
  input: NewDocument & { origin: NonNullable<NewDocument['origin']> },
): Promise<string> {
  const { origin, organisationId } = input;
  command.authoriseIn('document.create', organisationId);
  if (origin.kind === 'shared' && !(await readSharedModel(command.tx, organisationId, origin.model))) {
    throw new AppError('error.state', 409);
  }
  return createDocument(command, input);
}
