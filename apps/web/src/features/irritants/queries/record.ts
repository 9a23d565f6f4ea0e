import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/index.ts';
import type { Place } from '../schema.ts';

const collator = new Intl.Collator('fr');

/** A place in words: the démarche, and the step with its number as people see it. */
export interface NamedPlace extends Place {
  procedure: string;
  step: string | undefined;
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
  /** Decided, planned or being made: on its way to the users. */
  underway: boolean;
}

const doneStates = ['delivered', 'measured', 'closed'];
const underwayStates = ['decided', 'planned', 'in-progress'];

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
    underway: underwayStates.includes(row.state),
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
