import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import type { ProcedureContent } from '../../platform/database/index.ts';
import { listVersions } from '../../platform/history/history.ts';
import { AppError, FieldErrors, forbidden, notFound } from '../../platform/http/errors.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { may, type Resource } from '../../platform/policy/index.ts';
import { contentFromForm, contentToForm, editProcedure, readProcedure } from '../procedures/index.ts';
import { message } from './messages.ts';
import { closeProposal, insertProposal, type ProposalRow, readProposal } from './store.ts';

/** Proposes another text for a démarche that one may not edit. Nothing changes before its owner agrees. */
export async function proposeChange(
  command: Command,
  input: { procedureId: string; content: ProcedureContent; reason: string },
): Promise<string> {
  const resource = await command.authorise('procedure.propose', 'procedure', input.procedureId);
  const organisationId = proposingOrganisation(command.actor, resource);
  if (!organisationId) throw forbidden();
  const procedure = (await readProcedure(command.tx, input.procedureId))!;
  // Compared as the form shows them: the database keeps the keys of an object in an order of its own.
  const shown = (content: ProcedureContent) => JSON.stringify(contentToForm(content, null));
  if (shown(procedure.content) === shown(input.content)) {
    throw new FieldErrors({ title: message('new.same') });
  }
  const id = newId(command.now.getTime());
  await insertProposal(command.tx, {
    id,
    procedureId: procedure.id,
    organisationId,
    baseVersion: procedure.version,
    content: input.content,
    reason: input.reason,
    proposedBy: command.actor.userId,
    proposedAt: command.now,
  });
  for (const chain of new Set([organisationId, resource.organisationId])) {
    command.audit({
      organisationId: chain,
      action: 'proposal.made',
      recordType: 'proposal',
      recordId: id,
      detail: { procedure: procedure.id },
    });
  }
  return id;
}

/** The organisation that carries the right to propose: the one in whose name one acts, when it does. */
function proposingOrganisation(actor: Actor, resource: Resource): string | undefined {
  const able = [resource.organisationId, ...resource.shares.keys()].filter((id) => {
    const only: Actor = { ...actor, memberships: new Map([[id, actor.memberships.get(id) ?? []]]) };
    return may(only, 'procedure.propose', resource);
  });
  return able.find((id) => id === actor.organisationId) ?? able[0];
}

async function openProposal(command: Command, procedureId: string, id: string): Promise<ProposalRow> {
  const proposal = await readProposal(command.tx, procedureId, id);
  if (!proposal) throw notFound();
  if (proposal.outcome) throw new AppError('error.state', 409);
  return proposal;
}

/** The owner's answer. An accepted text becomes the working version through the same command as any edit. */
export async function answerProposal(
  command: Command,
  input: { procedureId: string; proposalId: string; version: number; outcome: 'accepted' | 'declined'; answer: string },
): Promise<void> {
  const resource = await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const proposal = await openProposal(command, input.procedureId, input.proposalId);
  if (input.outcome === 'declined' && !input.answer) throw new FieldErrors({ answer: message('answer.missing') });
  if (input.outcome === 'accepted') {
    const procedure = (await readProcedure(command.tx, input.procedureId))!;
    await editProcedure(command, {
      id: procedure.id,
      version: input.version,
      content: await merged(command, proposal, procedure.content),
      yearlyVolume: procedure.yearlyVolume,
      reason: message('history.reason', { organisation: proposal.organisation, reason: proposal.reason }),
    });
  }
  await close(command, proposal, resource.organisationId, input.outcome, input.answer);
}

export async function withdrawProposal(
  command: Command,
  input: { procedureId: string; proposalId: string },
): Promise<void> {
  const resource = await command.authorise('procedure.propose', 'procedure', input.procedureId);
  const proposal = await openProposal(command, input.procedureId, input.proposalId);
  if (!command.actor.memberships.has(proposal.organisationId)) throw forbidden();
  await close(command, proposal, resource.organisationId, 'withdrawn', '');
}

async function close(
  command: Command,
  proposal: ProposalRow,
  ownerId: string,
  outcome: 'accepted' | 'declined' | 'withdrawn',
  answer: string,
): Promise<void> {
  const closed = await closeProposal(command.tx, proposal.id, {
    outcome,
    answer,
    decidedBy: command.actor.userId,
    at: command.now,
  });
  if (!closed) throw new AppError('error.state', 409);
  for (const organisationId of new Set([ownerId, proposal.organisationId])) {
    command.audit({
      organisationId,
      action: `proposal.${outcome}`,
      recordType: 'proposal',
      recordId: proposal.id,
      detail: { answer },
    });
  }
}

/**
 * The text that stands with only what the proposal changed, so that what the owner wrote since is kept. Where both changed
 * the same field, the proposal's is taken: the page has shown it.
 */
async function merged(command: Command, proposal: ProposalRow, current: ProcedureContent): Promise<ProcedureContent> {
  const versions = await listVersions(command.tx, 'procedure', proposal.procedureId);
  const base = versions.find((version) => version.version <= proposal.baseVersion)?.snapshot.content as
    | ProcedureContent
    | undefined;
  return base ? mergeContent(base, proposal.content, current) : proposal.content;
}

/** Field by field: the proposal's where it differs from its base, else what stands. */
export function mergeContent(
  base: ProcedureContent,
  proposed: ProcedureContent,
  current: ProcedureContent,
): ProcedureContent {
  const before = contentToForm(base, null);
  const after = contentToForm(proposed, null);
  const result = contentToForm(current, null);
  for (const name of Object.keys(after)) {
    if (String(after[name]) !== String(before[name] ?? '')) result[name] = after[name]!;
  }
  return contentFromForm(result);
}
