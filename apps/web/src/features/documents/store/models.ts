import type { Block } from '@limpide/documents';
import type { Db, DocumentKind, Tx } from '../../../platform/database/index.ts';

/** What an organisation says of a text that it lets others copy. */
export interface ModelWords {
  purpose: string;
  advice: string;
}

export interface NewModel extends ModelWords {
  id: string;
  documentId: string;
  organisationId: string;
  kind: DocumentKind;
  title: string;
  blocks: readonly Block[];
  by: string;
  at: Date;
}

export async function insertModel(tx: Tx, model: NewModel): Promise<void> {
  await tx
    .insertInto('shared_model')
    .values({
      id: model.id,
      document_id: model.documentId,
      organisation_id: model.organisationId,
      kind: model.kind,
      title: model.title,
      purpose: model.purpose,
      advice: model.advice,
      blocks: JSON.stringify(model.blocks),
      shared_by: model.by,
      shared_at: model.at,
      withdrawn_by: null,
    })
    .execute();
}

/** @returns whether the document was shared until now */
export async function withdrawModel(tx: Tx, model: { documentId: string; by: string; at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('shared_model')
    .set({ withdrawn_by: model.by, withdrawn_at: model.at })
    .where('document_id', '=', model.documentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface ShareRow extends ModelWords {
  id: string;
  sharedAt: Date;
  byName: string | null;
}

/** How a document is shared as a model now. */
export async function readShareOf(db: Db | Tx, documentId: string): Promise<ShareRow | undefined> {
  const row = await db
    .selectFrom('shared_model')
    .leftJoin('app_user', 'app_user.id', 'shared_model.shared_by')
    .select(['shared_model.id', 'purpose', 'advice', 'shared_at', 'app_user.name as by_name'])
    .where('document_id', '=', documentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.id, purpose: row.purpose, advice: row.advice, sharedAt: row.shared_at, byName: row.by_name };
}
