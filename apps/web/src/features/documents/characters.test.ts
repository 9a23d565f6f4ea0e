import { writeDocx } from '@limpide/documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { documentRoutes } from './index.ts';

/** A Word file whose text is this piece of XML, right or not. */
function word(xml: string): File {
  const parts = unzipSync(writeDocx([{ index: 0, kind: 'paragraph', text: 'ZZZZ' }]));
  const name = 'word/document.xml';
  parts[name] = strToU8(strFromU8(parts[name]!).replace('ZZZZ', xml));
  return new File([zipSync(parts) as BlobPart], 'x.docx');
}

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('characters that a database or a header refuses (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});
  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let person: TestPerson;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, documentRoutes);
    const organisation = await anOrganisation(t.platform);
    person = await aPerson(t.platform, { [organisation]: ['author', 'legal-reviewer', 'procedure-owner'] });
  });
  afterAll(() => t?.stop());

  const create = (body: Record<string, string | Blob>) =>
    person.post(app, '/espace/documents/nouveau', { kind: 'letter', numbers: 'mask', ...body });
  async function aDocument(body: Record<string, string | Blob> = { text: 'Bonjour à vous.' }): Promise<string> {
    const response = await create(body);
    expect(response.status).toBe(303);
    return response.headers.get('location')!;
  }
  const bad = 'Bonjour\u0000 à\u0007 vous\ud83d.';

  it('are taken out of what the editor saves by itself', async () => {
    const at = await aDocument();
    const saved = await person.post(app, `${at}/texte/enregistrer`, { text: bad, _version: '0' });
    expect(saved.status).toBe(200);
    expect(await (await person.get(app, `${at}/texte`)).text()).toContain('Bonjour à vous\ufffd.');
  });
  it('are no failure in the single-button posts', async () => {
    const at = await aDocument();
    for (const [path, fields] of [
      ['/texte/ne-plus-garder', { kept: 'a\u0000b' }],
      ['/texte/appliquer', { rule: 'a\u0000', block: '\u0000', from: '0', fix: '0' }],
      ['/mentions/valider', { duty: 'a\u0000b', comment: bad }],
      ['/mentions/retirer', { duty: 'a\u0000b' }],
      ['/demarche/detacher', { procedure: 'a\u0000b' }],
      ['/historique/restaurer', { from: '\u0000', _version: '1', text: '0' }],
      ['/avant-apres/remettre', { passage: '\u0000' }],
    ] as const) {
      const { status } = await person.post(app, at + path, fields);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
    }
  });
  it('are taken out of the lines of an imported list', async () => {
    const changes = JSON.stringify([
      { line: 2, id: '', title: bad, kind: 'letter', volume: null, text: `${bad} Payez.`, what: ['x'] },
    ]);
    expect(changes).toContain('\\u0000');
    expect((await person.post(app, '/espace/documents/importer/confirmer', { changes })).status).toBe(303);
  });
  it.each([
    [
      'a half character in a web page',
      new File(['<html><body><p>Bonjour &#xD83D; vous &#0; x</p></body></html>'], 'x.html'),
    ],
    ['a half character in a Word file', word('Bonjour &#xD83D; vous')],
    ['a null character in a Word file', word('Bonjour &#0; vous')],
    ['a control character in a Word file', word('Bonjour &#1; vous')],
    ['a text file with a bell', new File(['Bonjour \u0007 vous'], 'x.txt')],
  ])('are kept out or refused in words: %s', async (_, file) => {
    const response = await create({ file });
    expect([303, 422]).toContain(response.status);
    if (response.status === 422) expect(await response.text()).toContain('lp-error-summary');
    else await opensEverywhere(response.headers.get('location')!);
  });
  it.each([
    ['a title of emoji', { title: '😀'.repeat(79), text: 'Bonjour à vous.' }],
    ['an odd number of units before them', { title: `a${'😀'.repeat(78)}`, text: 'Bonjour à vous.' }],
    ['the name of a file', { file: new File(['Bonjour, voici un texte.'], `a${'😀'.repeat(80)}.txt`) }],
    ['the words of a text', { text: `a${'😀'.repeat(400)} mot.` }],
    ['a subject', { text: `Objet : ${'😀'.repeat(400)}` }],
  ])('do not come from cutting emoji: %s', async (_, body: Record<string, string | Blob>) => {
    await opensEverywhere(await aDocument(body));
    const rows = await t.platform.db.selectFrom('document').select('title').execute();
    expect(rows.filter((row) => row.title.includes('\ufffd') && !row.title.startsWith('Bonjour'))).toEqual([]);
  });

  async function opensEverywhere(at: string): Promise<void> {
    for (const path of ['', '/texte', '/avant-apres', '/outlook', '/mentions', '/historique']) {
      expect((await person.get(app, at + path)).status, path).toBe(200);
    }
    for (const format of ['docx', 'odt', 'html', 'json']) {
      const response = await person.get(app, `${at}/telecharger?format=${format}`);
      expect(response.status, format).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/filename="[^".]+\.\w+"/);
      expect(response.headers.get('content-disposition')).not.toContain('%EF%BF%BD');
    }
  }
});
