import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
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
  it('sees numbers in any writing, also in Windows-1252', () => {
    for (const text of [
      '85.07.30\u2014033.28',
      '85.07.30-\u00ad033.28',
      '\uff18\uff15.07.30-033.28',
      '85 07 30\u2009033 28',
    ]) {
      expect(readNationalNumbersInFile(bytes(text)), text).toEqual({ parts: [''] });
    }
    expect(readNationalNumbersInFile(Buffer.from('\xe9t\xe9 85.07.30\x96033.28', 'latin1'))).toEqual({ parts: [''] });
    expect(readNationalNumbersInFile(bytes('<p>85.07.30&ndash;033.28</p>'))).toEqual({ parts: [''] });
  });
  it('finds a number anywhere in a long text, and takes no long row of figures for one', () => {
    for (const before of [0, 62_990, 62_999, 63_000, 63_005, 63_990, 64_000, 126_000]) {
      const text = `${'a'.repeat(before)} 85.07.30-033.28 ${'b'.repeat(70_000)}`;
      expect(readNationalNumbersInFile(bytes(text)), String(before)).toEqual({ parts: [''] });
    }
    // Every row of eleven figures in it would be a number if it were alone.
    expect(readNationalNumbersInFile(bytes('85073003328'.repeat(20_000)))).toEqual({ parts: [] });
  });
  it('does not vouch for an archive that it cannot open', () => {
    const docx = writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }]);
    expect(readNationalNumbersInFile(docx.slice(0, docx.length - 30))).toBe('unreadable');
  });
});

describe('archives inside archives', () => {
  const docx = writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }]);
  /** Spaces, which deflate packs a thousand times smaller. */
  const bomb = zip([['a', Buffer.alloc(2_000_000, ' ')]]);

  it('are looked into, three deep', () => {
    const noted = zip([['note.txt', Buffer.from('Numéro 85.07.30-033.28')]]);
    const second = zip([['b.zip', noted]]);
    expect(readNationalNumbersInFile(second)).toEqual({ parts: ['note.txt'] });
    expect(readNationalNumbersInFile(zip([['c.zip', second]]))).toEqual({ parts: ['note.txt'] });
    expect(readNationalNumbersInFile(zip([['d.zip', zip([['c.zip', second]])]]))).toBe('unreadable');
  });
  it('share one allowance of bytes: a small file that unpacks to a large one is refused at any depth', () => {
    expect(readNationalNumbersInFile(bomb)).toBe('unreadable');
    expect(readNationalNumbersInFile(zip([['b.zip', bomb]]))).toBe('unreadable');
    const half = zip([['a', Buffer.alloc(700_000, ' ')]]);
    expect(readNationalNumbersInFile(zip([['1.zip', half]]))).toEqual({ parts: [] });
    expect(
      readNationalNumbersInFile(
        zip([
          ['1.zip', half],
          ['2.zip', half],
        ]),
      ),
    ).toBe('unreadable');
  });
  it('share one allowance of entries', () => {
    const many = (count: number) => zip(Array.from({ length: count }, (_, n) => [`${n}`, Buffer.from('x')]));
    expect(readNationalNumbersInFile(many(2000))).toEqual({ parts: [] });
    expect(readNationalNumbersInFile(many(2001))).toBe('unreadable');
    expect(
      readNationalNumbersInFile(
        zip([
          ['1.zip', many(999)],
          ['2.zip', many(999)],
        ]),
      ),
    ).toEqual({ parts: [] });
    expect(
      readNationalNumbersInFile(
        zip([
          ['1.zip', many(999)],
          ['2.zip', many(1000)],
        ]),
      ),
    ).toBe('unreadable');
  });
  it('leave an ordinary document with pictures readable', () => {
    let seed = 1;
    const picture = Uint8Array.from({ length: 3_000_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 256;
    });
    const withPicture = zip([
      ['word/media/image1.png', Buffer.from(picture)],
      ['word/embedded.docx', Buffer.from(docx)],
    ]);
    expect(readNationalNumbersInFile(withPicture)).toEqual({ parts: [] });
  });
});

/** An archive as a careless or hostile program would write it (APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.12). */
function zip(files: [name: string, content: Buffer][]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const sizes = Buffer.alloc(14);
    sizes.writeUInt16LE(0, 0);
    sizes.writeUInt32LE(crc32(content), 2);
    sizes.writeUInt32LE(packed.length, 6);
    sizes.writeUInt32LE(content.length, 10);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    sizes.copy(header, 12);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 14);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    local.push(header, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += header.length + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, central, end]);
}
