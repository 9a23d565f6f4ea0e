import type { Command } from '../../platform/command.ts';
import { keepOverlay } from './inheritance/keep.ts';
import { type ProcedureRow, readSteps } from './store.ts';

/** Saves the record as it stands now into its history, and says so to the audit. Every change of a démarche ends here. */
export async function recordProcedure(
  command: Command,
  procedure: ProcedureRow,
  action: string,
  reason: string,
): Promise<void> {
  const steps = await readSteps(command.tx, procedure.id);
  const inherits = await keepOverlay(command, procedure, action === 'edited' ? reason : '');
  const snapshot = {
    content: procedure.content,
    steps: steps.map(({ id, title, body, organisationId, organisationName }) => ({
      id,
      title,
      body,
      organisationId,
      organisationName,
    })),
    state: procedure.state,
    ownerId: procedure.ownerId,
    yearlyVolume: procedure.yearlyVolume,
    ...(inherits ? { inherits } : {}),
  };
  await command.saveVersion({
    recordType: 'procedure',
    recordId: procedure.id,
    organisationId: procedure.organisationId,
    version: procedure.version,
    snapshot,
    action,
    reason,
  });
  command.audit({
    organisationId: procedure.organisationId,
    action: `procedure.${action}`,
    recordType: 'procedure',
    recordId: procedure.id,
    detail: { version: procedure.version, reason },
  });
}
