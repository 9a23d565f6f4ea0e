import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { ActionMeasure, ActionTarget, Database, Db, Tx } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { daysBetween, isoDay } from '../../../platform/messages/index.ts';
import type { ActionTexts, Outcome } from '../schema.ts';
import { type ActionState, isDone, isOver, isOverdue } from '../states.ts';

const collator = new Intl.Collator('fr');

export interface ActionListItem extends ActionTexts {
  id: string;
  state: ActionState;
  stateSince: Date;
  stateDays: number;
  closingReason: string;
  organisationId: string;
  organisation: string;
  decisionBody: string;
  ownerName: string | null;
  procedureId: string;
  procedure: string;
  step: string | undefined;
  overdueDays: number;
  doneOn: string | null;
  target: ActionTarget | null;
  measure: ActionMeasure | null;
  /** What the body said last. */
  outcome: Outcome | undefined;
  createdAt: Date;
}

/** The condition that keeps a list to what this person may see: what is their organisations', or hangs on a démarche they see. */
function visibleActions(actor: Actor) {
  const mine = [...actor.memberships.keys()];
  return (
    eb: ExpressionBuilder<Database, 'improvement_action' | 'procedure'>,
  ): ExpressionWrapper<Database, 'improvement_action' | 'procedure', SqlBool> => {
    if (mine.length === 0) return eb.and([sql<SqlBool>`false`]);
    return eb.or([
      eb('improvement_action.organisation_id', 'in', mine),
      eb('procedure.organisation_id', 'in', mine),
      eb.exists(
        eb
          .selectFrom('procedure_share')
          .select(sql`1`.as('one'))
          .whereRef('procedure_share.procedure_id', '=', 'improvement_action.procedure_id')
          .where('procedure_share.organisation_id', 'in', mine),
      ),
    ]);
  };
}

function selectActions(db: Db | Tx) {
  return db
    .selectFrom('improvement_action')
    .innerJoin('procedure', 'procedure.id', 'improvement_action.procedure_id')
    .innerJoin('organisation', 'organisation.id', 'improvement_action.organisation_id')
    .leftJoin('procedure_step', 'procedure_step.id', 'improvement_action.step_id')
    .leftJoin('app_user', 'app_user.id', 'improvement_action.owner_id')
    .selectAll('improvement_action')
    .select((eb) => [
      'organisation.short_name',
      'organisation.decision_body',
      'app_user.name as owner_name',
      'procedure_step.title as step',
      sql<string>`procedure.content->>'title'`.as('procedure'),
      eb
        .selectFrom('decision')
        .select('decision.outcome')
        .whereRef('decision.action_id', '=', 'improvement_action.id')
        .orderBy('decision.decided_on', 'desc')
        .orderBy('decision.id', 'desc')
        .limit(1)
        .as('outcome'),
    ])
    .where('improvement_action.deleted_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectActions>['execute']>>[number];

function toItem(row: Row, now: Date): ActionListItem {
  const state = row.state as ActionState;
  const overdue = isOverdue({ state, dueOn: row.due_on }, isoDay(now));
  return {
    id: row.id,
    title: row.title,
    state,
    stateSince: row.state_since,
    stateDays: daysBetween(row.state_since, now),
    closingReason: row.closing_reason,
    organisationId: row.organisation_id,
    organisation: row.short_name,
    decisionBody: row.decision_body,
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    procedureId: row.procedure_id,
    procedure: row.procedure,
    step: row.step ?? undefined,
    dueOn: row.due_on,
    overdueDays: overdue && row.due_on ? daysBetween(row.due_on, now) : 0,
    doneOn: row.done_on,
    effectUsers: row.effect_users,
    effectTeam: row.effect_team,
    processChange: row.process_change,
    budget: row.budget,
    opinions: row.opinions,
    target: row.target,
    measure: row.measure,
    outcome: row.outcome ?? undefined,
    createdAt: row.created_at,
  };
}

/** What asks for something first: late, then by day, then what has no day; what is over last. */
function inOrder(items: ActionListItem[]): ActionListItem[] {
  return items.sort(
    (a, b) =>
      Number(isOver(a.state)) - Number(isOver(b.state)) ||
      Number(isDone(a.state)) - Number(isDone(b.state)) ||
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
      collator.compare(a.title, b.title),
  );
}

/** Improvements that this person may see. */
export async function listVisibleActions(db: Db | Tx, actor: Actor, now: Date): Promise<ActionListItem[]> {
  const rows = await selectActions(db).where(visibleActions(actor)).execute();
  return inOrder(rows.map((row) => toItem(row, now)));
}

/** Improvements of a démarche, those in the bin left out. */
export async function listActions(db: Db | Tx, procedureId: string, now: Date): Promise<ActionListItem[]> {
  const rows = await selectActions(db).where('improvement_action.procedure_id', '=', procedureId).execute();
  return inOrder(rows.map((row) => toItem(row, now)));
}

export async function readActionItem(db: Db | Tx, id: string, now: Date): Promise<ActionListItem | undefined> {
  const row = await selectActions(db).where('improvement_action.id', '=', id).executeTakeFirst();
  return row && toItem(row, now);
}

/** What home pages count: a number is never shown that the list it leads to does not show. */
export interface ActionCounts {
  open: number;
  mine: number;
  overdue: number;
  toDecide: number;
  done: number;
}

/** Waiting for the body: qualified and not yet decided. */
export function isToDecide(item: { state: ActionState }): boolean {
  return item.state === 'qualified';
}

export function countActions(items: readonly ActionListItem[], userId: string): ActionCounts {
  const open = items.filter((item) => !isOver(item.state));
  return {
    open: open.length,
    mine: open.filter((item) => item.ownerId === userId).length,
    overdue: open.filter((item) => item.overdueDays > 0).length,
    toDecide: open.filter(isToDecide).length,
    done: items.filter((item) => isDone(item.state)).length,
  };
}

export async function actionCounts(db: Db | Tx, actor: Actor, now: Date): Promise<ActionCounts> {
  return countActions(await listVisibleActions(db, actor, now), actor.userId);
}

export async function decisionBodyOf(db: Db | Tx, organisationId: string): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select('decision_body')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return row?.decision_body ?? '';
}
