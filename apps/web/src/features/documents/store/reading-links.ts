import type { Db, Tx } from '../../../platform/database/index.ts';

export interface ReadingLinkRow {
  id: string;
  documentId: string;
  recipient: string;
  byName: string | null;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  /** Whether its token can still be used: a restored backup leaves no link open. */
  works: boolean;
}

export async function insertReadingLink(
  tx: Tx,
  link: { id: string; documentId: string; recipient: string; by: string; at: Date; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('reading_link')
    .values({
      id: link.id,
      document_id: link.documentId,
      recipient: link.recipient,
      created_by: link.by,
      created_at: link.at,
      expires_at: link.expiresAt,
      revoked_by: null,
    })
    .execute();
}

/** @returns whether there was an open link of this document to revoke */
export async function closeReadingLink(
  tx: Tx,
  link: { id: string; documentId: string; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('reading_link')
    .set({ revoked_by: link.by, revoked_at: link.at })
    .where('id', '=', link.id)
    .where('document_id', '=', link.documentId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', link.at)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function links(db: Db | Tx, now: Date) {
  return db
    .selectFrom('reading_link')
    .leftJoin('app_user', 'app_user.id', 'reading_link.created_by')
    .leftJoin('one_time_token', (join) =>
      join
        .onRef('one_time_token.subject_id', '=', 'reading_link.id')
        .on('one_time_token.purpose', '=', 'before-after')
        .on('one_time_token.used_at', 'is', null)
        .on('one_time_token.expires_at', '>', now),
    )
    .selectAll('reading_link')
    .select(['app_user.name as by_name', 'one_time_token.id as token']);
}

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number];

const asLink = (row: Row): ReadingLinkRow => ({
  id: row.id,
  documentId: row.document_id,
  recipient: row.recipient,
  byName: row.by_name,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  works: row.token !== null,
});

/** Newest first. */
export async function listReadingLinks(db: Db | Tx, documentId: string, now: Date): Promise<ReadingLinkRow[]> {
  const rows = await links(db, now)
    .where('reading_link.document_id', '=', documentId)
    .orderBy('reading_link.created_at', 'desc')
    .orderBy('reading_link.id', 'desc')
    .execute();
  return rows.map(asLink);
}

/** A link to a document that is not in the bin. */
export async function readReadingLink(db: Db | Tx, id: string, now: Date): Promise<ReadingLinkRow | undefined> {
  const row = await links(db, now)
    .innerJoin('document', 'document.id', 'reading_link.document_id')
    .where('document.deleted_at', 'is', null)
    .where('reading_link.id', '=', id)
    .executeTakeFirst();
  return row && asLink(row);
}
