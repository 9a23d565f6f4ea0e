import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database/index.ts';

export interface TableShape {
  name: string;
  columns: { name: string; type: string }[];
}

/** The application's own tables, as the database itself describes them. The job queue has a schema of its own. */
export async function listTables(db: Db | Tx): Promise<TableShape[]> {
  const { rows } = await sql<{ table: string; column: string; type: string }>`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relname not like 'kysely_%'
    order by c.relname collate "C", a.attnum`.execute(db);
  const tables = new Map<string, TableShape>();
  for (const row of rows) {
    const table = tables.get(row.table) ?? { name: row.table, columns: [] };
    table.columns.push({ name: row.column, type: row.type });
    tables.set(row.table, table);
  }
  return [...tables.values()];
}

/** Whether none of the tables holds a row. */
export async function isEmpty(db: Db | Tx, tables: readonly TableShape[]): Promise<boolean> {
  for (const { name } of tables) {
    const { rows } = await sql<{ some: boolean }>`select exists (select 1 from ${sql.table(name)}) as some`.execute(db);
    if (rows[0]?.some) return false;
  }
  return true;
}

/** Values as text that means the same in every session and on both databases. */
export async function portableText(tx: Tx): Promise<void> {
  for (const setting of [
    sql`set local timezone to 'UTC'`,
    sql`set local datestyle to 'ISO, YMD'`,
    sql`set local bytea_output to 'hex'`,
  ]) {
    await setting.execute(tx);
  }
}

/** The rows of a table, a few at a time, each value as text or null. Only inside a transaction: it holds a cursor. */
export async function* readRows(tx: Tx, table: TableShape): AsyncGenerator<(string | null)[][]> {
  const columns = sql.join(table.columns.map(({ name }) => sql`${sql.ref(name)}::text`));
  // Files come in chunks of up to a megabyte: few at a time.
  const size = table.columns.some(({ type }) => type === 'bytea') ? 8 : 500;
  await sql`declare backup_rows no scroll cursor for
    select array[${columns}] as values from ${sql.table(table.name)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ values: (string | null)[] }>`fetch ${sql.raw(String(size))} from backup_rows`.execute(
      tx,
    );
    if (rows.length === 0) break;
    yield rows.map((row) => row.values);
    if (rows.length < size) break;
  }
  await sql`close backup_rows`.execute(tx);
}

/** Writes rows as `readRows` gave them. Types are those of this database, never of the file. */
export async function writeRows(tx: Tx, table: TableShape, rows: readonly (string | null)[][]): Promise<void> {
  if (rows.length === 0) return;
  const tuples = rows.map(
    (row) => sql`(${sql.join(table.columns.map(({ type }, i) => sql`${row[i] ?? null}::${sql.raw(type)}`))})`,
  );
  await sql`insert into ${sql.table(table.name)} (${sql.join(table.columns.map(({ name }) => sql.ref(name)))})
    values ${sql.join(tuples)}`.execute(tx);
}

/**
 * Takes away what ties tables to each other, and gives the way to put it back: rows can then be written in any order, and
 * putting the ties back checks every one of them.
 */
export async function liftForeignKeys(tx: Tx): Promise<() => Promise<void>> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where k.contype = 'f' order by k.oid`.execute(tx);
  for (const key of rows) {
    await sql`alter table ${sql.table(key.table)} drop constraint ${sql.id(key.name)}`.execute(tx);
  }
  return async () => {
    for (const key of rows) {
      await sql`alter table ${sql.table(key.table)} add constraint ${sql.id(key.name)} ${sql.raw(key.definition)}`.execute(
        tx,
      );
    }
  };
}
