import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/index.ts';
import type { ManyTables, ProcedureStand, ShownChange } from '../../platform/database/schema-many.ts';
import type { Operation } from './operation.ts';

export interface MassEdit {
  id: string;
  organisationId: string;
  operation: Operation;
  madeBy: string;
  madeAt: Date;
  undoneBy: string;
  undoneAt: Date | null;
}

export interface MassEditItem {
  procedureId: string;
  title: string;
  outcome: ManyTables['mass_edit_item']['outcome'];
  undoOutcome: ManyTables['mass_edit_item']['undo_outcome'];
  versionAfter: number;
  before: ProcedureStand;
  after: ProcedureStand;
  changes: ShownChange[];
}

export async function insertMassEdit(
  tx: Tx,
  row: { id: string; organisationId: string; operation: Operation; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('mass_edit')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      operation: JSON.stringify(row.operation),
      made_by: row.by,
      made_at: row.at,
      undone_by: null,
    })
    .execute();
}

export async function insertItem(tx: Tx, massEditId: string, item: Omit<MassEditItem, 'undoOutcome'>): Promise<void> {
  await tx
    .insertInto('mass_edit_item')
    .values({
      mass_edit_id: massEditId,
      procedure_id: item.procedureId,
      title: item.title,
      outcome: item.outcome,
      undo_outcome: null,
      version_after: item.versionAfter,
      before: JSON.stringify(item.before),
      after: JSON.stringify(item.after),
      changes: JSON.stringify(item.changes),
    })
    .execute();
}

function edits(db: Db | Tx) {
  return db
    .selectFrom('mass_edit')
    .leftJoin('app_user as maker', 'maker.id', 'mass_edit.made_by')
    .leftJoin('app_user as undoer', 'undoer.id', 'mass_edit.undone_by')
    .selectAll('mass_edit')
    .select(['maker.name as maker_name', 'undoer.name as undoer_name']);
}
type Row = Awaited<ReturnType<ReturnType<typeof edits>['execute']>>[number];
const toEdit = (row: Row): MassEdit => ({
  id: row.id,
  organisationId: row.organisation_id,
  operation: row.operation as unknown as Operation,
  madeBy: row.maker_name ?? '',
  madeAt: row.made_at,
  undoneBy: row.undoer_name ?? '',
  undoneAt: row.undone_at,
});

export async function readMassEdit(db: Db | Tx, id: string): Promise<MassEdit | undefined> {
  const row = await edits(db).where('mass_edit.id', '=', id).executeTakeFirst();
  return row && toEdit(row);
}

/** The last operations of an organisation, newest first, with how many démarches each changed. */
export async function listMassEdits(db: Db, organisationId: string): Promise<(MassEdit & { changed: number })[]> {
  const rows = await edits(db)
    .select((eb) =>
      eb
        .selectFrom('mass_edit_item')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('mass_edit_item.mass_edit_id', '=', 'mass_edit.id')
        .where('mass_edit_item.outcome', '=', 'changed')
        .as('changed'),
    )
    .where('mass_edit.organisation_id', '=', organisationId)
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...toEdit(row), changed: row.changed ?? 0 }));
}

export async function lockMassEdit(tx: Tx, id: string): Promise<MassEdit | undefined> {
  await tx.selectFrom('mass_edit').select('id').where('id', '=', id).forUpdate().execute();
  return readMassEdit(tx, id);
}

export async function listItems(db: Db | Tx, massEditId: string): Promise<MassEditItem[]> {
  const rows = await db.selectFrom('mass_edit_item').selectAll().where('mass_edit_id', '=', massEditId).execute();
  const collator = new Intl.Collator('fr');
  return rows
    .map((row) => ({
      procedureId: row.procedure_id,
      title: row.title,
      outcome: row.outcome,
      undoOutcome: row.undo_outcome,
      versionAfter: row.version_after,
      before: row.before,
      after: row.after,
      changes: row.changes,
    }))
    .sort((a, b) => collator.compare(a.title, b.title));
}

export async function saveUndoOutcome(
  tx: Tx,
  massEditId: string,
  procedureId: string,
  outcome: NonNullable<MassEditItem['undoOutcome']>,
): Promise<void> {
  await tx
    .updateTable('mass_edit_item')
    .set({ undo_outcome: outcome })
    .where('mass_edit_id', '=', massEditId)
    .where('procedure_id', '=', procedureId)
    .execute();
}

export async function saveUndone(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.updateTable('mass_edit').set({ undone_by: by, undone_at: at }).where('id', '=', id).execute();
}
