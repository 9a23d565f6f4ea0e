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
import { analyseBefore, createDocument, profileFor } from '../documents/index.ts';
import { routes } from '../index.ts';
import { changeState, createIrritant } from '../irritants/index.ts';
import { addStep, createProcedure, shareProcedure } from '../procedures/index.ts';
import { listActions } from './queries/list.ts';
import { importColumns } from './sheet.ts';
import { readAction } from './store.ts';

const plain = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const hostile = '<script>alert(1)</script>"\'<img src=x onerror=alert(1)>';
const counts = {
  indicator: 'Dossiers encore incomplets',
  better: 'lower',
  'before-count': '164',
  'before-total': '400',
  'before-period': 'janvier',
  'after-count': '88',
  'after-total': '400',
  'after-period': 'mars',
  coverage: 'drawn',
  source: 'Lecture de dossiers tirés au sort',
};

describe.each(['in memory', 'on a real server'])('improvements %s', (name) => {
  const url = name === 'in memory' ? undefined : inject('postgresUrl');
  const test = it.skipIf(url === null);
  let started: TestPlatform;
  let app: ReturnType<typeof testApp>;
  let commune: string;
  let owner: TestPerson;
  let author: TestPerson;
  let agent: TestPerson;
  let stranger: TestPerson;
  let reader: TestPerson;
  let procedureId: string;
  let stepId: string;
  let irritantId: string;

  beforeAll(async () => {
    if (url === null) return;
    started = await testPlatform(url ? { databaseUrl: url } : {});
    const { platform } = started;
    app = testApp(platform, routes);
    commune = await anOrganisation(platform, { name: `Commune ${name}` });
    const agency = await anOrganisation(platform);
    owner = await aPerson(platform, { [commune]: ['procedure-owner'] }, { name: 'Odile Responsable' });
    author = await aPerson(platform, { [commune]: ['author'] });
    agent = await aPerson(platform, { [commune]: ['agent'] });
    stranger = await aPerson(platform, { [await anOrganisation(platform)]: ['procedure-owner'] });
    reader = await aPerson(platform, { [agency]: ['procedure-owner'] });
    await transact(platform, owner.actor, async (command) => {
      procedureId = await createProcedure(command, { organisationId: commune, content: content('Demander la prime') });
      stepId = await addStep(command, { procedureId, title: 'Envoyer les documents.', body: '…', organisation: '' });
      await shareProcedure(command, { id: procedureId, organisationId: agency, level: 'read' });
      irritantId = await createIrritant(command, {
        organisationId: commune,
        userVoice: 'Je ne sais pas jusqu’à quand.',
        places: [{ procedureId, stepId }],
        severity: 3,
        ownerId: owner.actor.userId,
      });
      for (const to of ['owned', 'in-progress'] as const)
        await changeState(command, { id: irritantId, to, reason: '' });
    });
  });
  afterAll(async () => started?.stop());

  const read = async (id: string) => (await readAction(started.platform.db, id))!;
  const path = (response: Response) => response.headers.get('location') ?? '';
  const propose = async (title: string, more: Record<string, string | string[]> = {}) => {
    const response = await owner.post(app, '/espace/ameliorations/nouvelle', {
      title,
      place: `${procedureId}/${stepId}`,
      owner: owner.actor.userId,
      'due-on': '14 avril 2027',
      'effect-users': 'La personne sait quoi envoyer.',
      ...more,
    });
    return /ameliorations\/([0-9a-z]{26})/.exec(path(response))?.[1] ?? '';
  };
  const post = async (id: string, where: string, body: Record<string, string>) =>
    owner.post(app, `/espace/ameliorations/${id}/${where}`, { _version: String((await read(id)).version), ...body });

  test('starts from an irritant and keeps the thread to it', async () => {
    const form = await (await owner.get(app, `/espace/ameliorations/nouvelle?irritant=${irritantId}`)).text();
    expect(form).toContain(`<option value="${procedureId}/${stepId}" selected`);
    expect(form).toMatch(new RegExp(`value="${irritantId}"[^>]* checked`));
    const id = await propose('Nouvelle lettre', { irritants: irritantId });
    expect(await read(id)).toMatchObject({ state: 'proposed', irritantIds: [irritantId], stepId, dueOn: '2027-04-14' });
    const html = await (await agent.get(app, `/espace/ameliorations/${id}`)).text();
    expect(html).toContain('Je ne sais pas jusqu’à quand.');
    expect(html).toContain('Pas encore mesurée');
    expect(html).toContain('Non estimé');
    expect(await (await agent.get(app, `/espace/irritants/${irritantId}`)).text()).toContain('Nouvelle lettre');
  });

  test('ticks the text in which the irritant was noted', async () => {
    const { platform } = started;
    const profile = profileFor('letter');
    const blocks = [{ index: 0, kind: 'paragraph' as const, text: 'Bonjour.' }];
    const [document, other] = await transact(platform, author.actor, async (command) => {
      const made = (title: string) =>
        createDocument(command, {
          organisationId: commune,
          kind: 'letter',
          title,
          profile,
          blocks,
          analysis: analyseBefore(blocks, { kind: 'letter', profile, dismissed: [] }),
        });
      return [await made('Lettre en cause'), await made('Autre lettre')] as const;
    });
    const noted = await transact(platform, author.actor, (command) =>
      createIrritant(command, {
        organisationId: commune,
        userVoice: 'Je ne comprends pas cette lettre.',
        places: [{ procedureId, stepId: null }],
        documentId: document,
      }),
    );
    const html = await (await owner.get(app, `/espace/ameliorations/nouvelle?irritant=${noted}`)).text();
    expect(html).toMatch(new RegExp(`value="${document}"[^>]* checked`));
    expect(html).not.toContain(other);
    expect(await (await stranger.get(app, `/espace/ameliorations/nouvelle?irritant=${noted}`)).text()).not.toContain(
      'Lettre en cause',
    );
    const id = await propose('Réécrire la lettre', { irritants: noted, documents: document });
    expect((await read(id)).documentIds).toEqual([document]);
  });

  test('says what is missing before one can decide', async () => {
    const next = async (id: string) => (await owner.get(app, `/espace/ameliorations/${id}`)).text();
    expect(await next(await propose('Sans effet', { 'effect-users': '' }))).toContain('>Décrivez l’effet<');
    expect(await next(await propose('Prête'))).toContain('Dire qu’elle est prête');
  });

  test('keeps the text and says what is wrong', async () => {
    const response = await owner.post(app, '/espace/ameliorations/nouvelle', {
      title: '',
      'due-on': 'demain',
      'effect-team': 'Moins d’appels.',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Choisissez la démarche que cela change.');
    expect(html).toContain('value="demain"');
    expect(html).toContain('Moins d’appels.');
    expect(
      (await owner.post(app, '/espace/ameliorations/nouvelle', { title: '85.07.30-033.28', place: procedureId }))
        .status,
    ).toBe(422);
  });

  test('refuses foreign démarches, people and links', async () => {
    const foreign = { title: 'x', place: procedureId };
    expect((await stranger.post(app, '/espace/ameliorations/nouvelle', foreign)).status).toBe(422);
    expect((await reader.post(app, '/espace/ameliorations/nouvelle', foreign)).status).toBe(422);
    const own = { title: 'x', place: procedureId };
    const person = await owner.post(app, '/espace/ameliorations/nouvelle', { ...own, owner: stranger.actor.userId });
    expect(await person.text()).toContain('ne travaille pas pour une organisation');
    const other = await transact(started.platform, stranger.actor, (command) =>
      createIrritant(command, { organisationId: stranger.actor.organisationId!, userVoice: 'Secret', places: [] }),
    );
    const link = await owner.post(app, '/espace/ameliorations/nouvelle', { ...own, irritants: other });
    expect(link.status).toBe(422);
    expect(await (await owner.get(app, `/espace/ameliorations/nouvelle?irritant=${other}`)).text()).not.toContain(
      'Secret',
    );
    expect(
      (await listActions(started.platform.db, procedureId, started.platform.clock.now())).map((a) => a.title),
    ).not.toContain('x');
  });

  test('hides from strangers, forbids to readers, agents and authors', async () => {
    const id = await propose('Réservé');
    for (const suffix of ['', '/modifier', '/note', '/rappel', '/historique', '/mesure']) {
      expect((await stranger.get(app, `/espace/ameliorations/${id}${suffix}`)).status).toBe(404);
    }
    expect((await reader.get(app, `/espace/ameliorations/${id}`)).status).toBe(200);
    expect((await reader.get(app, `/espace/ameliorations/${id}/modifier`)).status).toBe(403);
    expect((await agent.get(app, `/espace/ameliorations/${id}/etat`)).status).toBe(403);
    expect((await author.get(app, `/espace/ameliorations/${id}/decision`)).status).toBe(403);
    expect((await author.get(app, `/espace/ameliorations/${id}/modifier`)).status).toBe(200);
  });

  test('escapes what people write', async () => {
    const id = await propose(hostile, { budget: hostile, opinions: hostile, 'process-change': hostile });
    await post(id, 'decision', {
      body: hostile,
      'decided-on': '1/3/2027',
      point: hostile.slice(0, 39),
      outcome: 'amended',
      remarks: hostile,
    });
    await post(id, 'mesure', {
      ...counts,
      indicator: hostile,
      source: hostile,
      'before-period': hostile,
      'after-period': hostile,
    });
    const addresses = ['', '/historique?version=3', '/modifier'].map(
      (suffix) => `/espace/ameliorations/${id}${suffix}`,
    );
    for (const address of [...addresses, '/espace/ameliorations', '/espace/ameliorations/a-decider']) {
      const html = await (await owner.get(app, address)).text();
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img src=x');
    }
    expect((await owner.get(app, `/espace/ameliorations/${id}/note`)).status).toBe(200);
  });

  test('goes from idea to proof, and to the irritant', async () => {
    const id = await propose('Dire la date', { irritants: irritantId, 'announced-points': '10' });
    await post(id, 'etat', { to: 'qualified' });
    expect(await (await owner.get(app, '/espace/ameliorations/a-decider')).text()).toContain('Dire la date');
    const refused = await post(id, 'decision', {
      body: 'Collège communal',
      'decided-on': '1/3/2027',
      outcome: 'refused',
    });
    expect(await refused.text()).toContain('Donnez le motif du refus.');
    const future = await post(id, 'decision', { body: 'Collège', 'decided-on': '1/4/2027', outcome: 'accepted' });
    expect(future.status).toBe(422);
    expect(await future.text()).toContain('Écrivez la date d’aujourd’hui ou une date passée.');
    await post(id, 'decision', { body: 'Collège communal', 'decided-on': '1/3/2027', point: '7', outcome: 'accepted' });
    expect((await read(id)).state).toBe('decided');
    expect((await post(id, 'etat', { to: 'closed' })).status).toBe(409);
    await post(id, 'etat', { to: 'in-progress' });
    const waiting = await (await owner.get(app, `/espace/ameliorations/${id}/faite`)).text();
    expect(waiting).toContain('elle paraîtra quand l’irritant aura une preuve.');
    const tomorrow = await post(id, 'faite', { 'done-on': '16/03/2027' });
    expect(await tomorrow.text()).toContain('Écrivez la date d’aujourd’hui ou une date passée.');
    await post(id, 'faite', { 'done-on': '15/03/2027' });
    const irritant = await (await owner.get(app, `/espace/irritants/${irritantId}`)).text();
    expect(plain(irritant)).toContain('L’amélioration est faite depuis le 15 mars 2027.');
    expect(await read(id)).toMatchObject({ state: 'delivered', doneOn: '2027-03-15' });
    const wrong = await post(id, 'mesure', { ...counts, 'before-count': '500' });
    expect(plain(await wrong.text())).toContain('Avant : le nombre ne peut pas dépasser le total');
    const unread = plain(
      await (await post(id, 'mesure', { ...counts, 'after-total': 'tous', 'before-count': '' })).text(),
    );
    expect(unread).toContain('« Avant, combien » : Écrivez un nombre entier');
    expect(unread).toContain('« Après, sur combien » : Écrivez un nombre entier');
    await post(id, 'mesure', counts);
    const html = (await (await owner.get(app, `/espace/ameliorations/${id}`)).text()).replaceAll('\u00a0', ' ');
    expect(html).toContain('Mieux');
    expect(html).toContain('baisse de 19,0 points');
    expect(html).toContain('Tout l’intervalle est au-delà de l’effet annoncé.');
    expect(html).toContain(`/espace/irritants/${irritantId}/etat?vers=resolution-proposed`);
    const late = await post(id, 'modifier', {
      title: 'Dire la date',
      place: procedureId,
      'announced-points': '15',
    });
    expect(await late.text()).toContain('L’effet est déjà mesuré');
    await post(id, 'etat', { to: 'in-progress', reason: 'La lettre est repartie en arrière.' });
    expect(await read(id)).toMatchObject({ state: 'in-progress', doneOn: null });
  });

  test('says that one cannot conclude, and what it would take', async () => {
    const id = await propose('La même, en petit', { 'announced-points': '10' });
    await post(id, 'mesure', {
      ...counts,
      'before-count': '14',
      'before-total': '40',
      'after-count': '9',
      'after-total': '40',
      coverage: 'complete',
    });
    const html = (await (await owner.get(app, `/espace/ameliorations/${id}`)).text()).replaceAll('\u00a0', ' ');
    expect(html).toContain('On ne peut pas conclure');
    expect(html).toContain('de 31,0 points de moins à 7,3 points de plus');
    expect(html).toContain('environ 330 cas avant et 330 après');
    expect(html).toContain('les deux parts sont exactes');
  });

  test('gives up with the reason of the body', async () => {
    const id = await propose('En ligne seulement');
    await post(id, 'decision', {
      body: 'Collège communal',
      'decided-on': '1/3/2027',
      outcome: 'refused',
      remarks: 'Le guichet reste ouvert.',
    });
    expect(await read(id)).toMatchObject({ state: 'abandoned', closingReason: 'Le guichet reste ouvert.' });
    expect(await (await owner.get(app, '/espace/ameliorations?montrer=terminees')).text()).toContain(
      'En ligne seulement',
    );
  });

  test('counts and shows what is late', async () => {
    await propose('En retard', { 'due-on': '1er mars 2027' });
    const html = (await (await owner.get(app, '/espace/ameliorations?montrer=en-retard')).text()).replaceAll(
      '\u00a0',
      ' ',
    );
    expect(html).toContain('En retard');
    expect(html).toContain('en retard de 14 jours');
  });

  test('shows both versions when two people edit at once', async () => {
    const id = await propose('Original');
    const edit = (title: string) =>
      owner.post(app, `/espace/ameliorations/${id}/modifier`, { title, place: procedureId, _version: '1' });
    expect((await edit('Le premier')).status).toBe(303);
    const second = await edit('Le second');
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('Le premier');
    expect(html).toContain('Le second');
  });

  test('compares and brings back an earlier version; throws away and takes back', async () => {
    const id = await propose('Avant', { irritants: irritantId });
    await post(id, 'modifier', { title: 'Après', place: procedureId });
    expect((await read(id)).irritantIds).toEqual([]);
    const compared = await (await owner.get(app, `/espace/ameliorations/${id}/historique?version=2`)).text();
    expect(compared).toContain('Avant');
    expect(compared).toContain('Je ne sais pas jusqu’à quand.');
    expect((await post(id, 'historique', { version: '1' })).status).toBe(303);
    expect(await read(id)).toMatchObject({ title: 'Avant', irritantIds: [irritantId], version: 3 });
    expect((await post(id, 'corbeille', {})).status).toBe(303);
    expect((await owner.get(app, `/espace/ameliorations/${id}`)).status).toBe(404);
    expect((await owner.post(app, `/espace/ameliorations/${id}/retablir`, {})).status).toBe(303);
    expect((await owner.get(app, `/espace/ameliorations/${id}`)).status).toBe(200);
  });

  test('gives a note in Word and a day for the calendar', async () => {
    const id = await propose('Une note', { irritants: irritantId });
    const note = await owner.get(app, `/espace/ameliorations/${id}/note`);
    expect(note.headers.get('content-disposition')).toContain('note-une-note.docx');
    expect(new Uint8Array(await note.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const calendar = await owner.get(app, `/espace/ameliorations/${id}/rappel`);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    const lines = (await calendar.text()).replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270414');
    expect(lines).toContain('DTEND;VALUE=DATE:20270415');
    expect(lines).toContain('TRIGGER:-P6DT15H');
    expect(lines.find((line) => line.startsWith('UID:'))).toContain(id);
    const dateless = await propose('Sans date', { 'due-on': '' });
    const asked = await owner.get(app, `/espace/ameliorations/${dateless}/rappel`);
    expect(asked.status).toBe(200);
    expect(await asked.text()).toContain('Il faut d’abord une date');
  });

  test('writes what it reads, and imports only what it showed', async () => {
    await propose('Aller-retour');
    const file = new Uint8Array(await (await owner.get(app, '/espace/ameliorations/excel')).arrayBuffer());
    const back = await readSheet(file, { columns: importColumns() });
    expect(back.ok && back.value.unknownColumns).toEqual([]);
    const again = await owner.post(app, '/espace/ameliorations/importer', { file: new Blob([file]) });
    expect(await (await owner.get(app, path(again))).text()).toContain('Aucune ligne prête');
    const headers = ['Amélioration', 'Démarche', 'Étape', 'Responsable', 'Pour le'];
    const bytes = await writeSheet({
      name: 'x',
      columns: headers.map((header) => ({ key: header, header, kind: 'text' })),
      rows: [
        ['Importée', 'demander la PRIME', 'Envoyer les documents.', 'odile responsable', '14/04/2027'],
        ['Sans démarche', '', '', '', ''],
        ['Inconnue', 'Ailleurs', '', '', ''],
        ['Personne', 'Demander la prime', '', 'Nul Autre', ''],
      ].map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? '']))),
    });
    const sent = await owner.post(app, '/espace/ameliorations/importer', { file: new Blob([bytes as BlobPart]) });
    const preview = await (await owner.get(app, path(sent))).text();
    expect(preview).toContain('1 ligne prête');
    expect(preview).toContain('Aucun membre de votre organisation ne porte ce nom.');
    for (const _ of [1, 2]) expect((await owner.post(app, path(sent), {})).status).toBe(303);
    const found = (await listActions(started.platform.db, procedureId, started.platform.clock.now())).filter(
      (item) => item.title === 'Importée',
    );
    expect(found).toMatchObject([{ ownerName: 'Odile Responsable', dueOn: '2027-04-14' }]);
    expect((await owner.get(app, '/espace/ameliorations/importer/modele')).status).toBe(200);
    expect((await owner.get(app, '/espace/ameliorations/importer/erreurs')).status).toBe(200);
    expect((await owner.post(app, '/espace/ameliorations/importer/apercu', {})).status).toBe(422);
  });
});

function content(title: string) {
  return {
    title,
    summary: 'Résumé.',
    audience: 'Pour tous.',
    keyFacts: {},
    prepare: [],
    exceptions: [],
    legalBases: [],
    lifeEvent: 'je-renove-mon-logement' as const,
    searchWords: [],
  };
}
