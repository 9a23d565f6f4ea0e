import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import type { ExampleSnapshot } from '../../../platform/database/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import {
  type ExampleWords,
  insertExample,
  lockDocument,
  readLinks,
  readTexts,
  withdrawStanding,
} from '../store/index.ts';
import { textVersion } from '../text-version.ts';

/**
 * Shows a finished rewriting to everyone, as it stands now. What is written later shows only when it is shown anew, which
 * takes the place of the earlier example.
 * @param input.version version of the text that was read and checked
 * @param input.snapshot made outside the transaction, of that version
 * @param input.confirmed a person said that the texts hold nothing about anyone
 * @throws AppError 409 when the text has changed since, was not rewritten, or is not approved for use
 */
export async function showPublicly(
  command: Command,
  input: { id: string; version: number; snapshot: ExampleSnapshot; confirmed: true } & ExampleWords,
): Promise<string> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.show-publicly', 'document', input.id);
  const document = await lockDocument(tx, input.id);
  const texts = await readTexts(tx, input.id);
  const finished = texts.after && document.state === 'published' && !document.retiredAt;
  if (!finished || textVersion(texts) !== input.version) throw new AppError('error.state', 409);
  const links = await readLinks(tx, input.id);
  const procedureId = links.some((link) => link.procedureId === input.procedureId) ? input.procedureId : null;
  const replaced = await withdrawStanding(tx, { documentId: input.id, by: actor.userId, at: now });
  const id = newId(now.getTime());
  await insertExample(tx, {
    id,
    documentId: input.id,
    organisationId,
    procedureId,
    kind: document.kind,
    title: input.title,
    why: input.why,
    textVersion: input.version,
    snapshot: input.snapshot,
    by: actor.userId,
    at: now,
  });
  command.audit({
    organisationId,
    action: 'document.shown-publicly',
    recordType: 'document',
    recordId: input.id,
    detail: {
      example: id,
      replaced,
      title: input.title,
      why: input.why,
      procedureId,
      textVersion: input.version,
      confirmed: input.confirmed,
    },
  });
  return id;
}

/** Nobody finds it any more from this moment. @throws AppError 409 when it is not shown */
export async function withdrawExample(command: Command, input: { id: string }): Promise<void> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('document.show-publicly', 'document', input.id);
  await lockDocument(tx, input.id);
  const example = await withdrawStanding(tx, { documentId: input.id, by: actor.userId, at: now });
  if (!example) throw new AppError('error.state', 409);
  command.audit({
    organisationId,
    action: 'document.example-withdrawn',
    recordType: 'document',
    recordId: input.id,
    detail: { example },
  });
}
