import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { AppError } from '../../../platform/http/errors.ts';
import type { TextAnalysis } from '../analysis.ts';
import { insertDismissal, lockDocument, removeDismissal, updateAnalysis } from '../store/index.ts';

interface Reread {
  textId: string;
  version: number;
  analysis: TextAnalysis;
}

/** Keeps words that a rule points at, with the reason: they are silent in this document from then on. */
export async function keepFinding(
  command: Command,
  input: { id: string; rule: string; text: string; reason: string; reread: Reread },
): Promise<void> {
  await command.authorise('document.edit', 'document', input.id);
  const document = await lockDocument(command.tx, input.id);
  const id = newId(command.now.getTime());
  await insertDismissal(command.tx, {
    id,
    documentId: input.id,
    rule: input.rule,
    text: input.text,
    reason: input.reason,
    by: command.actor.userId,
    at: command.now,
  });
  await reread(command, input.reread);
  command.audit({
    organisationId: document.organisationId,
    action: 'document.finding-kept',
    recordType: 'document',
    recordId: input.id,
    detail: { rule: input.rule, text: input.text, reason: input.reason },
  });
}

/** Lets the rule speak again. */
export async function reopenFinding(
  command: Command,
  input: { id: string; dismissalId: string; reread: Reread },
): Promise<void> {
  await command.authorise('document.edit', 'document', input.id);
  const document = await lockDocument(command.tx, input.id);
  if (!(await removeDismissal(command.tx, input.id, input.dismissalId))) throw new AppError('error.state', 409);
  await reread(command, input.reread);
  command.audit({
    organisationId: document.organisationId,
    action: 'document.finding-reopened',
    recordType: 'document',
    recordId: input.id,
    detail: { dismissal: input.dismissalId },
  });
}

async function reread(command: Command, { textId, version, analysis }: Reread): Promise<void> {
  await updateAnalysis(command.tx, { id: textId, version, analysis });
}
