import type { Db } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { daysBetween, isoDay } from '../../platform/messages/index.ts';
import { findResource, may, type RecordKind } from '../../platform/policy/index.ts';
import { overStates } from '../irritants/index.ts';
import { listStageReviewsFor } from '../publication/index.ts';

/** One line of « Mon travail »: what, in which state, why now, and where to do it. */
export interface WorkItem {
  kind: 'review' | 'reading' | 'procedure' | 'irritant' | 'action' | 'document';
  title: string;
  /** The démarche, or what the record is. */
  where: string;
  href: string;
  state: string;
  days: number;
  /** Meaning depends on the kind: a reason, a count. */
  detail: string;
  count: number;
}

/** What waits for this person, the most pressing first. */
export async function listMyWork(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const items = [
    ...(await refusals(db, actor, now)),
    ...(await stageReviews(db, actor, now)),
    ...(await reviews(db, actor, now)),
    ...(await readings(db, actor, now)),
    ...(await procedures(db, actor, now)),
    ...(await irritants(db, actor, now)),
    ...(await actions(db, actor, now)),
    ...(await documents(db, actor, now)),
  ];
  return items;
}

/** What was planned and did not happen on démarches of this person, until it was seen. */
async function refusals(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('procedure_schedule as s')
    .innerJoin('procedure', 'procedure.id', 's.procedure_id')
    .select(['procedure.id', 'procedure.content', 's.problem', 's.settled_at'])
    .where('s.state', '=', 'refused')
    .where('s.seen_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .where((eb) => eb.or([eb('procedure.owner_id', '=', actor.userId), eb('s.scheduled_by', '=', actor.userId)]))
    .orderBy('s.settled_at')
    .execute();
  return rows.map((row) => ({
    kind: 'procedure',
    title: row.content.title,
    where: '',
    href: `/espace/demarches/${row.id}/programmer`,
    state: 'to-review',
    days: daysBetween(row.settled_at ?? now, now),
    detail: row.problem,
    count: 0,
  }));
}

/** Reviews of the advanced circuit that this person may answer. */
async function stageReviews(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  return (await listStageReviewsFor(db, actor)).map((review) => ({
    kind: 'review',
    title: review.title,
    where: '',
    href: `/espace/demarches/${review.procedureId}/circuit`,
    state: 'in-review',
    days: daysBetween(review.askedAt, now),
    detail: review.askedByName ?? '',
    count: 0,
  }));
}

async function reviews(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('review_request')
    .innerJoin('procedure', 'procedure.id', 'review_request.record_id')
    .leftJoin('app_user', 'app_user.id', 'review_request.requested_by')
    .select(['procedure.id', 'procedure.content', 'requested_at', 'app_user.name'])
    .where('record_type', '=', 'procedure')
    .where('reviewer_id', '=', actor.userId)
    .where('outcome', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('requested_at')
    .execute();
  return rows.map((row) => ({
    kind: 'review',
    title: row.content.title,
    where: '',
    href: `/espace/demarches/${row.id}/relecture`,
    state: 'in-review',
    days: daysBetween(row.requested_at, now),
    detail: row.name ?? '',
    count: 0,
  }));
}

/** Letters and decisions that a colleague asked this person to read. */
async function readings(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('review_request')
    .innerJoin('document', 'document.id', 'review_request.record_id')
    .leftJoin('app_user', 'app_user.id', 'review_request.requested_by')
    .select(['document.id', 'document.title', 'requested_at', 'app_user.name'])
    .where('record_type', '=', 'document')
    .where('reviewer_id', '=', actor.userId)
    .where('outcome', 'is', null)
    .where('document.deleted_at', 'is', null)
    .orderBy('requested_at')
    .execute();
  return rows.map((row) => ({
    kind: 'reading',
    title: row.title,
    where: '',
    href: `/espace/documents/${row.id}/relecture`,
    state: 'in-review',
    days: daysBetween(row.requested_at, now),
    detail: row.name ?? '',
    count: 0,
  }));
}

async function procedures(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('procedure')
    .select(['id', 'content', 'state', 'review_reason', 'updated_at'])
    .where('owner_id', '=', actor.userId)
    .where('deleted_at', 'is', null)
    .where('state', 'in', ['draft', 'to-review'])
    .execute();
  return rows
    .map((row) => ({
      kind: 'procedure' as const,
      title: row.content.title,
      where: '',
      href: `/espace/demarches/${row.id}`,
      state: row.state,
      days: daysBetween(row.updated_at, now),
      detail: row.review_reason,
      count: 0,
    }))
    .sort((a, b) => (a.state === b.state ? b.days - a.days : a.state === 'to-review' ? -1 : 1));
}

/** Irritants that I carry, and those without anyone on démarches that I am responsible for. */
async function irritants(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('irritant')
    .innerJoin('irritant_link', 'irritant_link.irritant_id', 'irritant.id')
    .innerJoin('procedure', 'procedure.id', 'irritant_link.procedure_id')
    .select((eb) => [
      'irritant.id',
      'user_voice',
      'irritant.state',
      'irritant.owner_id',
      'reported_at',
      'procedure.content',
      eb
        .selectFrom('evidence')
        .select((e) => e.fn.countAll<string>().as('n'))
        .whereRef('evidence.irritant_id', '=', 'irritant.id')
        .as('evidence_count'),
    ])
    .where('irritant.deleted_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .where('irritant.state', 'not in', overStates)
    .where((eb) =>
      eb.or([
        eb('irritant.owner_id', '=', actor.userId),
        eb.and([eb('irritant.owner_id', 'is', null), eb('procedure.owner_id', '=', actor.userId)]),
      ]),
    )
    .execute();
  const seen = new Set<string>();
  return rows
    .filter((row) => !seen.has(row.id) && seen.add(row.id))
    .filter((row) => row.owner_id === null || Number(row.evidence_count) === 0)
    .map((row) => ({
      kind: 'irritant' as const,
      title: row.user_voice,
      where: row.content.title,
      href: `/espace/irritants/${row.id}`,
      state: row.owner_id === null ? 'without-owner' : 'hypothesis',
      days: daysBetween(row.reported_at, now),
      detail: '',
      count: Number(row.evidence_count),
    }))
    .sort((a, b) => b.days - a.days);
}

async function actions(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('improvement_action')
    .innerJoin('procedure', 'procedure.id', 'improvement_action.procedure_id')
    .select([
      'improvement_action.id',
      'improvement_action.title',
      'improvement_action.state',
      'due_on',
      'procedure.content',
    ])
    .where('improvement_action.owner_id', '=', actor.userId)
    .where('improvement_action.deleted_at', 'is', null)
    .where('improvement_action.done_on', 'is', null)
    .where('improvement_action.state', 'in', ['proposed', 'qualified', 'decided', 'planned', 'in-progress'])
    .execute();
  const today = isoDay(now);
  const soon = isoDay(new Date(now.getTime() + 14 * 86_400_000));
  return rows
    .filter((row) => row.due_on !== null && row.due_on <= soon)
    .map((row) => ({
      kind: 'action' as const,
      title: row.title,
      where: row.content.title,
      href: `/espace/ameliorations/${row.id}`,
      state: row.due_on! < today ? 'overdue' : 'due-soon',
      days: Math.abs(daysBetween(row.due_on!, now)),
      detail: row.due_on!,
      count: 0,
    }))
    .sort((a, b) => (a.detail < b.detail ? -1 : 1));
}

async function documents(db: Db, actor: Actor, now: Date): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('document_text', 'document_text.document_id', 'document.id')
    .leftJoin('document_link', 'document_link.document_id', 'document.id')
    .leftJoin('procedure', 'procedure.id', 'document_link.procedure_id')
    .select([
      'document.id',
      'document.title',
      'document.state',
      'document.updated_at',
      'role',
      'analysis',
      'procedure.content',
      'volume_per_year',
    ])
    .where('document.owner_id', '=', actor.userId)
    .where('document.deleted_at', 'is', null)
    .where('document.state', 'in', ['draft', 'to-review'])
    .execute();
  const byId = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!byId.has(row.id) || row.role === 'after') byId.set(row.id, row);
  return [...byId.values()]
    .map((row) => ({
      kind: 'document' as const,
      title: row.title,
      where: row.content?.title ?? '',
      href: `/espace/documents/${row.id}`,
      state: row.state,
      days: daysBetween(row.updated_at, now),
      detail: '',
      count: (row.analysis as { findings?: unknown[] }).findings?.length ?? 0,
      volume: row.volume_per_year ?? 0,
    }))
    .filter((item) => item.count > 0)
    .sort((a, b) => b.volume - a.volume);
}

export interface ElsewhereItem {
  title: string;
  who: string;
  days: number;
  href: string;
}

/** What I asked and someone else must answer. */
export async function listElsewhere(db: Db, actor: Actor, now: Date): Promise<ElsewhereItem[]> {
  const rows = await db
    .selectFrom('review_request')
    .innerJoin('procedure', 'procedure.id', 'review_request.record_id')
    .leftJoin('app_user', 'app_user.id', 'review_request.reviewer_id')
    .select(['procedure.id', 'procedure.content', 'requested_at', 'app_user.name', 'reader_name'])
    .where('record_type', '=', 'procedure')
    .where('requested_by', '=', actor.userId)
    .where('outcome', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('requested_at')
    .execute();
  return rows.map((row) => ({
    title: row.content.title,
    who: row.name ?? row.reader_name ?? '',
    days: daysBetween(row.requested_at, now),
    href: `/espace/demarches/${row.id}/relecture`,
  }));
}

export interface RecentVoice {
  id: string;
  userVoice: string;
  where: string;
  reportedAt: Date;
}

/** What users said lately in my organisation. */
export async function listRecentVoices(db: Db, actor: Actor): Promise<RecentVoice[]> {
  if (!actor.organisationId) return [];
  const rows = await db
    .selectFrom('irritant')
    .leftJoin('irritant_link', 'irritant_link.irritant_id', 'irritant.id')
    .leftJoin('procedure', 'procedure.id', 'irritant_link.procedure_id')
    .select(['irritant.id', 'user_voice', 'reported_at', 'procedure.content'])
    .where('irritant.organisation_id', '=', actor.organisationId)
    .where('irritant.deleted_at', 'is', null)
    .orderBy('reported_at', 'desc')
    .limit(1)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    userVoice: row.user_voice,
    where: row.content?.title ?? '',
    reportedAt: row.reported_at,
  }));
}

export interface SituationLink {
  number: number;
  title: string;
  why: string;
  path: string;
  organisation: string;
  /** Whether this person can open it. */
  mine: boolean;
  /** Someone of that organisation whose account is printed at the start. */
  account: string | undefined;
}

type StoredSituation = Omit<SituationLink, 'mine' | 'account'>;

/** The guided list of the demonstration, with what this person can open and, for the rest, who can. */
export async function listSituations(db: Db, actor: Actor): Promise<SituationLink[]> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'demonstration').executeTakeFirst();
  const situations = (row?.value as { situations?: StoredSituation[] } | undefined)?.situations ?? [];
  const people = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['organisation.name as organisation', 'app_user.name', 'roles'])
    .where('organisation.is_demonstration', '=', true)
    .where('app_user.password_hash', 'is not', null)
    .execute();
  return Promise.all(
    situations.map(async (situation) => ({
      ...situation,
      mine: await mayOpen(db, actor, situation.path),
      account: people.find(
        (person) => person.organisation === situation.organisation && person.roles.includes('procedure-owner'),
      )?.name,
    })),
  );
}

const kinds: Record<string, RecordKind> = {
  demarches: 'procedure',
  documents: 'document',
  irritants: 'irritant',
  ameliorations: 'action',
};

async function mayOpen(db: Db, actor: Actor, path: string): Promise<boolean> {
  const [, , part = '', id = ''] = path.split('/');
  const kind = kinds[part];
  const resource = kind && (await findResource(db, kind, id));
  return Boolean(resource && !resource.deleted && may(actor, `${kind}.read` as 'procedure.read', resource));
}
