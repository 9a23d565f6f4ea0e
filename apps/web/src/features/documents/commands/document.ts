import type { Block } from '@limpide/documents';
import { newId } from '@limpide/kernel';
import { type Command, expectVersion } from '../../../platform/command.ts';
import type { DocumentKind, DocumentOrigin } from '../../../platform/database/index.ts';
import { storeFile } from '../../../platform/files/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { TextAnalysis } from '../analysis.ts';
import type { CheckedAnalysis } from '../library/criteria.ts';
import { message as m } from '../messages.ts';
import {
  type DocumentDetails,
  insertDocument,
  insertText,
  listColleagues,
  lockDocument,
  updateAnalysis,
} from '../store/index.ts';
import { attachTo } from './links.ts';
import { changeDocument, recordDocument } from './record.ts';

export interface NewDocument {
  organisationId: string;
  ownerId?: string;
  kind: DocumentKind;
  title: string;
  profile: string;
  blocks: readonly Block[];
  analysis: CheckedAnalysis;
  reader?: string;
  expectedAction?: string;
  deadline?: string;
  volumePerYear?: number | null;
  gedReference?: string;
  file?: { name: string; mediaType: string; bytes: Uint8Array } | undefined;
  link?: { procedureId: string; stepId: string | null } | undefined;
  /** The model that it is a copy of. */
  origin?: DocumentOrigin;
  /** It begins here, without a text. */
  writtenHere?: boolean;
}

/** Keeps a text that was read and analysed, with its file when there is one. */
export async function createDocument(command: Command, input: NewDocument): Promise<string> {
  const { tx, now, actor } = command;
  command.authoriseIn('document.create', input.organisationId);
  const fileId = input.file
    ? await storeFile(tx, { ...input.file, organisationId: input.organisationId, createdBy: actor.userId, now })
    : null;
  const id = newId(now.getTime());
  await insertDocument(tx, {
    id,
    organisationId: input.organisationId,
    ownerId: input.ownerId ?? actor.userId,
    kind: input.kind,
    title: input.title,
    profile: input.profile,
    reader: input.reader ?? '',
    expectedAction: input.expectedAction ?? '',
    deadline: input.deadline ?? '',
    volumePerYear: input.volumePerYear ?? null,
    gedReference: input.gedReference ?? '',
    fileId,
    origin: input.origin ?? null,
    writtenHere: input.writtenHere ?? false,
    now,
  });
  await insertText(tx, {
    id: newId(now.getTime()),
    documentId: id,
    role: 'before',
    blocks: input.blocks,
    analysis: input.analysis,
    by: actor.userId,
    now,
  });
  if (input.link) await attachTo(command, { documentId: id, ...input.link });
  await recordDocument(command, id, input.origin ? 'copied' : 'created');
  return id;
}

/** @param input.analysis the current text read again, when the kind or the profile changes what is found */
export async function editDocument(
  command: Command,
  input: {
    id: string;
    version: number;
    details: DocumentDetails;
    /** Who follows it from now on: a member of its organisation. */
    ownerId?: string | null;
    analysis?: { textId: string; textVersion: number; value: TextAnalysis } | undefined;
  },
): Promise<void> {
  await command.authorise('document.edit', 'document', input.id);
  const current = await lockDocument(command.tx, input.id);
  expectVersion(current.version, input.version);
  if (input.analysis) {
    const { textId, textVersion, value } = input.analysis;
    await updateAnalysis(command.tx, { id: textId, version: textVersion, analysis: value });
  }
  const { ownerId } = input;
  if (ownerId && ownerId !== current.ownerId) {
    const people = await listColleagues(command.tx, current.organisationId);
    if (!people.some((person) => person.id === ownerId)) throw new FieldErrors({ owner: m('details.owner-unknown') });
  }
  const change = { ...input.details, ...(ownerId === undefined ? {} : { ownerId }) };
  await changeDocument(command, input.id, change, 'edited');
}

/** Says that an approved text must be looked at again, and why. */
export async function markDocumentToReview(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('document.edit', 'document', input.id);
  await lockDocument(command.tx, input.id);
  await changeDocument(command, input.id, { state: 'to-review' }, 'to-review', input.reason);
}

/** Into the bin for thirty days. */
export async function throwAwayDocument(command: Command, input: { id: string }): Promise<void> {
  await command.authorise('document.delete', 'document', input.id);
  await lockDocument(command.tx, input.id);
  await changeDocument(command, input.id, { deletedAt: command.now, deletedBy: command.actor.userId }, 'thrown-away');
}
