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
});
