import { type Block, readText } from '@limpide/documents';
import type { Command } from '../../../platform/command.ts';
import type { DocumentKind } from '../../../platform/database/index.ts';
import type { Apart } from '../../../platform/engines/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { type LibraryReading, readFirst } from '../analyse-apart.ts';
import { profileFor, type TextAnalysis } from '../analysis.ts';
import { countNumbers } from '../masking.ts';
import type { DocumentListItem } from '../queries/index.ts';
import { type ImportChange, maxImportedText } from '../sheet-import.ts';
import { type DocumentDetails, listColleagues, lockDocument } from '../store/index.ts';
import { createDocument } from './document.ts';
import { attachTo } from './links.ts';
import { changeDocument } from './record.ts';

export interface PreparedRow {
  change: ImportChange;
  blocks: Block[];
  analysis: TextAnalysis;
}

/**
 * Reads and analyses the texts of a list, before the transaction that writes them.
 * @returns undefined when a line names a document that is not, or no longer, there to be changed
 */
export async function prepareImport(
  apart: Apart,
  changes: readonly ImportChange[],
  known: ReadonlyMap<string, DocumentListItem>,
  readings: ReadonlyMap<DocumentKind, LibraryReading>,
): Promise<PreparedRow[] | undefined> {
  if (changes.reduce((sum, change) => sum + change.text.length, 0) > maxImportedText) return undefined;
  const rows: PreparedRow[] = [];
  for (const change of changes) {
    if (change.id && !known.has(change.id)) return undefined;
    const blocks = change.id ? [] : readText(change.text).blocks;
    if (countNumbers(blocks) > 0) return undefined;
    const analysis = await readFirst(apart, blocks, readings.get(change.kind)!);
    rows.push({ change, blocks, analysis });
  }
  return rows;
}

/** Carries out a list: all of it, or nothing. */
export async function importDocuments(
  command: Command,
  input: { organisationId: string; rows: readonly PreparedRow[] },
): Promise<number> {
  command.authoriseIn('document.create', input.organisationId);
  for (const { change, blocks, analysis } of input.rows) {
    const details: Omit<DocumentDetails, 'profile'> = {
      title: change.title,
      kind: change.kind,
      reader: change.reader,
      expectedAction: change.action,
      deadline: change.deadline,
      volumePerYear: change.volume,
      gedReference: change.ged,
    };
    if (change.id) {
      await command.authorise('document.edit', 'document', change.id);
      await lockDocument(command.tx, change.id);
      if (change.procedure)
        await attachTo(command, { documentId: change.id, procedureId: change.procedure, stepId: null });
      const ownerId = change.owner;
      if (ownerId) await requireMember(command, input.organisationId, ownerId);
      await changeDocument(command, change.id, { ...details, ...(ownerId ? { ownerId } : {}) }, 'edited', '');
    } else {
      const profile = profileFor(change.kind);
      if (change.owner) await requireMember(command, input.organisationId, change.owner);
      await createDocument(command, {
        organisationId: input.organisationId,
        ...details,
        ...(change.owner ? { ownerId: change.owner } : {}),
        ...(change.procedure ? { link: { procedureId: change.procedure, stepId: null } } : {}),
        profile,
        blocks,
        analysis,
      });
    }
  }
  return input.rows.length;
}

/** @throws AppError 409: the person left since the preview */
async function requireMember(command: Command, organisationId: string, userId: string): Promise<void> {
  const people = await listColleagues(command.tx, organisationId);
  if (!people.some((person) => person.id === userId)) throw new AppError('error.state', 409);
}
