import { createHash } from 'node:crypto';
import { newId } from '@limpide/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../database/index.ts';
import { notFound } from '../http/errors.ts';
import type { Scope } from '../http/route.ts';
import { maxFileBytes } from './upload.ts';

const chunkBytes = 256 * 1024;

export interface FileInfo {
  id: string;
  organisationId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/**
 * Keeps a file in the database, in the caller's transaction: cut into chunks under the hash of its content, so that the
 * same file sent twice is kept once, and that backup and erasure cover it.
 * @throws RangeError above 25 MB: check the size first
 */
export async function storeFile(
  tx: Tx,
  file: {
    organisationId: string;
    name: string;
    mediaType: string;
    bytes: Uint8Array;
    createdBy: string | null;
    now: Date;
  },
): Promise<string> {
  const { bytes } = file;
  if (bytes.length > maxFileBytes) throw new RangeError(`a file of ${bytes.length} bytes`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Shared with other uploads, against the purge: a chunk that is there now must still be there at commit.
  await sql`select pg_advisory_xact_lock_shared(hashtextextended('file-chunks', 0))`.execute(tx);
  for (let seq = 0; seq * chunkBytes < bytes.length; seq++) {
    await tx
      .insertInto('file_chunk')
      .values({ sha256, seq, bytes: Buffer.from(bytes.subarray(seq * chunkBytes, (seq + 1) * chunkBytes)) })
      .onConflict((c) => c.columns(['sha256', 'seq']).doNothing())
      .execute();
  }
  const id = newId(file.now.getTime());
  await tx
    .insertInto('stored_file')
    .values({
      id,
      organisation_id: file.organisationId,
      name: file.name,
      media_type: file.mediaType,
      size: bytes.length,
      sha256,
      created_by: file.createdBy,
      created_at: file.now,
    })
    .execute();
  return id;
}

export async function readFileInfo(db: Db | Tx, id: string): Promise<FileInfo | undefined> {
  const row = await db.selectFrom('stored_file').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      organisationId: row.organisation_id,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      sha256: row.sha256,
    }
  );
}

/** The whole content. @throws RangeError when what is kept is not what was stored */
export async function readFileBytes(db: Db | Tx, file: Pick<FileInfo, 'id' | 'sha256' | 'size'>): Promise<Uint8Array> {
  const rows = await db
    .selectFrom('file_chunk')
    .select('bytes')
    .where('sha256', '=', file.sha256)
    .orderBy('seq')
    .execute();
  const bytes = new Uint8Array(Buffer.concat(rows.map((row) => row.bytes)));
  const whole = bytes.length === file.size && createHash('sha256').update(bytes).digest('hex') === file.sha256;
  if (!whole) throw new RangeError(`stored file ${file.id} is damaged`);
  return bytes;
}

/** Always as an attachment, never shown by the browser (the headers forbid guessing its type as well). */
export async function serveFile(scope: Scope, id: string | null): Promise<Response> {
  const file = id ? await readFileInfo(scope.platform.db, id) : undefined;
  if (!file) throw notFound();
  const bytes = await readFileBytes(scope.platform.db, file);
  return scope.download(bytes, { fileName: file.name, mediaType: file.mediaType });
}

/** Erases files that no document has any more, and chunks that no file has. */
export async function purgeUnusedFiles(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('file-chunks', 0))`.execute(tx);
    await sql`delete from stored_file where not exists (select 1 from document where document.file_id = stored_file.id)`.execute(
      tx,
    );
    await sql`delete from file_chunk where sha256 not in (select sha256 from stored_file)`.execute(tx);
  });
}
