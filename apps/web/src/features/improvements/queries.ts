import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { ActionMeasure, ActionTarget, Database, Db, StoredBlock, Tx } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { daysBetween, isoDay } from '../../platform/messages/index.ts';
import { decide, findResource } from '../../platform/policy/index.ts';
import type { EvidenceLevel, IrritantState } from '../irritants/index.ts';
import type { ActionTexts, Outcome } from './schema.ts';
import { type ActionState, isDone, isOver, isOverdue } from './states.ts';

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

export interface LinkedIrritant {
  id: string;
  userVoice: string;
  state: IrritantState;
}

export async function listLinkedIrritants(db: Db | Tx, actionId: string): Promise<LinkedIrritant[]> {
  const rows = await db
    .selectFrom('action_irritant')
    .innerJoin('irritant', 'irritant.id', 'action_irritant.irritant_id')
    .select(['irritant.id', 'user_voice', 'state'])
    .where('action_id', '=', actionId)
    .where('irritant.deleted_at', 'is', null)
    .execute();
  return rows
    .map((row) => ({ id: row.id, userVoice: row.user_voice, state: row.state as IrritantState }))
    .sort((a, b) => collator.compare(a.userVoice, b.userVoice));
}

/** The strongest thing known of an irritant, for the chain from irritant to proof. */
export async function strongestEvidence(db: Db | Tx, irritantId: string) {
  const rows = await db
    .selectFrom('evidence')
    .select(['level', 'n', 'total', 'source', 'observed_on'])
    .where('irritant_id', '=', irritantId)
    .orderBy('observed_on')
    .execute();
  const strength: Record<EvidenceLevel, number> = { observed: 1, counted: 2, measured: 3 };
  return rows.sort((a, b) => strength[b.level] - strength[a.level])[0];
}

export interface LinkedDocument {
  id: string;
  title: string;
  before: StoredBlock[] | undefined;
  after: StoredBlock[] | undefined;
}

/** Documents of an improvement with their two texts, those in the bin left out. */
export async function listLinkedDocuments(db: Db | Tx, actionId: string): Promise<LinkedDocument[]> {
  const rows = await db
    .selectFrom('action_document')
    .innerJoin('document', 'document.id', 'action_document.document_id')
    .leftJoin('document_text', 'document_text.document_id', 'document.id')
    .select(['document.id', 'document.title', 'document_text.role', 'document_text.blocks'])
    .where('action_id', '=', actionId)
    .where('document.deleted_at', 'is', null)
    .execute();
  const found = new Map<string, LinkedDocument>();
  for (const row of rows) {
    const document = found.get(row.id) ?? { id: row.id, title: row.title, before: undefined, after: undefined };
    if (row.role && row.blocks) document[row.role] = row.blocks;
    found.set(row.id, document);
  }
  return [...found.values()].sort((a, b) => collator.compare(a.title, b.title));
}

/** Documents to choose from: those of a démarche, or of the organisation when no démarche is chosen yet. */
export async function listDocumentChoices(
  db: Db | Tx,
  where: { procedureId?: string | undefined; organisationId: string },
): Promise<{ value: string; text: string }[]> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title'])
    .where('deleted_at', 'is', null)
    .where((eb) =>
      where.procedureId
        ? eb.exists(
            eb
              .selectFrom('document_link')
              .select('document_link.document_id')
              .whereRef('document_link.document_id', '=', 'document.id')
              .where('document_link.procedure_id', '=', where.procedureId),
          )
        : eb('organisation_id', '=', where.organisationId),
    )
    .execute();
  return rows
    .map((row) => ({ value: row.id, text: row.title }))
    .sort((a, b) => collator.compare(a.text, b.text))
    .slice(0, 60);
}

/** What the page and the note need of the organisation, the démarche and the person in charge. */
export async function actionContext(
  db: Db | Tx,
  action: { organisationId: string; ownerId: string | null; procedureId: string; stepId: string | null },
) {
  const organisation = await db
    .selectFrom('organisation')
    .select(['name', 'decision_body', 'is_demonstration'])
    .where('id', '=', action.organisationId)
    .executeTakeFirstOrThrow();
  const procedure = await db
    .selectFrom('procedure')
    .select('content')
    .where('id', '=', action.procedureId)
    .executeTakeFirstOrThrow();
  const step = action.stepId
    ? await db.selectFrom('procedure_step').select('title').where('id', '=', action.stepId).executeTakeFirst()
    : undefined;
  const owner = action.ownerId
    ? await db
        .selectFrom('app_user')
        .select(['name', 'job_title', 'phone', 'email'])
        .where('id', '=', action.ownerId)
        .executeTakeFirst()
    : undefined;
  return {
    organisation: organisation.name,
    decisionBody: organisation.decision_body,
    fictional: organisation.is_demonstration,
    procedure: procedure.content.title,
    legalBases: procedure.content.legalBases.map((basis) => basis.label),
    step: step?.title,
    owner,
  };
}

/** Where an irritant lies, when an improvement is started from it by someone who sees it. */
export async function irritantToAnswer(db: Db | Tx, actor: Actor, id: string) {
  const resource = await findResource(db, 'irritant', id);
  if (!resource || decide(actor, 'irritant.read', resource) !== 'allow') return undefined;
  const row = await db
    .selectFrom('irritant')
    .leftJoin('irritant_link', 'irritant_link.irritant_id', 'irritant.id')
    .select(['irritant.id', 'procedure_id', 'step_id'])
    .where('irritant.id', '=', id)
    .where('deleted_at', 'is', null)
    .orderBy('procedure_id')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, procedureId: row.procedure_id, stepId: row.step_id };
}

/** Where a document belongs, when an improvement is started from it by someone who sees it. */
export async function documentPlace(db: Db | Tx, actor: Actor, id: string) {
  const resource = await findResource(db, 'document', id);
  if (!resource || decide(actor, 'document.read', resource) !== 'allow') return undefined;
  const row = await db
    .selectFrom('document_link')
    .select(['procedure_id', 'step_id'])
    .where('document_id', '=', id)
    .executeTakeFirst();
  return row && { procedureId: row.procedure_id, stepId: row.step_id };
}

/** Titles by id, for a history: documents and irritants as they are called now. */
export async function titlesOf(
  db: Db | Tx,
  ids: { irritants: readonly string[]; documents: readonly string[] },
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (ids.irritants.length > 0) {
    const rows = await db
      .selectFrom('irritant')
      .select(['id', 'user_voice'])
      .where('id', 'in', [...ids.irritants])
      .execute();
    for (const row of rows) names.set(row.id, row.user_voice);
  }
  if (ids.documents.length > 0) {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'title'])
      .where('id', 'in', [...ids.documents])
      .execute();
    for (const row of rows) names.set(row.id, row.title);
  }
  return names;
}

export async function decisionBodyOf(db: Db | Tx, organisationId: string): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select('decision_body')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return row?.decision_body ?? '';
}

/** Members of an organisation who may still sign in, to find one by name. */
export async function listMembers(db: Db | Tx, organisationId: string): Promise<{ value: string; name: string }[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select(['app_user.id', 'app_user.name'])
    .where('organisation_id', '=', organisationId)
    .where('deactivated_at', 'is', null)
    .execute();
  return rows.map((row) => ({ value: row.id, name: row.name }));
}
