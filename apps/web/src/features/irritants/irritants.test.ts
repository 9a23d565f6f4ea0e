import { readSheet, writeSheet } from '@limpide/export-node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { transact } from '../../platform/command.ts';
import { routes } from '../index.ts';
import { addStep, createProcedure, shareProcedure } from '../procedures/index.ts';
import { importColumns } from './sheet.ts';
import { readIrritant } from './store.ts';

const plain = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const hostile = '<script>alert(1)</script>"\'<img src=x onerror=alert(1)>';

describe.each(['in memory', 'on a real server'])('irritants %s', (name) => {
  const url = name === 'in memory' ? undefined : inject('postgresUrl');
  const test = it.skipIf(url === null);
  let started: TestPlatform;
  let app: ReturnType<typeof testApp>;
  let commune: string;
  let agency: string;
  let owner: TestPerson;
  let agent: TestPerson;
  let stranger: TestPerson;
  let reader: TestPerson;
  let contributor: TestPerson;
  let procedureId: string;
  let stepId: string;

  beforeAll(async () => {
    if (url === null) return;
    started = await testPlatform(url ? { databaseUrl: url } : {});
    const { platform } = started;
    app = testApp(platform, routes);
    commune = await anOrganisation(platform, { name: `Commune ${name}` });
    agency = await anOrganisation(platform, { name: `Agence ${name}` });
    const region = await anOrganisation(platform, { name: `Région ${name}` });
    owner = await aPerson(platform, { [commune]: ['procedure-owner'] }, { name: 'Odile Porteur' });
    agent = await aPerson(platform, { [commune]: ['agent'] }, { name: 'Alex Agent' });
    stranger = await aPerson(platform, { [await anOrganisation(platform)]: ['procedure-owner'] });
    reader = await aPerson(platform, { [agency]: ['procedure-owner'] });
    contributor = await aPerson(platform, { [region]: ['procedure-owner'] }, { name: 'Rita Région' });
    procedureId = await transact(platform, owner.actor, async (command) => {
      const id = await createProcedure(command, { organisationId: commune, content: content('Changer d’adresse') });
      stepId = await addStep(command, { procedureId: id, title: 'Attendre la visite', body: '…', organisation: '' });
      await shareProcedure(command, { id, organisationId: agency, level: 'read' });
      await shareProcedure(command, { id, organisationId: region, level: 'contribute' });
      return id;
    });
  });
  afterAll(async () => started?.stop());

  const read = (id: string) => readIrritant(started.platform.db, id);
  const path = (response: Response) => response.headers.get('location') ?? '';
  const idIn = (response: Response) => /irritants\/([0-9a-z]{26})/.exec(path(response))?.[1] ?? '';
  const note = async (voice: string, more: Record<string, string> = {}) =>
    idIn(await agent.post(app, '/espace/irritants/nouveau', { voice, place: `${procedureId}/${stepId}`, ...more }));
  const qualify = { severity: '3', 'users-low': '310', 'users-high': '420' };

  test('notes an irritant with one sentence and a place, then shows it', async () => {
    const form = await (
      await agent.get(app, `/espace/irritants/nouveau?demarche=${procedureId}&etape=${stepId}`)
    ).text();
    expect(form).toContain(`<option value="${procedureId}/${stepId}" selected`);
    const id = await note('« On me demande trois fois le même plan. »');
    expect(await read(id)).toMatchObject({
      userVoice: 'On me demande trois fois le même plan.',
      severity: null,
      kind: null,
      state: 'reported',
      places: [{ procedureId, stepId }],
    });
    const html = await (await agent.get(app, `/espace/irritants/${id}`)).text();
    expect(html).toContain('«\u00a0On me demande trois fois le même plan.\u00a0»');
    expect(html).toContain('Donnez la gravité');
    expect(html).toContain('Alex Agent');
    expect(html).toContain('Hypothèse');
  });

  test('keeps the text and says what is wrong', async () => {
    const response = await agent.post(app, '/espace/irritants/nouveau', {
      voice: '',
      'severity-reason': 'Coûte de l’argent.',
      'users-low': 'beaucoup',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Écrivez une phrase');
    expect(html).toContain('Coûte de l’argent.');
    expect(html).toContain('value="beaucoup"');
    expect(plain(html)).toContain('« Au moins » : Écrivez un nombre entier');
    expect(html).toMatch(/<details[^>]* open/);
    const numbers = await agent.post(app, '/espace/irritants/nouveau', { voice: 'Mon numéro est 85.07.30-033.28' });
    expect(numbers.status).toBe(422);
    const range = await agent.post(app, '/espace/irritants/nouveau', {
      voice: 'x',
      'users-low': '9',
      'users-high': '2',
    });
    expect(await range.text()).toContain('au moins égal au minimum');
  });

  test('escapes what people write, and reads no field of its own', async () => {
    const id = await note(hostile, {
      'severity-reason': hostile,
      crossed: `${hostile}\nB`,
      ['__proto__']: 'x',
      state: 'closed',
    });
    expect((await read(id))?.state).toBe('reported');
    await agent.post(app, `/espace/irritants/${id}/preuves`, {
      level: 'observed',
      statement: hostile,
      source: hostile,
      'observed-on': '1er mars 2027',
      verbatims: hostile,
    });
    for (const address of [
      `/espace/irritants/${id}`,
      '/espace/irritants',
      `/espace/irritants/${id}/historique?version=2`,
    ]) {
      const html = await (await owner.get(app, address)).text();
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img src=x');
      expect(html).toContain('&lt;script>alert');
    }
    expect(({} as Record<string, unknown>).state).toBeUndefined();
  });

  test('refuses a démarche that cannot be attached to', async () => {
    const foreign = await stranger.post(app, '/espace/irritants/nouveau', { voice: 'x', place: procedureId });
    expect(foreign.status).toBe(422);
    expect(await foreign.text()).toContain('Choisissez une démarche de la liste.');
    const shared = await reader.post(app, '/espace/irritants/nouveau', { voice: 'x', place: procedureId });
    expect(await shared.text()).toContain('partagée avec vous en lecture');
    const contributed = await contributor.post(app, '/espace/irritants/nouveau', { voice: 'x', place: procedureId });
    expect(contributed.status).toBe(303);
    const wrongStep = await agent.post(app, '/espace/irritants/nouveau', {
      voice: 'x',
      place: `${procedureId}/${procedureId}`,
    });
    expect(wrongStep.status).toBe(422);
  });

  test('hides from strangers, forbids to readers and agents', async () => {
    const id = await note('Secret ?');
    for (const suffix of ['', '/modifier', '/etat', '/preuves', '/historique']) {
      expect((await stranger.get(app, `/espace/irritants/${id}${suffix}`)).status).toBe(404);
    }
    expect((await reader.get(app, `/espace/irritants/${id}`)).status).toBe(200);
    expect((await reader.post(app, `/espace/irritants/${id}/preuves`, {})).status).toBe(403);
    expect((await agent.post(app, `/espace/irritants/${id}/modifier`, { voice: 'x' })).status).toBe(403);
    expect(await (await stranger.get(app, '/espace/irritants')).text()).not.toContain('Secret ?');
    expect(await (await reader.get(app, '/espace/irritants')).text()).toContain('Secret ?');
  });

  test('goes the whole way, and closes only when users confirm', async () => {
    const id = await note('La lettre ne dit pas la date.', qualify);
    const to = (state: string, more: Record<string, string> = {}) =>
      owner.post(app, `/espace/irritants/${id}/etat`, { to: state, ...more });
    const version = async () => String((await read(id))?.version);
    expect((await to('qualified', { _version: await version() })).status).toBe(303);
    expect((await to('closed', { _version: await version() })).status).toBe(409);
    const missing = await to('owned', { _version: await version() });
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain('Choisissez qui porte cet irritant.');
    const outsider = await owner.post(app, `/espace/irritants/${id}/porteur`, {
      owner: stranger.actor.userId,
      _version: await version(),
    });
    expect(outsider.status).toBe(422);
    await owner.post(app, `/espace/irritants/${id}/porteur`, {
      owner: contributor.actor.userId,
      _version: await version(),
    });
    expect(await read(id)).toMatchObject({ state: 'owned', ownerId: contributor.actor.userId });
    await to('in-progress', { _version: await version() });
    await to('resolution-proposed', { _version: await version() });
    const early = await to('confirmed', { _version: await version() });
    expect(await early.text()).toContain('Ajoutez d’abord ce que disent les usagers');
    await agent.post(app, `/espace/irritants/${id}/preuves`, {
      level: 'observed',
      statement: '5 personnes sur 5 ont compris.',
      n: '5',
      total: '5',
      source: 'Test avec cinq personnes',
      'observed-on': '15/03/2027',
    });
    expect(await (await owner.get(app, `/espace/irritants/${id}`)).text()).toContain('Confirmez avec ce que disent');
    await to('confirmed', { _version: await version() });
    await to('closed', { _version: await version() });
    expect((await read(id))?.state).toBe('closed');
    expect(await (await owner.get(app, '/espace/irritants?montrer=termines')).text()).toContain(
      'La lettre ne dit pas la date.',
    );
  });

  test('shows both versions when two people edit at once', async () => {
    const id = await note('Trop long.');
    const edit = (voice: string) => owner.post(app, `/espace/irritants/${id}/modifier`, { voice, _version: '1' });
    expect((await edit('Le premier.')).status).toBe(303);
    const second = await edit('Le second.');
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('Le premier.');
    expect(html).toContain('Le second.');
  });

  test('keeps what was taken away, and brings it back', async () => {
    const id = await note('Attente.');
    const evidence = { level: 'counted', statement: '63 appels', source: 'Registre', 'observed-on': '2027-03-01' };
    const unsure = await agent.post(app, `/espace/irritants/${id}/preuves`, evidence);
    expect(await unsure.text()).toContain('Écrivez combien de cas ont été comptés.');
    const wrong = await agent.post(app, `/espace/irritants/${id}/preuves`, { ...evidence, n: '300', total: '210' });
    expect(wrong.status).toBe(422);
    const future = await agent.post(app, `/espace/irritants/${id}/preuves`, {
      ...evidence,
      n: '3',
      'observed-on': '2027-03-16',
    });
    expect(await future.text()).toContain('Écrivez la date d’aujourd’hui ou une date passée.');
    await agent.post(app, `/espace/irritants/${id}/preuves`, { ...evidence, n: '63', total: '210' });
    const page = await (await owner.get(app, `/espace/irritants/${id}/preuves/retirer`)).text();
    const evidenceId = /name="evidence" value="([0-9a-z]{26})"/.exec(page)?.[1] ?? '';
    const removed = await owner.post(app, `/espace/irritants/${id}/preuves/retirer`, {
      evidence: evidenceId,
      reason: 'Doublon',
    });
    expect(removed.status).toBe(303);
    const compared = await (await owner.get(app, `/espace/irritants/${id}/historique?version=3`)).text();
    expect(compared).toContain('63 appels');
    const back = await owner.post(app, `/espace/irritants/${id}/historique`, { version: '2', _version: '3' });
    expect(back.status).toBe(303);
    expect(await (await owner.get(app, `/espace/irritants/${id}`)).text()).toContain(
      '63\u00a0appels'.replace('\u00a0', ' '),
    );
    expect((await owner.post(app, `/espace/irritants/${id}/historique`, {})).status).toBe(422);
  });

  test('throws away and takes back', async () => {
    const id = await note('À jeter.');
    expect((await owner.post(app, `/espace/irritants/${id}/corbeille`, {})).status).toBe(303);
    expect((await owner.get(app, `/espace/irritants/${id}`)).status).toBe(404);
    expect((await owner.post(app, `/espace/irritants/${id}/retablir`, {})).status).toBe(303);
    expect((await owner.get(app, `/espace/irritants/${id}`)).status).toBe(200);
  });

  test('says when one without owner has climbed', async () => {
    const id = await note('Personne ne répond.', qualify);
    await started.platform.db
      .updateTable('irritant')
      .set({ reported_at: new Date('2026-12-31T09:00:00Z') })
      .where('id', '=', id)
      .execute();
    const html = await (await owner.get(app, `/espace/irritants/${id}`)).text();
    expect(html).toContain('Sans porteur depuis 74 jours');
    expect(html).toContain('L’irritant est à discuter\u00a0: ');
    expect(await (await owner.get(app, '/espace/irritants?montrer=sans-porteur')).text()).toContain(
      'Personne ne répond.',
    );
  });

  test('puts the middle of the range first, not its top', async () => {
    await note('Nombre mal connu.', { severity: '1', 'users-low': '10', 'users-high': '900' });
    await note('Nombre bien connu.', { severity: '1', 'users-low': '500', 'users-high': '600' });
    const html = await (await owner.get(app, '/espace/irritants')).text();
    expect(html.indexOf('Nombre bien connu.')).toBeLessThan(html.indexOf('Nombre mal connu.'));
    expect(html).toContain('<span class="lp-table__label" aria-hidden="true">Score</span>');
  });

  test('writes what it reads: nothing comes in twice', async () => {
    await note('Aller-retour.', qualify);
    const file = new Uint8Array(await (await owner.get(app, '/espace/irritants/excel')).arrayBuffer());
    const rows = await readSheet(file, { columns: importColumns() });
    expect(rows.ok && rows.value.unknownColumns).toEqual([]);
    const sent = await owner.post(app, '/espace/irritants/importer', { file: new Blob([file]) });
    expect(sent.status).toBe(303);
    const preview = await (await owner.get(app, path(sent))).text();
    expect(preview).toContain('Aucune ligne prête');
    expect(preview).toContain('déjà présentes');
  });

  test('shows what an import would do, then does only that', async () => {
    const columns = [
      { key: 'a', header: 'Ce que dit l’usager', kind: 'text' as const },
      { key: 'b', header: 'Démarche', kind: 'text' as const },
      { key: 'c', header: 'Étape', kind: 'text' as const },
      { key: 'd', header: 'Gravité (1 à 4)', kind: 'number' as const },
      { key: 'e', header: 'Usagers par an, au moins', kind: 'number' as const },
      { key: 'f', header: 'Couleur', kind: 'text' as const },
    ];
    const bytes = await writeSheet({
      name: 'x',
      columns,
      rows: [
        { a: '=HYPERLINK("http://x")', b: 'changer d’ADRESSE', c: 'attendre la visite', d: 2, e: 40 },
        { a: 'Numéro 85.07.30-033.28', b: '', c: '' },
        { a: 'Autre', b: 'Démarche inconnue', c: '' },
        { a: 'Encore', b: '', c: '', d: 9 },
        { a: 'Une fraction', b: '', c: '', e: 2.5 },
        { a: '', b: 'Changer d’adresse', c: '' },
      ],
    });
    const sent = await owner.post(app, '/espace/irritants/importer', { file: new Blob([bytes as BlobPart]) });
    const html = await (await owner.get(app, path(sent))).text();
    expect(html).toContain('1 ligne prête');
    expect(html).toContain('Aucune démarche de votre liste ne porte ce nom.');
    expect(html).toContain('La gravité va de 1 à 4.');
    expect(html).toContain('Couleur');
    expect(html).not.toContain('85.07.30');
    const before = await started.platform.db.selectFrom('irritant').select('id').execute();
    const done = await owner.post(app, path(sent), {});
    expect(path(done)).toBe('/espace/irritants');
    expect((await owner.post(app, path(sent), {})).status).toBe(303);
    const after = await started.platform.db.selectFrom('irritant').select('id').execute();
    expect(after.length - before.length).toBe(1);
    expect((await stranger.post(app, path(sent), {})).status).toBe(422);
    expect((await owner.post(app, '/espace/irritants/importer', { file: new Blob(['%PDF-1.7']) })).status).toBe(422);
    expect((await owner.post(app, '/espace/irritants/importer', {})).status).toBe(422);
    expect((await owner.get(app, '/espace/irritants/importer/modele')).status).toBe(200);
    expect((await owner.get(app, '/espace/irritants/importer/erreurs')).status).toBe(200);
  });
});

function content(title: string) {
  return {
    title,
    summary: 'Dites-nous où vous habitez.',
    audience: 'Pour tous.',
    keyFacts: {},
    prepare: [],
    exceptions: [],
    legalBases: [],
    lifeEvent: 'je-demenage' as const,
    searchWords: [],
  };
}
