import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { lockDataDirectory } from './lock.ts';
import type { Database } from './schema.ts';

export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

export interface OpenDatabase {
  db: Db;
  pool: pg.Pool;
  embedded: boolean;
  close(): Promise<void>;
}

// A day stays `YYYY-MM-DD`: as a Date it would move with the time zone of the server.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/**
 * Opens the database behind one `pg.Pool`: a PostgreSQL server when a URL is given, else PGlite on disk (one connection,
 * own lock). Nothing above this file knows which.
 * @param seedFile a dump of an empty cluster: three times faster than initdb in WebAssembly
 * @throws DataDirectoryInUse when another process holds the directory
 */
export async function openDatabase(options: {
  databaseUrl?: string | undefined;
  dataDir: string;
  seedFile?: string | undefined;
}): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 10, connectionTimeoutMillis: 5_000 });
    // A server that restarts breaks idle connections; the pool replaces them, and the error must not end the process.
    pool.on('error', () => {});
    return { db: kysely(pool), pool, embedded: false, close: () => pool.end() };
  }
  const unlock = lockDataDirectory(options.dataDir);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const directory = join(options.dataDir, 'pglite');
    const fresh = !existsSync(join(directory, 'PG_VERSION'));
    const lite = await PGlite.create({
      dataDir: directory,
      ...(fresh && options.seedFile && existsSync(options.seedFile)
        ? { loadDataDir: new Blob([readFileSync(options.seedFile)]) }
        : {}),
    });
    const { pool, db } = await embeddedPool(lite);
    return {
      db,
      pool,
      embedded: true,
      close: async () => {
        await pool.end();
        await lite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A database in memory, from a dump when one is given: for tests. */
export async function openInMemory(dump?: Blob): Promise<OpenDatabase & { dump(): Promise<Blob> }> {
  const { PGlite } = await import('@electric-sql/pglite');
  const lite = await PGlite.create(dump ? { loadDataDir: dump } : {});
  const { pool, db } = await embeddedPool(lite);
  return {
    db,
    pool,
    embedded: true,
    dump: () => lite.dumpDataDir('gzip'),
    close: async () => {
      await pool.end();
      await lite.close();
    },
  };
}

async function embeddedPool(lite: import('@electric-sql/pglite').PGlite) {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  // One connection, kept: a second one would be the same session.
  const pool = new pg.Pool({ ...(createPgConfig(lite) as object), max: 1, idleTimeoutMillis: 0 });
  return { pool, db: kysely(pool) };
}

function kysely(pool: pg.Pool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
