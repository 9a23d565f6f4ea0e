import type { Db, DocumentKind, ExampleSnapshot, Tx } from '../../../platform/database/index.ts';

export interface ExampleWords {
  title: string;
  why: string;
  procedureId: string | null;
}

export interface NewExample extends ExampleWords {
  id: string;
  documentId: string;
  organisationId: string;
  kind: DocumentKind;
  textVersion: number;
  snapshot: ExampleSnapshot;
  by: string;
  at: Date;
}

export async function insertExample(tx: Tx, example: NewExample): Promise<void> {
  await tx
    .insertInto('public_example')
    .values({
      id: example.id,
      document_id: example.documentId,
      organisation_id: example.organisationId,
      procedure_id: example.procedureId,
      kind: example.kind,
      title: example.title,
      why: example.why,
      text_version: example.textVersion,
      snapshot: JSON.stringify(example.snapshot),
      shown_by: example.by,
      shown_at: example.at,
      withdrawn_by: null,
    })
    .execute();
}

/** @returns the id of the example that everyone saw until now */
export async function withdrawStanding(
  tx: Tx,
  example: { documentId: string; by: string; at: Date },
): Promise<string | undefined> {
  const row = await tx
    .updateTable('public_example')
    .set({ withdrawn_by: example.by, withdrawn_at: example.at })
    .where('document_id', '=', example.documentId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export interface ExampleRow extends ExampleWords {
  id: string;
  textVersion: number;
  shownAt: Date;
  byName: string | null;
}

/** How a document is shown to everyone now. */
export async function readExampleOf(db: Db | Tx, documentId: string): Promise<ExampleRow | undefined> {
  const row = await db
    .selectFrom('public_example')
    .leftJoin('app_user', 'app_user.id', 'public_example.shown_by')
    .select([
      'public_example.id',
      'title',
      'why',
      'procedure_id',
      'text_version',
      'shown_at',
      'app_user.name as by_name',
    ])
    .where('document_id', '=', documentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      title: row.title,
      why: row.why,
      procedureId: row.procedure_id,
      textVersion: row.text_version,
      shownAt: row.shown_at,
      byName: row.by_name,
    }
  );
}

export async function readOrganisationName(db: Db | Tx, id: string): Promise<string> {
  const row = await db.selectFrom('organisation').select('name').where('id', '=', id).executeTakeFirstOrThrow();
  return row.name;
}
