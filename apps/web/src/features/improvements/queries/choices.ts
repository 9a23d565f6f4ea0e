import type { Db, Tx } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { decide, findResource } from '../../../platform/policy/index.ts';

const collator = new Intl.Collator('fr');

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
  if (!row) return undefined;
  const documents = await readableDocumentsOf(db, actor, id);
  return { id: row.id, procedureId: row.procedure_id, stepId: row.step_id, documents };
}

/** Texts in which an irritant was noted, as far as this person may read them. */
async function readableDocumentsOf(db: Db | Tx, actor: Actor, irritantId: string) {
  const rows = await db
    .selectFrom('irritant_document')
    .innerJoin('document', 'document.id', 'irritant_document.document_id')
    .select(['document.id', 'document.title'])
    .where('irritant_id', '=', irritantId)
    .where('document.deleted_at', 'is', null)
    .execute();
  const found: { value: string; text: string }[] = [];
  for (const { id, title } of rows) {
    const resource = await findResource(db, 'document', id);
    if (resource && decide(actor, 'document.read', resource) === 'allow') found.push({ value: id, text: title });
  }
  return found.sort((a, b) => collator.compare(a.text, b.text));
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
