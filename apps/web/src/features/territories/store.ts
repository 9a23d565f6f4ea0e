import { newId } from '@limpide/kernel';
import { sql } from 'kysely';
import type { Db, MergerDone, ProcedureState, PublicSnapshot, Tx } from '../../platform/database/index.ts';
import type { CommuneContent } from './schema.ts';

export interface ServedCommune extends CommuneContent {
  id: string;
  organisationId: string;
}

function communes(db: Db | Tx) {
  return db
    .selectFrom('served_commune')
    .select(['id', 'organisation_id as organisationId', 'name', 'nis_code as nisCode', 'postcodes', 'localities']);
}

export async function listServed(db: Db | Tx, organisationId: string): Promise<ServedCommune[]> {
  return communes(db).where('organisation_id', '=', organisationId).orderBy('id').execute();
}

export async function insertCommune(
  tx: Tx,
  organisationId: string,
  { name, nisCode, postcodes, localities }: CommuneContent,
  now: Date,
  id = newId(now.getTime()),
): Promise<string> {
  await tx
    .insertInto('served_commune')
    .values({ id, organisation_id: organisationId, name, nis_code: nisCode, postcodes, localities, created_at: now })
    .execute();
  return id;
}

export async function updateCommune(tx: Tx, id: string, content: CommuneContent): Promise<void> {
  const { name, nisCode, postcodes, localities } = content;
  await tx
    .updateTable('served_commune')
    .set({ name, nis_code: nisCode, postcodes, localities })
    .where('id', '=', id)
    .execute();
}

export async function moveCommunes(tx: Tx, ids: readonly string[], organisationId: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('served_commune').set({ organisation_id: organisationId }).where('id', 'in', ids).execute();
}

export async function deleteCommunes(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('served_commune').where('id', 'in', ids).execute();
}

export interface Merger {
  id: string;
  predecessorId: string;
  successorId: string;
  done: MergerDone;
  reason: string;
  mergedAt: Date;
  undoneAt: Date | null;
}

function mergers(db: Db | Tx) {
  return db
    .selectFrom('commune_merger')
    .select([
      'id',
      'predecessor_id as predecessorId',
      'successor_id as successorId',
      'done',
      'reason',
      'merged_at as mergedAt',
      'undone_at as undoneAt',
    ]);
}

/** Those that an organisation was a part of, newest first. */
export async function listMergers(db: Db | Tx, organisationId: string): Promise<Merger[]> {
  return mergers(db)
    .where((eb) => eb.or([eb('predecessor_id', '=', organisationId), eb('successor_id', '=', organisationId)]))
    .orderBy('id', 'desc')
    .execute();
}

export async function lockMerger(tx: Tx, id: string): Promise<Merger | undefined> {
  return mergers(tx).where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function insertMerger(
  tx: Tx,
  row: {
    id: string;
    predecessorId: string;
    successorId: string;
    done: MergerDone;
    reason: string;
    by: string;
    at: Date;
  },
): Promise<void> {
  await tx
    .insertInto('commune_merger')
    .values({
      id: row.id,
      predecessor_id: row.predecessorId,
      successor_id: row.successorId,
      done: JSON.stringify(row.done),
      reason: row.reason,
      merged_by: row.by,
      merged_at: row.at,
      undone_by: null,
    })
    .execute();
}

export async function closeMerger(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.updateTable('commune_merger').set({ undone_by: by, undone_at: at }).where('id', '=', id).execute();
  await tx.deleteFrom('procedure_redirect').where('merger_id', '=', id).execute();
}

/** Both organisations stay as they are until the end of the transaction, locked in the order of their ids. */
export async function lockBoth(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.selectFrom('organisation').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

export async function insertRedirect(tx: Tx, from: string, to: string, mergerId: string): Promise<void> {
  await tx
    .insertInto('procedure_redirect')
    .values({ procedure_id: from, to_id: to, merger_id: mergerId })
    .onConflict((c) => c.column('procedure_id').doUpdateSet({ to_id: to, merger_id: mergerId }))
    .execute();
}

/** Gives a démarche to another organisation, with what the search knows of it. Its history stays where it was written. */
export async function giveToOrganisation(tx: Tx, procedureId: string, organisationId: string): Promise<void> {
  await tx.updateTable('procedure').set({ organisation_id: organisationId }).where('id', '=', procedureId).execute();
  await tx
    .updateTable('search_entry')
    .set({ organisation_id: organisationId, changed_at: sql<Date>`clock_timestamp()` })
    .where('record_type', '=', 'procedure')
    .where('record_id', '=', procedureId)
    .execute();
}

export interface MergedProcedure {
  id: string;
  conceptId: string | null;
  title: string;
  state: ProcedureState;
  /** Online now. */
  published: boolean;
}

/** The démarches of an organisation that are not in the bin. */
export async function listForMerger(db: Db | Tx, organisationId: string): Promise<MergedProcedure[]> {
  const rows = await db
    .selectFrom('procedure')
    .select((eb) => [
      'id',
      'concept_id as conceptId',
      'content',
      'state',
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
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ content, published, ...row }) => ({
    ...row,
    title: content.title,
    published: Boolean(published),
  }));
}

export async function lastSnapshot(tx: Tx, procedureId: string): Promise<PublicSnapshot | undefined> {
  const row = await tx
    .selectFrom('publication')
    .select('snapshot')
    .where('procedure_id', '=', procedureId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.snapshot;
}
