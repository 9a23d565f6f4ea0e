import type { Database, Db, DocumentKind, DocumentOrigin, Tx } from '../../../platform/database/index.ts';

export type DocumentState = Database['document']['state'];

export interface DocumentRow {
  id: string;
  organisationId: string;
  ownerId: string | null;
  ownerName: string | null;
  kind: DocumentKind;
  title: string;
  state: DocumentState;
  profile: string;
  reader: string;
  expectedAction: string;
  deadline: string;
  volumePerYear: number | null;
  gedReference: string;
  fileId: string | null;
  /** Since when it is no longer used. */
  retiredAt: Date | null;
  origin: DocumentOrigin | null;
  /** It began here, with its reader: it has no text that it comes from. */
  writtenHere: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** What a person may change of a document besides its text. */
export interface DocumentDetails {
  title: string;
  kind: DocumentKind;
  profile: string;
  reader: string;
  expectedAction: string;
  deadline: string;
  volumePerYear: number | null;
  gedReference: string;
}

export async function readDocumentRow(db: Db | Tx, id: string): Promise<DocumentRow | undefined> {
  const row = await db
    .selectFrom('document')
    .leftJoin('app_user', 'app_user.id', 'document.owner_id')
    .selectAll('document')
    .select('app_user.name as owner_name')
    .where('document.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      organisationId: row.organisation_id,
      ownerId: row.owner_id,
      ownerName: row.owner_name,
      kind: row.kind,
      title: row.title,
      state: row.state,
      profile: row.profile,
      reader: row.reader,
      expectedAction: row.expected_action,
      deadline: row.deadline,
      volumePerYear: row.volume_per_year,
      gedReference: row.ged_reference,
      fileId: row.file_id,
      retiredAt: row.retired_at,
      origin: row.origin,
      writtenHere: row.written_here,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }
  );
}

/** Locks the row until the end of the transaction and gives the document that stands. */
export async function lockDocument(tx: Tx, id: string): Promise<DocumentRow> {
  await tx.selectFrom('document').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return (await readDocumentRow(tx, id))!;
}

export async function insertDocument(
  tx: Tx,
  row: DocumentDetails & {
    id: string;
    organisationId: string;
    ownerId: string;
    fileId: string | null;
    origin: DocumentOrigin | null;
    writtenHere: boolean;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      owner_id: row.ownerId,
      kind: row.kind,
      title: row.title,
      state: 'draft',
      profile: row.profile,
      reader: row.reader,
      expected_action: row.expectedAction,
      deadline: row.deadline,
      volume_per_year: row.volumePerYear,
      ged_reference: row.gedReference,
      file_id: row.fileId,
      origin: row.origin && JSON.stringify(row.origin),
      written_here: row.writtenHere,
      created_at: row.now,
      updated_at: row.now,
      deleted_by: null,
    })
    .execute();
}

export async function updateDocument(
  tx: Tx,
  id: string,
  change: Partial<DocumentDetails> & {
    state?: DocumentState;
    ownerId?: string | null;
    writtenHere?: true;
    retiredAt?: Date | null;
    deletedAt?: Date | null;
    deletedBy?: string | null;
    /** The last saved version goes on (an automatic save a moment after another). */
    sameVersion?: boolean;
  },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('document')
    .set((eb) => ({
      ...(change.state !== undefined ? { state: change.state } : {}),
      ...(change.ownerId !== undefined ? { owner_id: change.ownerId } : {}),
      ...(change.writtenHere !== undefined ? { written_here: change.writtenHere } : {}),
      ...(change.title !== undefined ? { title: change.title } : {}),
      ...(change.kind !== undefined ? { kind: change.kind } : {}),
      ...(change.profile !== undefined ? { profile: change.profile } : {}),
      ...(change.reader !== undefined ? { reader: change.reader } : {}),
      ...(change.expectedAction !== undefined ? { expected_action: change.expectedAction } : {}),
      ...(change.deadline !== undefined ? { deadline: change.deadline } : {}),
      ...(change.volumePerYear !== undefined ? { volume_per_year: change.volumePerYear } : {}),
      ...(change.gedReference !== undefined ? { ged_reference: change.gedReference } : {}),
      ...(change.retiredAt !== undefined ? { retired_at: change.retiredAt } : {}),
      ...(change.deletedAt !== undefined ? { deleted_at: change.deletedAt } : {}),
      ...(change.deletedBy !== undefined ? { deleted_by: change.deletedBy } : {}),
      updated_at: now,
      ...(change.sameVersion ? {} : { version: eb('version', '+', 1) }),
    }))
    .where('id', '=', id)
    .execute();
}
