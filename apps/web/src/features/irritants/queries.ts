import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Database, Db, Tx } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { daysBetween } from '../../platform/messages/index.ts';
import { atLeast, attachShare, decide, findResource, type Resource } from '../../platform/policy/index.ts';
import { carryingOrganisations } from './attach.ts';
import type { EvidenceLevel, IrritantKind, Place } from './schema.ts';
import { type Score, scoreOf } from './score.ts';
import { type IrritantState, isOver, overStates } from './states.ts';

const collator = new Intl.Collator('fr');

/** A place in words: the démarche, and the step with its number as people see it. */
export interface NamedPlace extends Place {
  procedure: string;
  step: string | undefined;
}

export interface IrritantListItem {
  id: string;
  userVoice: string;
  kind: IrritantKind | null;
  state: IrritantState;
  stateSince: Date;
  stateDays: number;
  severity: number | null;
  severityReason: string;
  usersLow: number | null;
  usersHigh: number | null;
  usersSource: string;
  crossedOrganisations: string[];
  closingReason: string;
  organisationId: string;
  organisation: string;
  ownerId: string | null;
  ownerName: string | null;
  /** Days since it was reported: how long it has waited when nobody carries it. */
  reportedDays: number;
  reportedAt: Date;
  /** Days after which one without owner climbs to the list of the body that decides. */
  ownerDays: number;
  decisionBody: string;
  places: NamedPlace[];
  /** Strongest evidence; undefined for a hypothesis. */
  evidence: { level: EvidenceLevel; n: number | null; total: number | null; statement: string } | undefined;
  score: Score | undefined;
}

const strength: Record<EvidenceLevel, number> = { observed: 1, counted: 2, measured: 3 };

/** The condition that keeps a list to what this person may see: what is their organisations', or hangs on a démarche they see. */
function visibleIrritants(actor: Actor) {
  const mine = [...actor.memberships.keys()];
  return (eb: ExpressionBuilder<Database, 'irritant'>): ExpressionWrapper<Database, 'irritant', SqlBool> => {
    if (mine.length === 0) return eb.and([sql<SqlBool>`false`]);
    return eb.or([
      eb('irritant.organisation_id', 'in', mine),
      eb.exists(
        eb
          .selectFrom('irritant_link')
          .innerJoin('procedure', 'procedure.id', 'irritant_link.procedure_id')
          .select(sql`1`.as('one'))
          .whereRef('irritant_link.irritant_id', '=', 'irritant.id')
          .where((inner) =>
            inner.or([
              inner('procedure.organisation_id', 'in', mine),
              inner.exists(
                inner
                  .selectFrom('procedure_share')
                  .select(sql`1`.as('one'))
                  .whereRef('procedure_share.procedure_id', '=', 'procedure.id')
                  .where('procedure_share.organisation_id', 'in', mine),
              ),
            ]),
          ),
      ),
    ]);
  };
}

/** Irritants that this person may see, highest score first; those without a score last, newest first. */
export async function listIrritants(db: Db | Tx, actor: Actor, now: Date): Promise<IrritantListItem[]> {
  const rows = await selectIrritants(db).where(visibleIrritants(actor)).execute();
  return withParts(db, rows, now);
}

/** Open irritants of a démarche, for its overview and for the forms that choose among them. */
export async function listOpenIrritants(db: Db | Tx, procedureId: string, now: Date): Promise<IrritantListItem[]> {
  const rows = await selectIrritants(db)
    .where('irritant.state', 'not in', overStates)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('irritant_link')
          .select('irritant_link.irritant_id')
          .whereRef('irritant_link.irritant_id', '=', 'irritant.id')
          .where('irritant_link.procedure_id', '=', procedureId),
      ),
    )
    .execute();
  return withParts(db, rows, now);
}

function selectIrritants(db: Db | Tx) {
  return db
    .selectFrom('irritant')
    .innerJoin('organisation', 'organisation.id', 'irritant.organisation_id')
    .leftJoin('app_user', 'app_user.id', 'irritant.owner_id')
    .selectAll('irritant')
    .select([
      'organisation.short_name',
      'organisation.irritant_owner_days',
      'organisation.decision_body',
      'app_user.name as owner_name',
    ])
    .where('irritant.deleted_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectIrritants>['execute']>>[number];

async function withParts(db: Db | Tx, rows: Row[], now: Date): Promise<IrritantListItem[]> {
  const ids = rows.map((row) => row.id);
  const places = await namedPlaces(db, ids);
  const evidence = await strongestEvidence(db, ids);
  return rows
    .map((row) => {
      const parts = {
        severity: row.severity,
        usersLow: row.users_low,
        usersHigh: row.users_high,
        crossedOrganisations: row.crossed_organisations,
      };
      return {
        ...parts,
        id: row.id,
        userVoice: row.user_voice,
        kind: row.kind as IrritantKind | null,
        state: row.state as IrritantState,
        stateSince: row.state_since,
        stateDays: daysBetween(row.state_since, now),
        severityReason: row.severity_reason,
        usersSource: row.users_source,
        closingReason: row.closing_reason,
        organisationId: row.organisation_id,
        organisation: row.short_name,
        ownerId: row.owner_id,
        ownerName: row.owner_name,
        reportedDays: daysBetween(row.reported_at, now),
        reportedAt: row.reported_at,
        ownerDays: row.irritant_owner_days,
        decisionBody: row.decision_body,
        places: places.get(row.id) ?? [],
        evidence: evidence.get(row.id),
        score: scoreOf(parts),
      };
    })
    .sort(
      (a, b) =>
        (b.score?.high ?? -1) - (a.score?.high ?? -1) ||
        b.reportedAt.getTime() - a.reportedAt.getTime() ||
        collator.compare(a.userVoice, b.userVoice),
    );
}

/** Where each irritant happens, in words. Démarches in the bin are left out. */
export async function namedPlaces(db: Db | Tx, irritantIds: readonly string[]): Promise<Map<string, NamedPlace[]>> {
  const found = new Map<string, NamedPlace[]>();
  if (irritantIds.length === 0) return found;
  const rows = await db
    .selectFrom('irritant_link')
    .innerJoin('procedure', 'procedure.id', 'irritant_link.procedure_id')
    .leftJoin('procedure_step', 'procedure_step.id', 'irritant_link.step_id')
    .select(['irritant_id', 'irritant_link.procedure_id', 'step_id', 'procedure_step.title as step'])
    .select(sql<string>`procedure.content->>'title'`.as('procedure'))
    .where('irritant_id', 'in', [...irritantIds])
    .where('procedure.deleted_at', 'is', null)
    .execute();
  for (const row of rows) {
    const place = {
      procedureId: row.procedure_id,
      stepId: row.step_id,
      procedure: row.procedure,
      step: row.step ?? undefined,
    };
    found.set(row.irritant_id, [...(found.get(row.irritant_id) ?? []), place]);
  }
  for (const list of found.values()) list.sort((a, b) => collator.compare(a.procedure, b.procedure));
  return found;
}

async function strongestEvidence(db: Db | Tx, irritantIds: readonly string[]) {
  const found = new Map<string, NonNullable<IrritantListItem['evidence']>>();
  if (irritantIds.length === 0) return found;
  const rows = await db
    .selectFrom('evidence')
    .select(['irritant_id', 'level', 'n', 'total', 'statement'])
    .where('irritant_id', 'in', [...irritantIds])
    .orderBy('observed_on')
    .orderBy('id')
    .execute();
  for (const { irritant_id, ...evidence } of rows) {
    const known = found.get(irritant_id);
    if (!known || strength[evidence.level] > strength[known.level]) found.set(irritant_id, evidence);
  }
  return found;
}

export interface PlaceGroup {
  procedureId: string;
  title: string;
  steps: { id: string; text: string }[];
}

/** Démarches with their steps to choose from: those to which this organisation may attach something. */
export async function listPlaces(db: Db | Tx, organisationId: string): Promise<PlaceGroup[]> {
  const rows = await db
    .selectFrom('procedure')
    .leftJoin('procedure_share', (join) =>
      join
        .onRef('procedure_share.procedure_id', '=', 'procedure.id')
        .on('procedure_share.organisation_id', '=', organisationId),
    )
    .select(['procedure.id', 'procedure.organisation_id', 'procedure_share.level'])
    .select(sql<string>`procedure.content->>'title'`.as('title'))
    .where('procedure.deleted_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('procedure.organisation_id', '=', organisationId),
        eb('procedure_share.organisation_id', '=', organisationId),
      ]),
    )
    .execute();
  const open = rows.filter(
    (row) => row.organisation_id === organisationId || atLeast(row.level ?? undefined, attachShare),
  );
  if (open.length === 0) return [];
  const steps = await db
    .selectFrom('procedure_step')
    .select(['id', 'procedure_id', 'title', 'position'])
    .where(
      'procedure_id',
      'in',
      open.map((row) => row.id),
    )
    .where('retired_at', 'is', null)
    .execute();
  return open
    .map((row) => ({
      procedureId: row.id,
      title: row.title,
      steps: steps
        .filter((step) => step.procedure_id === row.id)
        .sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0))
        .map((step, index) => ({ id: step.id, text: `${index + 1}. ${step.title}` })),
    }))
    .sort((a, b) => collator.compare(a.title, b.title));
}

/** People who may carry a record, by name; their organisation is told when there are several. */
export async function listOwners(db: Db | Tx, resource: Resource): Promise<{ value: string; text: string }[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['app_user.id', 'app_user.name', 'app_user.job_title', 'organisation.short_name', 'organisation.id as at'])
    .where('membership.organisation_id', 'in', carryingOrganisations(resource))
    .where('app_user.deactivated_at', 'is', null)
    .execute();
  const several = new Set(rows.map((row) => row.at)).size > 1;
  const people = new Map<string, { name: string; at: string[]; job: string }>();
  for (const row of rows) {
    const known = people.get(row.id);
    people.set(row.id, { name: row.name, job: row.job_title, at: [...(known?.at ?? []), row.short_name] });
  }
  return [...people]
    .sort(([, a], [, b]) => collator.compare(a.name, b.name))
    .map(([value, { name, job, at }]) => ({
      value,
      text: [name, job, several ? at.join(', ') : ''].filter(Boolean).join(' – '),
    }));
}

/** Administrations that the steps of these démarches name, to help fill in « administrations traversées ». */
export async function organisationsOnTheWay(db: Db | Tx, procedureIds: readonly string[]): Promise<string[]> {
  if (procedureIds.length === 0) return [];
  const rows = await db
    .selectFrom('procedure_step')
    .innerJoin('procedure', 'procedure.id', 'procedure_step.procedure_id')
    .innerJoin('organisation as owner', 'owner.id', 'procedure.organisation_id')
    .leftJoin('organisation as other', 'other.id', 'procedure_step.organisation_id')
    .select(['owner.name as owner', 'other.name as other', 'procedure_step.organisation_name as outside'])
    .where('procedure_id', 'in', [...procedureIds])
    .where('retired_at', 'is', null)
    .execute();
  return [...new Set(rows.map((row) => row.other ?? (row.outside || row.owner)))].sort(collator.compare);
}

export interface LinkedAction {
  id: string;
  title: string;
  state: string;
  ownerName: string | null;
  createdAt: Date;
  dueOn: string | null;
  doneOn: string | null;
  effectUsers: string;
  effectTeam: string;
  /** Done for the users: delivered, measured or closed. */
  done: boolean;
}

const doneStates = ['delivered', 'measured', 'closed'];

/** Actions that answer an irritant, those in the bin left out, oldest first. */
export async function listLinkedActions(db: Db | Tx, irritantId: string): Promise<LinkedAction[]> {
  const rows = await db
    .selectFrom('action_irritant')
    .innerJoin('improvement_action', 'improvement_action.id', 'action_irritant.action_id')
    .leftJoin('app_user', 'app_user.id', 'improvement_action.owner_id')
    .select([
      'improvement_action.id',
      'title',
      'state',
      'improvement_action.created_at',
      'due_on',
      'done_on',
      'effect_users',
      'effect_team',
      'app_user.name as owner_name',
    ])
    .where('irritant_id', '=', irritantId)
    .where('improvement_action.deleted_at', 'is', null)
    .orderBy('improvement_action.created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    state: row.state,
    ownerName: row.owner_name,
    createdAt: row.created_at,
    dueOn: row.due_on,
    doneOn: row.done_on,
    effectUsers: row.effect_users,
    effectTeam: row.effect_team,
    done: doneStates.includes(row.state),
  }));
}

/** What the page of an irritant needs besides the record: names, and the rule of its organisation. */
export async function irritantContext(
  db: Db | Tx,
  irritant: { organisationId: string; ownerId: string | null; reportedBy: string | null; documentIds: string[] },
) {
  const organisation = await db
    .selectFrom('organisation')
    .select(['name', 'decision_body', 'irritant_owner_days'])
    .where('id', '=', irritant.organisationId)
    .executeTakeFirstOrThrow();
  const ids = [irritant.ownerId, irritant.reportedBy].filter((id) => id !== null);
  const people =
    ids.length > 0
      ? await db.selectFrom('app_user').select(['id', 'name', 'job_title']).where('id', 'in', ids).execute()
      : [];
  const nameOf = (id: string | null) => people.find((person) => person.id === id);
  const documents =
    irritant.documentIds.length > 0
      ? await db
          .selectFrom('document')
          .select(['id', 'title'])
          .where('id', 'in', irritant.documentIds)
          .where('deleted_at', 'is', null)
          .execute()
      : [];
  return {
    organisation: organisation.name,
    decisionBody: organisation.decision_body,
    ownerDays: organisation.irritant_owner_days,
    owner: nameOf(irritant.ownerId),
    reporter: nameOf(irritant.reportedBy),
    documents,
  };
}

/** A document that this person may read, with the place where it belongs, to start an irritant from it. */
export async function readableDocument(db: Db | Tx, actor: Actor, id: string) {
  const resource = await findResource(db, 'document', id);
  if (!resource || resource.deleted || decide(actor, 'document.read', resource) !== 'allow') return undefined;
  const document = await db.selectFrom('document').select(['id', 'title']).where('id', '=', id).executeTakeFirst();
  const link = await db
    .selectFrom('document_link')
    .select(['procedure_id', 'step_id'])
    .where('document_id', '=', id)
    .executeTakeFirst();
  return document && { ...document, place: link && { procedureId: link.procedure_id, stepId: link.step_id } };
}

/** What home pages count: a number is never shown that the list it leads to does not show. */
export interface IrritantCounts {
  open: number;
  mine: number;
  withoutOwner: number;
  /** Without owner for longer than the organisation's limit. */
  climbed: number;
  transversal: number;
  hypotheses: number;
}

export function countIrritants(items: readonly IrritantListItem[], userId: string): IrritantCounts {
  const open = items.filter((item) => !isOver(item.state));
  const ownerless = open.filter((item) => item.ownerId === null);
  return {
    open: open.length,
    mine: open.filter((item) => item.ownerId === userId).length,
    withoutOwner: ownerless.length,
    climbed: ownerless.filter((item) => item.reportedDays > item.ownerDays).length,
    transversal: open.filter((item) => (item.score?.organisations ?? new Set(item.crossedOrganisations).size) >= 2)
      .length,
    hypotheses: open.filter((item) => item.evidence === undefined).length,
  };
}

export async function irritantCounts(db: Db | Tx, actor: Actor, now: Date): Promise<IrritantCounts> {
  return countIrritants(await listIrritants(db, actor, now), actor.userId);
}

/** Names by id, for a history that shows people as they are called now. */
export async function namesOf(db: Db | Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('app_user').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Places in words for a history: démarches and steps that are gone are left out. */
export async function describePlaces(db: Db | Tx, places: readonly Place[]): Promise<Map<string, string>> {
  const ids = [...new Set(places.map((place) => place.procedureId))];
  if (ids.length === 0) return new Map();
  const procedures = await db
    .selectFrom('procedure')
    .select('id')
    .select(sql<string>`content->>'title'`.as('title'))
    .where('id', 'in', ids)
    .execute();
  const steps = await db
    .selectFrom('procedure_step')
    .select(['id', 'title'])
    .where('procedure_id', 'in', ids)
    .execute();
  const names = new Map<string, string>();
  for (const row of procedures) names.set(row.id, row.title);
  for (const row of steps) names.set(row.id, row.title);
  return names;
}
