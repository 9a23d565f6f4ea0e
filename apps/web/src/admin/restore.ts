import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readdirSync, readSync } from 'node:fs';
import type { Duplex, Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { appliedMigrations, type Db, migrate, type Tx } from '../platform/database/index.ts';
import type { BackupHeader, Manifest } from './backup.ts';
import { AdminProblem } from './problem.ts';
import { magic, unsealStream } from './sealed-stream.ts';
import { isEmpty, liftForeignKeys, listTables, portableText, type TableShape, writeRows } from './tables.ts';

/** Most that one statement carries: values (the protocol allows 65,535) and characters. */
const mostValues = 20_000;
const mostCharacters = 4_000_000;

/**
 * Fills an empty database from a backup: all of it or nothing. Counts, checksums and every tie between tables are verified
 * before it is kept; afterwards the database is brought to the version of this application. Sessions that have been ended
 * and links that have been used since the backup would open again: all of them are over.
 * @throws AdminProblem when the database is not empty, or the file is not whole or comes from a newer version
 */
export async function restore(
  db: Db,
  file: string,
  options: { migrations: string; passphrase?: string | undefined; now: Date },
): Promise<Manifest> {
  if (!(await isEmpty(db, await listTables(db)))) {
    throw new AdminProblem(
      'La base n’est pas vide : une restauration se fait seulement dans une base neuve. Rien n’a été changé.',
    );
  }
  const reader = lineReader(file, options.passphrase);
  try {
    const header = await readHeader(reader);
    await prepare(db, header, options.migrations);
    const manifest = await db.transaction().execute(async (tx) => {
      const loaded = await load(tx, reader);
      await endWhatOpens(tx, options.now);
      return loaded;
    });
    await migrate(db, options.migrations);
    return manifest;
  } finally {
    reader.close();
  }
}

/** Brings the empty database to the version of the backup. */
async function prepare(db: Db, header: BackupHeader, directory: string): Promise<void> {
  const known = readdirSync(directory);
  const last = header.migrations.at(-1);
  if (!last || header.migrations.some((name) => !known.includes(name))) {
    throw new AdminProblem(
      'Cette sauvegarde vient d’une version plus récente de Limpide : installez-la d’abord. Rien n’a été changé.',
    );
  }
  const applied = await appliedMigrations(db);
  if (applied.some((name) => !header.migrations.includes(name))) {
    throw new AdminProblem(
      'La base est plus récente que la sauvegarde. Donnez une base neuve, que Limpide n’a jamais ouverte : elle sera mise à jour ensuite. Rien n’a été changé.',
    );
  }
  await migrate(db, directory, last);
}

async function load(tx: Tx, reader: LineReader): Promise<Manifest> {
  await portableText(tx);
  const shapes = new Map((await listTables(tx)).map((table) => [table.name, table]));
  const putBack = await liftForeignKeys(tx);
  const seen: Manifest = {};
  for (;;) {
    const line = await reader.next();
    if (line === undefined) throw broken('la fin manque');
    const value = parse(line);
    if (isRecord(value) && 'manifest' in value) {
      if (!sameManifest(value.manifest, seen)) throw broken('le décompte final ne correspond pas');
      if ((await reader.next()) !== undefined) throw broken('quelque chose suit la fin');
      break;
    }
    const { table, columns } = isRecord(value) ? value : {};
    const shape = typeof table === 'string' ? shapes.get(table) : undefined;
    if (!shape || seen[shape.name]) throw broken('une table inconnue ou répétée');
    const names = shape.columns.map(({ name }) => name);
    if (!Array.isArray(columns) || columns.length !== names.length || !names.every((name) => columns.includes(name))) {
      throw broken(`les colonnes de ${shape.name} sont autres`);
    }
    const inFileOrder = columns.map((name) => shape.columns.find((column) => column.name === name)!);
    seen[shape.name] = await loadTable(tx, reader, { name: shape.name, columns: inFileOrder });
  }
  if (Object.keys(seen).length !== shapes.size) throw broken('une table manque');
  try {
    await putBack();
  } catch {
    throw broken('des liens entre enregistrements ne mènent nulle part');
  }
  return seen;
}

async function endWhatOpens(tx: Tx, now: Date): Promise<void> {
  await tx.updateTable('user_session').set({ ended_at: now }).where('ended_at', 'is', null).execute();
  await tx.updateTable('one_time_token').set({ used_at: now }).where('used_at', 'is', null).execute();
}

async function loadTable(tx: Tx, reader: LineReader, shape: TableShape): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  let rows = 0;
  let waiting: (string | null)[][] = [];
  let characters = 0;
  const write = async () => {
    try {
      await writeRows(tx, shape, waiting);
    } catch (error) {
      // Classes 22 and 23 of SQLSTATE: a value that this type, or this table, does not take.
      if (!/^2[23]/.test(String((error as { code?: unknown }).code))) throw error;
      throw broken(`une ligne de ${shape.name} n’est pas possible`);
    }
    waiting = [];
    characters = 0;
  };
  for (;;) {
    const line = await reader.next();
    if (line === undefined) throw broken('la fin manque');
    if (line.startsWith('[')) {
      const row = parse(line);
      if (!isRow(row, shape.columns.length)) throw broken(`une ligne de ${shape.name} est illisible`);
      hash.update(`${line}\n`);
      rows++;
      waiting.push(row);
      characters += line.length;
      if ((waiting.length + 1) * shape.columns.length > mostValues || characters > mostCharacters) await write();
      continue;
    }
    await write();
    const sum = { rows, sha256: hash.digest('hex') };
    const end = parse(line);
    if (!isRecord(end) || end.end !== shape.name || end.rows !== rows || end.sha256 !== sum.sha256) {
      throw broken(`${shape.name} ne correspond pas à son décompte`);
    }
    return sum;
  }
}

function broken(what: string): AdminProblem {
  return new AdminProblem(`La sauvegarde est abîmée : ${what}. Rien n’a été changé.`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw broken('une ligne est illisible');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRow(value: unknown, length: number): value is (string | null)[] {
  return (
    Array.isArray(value) && value.length === length && value.every((one) => one === null || typeof one === 'string')
  );
}

function sameManifest(told: unknown, seen: Manifest): boolean {
  if (!isRecord(told)) return false;
  const names = Object.keys(told);
  return (
    names.length === Object.keys(seen).length &&
    names.every((name) => {
      const entry = told[name];
      return isRecord(entry) && entry.rows === seen[name]?.rows && entry.sha256 === seen[name]?.sha256;
    })
  );
}

async function readHeader(reader: LineReader): Promise<BackupHeader> {
  const line = await reader.next();
  const header = line === undefined ? undefined : parse(line);
  if (!isRecord(header) || header.limpide !== 'backup') {
    throw new AdminProblem('Ce fichier n’est pas une sauvegarde de Limpide. Rien n’a été changé.');
  }
  if (header.version !== 1 || !Array.isArray(header.migrations)) {
    throw new AdminProblem('Cette sauvegarde a un format que cette version ne connaît pas. Rien n’a été changé.');
  }
  return header as unknown as BackupHeader;
}

interface LineReader {
  next(): Promise<string | undefined>;
  close(): void;
}

/** The lines of a backup, decrypted and decompressed as they come. */
function lineReader(file: string, passphrase: string | undefined): LineReader {
  const streams: Duplex[] = [];
  if (startsSealed(file)) {
    if (!passphrase) throw new AdminProblem('Cette sauvegarde est chiffrée : donnez BACKUP_PASSPHRASE.');
    streams.push(unsealStream(passphrase));
  }
  streams.push(createGunzip());
  const source = createReadStream(file);
  let last: Readable = source;
  for (const stream of streams) {
    last.on('error', (error) => stream.destroy(error));
    last = last.pipe(stream);
  }
  const iterator = splitLines(last);
  return {
    next: async () => {
      try {
        const { value, done } = await iterator.next();
        return done ? undefined : value;
      } catch (error) {
        throw error instanceof AdminProblem ? error : broken('elle ne se décompresse pas');
      }
    },
    close: () => {
      source.destroy();
      for (const stream of streams) stream.destroy();
    },
  };
}

/** Only a line feed ends a line: a text may hold every other separator that Unicode knows. */
async function* splitLines(stream: Readable): AsyncGenerator<string, undefined> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest) yield rest;
}

function startsSealed(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    throw new AdminProblem(`Le fichier ${file} ne peut pas être lu.`);
  }
  const head = Buffer.alloc(magic.length);
  readSync(handle, head, 0, magic.length, 0);
  closeSync(handle);
  return head.equals(magic);
}
