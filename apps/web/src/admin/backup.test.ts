import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { newId } from '@limpide/kernel';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOrganisation, aPerson, testPlatform, webRoot } from '../../test/harness.ts';
import { ensureDemonstration } from '../demonstration/load.ts';
import { verifyAudit } from '../platform/audit/index.ts';
import { type Db, type OpenDatabase, openDatabase, openInMemory } from '../platform/database/index.ts';
import { issueToken, readToken } from '../platform/identity/one-time-token.ts';
import { placesIn } from '../platform/start.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { listTables, portableText, readRows } from './tables.ts';

const { migrations, seed } = placesIn(webRoot);
const folder = mkdtempSync(join(tmpdir(), 'limpide-backup-'));
const now = new Date('2027-03-15T09:00:00Z');
let file = 0;
const newFile = () => join(folder, `${++file}.limpide`);

/** Every value of every table, as text, rows in the order of their text. */
async function contents(db: Db): Promise<Record<string, string[]>> {
  return db.transaction().execute(async (tx) => {
    await portableText(tx);
    const all: Record<string, string[]> = {};
    for (const table of await listTables(tx)) {
      const rows: string[] = [];
      for await (const part of readRows(tx, table)) rows.push(...part.map((row) => JSON.stringify(row)));
      all[table.name] = rows.sort();
    }
    return all;
  });
}

async function wipe(db: Db): Promise<void> {
  const tables = (await listTables(db)).map(({ name }) => sql.table(name));
  await sql`alter table audit_entry disable trigger all`.execute(db);
  await sql`truncate ${sql.join(tables)} cascade`.execute(db);
  await sql`alter table audit_entry enable trigger all`.execute(db);
}

const separators = 'ligne\u2028une\u2029deux\rtrois\r\n"guillemets" \\ antislash \t 🜄 l’été';

/** The demonstration, and what strains a text format: separators, bytes, empty and absent values. */
async function fill(db: Db): Promise<void> {
  await db
    .insertInto('mail_message')
    .values([
      { id: newId(), recipient: 'a@exemple.be', subject: separators, body: separators, created_at: now, sent_at: null },
      { id: newId(), recipient: '', subject: 'null', body: 'NULL', attachment: '', created_at: new Date(0) },
    ])
    .execute();
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 31) % 256));
  await db
    .insertInto('file_chunk')
    .values([0, 1, 2].map((seq) => ({ sha256: 'x'.repeat(64), seq, bytes })))
    .execute();
}

async function freshServerDatabase(): Promise<OpenDatabase> {
  const url = new URL(inject('postgresUrl')!);
  const name = `backup_${newId()}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return openDatabase({ databaseUrl: url.href, dataDir: folder });
}

async function freshEmbeddedDatabase(): Promise<OpenDatabase> {
  return openInMemory(new Blob([readFileSync(seed)]));
}

describe('backup and restore', () => {
  let source: OpenDatabase;
  let before: Record<string, string[]>;
  let plain: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const world = await testPlatform({ env: { DEMO: '1' } });
    await ensureDemonstration(world.platform);
    const organisation = await anOrganisation(world.platform);
    await aPerson(world.platform, { [organisation]: ['agent', 'author'] });
    await fill(world.platform.db);
    // A restored database opens no session and honours no link: neither is left open here.
    await world.platform.db.updateTable('user_session').set({ ended_at: now }).execute();
    await world.platform.db.updateTable('one_time_token').set({ used_at: now }).where('used_at', 'is', null).execute();
    source = world.database;
    stop = world.stop;
    before = await contents(source.db);
    plain = newFile();
    await backup(source.db, plain, { now });
  });
  afterAll(() => stop());

  it('keeps something of every kind', () => {
    expect(Object.values(before).flat().length).toBeGreaterThan(200);
    for (const name of ['procedure', 'publication', 'audit_entry', 'search_entry', 'file_chunk', 'membership']) {
      expect(before[name]?.length, name).toBeGreaterThan(0);
    }
  });

  it('gives back the same content after everything was wiped', async () => {
    await wipe(source.db);
    expect(Object.values(await contents(source.db)).flat()).toEqual([]);
    await restore(source.db, plain, { migrations, now });
    expect(await contents(source.db)).toEqual(before);
    expect((await verifyAudit(source.db)).flatMap((report) => report.problems)).toEqual([]);
  });

  it('fills a database that Limpide never opened, from an encrypted file', async () => {
    const sealed = newFile();
    await backup(source.db, sealed, { now, passphrase: 'une phrase secrète assez longue' });
    expect(readFileSync(sealed).includes('exemple.be')).toBe(false);
    const target = await freshEmbeddedDatabase();
    await restore(target.db, sealed, { migrations, now, passphrase: 'une phrase secrète assez longue' });
    expect(await contents(target.db)).toEqual(before);
    await target.close();
  });

  it.skipIf(!inject('postgresUrl'))('moves to a server, and from a server back to an embedded database', async () => {
    const server = await freshServerDatabase();
    await restore(server.db, plain, { migrations, now });
    expect(await contents(server.db)).toEqual(before);
    const again = newFile();
    await backup(server.db, again, { now });
    await wipe(server.db);
    await restore(server.db, again, { migrations, now });
    expect(await contents(server.db)).toEqual(before);
    const target = await freshEmbeddedDatabase();
    await restore(target.db, again, { migrations, now });
    expect(await contents(target.db)).toEqual(before);
    for (const db of [server.db, target.db]) {
      await expect(sql`update audit_entry set action = 'x'`.execute(db)).rejects.toThrow('append-only');
      await expect(sql`truncate audit_entry`.execute(db)).rejects.toThrow('append-only');
    }
    await expect(
      sql`update membership set user_id = 'nobody' where true`.execute(server.db),
      'ties between tables are back',
    ).rejects.toThrow();
    await server.close();
    await target.close();
  });

  it('opens no session and no link anew, even one that was ended or used after the backup', async () => {
    const world = await testPlatform();
    const { db } = world.platform;
    const person = await aPerson(world.platform, { [await anOrganisation(world.platform)]: ['agent'] });
    const { userId } = person.actor;
    const purposes = ['password-reset', 'invitation', 'external-review'] as const;
    const tokens = await Promise.all(
      purposes.map((purpose) => issueToken(db, world.clock.now(), { purpose, subjectId: userId, hours: 100 })),
    );
    const saved = newFile();
    await backup(db, saved, { now });
    await world.stop();
    const target = await freshEmbeddedDatabase();
    await restore(target.db, saved, { migrations, now });
    const sessions = await target.db.selectFrom('user_session').select('ended_at').execute();
    expect(sessions).toEqual([{ ended_at: now }]);
    for (const [i, purpose] of purposes.entries()) {
      expect(await readToken(target.db, world.clock.now(), purpose, tokens[i]!), purpose).toBeUndefined();
    }
    expect(await target.db.selectFrom('one_time_token').select('used_at').execute()).toHaveLength(3);
    await target.close();
  });

  it.skipIf(!inject('postgresUrl'))('shows one instant, whatever is written meanwhile', async () => {
    const server = await freshServerDatabase();
    await restore(server.db, plain, { migrations, now });
    const busy = newFile();
    const writing = (async () => {
      for (let i = 0; i < 40; i++) {
        await sql`insert into setting (key, value) values (${`during-${i}`}, '1')`.execute(server.db);
        await sql`insert into mail_message (id, recipient, subject, body, created_at)
          values (${`during-${i}`}, '', '', '', now())`.execute(server.db);
      }
    })();
    await backup(server.db, busy, { now });
    await writing;
    const target = await freshEmbeddedDatabase();
    await restore(target.db, busy, { migrations, now });
    const count = async (table: string, column: string) =>
      (
        await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}
          where ${sql.ref(column)} like 'during-%'`.execute(target.db)
      ).rows[0]!.n;
    const settings = await count('setting', 'key');
    const messages = await count('mail_message', 'id');
    expect(settings - messages === 0 || settings - messages === 1).toBe(true);
    await server.close();
    await target.close();
  });

  describe('refuses, and changes nothing,', () => {
    const lines = () => gunzipSync(readFileSync(plain)).toString('utf8').split('\n');
    const written = (content: string | Buffer) => {
      const path = newFile();
      writeFileSync(path, content);
      return path;
    };
    const edited = (edit: (all: string[]) => string[]) => written(gzipSync(edit(lines()).join('\n')));
    const row = (all: string[]) => all.findIndex((line) => line.startsWith('["') && line.includes('exemple.be'));

    it.each([
      [
        'a value that was changed',
        () => edited((all) => all.with(row(all), all[row(all)]!.replace('exemple.be', 'x.be'))),
      ],
      ['a row that was taken out', () => edited((all) => all.toSpliced(row(all), 1))],
      ['a row that was repeated', () => edited((all) => all.toSpliced(row(all), 0, all[row(all)]!))],
      ['a file without its end', () => edited((all) => all.slice(0, -2))],
      ['something after the end', () => edited((all) => [...all.slice(0, -1), '{"table":"setting","columns":[]}'])],
      ['a file that was cut off', () => written(readFileSync(plain).subarray(0, 4000))],
      ['a file with a damaged byte', () => written(damaged(readFileSync(plain), 5000))],
      [
        'a table that does not exist',
        () => edited((all) => all.map((line) => line.replace('"table":"decision"', '"table":"pg_authid"'))),
      ],
      ['a newer version', () => edited((all) => all.with(0, all[0]!.replace('0001_', '9001_')))],
      ['another format', () => written(gzipSync('{"hello":"world"}\n'))],
      ['a file that is nothing at all', () => written('bonjour')],
    ])('%s', async (_, make) => {
      const target = await freshEmbeddedDatabase();
      await expect(restore(target.db, make(), { migrations, now })).rejects.toThrow(/Rien n’a été changé/);
      expect(Object.values(await contents(target.db)).flat()).toEqual([]);
      await target.close();
    });

    it('a database that holds something', async () => {
      await expect(restore(source.db, plain, { migrations, now })).rejects.toThrow('n’est pas vide');
      expect(await contents(source.db)).toEqual(before);
    });

    it('a wrong passphrase, a missing one, frames cut off or swapped', async () => {
      const sealed = newFile();
      await backup(source.db, sealed, { now, passphrase: 'une phrase secrète assez longue' });
      const bytes = readFileSync(sealed);
      const target = await freshEmbeddedDatabase();
      const attempts: [string, string | undefined][] = [
        [sealed, 'une autre phrase secrète'],
        [sealed, undefined],
        [written(bytes.subarray(0, -100)), 'une phrase secrète assez longue'],
        [written(bytes.subarray(0, 40 + 4 + 65_552)), 'une phrase secrète assez longue'],
        [written(damaged(bytes, bytes.length - 200)), 'une phrase secrète assez longue'],
      ];
      for (const [path, passphrase] of attempts) {
        await expect(restore(target.db, path, { migrations, now, passphrase })).rejects.toThrow();
      }
      expect(Object.values(await contents(target.db)).flat()).toEqual([]);
      await target.close();
    });

    it('to write over a file', async () => {
      await expect(backup(source.db, plain, { now })).rejects.toThrow('existe déjà');
    });
  });
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 0x20;
  return copy;
}
