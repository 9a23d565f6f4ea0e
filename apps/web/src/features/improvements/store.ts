import type { ActionMeasure, ActionTarget, Db, Tx } from '../../platform/database/index.ts';
import type { ActionTexts, Outcome } from './schema.ts';
import type { ActionState } from './states.ts';

export interface ActionRow extends ActionTexts {
  id: string;
  organisationId: string;
  procedureId: string;
  stepId: string | null;
  state: ActionState;
  stateSince: Date;
  closingReason: string;
  target: ActionTarget | null;
  measure: ActionMeasure | null;
  doneOn: string | null;
  version: number;
  createdAt: Date;
  irritantIds: string[];
  documentIds: string[];
}

export interface DecisionRow {
  id: string;
  body: string;
  decidedOn: string;
  point: string;
  outcome: Outcome;
  remarks: string;
}

export async function readAction(db: Db | Tx, id: string): Promise<ActionRow | undefined> {
  const row = await db.selectFrom('improvement_action').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const irritants = await db
    .selectFrom('action_irritant')
    .select('irritant_id')
    .where('action_id', '=', id)
    .orderBy('irritant_id')
    .execute();
  const documents = await db
    .selectFrom('action_document')
    .select('document_id')
    .where('action_id', '=', id)
    .orderBy('document_id')
    .execute();
  return {
    id: row.id,
    organisationId: row.organisation_id,
    procedureId: row.procedure_id,
    stepId: row.step_id,
    ownerId: row.owner_id,
    title: row.title,
    dueOn: row.due_on,
    effectUsers: row.effect_users,
    effectTeam: row.effect_team,
    processChange: row.process_change,
    budget: row.budget,
    opinions: row.opinions,
    state: row.state as ActionState,
    stateSince: row.state_since,
    closingReason: row.closing_reason,
    target: row.target,
    measure: row.measure,
    doneOn: row.done_on,
    version: row.version,
    createdAt: row.created_at,
    irritantIds: irritants.map((link) => link.irritant_id),
    documentIds: documents.map((link) => link.document_id),
  };
}

/** Locks the row until the end of the transaction and gives what stands. */
export async function lockAction(tx: Tx, id: string): Promise<ActionRow> {
  await tx.selectFrom('improvement_action').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return (await readAction(tx, id))!;
}

function columns(texts: ActionTexts) {
  return {
    title: texts.title,
    owner_id: texts.ownerId,
    due_on: texts.dueOn,
    effect_users: texts.effectUsers,
    effect_team: texts.effectTeam,
    process_change: texts.processChange,
    budget: texts.budget,
    opinions: texts.opinions,
  };
}

export async function insertAction(
  tx: Tx,
  row: ActionTexts & {
    id: string;
    organisationId: string;
    procedureId: string;
    stepId: string | null;
    target: ActionTarget | null;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('improvement_action')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      procedure_id: row.procedureId,
      step_id: row.stepId,
      state: 'proposed',
      state_since: row.now,
      target: row.target && JSON.stringify(row.target),
      done_on: null,
      created_at: row.now,
      updated_at: row.now,
      deleted_by: null,
      ...columns(row),
    })
    .execute();
}

/** The owner of a new record is part of its first version. */
export async function setFirstOwner(tx: Tx, id: string, ownerId: string): Promise<void> {
  await tx.updateTable('improvement_action').set({ owner_id: ownerId }).where('id', '=', id).execute();
}

export interface ActionChange {
  texts?: ActionTexts;
  place?: { procedureId: string; stepId: string | null };
  ownerId?: string | null;
  target?: ActionTarget | null;
  measure?: ActionMeasure | null;
  state?: ActionState;
  closingReason?: string;
  doneOn?: string | null;
  deleted?: { at: Date; by: string } | null;
}

export async function updateAction(tx: Tx, id: string, change: ActionChange, now: Date): Promise<void> {
  await tx
    .updateTable('improvement_action')
    .set((eb) => ({
      ...(change.texts ? columns(change.texts) : {}),
      ...(change.place ? { procedure_id: change.place.procedureId, step_id: change.place.stepId } : {}),
      ...(change.ownerId !== undefined ? { owner_id: change.ownerId } : {}),
      ...(change.target !== undefined ? { target: change.target && JSON.stringify(change.target) } : {}),
      ...(change.measure !== undefined ? { measure: change.measure && JSON.stringify(change.measure) } : {}),
      ...(change.state !== undefined ? { state: change.state, state_since: now } : {}),
      ...(change.closingReason !== undefined ? { closing_reason: change.closingReason } : {}),
      ...(change.doneOn !== undefined ? { done_on: change.doneOn } : {}),
      ...(change.deleted !== undefined
        ? { deleted_at: change.deleted?.at ?? null, deleted_by: change.deleted?.by ?? null }
        : {}),
      updated_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function saveIrritants(tx: Tx, id: string, irritantIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('action_irritant').where('action_id', '=', id).execute();
  if (irritantIds.length === 0) return;
  await tx
    .insertInto('action_irritant')
    .values(irritantIds.map((irritant_id) => ({ action_id: id, irritant_id })))
    .execute();
}

export async function saveDocuments(tx: Tx, id: string, documentIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('action_document').where('action_id', '=', id).execute();
  if (documentIds.length === 0) return;
  await tx
    .insertInto('action_document')
    .values(documentIds.map((document_id) => ({ action_id: id, document_id })))
    .execute();
}

/** Newest first. */
export async function listDecisions(db: Db | Tx, actionId: string): Promise<DecisionRow[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('action_id', '=', actionId)
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    decidedOn: row.decided_on,
    point: row.point,
    outcome: row.outcome,
    remarks: row.remarks,
  }));
}

export async function insertDecision(
  tx: Tx,
  actionId: string,
  row: DecisionRow & { recordedBy: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('decision')
    .values({
      id: row.id,
      action_id: actionId,
      body: row.body,
      decided_on: row.decidedOn,
      point: row.point,
      outcome: row.outcome,
      remarks: row.remarks,
      recorded_by: row.recordedBy,
      recorded_at: row.now,
    })
    .execute();
}
