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
} from '../../../../test/harness.ts';
import { makeRecords } from '../../../../test/world.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { documentRoutes } from '../index.ts';

const letter = [
  'Objet : envoyez un document avant le 14 avril 2027',
  'Envoyez-nous une copie de votre carte d’identité avant le 14 avril 2027.',
  'Une question ? Appelez Mme Sophie Piron, agente, au 081 00 00 00.',
].join('\n\n');

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('the library of texts (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let organisation: string;
  let author: TestPerson;
  let keeper: TestPerson;
  let jurist: TestPerson;
  let elsewhere: TestPerson;
  let agent: TestPerson;

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, documentRoutes);
    organisation = await anOrganisation(t.platform, { authority: 'province' });
    author = await aPerson(t.platform, { [organisation]: ['author'] }, { name: 'Inès Bouchat' });
    keeper = await aPerson(t.platform, { [organisation]: ['procedure-owner'] }, { name: 'Karim Delvaux' });
    jurist = await aPerson(t.platform, { [organisation]: ['legal-reviewer'] }, { name: 'Claire Dubuisson' });
    const other = await anOrganisation(t.platform, { authority: 'fwb' });
    elsewhere = await aPerson(t.platform, { [other]: ['author'] });
    agent = await aPerson(t.platform, { [other]: ['agent'] });
  });
  afterAll(() => t?.stop());

  const html = async (person: TestPerson, path: string, status = 200) => {
    const response = await person.get(app, path);
    expect(response.status, path).toBe(status);
    return (await response.text()).replace(/[\u00a0\u202f]/g, ' ');
  };
  const sent = async (person: TestPerson, path: string, body: Record<string, string> = {}, status = 303) => {
    const response = await person.post(app, path, body);
    expect(response.status, `${path}: ${(await response.clone().text()).slice(0, 2000)}`).toBe(status);
    return response.headers.get('location') ?? '';
  };
  const aDocument = (kind = 'letter', by = author) =>
    sent(by, '/espace/documents/nouveau', { text: letter, kind, numbers: 'mask', title: `Essai ${kind}` });
  const idOf = (at: string) => at.split('/')[3]!;
  const rowOf = (at: string) =>
    t.platform.db.selectFrom('document').selectAll().where('id', '=', idOf(at)).executeTakeFirstOrThrow();
  const audited = async (at: string) =>
    (
      await t.platform.db
        .selectFrom('audit_entry')
        .select('action')
        .where('record_id', '=', idOf(at))
        .orderBy('seq')
        .execute()
    ).map((row) => row.action);

  it('lists what a text meets, and lets a person answer for the rest, until its words change', async () => {
    const at = await aDocument();
    expect(await html(author, `${at}/criteres`)).toContain('1 critère requis à régler');
    const tick = { criterion: 'action-first', version: '0', comment: 'La première phrase le dit.' };
    await sent(author, `${at}/criteres/cocher`, tick);
    const met = await html(author, `${at}/criteres`);
    expect(met).toContain('Ce texte répond aux critères');
    expect(met).toContain('Inès Bouchat, le');
    expect(met).toContain('La première phrase le dit.');
    expect(await html(author, '/espace/documents?criteres=oui')).toContain(at);
    await sent(author, `${at}/texte`, { text: `${letter}\n\nMerci.`, _version: '0', next: 'stay' });
    const changed = await html(author, `${at}/criteres`);
    expect(changed).toContain('mais le texte a changé depuis');
    expect(await html(author, '/espace/documents?criteres=non')).toContain(at);
    await sent(author, `${at}/criteres/cocher`, { ...tick }, 409);
    await sent(author, `${at}/criteres/cocher`, { ...tick, version: '1' });
    await sent(author, `${at}/criteres/retirer`, { criterion: 'action-first' });
    await sent(author, `${at}/criteres/retirer`, { criterion: 'action-first' }, 409);
    await sent(author, `${at}/criteres/cocher`, { ...tick, criterion: 'no-error' }, 400);
    expect(await audited(at)).toEqual(
      expect.arrayContaining(['document.criterion-ticked', 'document.criterion-withdrawn']),
    );
  });

  it('a jurist alone answers for the law, and a decision needs it; a tick ends no reading that was asked', async () => {
    const at = await aDocument('decision');
    const tick = { criterion: 'jurist', version: '0', comment: '' };
    await sent(author, `${at}/criteres/cocher`, tick, 403);
    const before = (await rowOf(at)).version;
    await sent(jurist, `${at}/criteres/cocher`, tick);
    expect((await rowOf(at)).version).toBe(before);
    const page = await html(author, `${at}/criteres`);
    expect(page).toContain('Claire Dubuisson, le');
    expect(page).toContain('Il manque : ');
    expect(await html(author, '/espace/documents?avancement=legally-checked')).toContain(at);
    expect(await html(author, '/espace/documents?avancement=tested')).not.toContain(at);
  });

  it('retires a text that is no longer used, and brings it back', async () => {
    const at = await aDocument('sms');
    await sent(author, `${at}/retirer`, { reason: 'Remplacé' }, 403);
    await sent(keeper, `${at}/retirer`, { reason: 'Remplacé par un e-mail' });
    expect(await html(author, '/espace/documents')).not.toContain(at);
    expect(await html(author, '/espace/documents?avancement=retired')).toContain(at);
    expect(await html(author, at)).toContain('n’est plus utilisé');
    await sent(keeper, `${at}/retirer`, { reason: 'Encore' }, 409);
    await sent(keeper, `${at}/remettre-en-service`);
    expect(await html(author, '/espace/documents')).toContain(at);
    expect(await audited(at)).toEqual(expect.arrayContaining(['document.retired', 'document.reinstated']));
  });

  it('gives a text to a member, and to nobody else', async () => {
    const at = await aDocument('poster');
    const details = {
      title: 'Affiche',
      kind: 'poster',
      profile: 'public',
      reader: '',
      action: '',
      deadline: '',
      ged: '',
    };
    const version = async () => String((await rowOf(at)).version);
    await sent(author, `${at}/modifier`, { ...details, owner: keeper.actor.userId, _version: await version() });
    expect((await rowOf(at)).owner_id).toBe(keeper.actor.userId);
    const refused = { ...details, owner: elsewhere.actor.userId, _version: await version() };
    await sent(author, `${at}/modifier`, refused, 422);
    expect((await rowOf(at)).owner_id).toBe(keeper.actor.userId);
  });

  it('copies a ready letter into a draft on a démarche, with where it comes from', async () => {
    const { procedure, step } = await makeRecords(t.platform, organisation);
    expect(await html(author, '/espace/documents/modeles')).toContain('/espace/documents/modeles/pieces-manquantes');
    const page = await html(author, '/espace/documents/modeles/pieces-manquantes');
    expect(page).toContain('Copier dans nos textes');
    expect(page).toContain('Date limite');
    await html(author, '/espace/documents/modeles/inconnue', 404);
    expect(await html(agent, '/espace/documents/modeles/refus')).not.toContain('Copier dans nos textes');
    const path = `/espace/documents/modeles/pieces-manquantes/copier?demarche=${procedure}`;
    await sent(agent, path, { title: 'Pièces manquantes' }, 403);
    await sent(author, path, { title: '', procedure, step }, 422);
    const at = await sent(author, path, { title: 'Nos pièces manquantes', procedure, step });
    const row = await rowOf(at);
    expect(row).toMatchObject({ kind: 'letter', state: 'draft', organisation_id: organisation, version: 1 });
    expect(row.origin).toEqual({ kind: 'ready', key: 'pieces-manquantes', title: 'Pièces manquantes' });
    const links = await t.platform.db
      .selectFrom('document_link')
      .selectAll()
      .where('document_id', '=', row.id)
      .execute();
    expect(links).toMatchObject([{ procedure_id: procedure, step_id: step }]);
    expect(await html(author, `/espace/documents/${row.id}`)).toContain('le modèle de lettre « Pièces manquantes »');
    expect(await audited(at)).toContain('document.copied');
  });

  it('shares a text as it stands with other organisations; their copies outlive the share', async () => {
    const at = await aDocument('email');
    const words = { purpose: 'Demander un document', advice: 'Le délai vient de notre règlement.' };
    await sent(author, `${at}/partager`, { ...words, _version: '0' }, 403);
    await sent(keeper, `${at}/partager`, { purpose: '', _version: '0' }, 422);
    await sent(keeper, `${at}/partager`, { ...words, _version: '0' });
    await sent(author, `${at}/texte`, { text: `${letter}\n\nBrouillon secret.`, _version: '0', next: 'stay' });
    const list = await html(elsewhere, '/espace/documents/modeles-partages');
    expect(list).toContain('Demander un document');
    const model = /\/espace\/documents\/modeles-partages\/[0-9a-z]{26}/.exec(list)![0];
    const page = await html(elsewhere, model);
    expect(page).toContain('Le délai vient de notre règlement.');
    expect(page).not.toContain('Brouillon secret');
    expect(page).not.toContain(idOf(at));
    await html(elsewhere, at, 404);
    const copy = await sent(elsewhere, `${model}/copier`, { title: 'Notre demande' });
    const { origin, organisation_id } = await rowOf(copy);
    expect(organisation_id).toBe(elsewhere.actor.organisationId);
    expect(origin).toMatchObject({ kind: 'shared', title: 'Essai email', sharedOn: '2027-03-15' });
    expect(await html(elsewhere, `/espace/documents/${idOf(copy)}`)).toContain('modèle partagé par');

    await sent(keeper, `${at}/partager`, { ...words, _version: '1' });
    await html(elsewhere, model, 404);
    const again = await html(elsewhere, '/espace/documents/modeles-partages');
    const newer = /\/espace\/documents\/modeles-partages\/[0-9a-z]{26}/.exec(again)![0];
    expect(await html(elsewhere, newer)).toContain('Brouillon secret');
    await sent(keeper, `${at}/partager/retirer`);
    await sent(keeper, `${at}/partager/retirer`, {}, 409);
    await html(elsewhere, newer, 404);
    expect(await html(elsewhere, '/espace/documents/modeles-partages')).toContain('Aucun modèle partagé');
    expect(await html(elsewhere, copy)).toContain('carte d’identité');
    expect(await audited(at)).toEqual(expect.arrayContaining(['document.model-shared', 'document.model-withdrawn']));
  });

  it('keeps fictional models among fictional organisations, and forgets a text that is thrown away', async () => {
    const at = await aDocument();
    await sent(keeper, `${at}/partager`, { purpose: 'Essayer', advice: '', _version: '0' });
    const demo = await anOrganisation(t.platform);
    await t.platform.db.updateTable('organisation').set({ is_demonstration: true }).where('id', '=', demo).execute();
    const fictional = await aPerson(t.platform, { [demo]: ['author'] });
    expect(await html(fictional, '/espace/documents/modeles-partages')).toContain('Aucun modèle partagé');
    expect(await html(elsewhere, '/espace/documents/modeles-partages')).toContain('Essayer');
    await sent(keeper, `${at}/jeter`);
    expect(await html(elsewhere, '/espace/documents/modeles-partages')).toContain('Aucun modèle partagé');
  });

  it('says where the texts of an organisation are, against its own target, month by month, and in a sheet', async () => {
    const home = await anOrganisation(t.platform, { authority: 'federal' });
    const admin = await aPerson(t.platform, { [home]: ['organisation-admin'] }, { name: 'Ada Chef' });
    const page = '/espace/documents/ou-en-sont-nos-textes';
    expect(await html(admin, page)).toContain('Commencez par la liste de vos textes');
    const good = await aDocument('letter', admin);
    const tick = { criterion: 'action-first', version: '0', comment: '' };
    await sent(admin, `${good}/criteres/cocher`, tick);
    const bad = await sent(admin, '/espace/documents/nouveau', {
      text: 'Suite à l’examen de votre demande introduite en date du 3 mars, il vous appartient de nous faire parvenir, dans les 30 jours de la présente, copie de votre avertissement-extrait de rôle.',
      kind: 'sms',
      numbers: 'mask',
      title: 'SMS obscur',
    });
    const details = {
      title: 'SMS obscur',
      kind: 'sms',
      profile: 'public',
      reader: '',
      action: '',
      deadline: '',
      ged: '',
    };
    await sent(admin, `${bad}/modifier`, { ...details, volume: '2 400', owner: '', _version: '1' });
    const shown = await html(admin, page);
    expect(shown).toContain('Score = envois par an × poids des points signalés');
    expect(shown).toMatch(/SMS obscur[\s\S]*2 400/);
    expect(shown).toContain('1 texte sans nombre d’envois n’est pas classé');
    expect(shown).toContain('n’a pas encore d’objectif');
    expect(shown).toContain('mars 2027');

    await sent(author, `${page}/objectif`, { percent: '75' }, 403);
    await sent(admin, `${page}/objectif`, { percent: '101' }, 422);
    await sent(admin, `${page}/objectif`, { percent: '', due: '31/12/2027' }, 422);
    await sent(admin, `${page}/objectif`, { percent: '75', due: '31/12/2027' });
    const aimed = await html(admin, page);
    expect(aimed).toContain('75 % des textes avant le 31 décembre 2027');
    expect(aimed).toContain('Fixé par Ada Chef');
    expect(await html(author, page)).not.toContain('75 %');
    await sent(admin, `${page}/objectif`, { percent: '', due: '' });
    expect(await html(admin, page)).toContain('n’a pas encore d’objectif');
    const entries = await t.platform.db
      .selectFrom('audit_entry')
      .select('action')
      .where('organisation_id', '=', home)
      .execute();
    expect(entries.filter((entry) => entry.action === 'organisation.text-target-set')).toHaveLength(2);

    const sheet = await admin.get(app, `${page}/export.xlsx`);
    const columns = [
      { key: 'rank', headers: ['Rang'], kind: 'number' as const },
      { key: 'title', headers: ['Titre'], kind: 'text' as const },
      { key: 'score', headers: ['Score'], kind: 'number' as const },
    ];
    const read = await readSheet(new Uint8Array(await sheet.arrayBuffer()), { columns });
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.rows[0]!.values).toMatchObject({ rank: 1, title: 'SMS obscur' });
    expect(read.value.rows[0]!.values.score).toBeGreaterThan(2400);
    expect(read.value.rows[1]!.values).toMatchObject({ rank: null, score: null });
  });

  it('brings in by a sheet the démarche and the person who follows, named as in Limpide', async () => {
    const home = await anOrganisation(t.platform);
    await makeRecords(t.platform, home);
    const writer = await aPerson(t.platform, { [home]: ['author'] }, { name: 'Zoé Unique' });
    const columns = ['Titre', 'Genre', 'Démarche', 'Suivi par', 'Envois par an'].map((header) => ({
      key: header,
      header,
      kind: 'text' as const,
    }));
    const line = (title: string, procedure: string, owner: string) => ({
      Titre: title,
      Genre: 'Affiche',
      Démarche: procedure,
      'Suivi par': owner,
      'Envois par an': '12',
    });
    const bytes = await writeSheet({
      name: 'Textes',
      columns,
      rows: [
        line('Affiche du guichet', 'Demander un essai', 'Zoé Unique'),
        line('Perdue', 'Nulle part', ''),
        line('Sans personne', '', 'Inconnue'),
      ],
    });
    const preview = await writer.post(app, '/espace/documents/importer', { file: new Blob([bytes as BlobPart]) });
    const page = await preview.text();
    expect(page).toContain('attaché à');
    expect(page).toContain('Aucune démarche que vous pouvez voir');
    expect(page).toContain('Aucune personne de votre organisation');
    const changes = /name="changes" value="([^"]*)"/
      .exec(page)![1]!
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    await sent(writer, '/espace/documents/importer/confirmer', { changes });
    const rows = await t.platform.db.selectFrom('document').selectAll().where('organisation_id', '=', home).execute();
    const added = rows.find((row) => row.title === 'Affiche du guichet')!;
    expect(added).toMatchObject({ kind: 'poster', owner_id: writer.actor.userId, volume_per_year: 12 });
    expect(rows).toHaveLength(2);
    const links = await t.platform.db
      .selectFrom('document_link')
      .selectAll()
      .where('document_id', '=', added.id)
      .execute();
    expect(links).toHaveLength(1);
    expect(await html(writer, '/espace/documents?avancement=inventoried')).toContain('Affiche du guichet');
    expect(await html(writer, `/espace/documents/${added.id}/criteres`)).toContain('Ajoutez d’abord le texte');
  });
});
