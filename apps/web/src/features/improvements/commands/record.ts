import type { Command } from '../../../platform/command.ts';
import type { ActionMeasure, ActionTarget } from '../../../platform/database/index.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import type { Place } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import type { ActionTexts } from '../schema.ts';
import { type ActionState, isDone, missingFor, type Need } from '../states.ts';
import {
  type ActionChange,
  type ActionRow,
  type DecisionRow,
  listDecisions,
  lockAction,
  updateAction,
} from '../store.ts';

/** What the history keeps of an improvement: all of it, its decisions included. */
export interface ActionSnapshot extends ActionTexts {
  place: Place;
  state: ActionState;
  closingReason: string;
  target: ActionTarget | null;
  measure: ActionMeasure | null;
  doneOn: string | null;
  irritantIds: string[];
  documentIds: string[];
  decisions: DecisionRow[];
}

/** Saves what stands into the history, and says so to the audit. Every change of an improvement ends here. */
export async function record(command: Command, action: ActionRow, what: string, reason: string): Promise<void> {
  const snapshot: ActionSnapshot = {
    title: action.title,
    ownerId: action.ownerId,
    dueOn: action.dueOn,
    effectUsers: action.effectUsers,
    effectTeam: action.effectTeam,
    processChange: action.processChange,
    budget: action.budget,
    opinions: action.opinions,
    place: { procedureId: action.procedureId, stepId: action.stepId },
    state: action.state,
    closingReason: action.closingReason,
    target: action.target,
    measure: action.measure,
    doneOn: action.doneOn,
    irritantIds: action.irritantIds,
    documentIds: action.documentIds,
    decisions: await listDecisions(command.tx, action.id),
  };
  await command.saveVersion({
    recordType: 'action',
    recordId: action.id,
    organisationId: action.organisationId,
    version: action.version,
    snapshot: { ...snapshot },
    action: what,
    reason,
  });
  command.audit({
    organisationId: action.organisationId,
    action: `action.${what}`,
    recordType: 'action',
    recordId: action.id,
    detail: { version: action.version, reason },
  });
}

export async function change(command: Command, id: string, to: ActionChange, what: string, reason = ''): Promise<void> {
  await updateAction(command.tx, id, to, command.now);
  await record(command, await lockAction(command.tx, id), what, reason);
}

/** Moves along the table of states. @throws AppError 409, FieldErrors */
export async function moveTo(
  command: Command,
  current: ActionRow,
  to: ActionState,
  reason: string,
  more: ActionChange = {},
): Promise<void> {
  const decisions = await listDecisions(command.tx, current.id);
  const missing = missingFor(current.state, to, {
    hasOwner: current.ownerId !== null,
    hasDue: current.dueOn !== null,
    reason,
    hasDecision: decisions[0]?.outcome === 'accepted' || decisions[0]?.outcome === 'amended',
    isDone: Boolean(more.doneOn ?? current.doneOn),
    hasMeasure: Boolean(more.measure ?? current.measure),
  });
  if (!missing) throw new AppError('error.state', 409);
  if (missing.length > 0) throw new FieldErrors(errorsFor(missing));
  await change(
    command,
    current.id,
    {
      state: to,
      closingReason: to === 'abandoned' ? reason : '',
      // Back to work: it is no longer done, and the public page must not say so.
      ...(isDone(to) ? {} : { doneOn: null }),
      ...more,
    },
    `state.${to}`,
    reason,
  );
}

function errorsFor(missing: readonly Need[]): Record<string, string> {
  return Object.fromEntries(missing.map((need) => [need === 'reason' ? 'reason' : 'to', m(`need.${need}`)]));
}
