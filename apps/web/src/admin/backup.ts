import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { appliedMigrations, type Db, type Tx } from '../platform/database/index.ts';
import { AdminProblem } from './problem.ts';
import { sealStream } from './sealed-stream.ts';
import { listTables, portableText, readRows } from './tables.ts';

/**
 * The format of a backup, version 1: lines of JSON, compressed by gzip, encrypted as `sealed-stream.ts` says when a
 * passphrase is given. In this order:
 *
 *     {"limpide":"backup","version":1,"createdAt":"…","migrations":["0001_foundations.sql",…]}
 *     {"table":"app_user","columns":["id","email",…]}          for each table
 *     ["01j…","nadia@…",null,…]                                each row, values as PostgreSQL writes them as text
 *     {"end":"app_user","rows":17,"sha256":"…"}                over the lines of the rows, each with its line feed
 *     {"manifest":{"app_user":{"rows":17,"sha256":"…"},…}}     the last line: without it the file is cut off
 *
 * The job queue is not in it, nor is SECRET_KEY: keep that key apart.
 */
export interface BackupHeader {
  limpide: 'backup';
  version: 1;
  createdAt: string;
  migrations: string[];
}
export type Manifest = Record<string, { rows: number; sha256: string }>;

/**
 * Writes one consistent picture of all tables to a file that does not exist yet.
 * @returns the manifest written
 */
export async function backup(
  db: Db,
  file: string,
  options: { now: Date; passphrase?: string | undefined },
): Promise<Manifest> {
  if (existsSync(file)) throw new AdminProblem(`Le fichier ${file} existe déjà : donnez un autre nom.`);
  const partial = `${file}.partiel`;
  const manifest: Manifest = {};
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => {
        const steps: Transform[] = [createGzip()];
        if (options.passphrase) steps.push(sealStream(options.passphrase));
        const target = createWriteStream(partial, { flags: 'wx', mode: 0o600 });
        await pipeline([Readable.from(lines(tx, options.now, manifest)), ...steps, target]);
      });
    const handle = openSync(partial, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(partial, { force: true });
    throw error;
  }
  return manifest;
}

async function* lines(tx: Tx, now: Date, manifest: Manifest): AsyncGenerator<string> {
  await portableText(tx);
  const header: BackupHeader = {
    limpide: 'backup',
    version: 1,
    createdAt: now.toISOString(),
    migrations: await appliedMigrations(tx),
  };
  yield `${JSON.stringify(header)}\n`;
  for (const table of await listTables(tx)) {
    yield `${JSON.stringify({ table: table.name, columns: table.columns.map(({ name }) => name) })}\n`;
    const hash = createHash('sha256');
    let rows = 0;
    for await (const part of readRows(tx, table)) {
      for (const row of part) {
        const line = `${JSON.stringify(row)}\n`;
        hash.update(line);
        rows++;
        yield line;
      }
    }
    const sum = { rows, sha256: hash.digest('hex') };
    manifest[table.name] = sum;
    yield `${JSON.stringify({ end: table.name, ...sum })}\n`;
  }
  yield `${JSON.stringify({ manifest })}\n`;
}
