import type { Command } from '../../platform/command.ts';
import type { ImportedText } from '../../platform/database/index.ts';
import { addStep, createProcedure, editProcedure, editStep, readProcedure, retireStep } from '../procedures/index.ts';
import type { Draft } from './content.ts';
import { message as m } from './messages.ts';
import { canonical, type Known, merged, type Part, planOf } from './plan.ts';
import { readStanding, titleKey } from './queries.ts';
import { saveSource } from './store.ts';

export interface ChosenDraft {
  draft: Draft;
  /** Parts changed here too that are to be taken from the source all the same. */
  replace: readonly string[];
}

/**
 * Brings chosen démarches in: new ones as drafts, known ones part by part, all or none. What is found out again inside the
 * transaction decides: a file sent twice creates nothing twice.
 */
export async function importDrafts(
  command: Command,
  input: { organisationId: string; source: string; sourceName: string; chosen: readonly ChosenDraft[] },
): Promise<{ created: number; changed: number }> {
  const { organisationId } = input;
  command.authoriseIn('procedure.create', organisationId);
  const standing = await readStanding(command.tx, organisationId);
  const done = { created: 0, changed: 0 };
  for (const { draft, replace } of input.chosen) {
    const plan = planOf(draft, standing.known.get(draft.sourceId), standing.titles.has(titleKey(draft.content.title)));
    let procedureId: string;
    if (plan.kind === 'create') {
      procedureId = await createProcedure(command, { organisationId, content: draft.content });
      for (const step of draft.steps) await addStep(command, { procedureId, ...step });
      done.created++;
    } else if (plan.kind === 'change') {
      const take = [...plan.take, ...plan.conflicts.filter((part) => replace.includes(part))];
      procedureId = plan.known.procedureId;
      if (take.length > 0) {
        await changeProcedure(command, plan.known, draft, take, m('reason', { source: input.sourceName }));
        done.changed++;
      }
    } else continue;
    const imported: ImportedText = { content: draft.content, steps: draft.steps };
    await saveSource(command.tx, {
      organisationId,
      sourceId: draft.sourceId,
      source: input.source,
      procedureId,
      imported,
      now: command.now,
      by: command.actor.userId,
    });
    command.audit({
      organisationId,
      action: 'procedure.imported',
      recordType: 'procedure',
      recordId: procedureId,
      detail: { source: input.source, sourceId: draft.sourceId, kind: plan.kind },
    });
  }
  return done;
}

async function changeProcedure(
  command: Command,
  known: Known,
  draft: Draft,
  take: readonly Part[],
  reason: string,
): Promise<void> {
  const next = merged(known, draft, take);
  if (canonical(next.content) !== canonical(known.current.content)) {
    await editProcedure(command, {
      id: known.procedureId,
      version: known.version,
      content: next.content,
      yearlyVolume: known.yearlyVolume,
      reason,
    });
  }
  if (take.includes('steps')) await changeSteps(command, known, next.steps);
}

/** Steps keep their identity by their place: letters and irritants that hang on one stay on it. */
async function changeSteps(command: Command, known: Known, steps: ImportedText['steps']): Promise<void> {
  const { procedureId } = known;
  for (const [i, step] of steps.entries()) {
    const stepId = known.current.stepIds[i];
    if (stepId === undefined) await addStep(command, { procedureId, ...step });
    else if (canonical(step) !== canonical(known.current.steps[i])) {
      const version = (await readProcedure(command.tx, procedureId))!.version;
      await editStep(command, { procedureId, stepId, version, ...step });
    }
  }
  for (const stepId of known.current.stepIds.slice(steps.length))
    await retireStep(command, { procedureId, stepId, replacedBy: [] });
}
