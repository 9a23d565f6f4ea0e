import { createHash } from 'node:crypto';
import { writeDocx } from '@limpide/documents';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOrganisation, type TestPlatform, testPlatform } from '../../../test/harness.ts';
import {
  maxDocumentBytes,
  purgeUnusedFiles,
  readFileBytes,
  readFileInfo,
  readNationalNumbersInFile,
  readUpload,
  storeFile,
} from './index.ts';
import { safeFileName } from './upload.ts';

const databases: [string, boolean][] = [
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
];

describe.each(databases)('files in the database (%s)', (name, available) => {
  let t: TestPlatform;
  beforeAll(async () => {
    if (available) t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
  });
  afterAll(() => t?.stop());

  it.skipIf(!available)('cuts into chunks, gives back the same bytes, and keeps the same content once', async () => {
    const { db } = t.platform;
    const organisationId = await anOrganisation(t.platform);
    const bytes = Uint8Array.from({ length: 600_000 }, (_, n) => (n * 7 + n / 997) % 256);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { organisationId, name: 'x', mediaType: 'a/b', bytes, createdBy: null, now: t.platform.clock.now() };
    const first = await db.transaction().execute((tx) => storeFile(tx, file));
    await db.transaction().execute((tx) => storeFile(tx, { ...file, name: 'y' }));
    const info = await readFileInfo(db, first);
    expect(info).toMatchObject({ size: 600_000, sha256, organisationId });
    expect(Buffer.compare(await readFileBytes(db, info!), bytes)).toBe(0);
    const chunks = await db.selectFrom('file_chunk').select('seq').where('sha256', '=', sha256).execute();
    expect(chunks.map((chunk) => chunk.seq).sort()).toEqual([0, 1, 2]);
  });

  it.skipIf(!available)('says so when a chunk is missing', async () => {
    const { db } = t.platform;
    const organisationId = await anOrganisation(t.platform);
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 13) % 251);
    const id = await db
      .transaction()
      .execute((tx) =>
        storeFile(tx, { organisationId, name: 'x', mediaType: 'a/b', bytes, createdBy: null, now: new Date(0) }),
      );
    const info = (await readFileInfo(db, id))!;
    await db.deleteFrom('file_chunk').where('sha256', '=', info.sha256).where('seq', '=', 1).execute();
    await expect(readFileBytes(db, info)).rejects.toThrow(RangeError);
  });

  it.skipIf(!available)('erases what no document has any more', async () => {
    const { db } = t.platform;
    const organisationId = await anOrganisation(t.platform);
    const bytes = new TextEncoder().encode(`sans document ${organisationId}`);
    const id = await db
      .transaction()
      .execute((tx) =>
        storeFile(tx, { organisationId, name: 'x', mediaType: 'a/b', bytes, createdBy: null, now: new Date(0) }),
      );
    const { sha256 } = (await readFileInfo(db, id))!;
    await purgeUnusedFiles(db);
    expect(await readFileInfo(db, id)).toBeUndefined();
    expect(await db.selectFrom('file_chunk').selectAll().where('sha256', '=', sha256).execute()).toEqual([]);
  });
});

describe('an upload', () => {
  it('is refused when it is missing or too large, in words', async () => {
    expect(await readUpload(undefined)).toMatchObject({ ok: false });
    const large = new File([new Uint8Array(maxDocumentBytes + 1)], 'x.docx');
    const read = await readUpload(large);
    expect(!read.ok && read.error).toContain('10 Mo');
  });
  it.each([
    ['lettre.docx', 'lettre.docx'],
    ['C:\\Users\\moi\\lettre.docx', 'lettre.docx'],
    ['../../etc/passwd', 'passwd'],
    ['a<b>"c".odt', 'abc.odt'],
    ['\u202egnp.exe\u0000.docx', 'gnp.exe.docx'],
    ['', 'document'],
    ['85.07.30-033.28.docx', 'document.docx'],
  ])('names %j %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });
});

describe('looking for register numbers in a whole file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it('sees plain texts, markup cut into runs, entities and attributes', () => {
    for (const text of [
      'Numéro 85.07.30-033.28.',
      'Numéro 85073003328',
      '<w:p><w:r><w:t>85.07.30-</w:t></w:r><w:r><w:t>033.28</w:t></w:r></w:p>',
      '<w:p><w:t>85.07.30</w:t><w:noBreakHyphen/><w:t>033.28</w:t></w:p>',
      '<p>85.07.30&#45;033.28</p>',
      '<p title="85.07.30-033.28">x</p>',
      '<!-- 85.07.30-033.28 -->',
      '<p>85&nbsp;07&nbsp;30&nbsp;033&nbsp;28</p>',
    ]) {
      expect(readNationalNumbersInFile(bytes(text)), text).toEqual({ parts: [''] });
    }
  });
  it('does not join two paragraphs, nor take any figures for a number', () => {
    for (const text of [
      '<w:p><w:t>85.07.30</w:t></w:p><w:p><w:t>033.28</w:t></w:p>',
      'Tél. 081 00 00 00, compte BE68 5390 0754 7034',
      'du 85.07.30 au 86.07.30',
    ]) {
      expect(readNationalNumbersInFile(bytes(text)), text).toEqual({ parts: [] });
    }
  });
  it('looks into every part of a Word file, and into archives inside it', () => {
    const clean = writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }]);
    expect(readNationalNumbersInFile(clean)).toEqual({ parts: [] });
    const titled = writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }], { title: 'Dossier 85.07.30-033.28' });
    expect(readNationalNumbersInFile(titled)).toEqual({ parts: ['docProps/core.xml'] });
    const body = writeDocx([{ index: 0, kind: 'paragraph', text: 'Numéro 85.07.30-033.28' }]);
    expect(readNationalNumbersInFile(body)).toEqual({ parts: ['word/document.xml'] });
  });
  it('does not vouch for an archive that it cannot open', () => {
    const docx = writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }]);
    expect(readNationalNumbersInFile(docx.slice(0, docx.length - 30))).toBe('unreadable');
  });
});
