import { authorise, type Command } from '../../../platform/command.ts';
import { AppError, FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { isStandingWord, lexiconChanged } from '../../lexicon/index.ts';
import { message as m } from '../messages.ts';
import { mayTakeOver } from '../queries/index.ts';
import { type BinKind, lockOrganisation, moveOwned, readMember, takeFromBin } from '../store/index.ts';

/** Records of any kind, as the history and the audit know them. */
async function record(
  command: Command,
  organisationId: string,
  changed: { kind: BinKind; id: string; version: number; snapshot: Record<string, unknown> },
  action: string,
  reason: string,
): Promise<void> {
  await command.saveVersion({
    recordType: changed.kind,
    recordId: changed.id,
    organisationId,
    version: changed.version,
    snapshot: changed.snapshot,
    action,
    reason,
  });
  command.audit({
    organisationId,
    action: `${changed.kind}.${action}`,
    recordType: changed.kind,
    recordId: changed.id,
    detail: { version: changed.version, reason },
  });
}

/**
 * « Reprendre les démarches de… »: everything that one person has in charge in an organisation goes to a member, in one
 * piece, each record with its entry. Gives how many records moved.
 */
export async function takeOver(
  command: Command,
  input: { organisationId: string; from: string; to: string },
): Promise<number> {
  const organisationId = command.authoriseIn('takeover', input.organisationId);
  await lockOrganisation(command.tx, organisationId);
  if (input.from === input.to) throw new FieldErrors({ to: m('takeover.same') });
  const successor = await readMember(command.tx, organisationId, input.to);
  if (!successor || successor.deactivated || !mayTakeOver(organisationId, successor)) {
    throw new FieldErrors({ to: m('takeover.cannot') });
  }
  const moved = await moveOwned(command.tx, { organisationId, from: input.from, to: input.to, now: command.now });
  if (moved.length === 0) throw new FieldErrors({ from: m('takeover.nothing') });
  for (const one of moved) await record(command, organisationId, one, 'given', m('takeover.reason'));
  return moved.length;
}

/** Takes a record back from the bin, for whoever may throw it away. */
export async function takeBack(command: Command, input: { kind: BinKind; id: string }): Promise<void> {
  const { kind, id } = input;
  const resource = await authorise(command.tx, command.actor, `${kind}.delete`, kind, id, { deleted: true });
  // Somebody has written the same words since: two entries never speak of one thing.
  if (kind === 'lexicon-entry' && (await isStandingWord(command.tx, id))) throw new AppError('error.state', 409);
  const taken = await takeFromBin(command.tx, kind, id, command.now);
  if (!taken) throw notFound();
  await record(command, resource.organisationId, { kind, id, ...taken }, 'taken-back', '');
  if (kind === 'lexicon-entry') await lexiconChanged(command, resource.organisationId);
}
