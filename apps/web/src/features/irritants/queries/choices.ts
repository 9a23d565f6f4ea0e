import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { atLeast, attachShare, decide, findResource, type Resource } from '../../../platform/policy/index.ts';
import { carryingOrganisations } from '../attach.ts';

const collator = new Intl.Collator('fr');

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
