import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Db } from './open.ts';

/**
 * Runs the SQL files of `directory` that this database has not seen, in the order of their numbers, forward only.
 * Two processes that start together take turns (the migrator holds an advisory lock).
 * @param last the file to stop at; all of them when it is absent
 * @returns the names of the files run now
 */
export async function migrate(db: Db, directory: string, last?: string): Promise<string[]> {
  const migrations: Record<string, Migration> = {};
  for (const file of readdirSync(directory)
    .filter((name) => /^\d{4}_.+\.sql$/.test(name))
    .sort()) {
    const text = readFileSync(join(directory, file), 'utf8');
    migrations[file] = {
      up: async (tx) => {
        for (const statement of statements(text)) await sql.raw(statement).execute(tx);
      },
    };
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = last ? await migrator.migrateTo(last) : await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

/** The files that this database has seen, in their order; none when it is new. */
export async function appliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('kysely_migration') is not null as exists`.execute(
    db,
  );
  if (!rows[0]?.exists) return [];
  const names = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return names.rows.map((row) => row.name).sort();
}

/** Whether every file has been run: what `/readyz` asks. */
export async function pendingMigrations(db: Db, directory: string): Promise<number> {
  const files = readdirSync(directory).filter((name) => /^\d{4}_.+\.sql$/.test(name)).length;
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from kysely_migration`.execute(db);
  return files - (rows[0]?.n ?? 0);
}

/**
 * Cuts a file into statements at the semicolons that end a line, outside dollar quotes: the extended protocol, the only
 * one that behaves the same on both databases, takes one statement at a time.
 */
export function statements(text: string): string[] {
  const found: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('--') && !quoted) continue;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) quoted = !quoted;
    current += `${line}\n`;
    if (!quoted && line.trimEnd().endsWith(';')) {
      if (current.trim()) found.push(current.trim());
      current = '';
    }
  }
  if (current.trim()) found.push(current.trim());
  return found;
}
