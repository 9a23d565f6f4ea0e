import { toSheetRows } from '@limpide/catalogue';
import { readSheet, readTable } from '@limpide/export-node';
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
import type { ProcedureContent } from '../../platform/database/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';

const path = '/espace/demarches/importer';
const turtle = (title: string, description: string, more = '') => `@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix lp: <urn:limpide:terms:> .
<https://exemple.be/s/1> a cpsv:PublicService ; dct:identifier "1" ; dct:title "${title}"@fr-BE ;
  dct:description "${description}" ; lp:step <https://exemple.be/e/1> ; dct:colour "bleu" ${more}.
<https://exemple.be/e/1> lp:position 1 ; dct:title "Vous demandez"@fr .`;
const common = { language: 'fr', 'life-event': 'je-demenage' };

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('bringing démarches in (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, routes);
  });
  afterAll(() => t?.stop());

  async function someone(): Promise<TestPerson & { organisation: string }> {
    const organisation = await anOrganisation(t.platform);
    const person = await aPerson(t.platform, { [organisation]: ['procedure-owner'] });
    return Object.assign(person, { organisation });
  }
  const procedures = async (organisation: string) => {
    const rows = await t.platform.db
      .selectFrom('procedure')
      .select(['id', 'content', 'state', 'version'])
      .where('organisation_id', '=', organisation)
      .execute();
    return rows.sort((a, b) => (a.content.title < b.content.title ? -1 : 1));
  };
  /** Sends a text and gives the address of its preview. */
  async function preview(person: TestPerson, text: string): Promise<string> {
    const sent = await person.post(app, path, { ...common, text });
    expect(sent.status, await sent.clone().text()).toBe(303);
    return sent.headers.get('location')!;
  }
  const show = async (person: TestPerson, at: string) => (await person.get(app, at)).text();

  it('shows first, saves nothing, then makes drafts with their steps', async () => {
    const person = await someone();
    const at = await preview(person, turtle('Demander un jardin', 'Un potager pour un an.'));
    const page = await show(person, at);
    for (const words of [
      '1 démarche à créer',
      'Demander un jardin',
      'Corrections faites',
      '« fr-be » est lu comme « fr »',
    ])
      expect(page.replaceAll('\u00a0', ' ')).toContain(words);
    expect(await procedures(person.organisation)).toEqual([]);
    const done = await person.post(app, at, { take: '0' });
    expect(done.headers.get('location')).toBe('/espace/demarches/qualite');
    const [made] = await procedures(person.organisation);
    expect(made).toMatchObject({
      state: 'draft',
      content: {
        title: 'Demander un jardin',
        summary: 'Un potager pour un an.',
        lifeEvent: 'je-demenage',
        keyFacts: {},
      },
    });
    const steps = await t.platform.db
      .selectFrom('procedure_step')
      .select('title')
      .where('procedure_id', '=', made!.id)
      .execute();
    expect(steps).toEqual([{ title: 'Vous demandez' }]);
    const audit = await t.platform.db
      .selectFrom('audit_entry')
      .select('action')
      .where('record_id', '=', made!.id)
      .where('action', '=', 'procedure.imported')
      .execute();
    expect(audit).toHaveLength(1);
  });

  it('creates nothing twice, whether the preview or the file is sent again', async () => {
    const person = await someone();
    const text = turtle('Demander un jardin', 'Un potager.');
    const at = await preview(person, text);
    await person.post(app, at, { take: '0' });
    await person.post(app, at, { take: '0' });
    const again = await preview(person, text);
    expect(await show(person, again)).toContain('La source n’a rien changé.');
    await person.post(app, again, { take: '0' });
    const all = await procedures(person.organisation);
    expect(all).toHaveLength(1);
    expect(all[0]!.version).toBe(2);
  });

  it('changes only what the source changed, and keeps what was written here until it is told otherwise', async () => {
    const person = await someone();
    await person.post(app, await preview(person, turtle('Demander un jardin', 'Un potager.')), { take: '0' });
    const [made] = await procedures(person.organisation);
    const mine: ProcedureContent = { ...made!.content, summary: 'Notre phrase.', remedies: 'Écrivez-nous.' };
    await t.platform.db
      .updateTable('procedure')
      .set({ content: JSON.stringify(mine) })
      .where('id', '=', made!.id)
      .execute();

    const changed = turtle('Obtenir un jardin', 'Un potager pour deux ans.');
    const at = await preview(person, changed);
    const page = await show(person, at);
    for (const words of ['Notre phrase.', 'Un potager pour deux ans.', 'Gardé tel que vous l’avez écrit'])
      expect(page).toContain(words);
    await person.post(app, at, { take: '0' });
    expect((await procedures(person.organisation))[0]!.content).toMatchObject({
      title: 'Obtenir un jardin',
      summary: 'Notre phrase.',
      remedies: 'Écrivez-nous.',
    });

    const third = await preview(person, turtle('Obtenir un jardin', 'Un potager pour trois ans.'));
    await person.post(app, third, { take: '0', replace: ['0/summary', '0/remedies', '0/inconnu'] });
    expect((await procedures(person.organisation))[0]!.content).toMatchObject({
      summary: 'Un potager pour trois ans.',
      remedies: 'Écrivez-nous.',
    });
  });

  it('leaves what is in the bin, and warns of a title that exists', async () => {
    const person = await someone();
    const text = turtle('Demander un jardin', 'Un potager.');
    await person.post(app, await preview(person, text), { take: '0' });
    const other = await preview(person, text.replaceAll('/s/1', '/s/2'));
    const page = await show(person, other);
    expect(page).toContain('Vous avez déjà une démarche de ce titre');
    expect(page).not.toMatch(/<input[^>]*name="take"[^>]*checked/);
    await t.platform.db
      .updateTable('procedure')
      .set({ deleted_at: t.platform.clock.now() })
      .where('organisation_id', '=', person.organisation)
      .execute();
    expect(await show(person, await preview(person, text))).toContain('Vous l’avez mise à la corbeille.');
  });

  it('keeps organisations apart: the same file is new for another one', async () => {
    const [one, two] = [await someone(), await someone()];
    const text = turtle('Demander un jardin', 'Un potager.');
    const at = await preview(one, text);
    await one.post(app, at, { take: '0' });
    expect(await show(two, at)).toContain('Cet aperçu n’existe plus');
    await two.post(app, await preview(two, text), { take: '0' });
    expect(await procedures(two.organisation)).toHaveLength(1);
  });

  it('refuses French sheets, by their form and by what they say', async () => {
    const person = await someone();
    const leaf = (name: string, text: string) => ({ type: 'element', name, children: [{ type: 'text', text }] });
    const sheet = {
      children: [{ name: 'Publication', children: [leaf('dc:identifier', 'F1'), leaf('dc:title', 'Demander')] }],
    };
    const own = {
      items: [{ id: 'https://www.service-public.fr/particuliers/vosdroits/F1', name: { fr: 'Demander' } }],
    };
    for (const value of [sheet, own]) {
      const answer = await person.post(app, path, { ...common, text: JSON.stringify(value) });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('elles décrivent le droit français');
    }
  });

  it.each([
    ['nothing', '', 'Choisissez un fichier ou collez un texte.'],
    ['broken Turtle', '@prefix a: <b', 'valable'],
    ['an entity bomb', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'DOCTYPE'],
    ['a context elsewhere', '{"@context":"http://127.0.0.1:9/c","@id":"urn:a:1","@type":"x"}', 'ne va pas chercher'],
  ])('answers to %s with a sentence, and keeps what was pasted', async (_, text, words) => {
    const person = await someone();
    const answer = await person.post(app, path, { ...common, text });
    expect(answer.status).toBe(422);
    expect((await answer.text()).replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('refuses a démarche that holds what looks like a national register number', async () => {
    const person = await someone();
    const page = await show(person, await preview(person, turtle('Demander', 'Dossier 85.07.30-033.28')));
    expect(page).toContain('numéro de registre national');
    expect(page).toContain('Il n’y a rien à enregistrer');
  });

  describe('from a spreadsheet', () => {
    const csv = `Réf;Intitulé;Résumé;Prix;Pièces;Lien;Interne
1;Demander un jardin;Un potager;20 €;Carte | Photo;https://exemple.be/jardin;x
2;Louer une salle;Une salle;;;pas une adresse;
3;Prêter un vélo;Un vélo;;;;`;

    /** What the lists of the page propose. */
    const chosenIn = (page: string) =>
      Object.fromEntries(
        [...page.matchAll(/<select[^>]*name="(col-[\w]+)"[\s\S]*?<\/select>/g)].map(([select, field]) => [
          field!,
          /<option[^>]*value="(\d+)"[^>]*selected/.exec(select)?.[1] ??
            /<option[^>]*selected[^>]*value="(\d+)"/.exec(select)?.[1] ??
            '',
        ]),
      );

    async function columns(person: TestPerson, text = csv) {
      const at = await preview(person, text);
      expect(at).toContain('/colonnes?import=');
      const page = await show(person, at);
      const chosen = chosenIn(page);
      return { at, page, chosen };
    }

    it('proposes the columns, refuses the rows that are wrong, and knows the others again', async () => {
      const person = await someone();
      const { at, chosen } = await columns(person);
      expect(chosen).toMatchObject({
        'col-identifier': '0',
        'col-name': '1',
        'col-description': '2',
        'col-cost': '3',
        'col-prepare': '4',
        'col-page': '5',
      });
      const sent = await person.post(app, at, {
        ...chosen,
        'source-name': 'Nos démarches',
        'const-audience': 'Tout le monde',
      });
      expect(sent.status, await sent.clone().text()).toBe(303);
      const previewed = sent.headers.get('location')!;
      const page = (await show(person, previewed)).replaceAll('\u00a0', ' ');
      for (const words of ['2 démarches à créer', 'pas une adresse', 'Écrivez l’adresse avec https://', 'Interne'])
        expect(page).toContain(words);
      await person.post(app, previewed, { take: ['0', '1'] });
      const made = await procedures(person.organisation);
      expect(made.map(({ content }) => content.title)).toEqual(['Demander un jardin', 'Prêter un vélo']);
      expect(made[0]!.content).toMatchObject({
        audience: 'Tout le monde',
        prepare: ['Carte', 'Photo'],
        keyFacts: { cost: { value: '20 €' } },
        onlineUrl: 'https://exemple.be/jardin',
      });
      const again = await columns(person, csv.replace('Un vélo', 'Un vélo neuf'));
      expect(again.page).toContain('value="Nos démarches"');
      const second = await person.post(app, again.at, {
        ...again.chosen,
        'source-name': 'Nos démarches',
        'const-audience': 'Tout le monde',
      });
      const changes = await show(person, second.headers.get('location')!);
      expect(changes).toContain('1 à changer');
      expect(changes).toContain('aucune démarche à créer'.replace('a', 'A'));
    });

    it('takes its own example: two rows that are right, one that is not', async () => {
      const person = await someone();
      const file = await (await person.get(app, `${path}/exemple`)).blob();
      const sent = await person.post(app, path, { ...common, file });
      const at = sent.headers.get('location')!;
      const chosen = chosenIn(await show(person, at));
      const previewed = await person.post(app, at, { ...chosen, 'source-name': 'exemple' });
      const page = await show(person, previewed.headers.get('location')!);
      for (const words of ['2 démarches à créer', 'Emprunter un vélo', 'à compléter']) expect(page).toContain(words);
    });

    it('refuses a workbook that is no archive', async () => {
      const person = await someone();
      const file = new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...new Array(200).fill(0)])]);
      const answer = await person.post(app, path, { ...common, file });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Ce fichier est abîmé');
    });

    it('asks for the title and refuses a column that serves twice', async () => {
      const person = await someone();
      const { at, chosen } = await columns(person);
      for (const [change, words] of [
        [{ 'col-name': '' }, 'quelle colonne donne le titre'],
        [{ 'col-audience': '1' }, 'reliée à deux champs'],
        [{ 'col-name': '99' }, 'n’existe pas dans le fichier'],
      ] as const) {
        const answer = await person.post(app, at, { ...chosen, 'source-name': 'x', ...change });
        expect(answer.status).toBe(422);
        expect(await answer.text()).toContain(words);
      }
    });
  });

  it('gives a report of everything, and an empty table whose titles it knows', async () => {
    const person = await someone();
    const at = await preview(person, turtle('Demander un jardin', 'Un potager.'));
    const report = await person.get(app, at.replace('/apercu', '/rapport'));
    const table = await readTable(new Uint8Array(await report.arrayBuffer()), ['Sorte']);
    const kinds = table.ok ? table.value.rows.map(({ cells }) => cells[0]) : [];
    expect(new Set(kinds)).toEqual(new Set(['À créer', 'À compléter', 'Correction', 'Pas repris']));
    const model = await person.get(app, `${path}/modele`);
    const known = toSheetRows([]).columns.map(({ key, title }) => ({ key, headers: [title], kind: 'text' as const }));
    const read = await readSheet(new Uint8Array(await model.arrayBuffer()), { columns: known });
    expect(read.ok && read.value).toMatchObject({ unknownColumns: [], missingColumns: [], rows: [] });
  });

  it('gives the catalogue out in every format, and takes its own files back', async () => {
    const person = await someone();
    await person.post(app, await preview(person, turtle('Demander un jardin', 'Un potager.')), { take: '0' });
    const page = await show(person, path);
    for (const words of ['CPSV-AP, Turtle', 'HSDS 3', '1 démarche', 'ne garde pas']) expect(page).toContain(words);
    const file = async (format: string, part = 'tout') =>
      person.get(app, `/espace/demarches/exporter?format=${format}&partie=${part}`);
    for (const format of ['turtle', 'json-ld', 'ipdc', 'hsds', 'schema-org', 'json']) {
      const text = await (await file(format)).text();
      expect(text, format).toContain('Demander un jardin');
      if (format === 'schema-org') continue;
      expect(await show(person, await preview(person, text)), format).toContain(
        'Vous avez déjà une démarche de ce titre',
      );
    }
    expect(await (await file('json', 'publie')).json()).toEqual({ items: [], total: 0 });
    expect((await file('xlsx')).headers.get('content-type')).toContain('spreadsheet');
    expect((await file('pdf')).status).toBe(404);
  });
});
