import type { Db, ProcedureState, Tx } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { visibleProcedures } from '../../platform/policy/index.ts';
import { readSteps } from './store.ts';

export interface ProcedureListItem {
  id: string;
  title: string;
  organisation: string;
  organisationId: string;
  ownerName: string | null;
  state: ProcedureState;
  updatedAt: Date;
  published: boolean;
}

const collator = new Intl.Collator('fr');

/** Démarches that this person may see, in alphabetical order. */
export async function listProcedures(db: Db, actor: Actor): Promise<ProcedureListItem[]> {
  const rows = await db
    .selectFrom('procedure')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .leftJoin('app_user', 'app_user.id', 'procedure.owner_id')
    .select((eb) => [
      'procedure.id',
      'procedure.content',
      'procedure.state',
      'procedure.updated_at',
      'procedure.organisation_id',
      'organisation.short_name',
      'app_user.name as owner_name',
      eb
        .exists(
          eb
            .selectFrom('publication')
            .select('publication.id')
            .whereRef('publication.procedure_id', '=', 'procedure.id')
            .where('publication.withdrawn_at', 'is', null),
        )
        .as('published'),
    ])
    .where('procedure.deleted_at', 'is', null)
    .where(visibleProcedures(actor))
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      title: row.content.title,
      organisation: row.short_name,
      organisationId: row.organisation_id,
      ownerName: row.owner_name,
      state: row.state,
      updatedAt: row.updated_at,
      published: Boolean(row.published),
    }))
    .sort((a, b) => collator.compare(a.title, b.title));
}

export async function procedureTitle(db: Db | Tx, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('procedure').select('content').where('id', '=', id).executeTakeFirst();
  return row?.content.title;
}

/** Démarches to choose from in a form. */
export async function listProcedureChoices(db: Db, actor: Actor): Promise<{ value: string; text: string }[]> {
  const all = await listProcedures(db, actor);
  const mixed = new Set(all.map((item) => item.organisationId)).size > 1;
  return all.map((item) => ({ value: item.id, text: mixed ? `${item.title} (${item.organisation})` : item.title }));
}

/** Steps to choose from, numbered as people see them. */
export async function listStepChoices(db: Db, procedureId: string): Promise<{ value: string; text: string }[]> {
  const steps = await readSteps(db, procedureId);
  return steps.map((step, index) => ({ value: step.id, text: `${index + 1}. ${step.title}` }));
}

export interface StepView {
  id: string;
  title: string;
  body: string;
  /** Who is in charge, when it is not the owner of the démarche. */
  organisation: string;
}

export async function listSteps(db: Db, procedureId: string): Promise<StepView[]> {
  const steps = await readSteps(db, procedureId);
  const ids = steps.flatMap((step) => step.organisationId ?? []);
  const names =
    ids.length > 0 ? await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute() : [];
  return steps.map((step) => ({
    id: step.id,
    title: step.title,
    body: step.body,
    organisation: names.find((name) => name.id === step.organisationId)?.name ?? step.organisationName,
  }));
}

export async function listShares(db: Db, procedureId: string) {
  const rows = await db
    .selectFrom('procedure_share')
    .innerJoin('organisation', 'organisation.id', 'procedure_share.organisation_id')
    .select(['organisation.id as organisationId', 'organisation.name as organisation', 'level'])
    .where('procedure_id', '=', procedureId)
    .execute();
  return rows.sort((a, b) => collator.compare(a.organisation, b.organisation));
}

/** Organisations of the platform, to share with or to put in charge of a step: their names are public. */
export async function listOrganisations(db: Db): Promise<{ value: string; text: string }[]> {
  const rows = await db.selectFrom('organisation').select(['id', 'name']).execute();
  return rows.map((row) => ({ value: row.id, text: row.name })).sort((a, b) => collator.compare(a.text, b.text));
}

export async function hasPublication(db: Db | Tx, procedureId: string): Promise<boolean> {
  const row = await db
    .selectFrom('publication')
    .select('id')
    .where('procedure_id', '=', procedureId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export interface ReviewDecision {
  outcome: 'approved' | 'changes-asked';
  who: string;
  comment: string;
  at: Date;
}

/** Approvals and refusals, which change no text and so make no version, but belong to its history. */
export async function listReviewDecisions(db: Db, procedureId: string): Promise<ReviewDecision[]> {
  const rows = await db
    .selectFrom('review_request')
    .leftJoin('app_user', 'app_user.id', 'review_request.decided_by')
    .select(['outcome', 'app_user.name', 'reader_name', 'comment', 'decided_at'])
    .where('record_type', '=', 'procedure')
    .where('record_id', '=', procedureId)
    .where('outcome', 'in', ['approved', 'changes-asked'])
    .execute();
  return rows.flatMap((row) =>
    row.decided_at
      ? [
          {
            outcome: row.outcome as ReviewDecision['outcome'],
            who: row.name ?? row.reader_name ?? '',
            comment: row.comment,
            at: row.decided_at,
          },
        ]
      : [],
  );
}
