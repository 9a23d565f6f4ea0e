import type { Command } from '../../../platform/command.ts';
import { removeTarget, saveTarget } from '../store/index.ts';

/** The administration of an organisation says how many of its texts should meet the criteria; nothing takes it back. */
export async function setTextTarget(
  command: Command,
  input: { organisationId: string; percent: number | null; dueOn: string | null },
): Promise<void> {
  const { tx, now, actor } = command;
  const organisationId = command.authoriseIn('organisation.manage', input.organisationId);
  const { percent, dueOn } = input;
  if (percent === null) await removeTarget(tx, organisationId);
  else await saveTarget(tx, { organisationId, percent, dueOn, by: actor.userId, at: now });
  command.audit({
    organisationId,
    action: 'organisation.text-target-set',
    recordType: 'organisation',
    recordId: organisationId,
    detail: { percent, dueOn },
  });
}
