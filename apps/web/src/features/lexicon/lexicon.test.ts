import { readSheet, writeSheet } from '@limpide/export-node';
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
import { binDays, purgeBin } from '../../platform/history/bin.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { administrationRoutes } from '../administration/index.ts';
import { lexiconRoutes, readLexicon } from './index.ts';
import { sheetColumns } from './sheet.ts';

const home = '/espace/lisibilite/lexique';

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('the lexicon (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, [...lexiconRoutes, ...administrationRoutes]);
  });
  afterAll(() => t?.stop());

  /** Somebody who writes, in an organisation of their own. */
  async function aWriter(): Promise<{ organisation: string; author: TestPerson }> {
    const organisation = await anOrganisation(t.platform);
    return { organisation, author: await aPerson(t.platform, { [organisation]: ['author'] }) };
  }
  const add = (author: TestPerson, entry: Record<string, string>) => author.post(app, `${home}/ajouter`, entry);
  const words = async (organisation: string) => (await readLexicon(t.platform.db, organisation))?.words;
  const page = async (person: TestPerson, path = home) => (await person.get(app, path)).text();
  const idOf = (html: string) => new RegExp(`${home}/([0-9a-z]{26})/modifier`).exec(html)![1]!;

  it('begins empty, with examples, and becomes what the rules read', async () => {
    const { organisation, author } = await aWriter();
    expect(await page(author)).toContain('Votre lexique est vide');
    expect(await words(organisation)).toBeUndefined();
    expect(
      (await add(author, { kind: 'avoid', words: 'demandeur', other: 'vous', why: 'On parle au lecteur.' })).status,
    ).toBe(303);
    await add(author, { kind: 'acronym', words: 'PCDR', other: '' });
    await add(author, { kind: 'term', words: 'maison communale', other: 'hôtel de ville\r\n mairie ' });
    expect(await words(organisation)).toEqual({
      avoid: [{ avoid: 'demandeur', prefer: 'vous', why: 'On parle au lecteur.' }],
      acronyms: [{ short: 'PCDR' }],
      terms: [{ term: 'maison communale', not: ['hôtel de ville', 'mairie'] }],
    });
    const list = await page(author);
    for (const text of ['demandeur', 'PCDR', 'maison communale', '3 entrées']) expect(list).toContain(text);
    expect(await page(author, `${home}?genre=sigle`)).not.toContain('demandeur');
    expect(await page(author, `${home}?q=HOTEL`)).toContain('1 entrée');
    expect(await page(author, `${home}?q=zut`)).toContain('Aucun mot ne correspond');
  });

  it('gives another mark whenever it changes, and only then', async () => {
    const { organisation, author } = await aWriter();
    const mark = async () => (await readLexicon(t.platform.db, organisation))?.mark;
    await add(author, { kind: 'avoid', words: 'usager', other: '' });
    const first = await mark();
    expect(await mark()).toBe(first);
    const id = idOf(await page(author));
    const edit = (other: string, version: string) =>
      author.post(app, `${home}/${id}/modifier`, { kind: 'avoid', words: 'usager', other, _version: version });
    expect((await edit('vous', '1')).status).toBe(303);
    expect(await mark()).not.toBe(first);
    expect((await edit('tu', '1')).status).toBe(409);
    expect((await edit('', '2')).status).toBe(303);
    expect(await mark()).toBe(first);
    const history = await t.platform.db
      .selectFrom('record_version')
      .select('version')
      .where('record_id', '=', id)
      .execute();
    expect(history).toHaveLength(3);
  });

  it('refuses what says nothing, or speaks twice of the same words', async () => {
    const { organisation, author } = await aWriter();
    await add(author, { kind: 'avoid', words: "chef d'équipe", other: 'responsable' });
    await add(author, { kind: 'term', words: 'maison communale', other: 'hôtel de ville' });
    const refused: [Record<string, string>, string][] = [
      [{ kind: 'avoid', words: '', other: '' }, 'Remplissez'],
      [{ kind: 'avoid', words: '…', other: '' }, 'au moins un mot'],
      [{ kind: 'avoid', words: 'x'.repeat(121), other: '' }, '120'],
      [{ kind: 'avoid', words: 'dossier', other: 'Dossier' }, 'autre chose'],
      [{ kind: 'avoid', words: 'Chef d’équipe', other: '' }, 'déjà dans le lexique'],
      [{ kind: 'avoid', words: 'hôtel de ville', other: '' }, 'déjà dans le lexique'],
      [{ kind: 'term', words: 'demande', other: 'sollicitation\ndemande' }, 'déjà dans le lexique'],
      [
        { kind: 'term', words: 'demande', other: Array.from({ length: 21 }, (_, n) => `mot ${n}`).join('\n') },
        '20 mots',
      ],
      [{ kind: 'acronym', words: 'pcdr', other: '' }, 'en majuscules'],
      [{ kind: 'acronym', words: 'PCDR CODT', other: '' }, 'un seul sigle'],
      [{ kind: 'avoid', words: '85.07.30-033.28', other: '' }, 'registre national'],
    ];
    for (const [entry, said] of refused) {
      const response = await add(author, entry);
      expect(response.status, JSON.stringify(entry)).toBe(422);
      expect(await response.text(), JSON.stringify(entry)).toMatch(new RegExp(said, 'i'));
    }
    expect((await words(organisation))!.avoid).toHaveLength(1);
  });

  it('goes to the bin, comes back, and not twice', async () => {
    const { organisation, author } = await aWriter();
    await add(author, { kind: 'avoid', words: 'administré', other: '' });
    const id = idOf(await page(author));
    const bin = () => author.post(app, `${home}/${id}/jeter`);
    const back = () => author.post(app, `/espace/corbeille/lexique/${id}/reprendre`);
    expect((await bin()).status).toBe(303);
    expect(await words(organisation)).toBeUndefined();
    expect(await page(author, '/espace/corbeille')).toContain('administré');
    expect((await back()).status).toBe(303);
    expect((await words(organisation))!.avoid).toEqual([{ avoid: 'administré' }]);
    await bin();
    await add(author, { kind: 'term', words: 'citoyen', other: 'Administré' });
    expect((await back()).status).toBe(409);
    t.clock.set(new Date(t.clock.now().getTime() + (binDays + 1) * 86_400_000));
    await purgeBin(t.platform);
    expect(await t.platform.db.selectFrom('lexicon_entry').select('id').where('id', '=', id).execute()).toEqual([]);
    t.clock.set(new Date('2027-03-15T09:00:00Z'));
  });

  it('is read by everyone of the organisation and written by those who write', async () => {
    const { organisation, author } = await aWriter();
    await add(author, { kind: 'avoid', words: 'administré', other: '' });
    const agent = await aPerson(t.platform, { [organisation]: ['agent'] });
    const html = await page(agent);
    expect(html).toContain('administré');
    expect(html).not.toContain('/modifier');
    expect((await add(agent, { kind: 'avoid', words: 'usager', other: '' })).status).toBe(403);
    const { author: stranger } = await aWriter();
    expect(await page(stranger)).not.toContain('administré');
    expect((await stranger.get(app, `${home}/${idOf(await page(author))}/modifier`)).status).toBe(404);
  });

  it('escapes what people write', async () => {
    const { author } = await aWriter();
    await add(author, { kind: 'avoid', words: '<script>alert(1)</script>', other: '<b>x</b>', why: '<i>y</i>' });
    expect(await page(author)).not.toMatch(/<script>alert|<b>x|<i>y/);
  });

  describe('in a spreadsheet', () => {
    const file = async (rows: Record<string, string | null>[]) =>
      new File([(await writeSheet({ name: 'x', columns: sheetColumns(), rows })) as BlobPart], 'lexique.xlsx');
    const send = async (author: TestPerson, rows: Record<string, string | null>[]) => {
      const response = await author.post(app, `${home}/importer`, { file: await file(rows) });
      expect(response.status).toBe(303);
      return response.headers.get('location')!;
    };
    const exported = async (author: TestPerson) => {
      const response = await author.get(app, `${home}/excel`);
      const read = await readSheet(new Uint8Array(await response.arrayBuffer()), {
        columns: sheetColumns().map(({ key, header, kind }) => ({ key, headers: [header], kind })),
      });
      if (!read.ok) throw new Error(read.error.message);
      return read.value.rows.map(({ values }) => values as Record<string, string | null>);
    };

    it('shows what will be saved and what must be corrected, then saves once', async () => {
      const { organisation, author } = await aWriter();
      await add(author, { kind: 'avoid', words: 'usager', other: 'vous' });
      const preview = await send(author, [
        { kind: 'Mot à éviter', words: 'demandeur', prefer: 'vous', why: 'Plus simple.' },
        { kind: 'Sigle admis', words: 'PCDR', long: 'Programme communal' },
        { kind: 'Terme maison', words: 'maison communale', not: 'hôtel de ville ; mairie' },
        { kind: 'Mot à éviter', words: 'usager', prefer: 'vous' },
        { kind: 'Mot à éviter', words: 'usager', prefer: 'tu' },
        { kind: 'Mot à éviter', words: 'Mairie' },
        { kind: 'Sigle admis', words: 'pcdr' },
        { kind: 'Autre', words: 'x' },
      ]);
      const html = await page(author, preview);
      expect(html).toContain('Enregistrer 3 entrées');
      expect(html).toContain('lignes 5');
      expect(html.match(/est déjà dans le lexique/g)).toHaveLength(2);
      expect(html).toContain('en majuscules');
      expect((await words(organisation))!.avoid).toHaveLength(1);
      const errors = await author.get(app, preview.replace('/apercu', '/erreurs'));
      expect(errors.status).toBe(200);
      expect((await author.post(app, preview)).status).toBe(303);
      expect((await author.post(app, preview)).status).toBe(303);
      expect(await words(organisation)).toEqual({
        avoid: [
          { avoid: 'demandeur', prefer: 'vous', why: 'Plus simple.' },
          { avoid: 'usager', prefer: 'vous' },
        ],
        acronyms: [{ short: 'PCDR', long: 'Programme communal' }],
        terms: [{ term: 'maison communale', not: ['hôtel de ville', 'mairie'] }],
      });
    });

    it('goes out and comes back with its changes', async () => {
      const { organisation, author } = await aWriter();
      await add(author, { kind: 'avoid', words: 'usager', other: 'vous' });
      await add(author, { kind: 'avoid', words: 'administré', other: '' });
      const rows = await exported(author);
      expect(await page(author, await send(author, rows))).toContain('lignes 2, 3');
      const changed = rows.map((row) => (row.words === 'usager' ? { ...row, words: 'usagère', prefer: 'tu' } : row));
      expect((await author.post(app, await send(author, changed))).status).toBe(303);
      expect((await words(organisation))!.avoid).toEqual([{ avoid: 'administré' }, { avoid: 'usagère', prefer: 'tu' }]);
      const wrong = await send(author, [
        { ...rows[0]!, id: '01hzzzzzzzzzzzzzzzzzzzzzzz' },
        { ...rows[0]!, kind: 'Terme maison' },
      ]);
      const html = await page(author, wrong);
      expect(html).toContain('Cet identifiant n’est pas celui');
      expect(html).toContain('garde son genre');
    });
  });
});
