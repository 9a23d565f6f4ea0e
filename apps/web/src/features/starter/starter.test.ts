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
import { listProcedureChoices, procedureRoutes } from '../procedures/index.ts';
import { publicPageRoutes } from '../public-pages/index.ts';
import { qualityRoutes } from '../quality/index.ts';
import { starterRoutes } from './index.ts';
import { listFirstProcedures, readProgress } from './queries.ts';
import { areasFor, contentOf, starterSheets } from './sheets.ts';

const path = '/espace/demarches/fiches-modeles';

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('starting from model sheets (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, [...publicPageRoutes, ...starterRoutes, ...qualityRoutes, ...procedureRoutes]);
  });
  afterAll(() => t?.stop());

  async function someone(authority = 'commune-wallonne'): Promise<TestPerson> {
    const organisationId = await anOrganisation(t.platform, { authority });
    return aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
  }
  const text = async (person: TestPerson, address: string) => (await person.get(app, address)).text();
  const start = '/espace/demarches/depart';
  async function team(rule: 'colleague' | 'external-reader' | 'direct-with-reason', authority = 'commune-wallonne') {
    const organisationId = await anOrganisation(t.platform, { rule, authority });
    const owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
    const reviewer = await aPerson(t.platform, { [organisationId]: ['legal-reviewer'] }, { name: 'Claude Relecteur' });
    return { organisationId, owner, reviewer };
  }
  const first = (person: TestPerson) => listFirstProcedures(t.platform.db, person.actor.organisationId!);
  const parking = starterSheets.find(({ key }) => key === 'reserver-stationnement')!;
  const certified = starterSheets.find(({ key }) => key === 'certifier-copie-conforme')!;

  const titles = async (person: TestPerson) =>
    (await listProcedureChoices(t.platform.db, person.actor)).map(({ text }) => text);

  it('makes drafts of the sheets that were chosen, with their steps, and says what is left to complete', async () => {
    const person = await someone();
    const [one, two] = starterSheets;
    const answer = await person.post(app, path, { sheets: [one!.key, two!.key] });
    expect(answer.headers.get('location')).toBe('/espace/demarches/depart');
    expect(await titles(person)).toEqual(expect.arrayContaining([one!.title, two!.title]));
    const quality = await (await person.get(app, '/espace/demarches/qualite')).text();
    expect(quality).toContain('2 brouillons créés');
    expect(quality).toContain('Les recours ne sont pas dits');
    expect(quality).not.toContain('Les étapes ne sont pas dites');
  });

  it('takes no sheet twice', async () => {
    const person = await someone();
    const { key, title } = starterSheets[0]!;
    await person.post(app, path, { sheets: key });
    expect(await (await person.get(app, path)).text()).toContain('Déjà dans vos démarches');
    expect((await person.post(app, path, { sheets: key })).status).toBe(422);
    expect((await titles(person)).filter((one) => one === title)).toHaveLength(1);
  });

  it('asks for one at least, and keeps none of what does not exist', async () => {
    const person = await someone();
    const bodies: Record<string, string | string[]>[] = [
      {},
      { sheets: 'inconnue' },
      { sheets: ['__proto__', 'constructor'] },
    ];
    for (const body of bodies) {
      const answer = await person.post(app, path, body);
      expect(await answer.text()).toContain('Cochez au moins une démarche');
    }
    expect(await titles(person)).toEqual([]);
  });

  it('asks what the sheet left open, fills only that, and counts what is ready', async () => {
    const { owner } = await team('colleague');
    await owner.post(app, `${start}/coordonnees`, {
      payment: 'par carte, au guichet',
      regulation: 'Règlement du 1/1/2027',
    });
    await owner.post(app, path, { sheets: parking.key });
    const [before] = await first(owner);
    expect(before!.open).toEqual(['cost', 'deadline', 'answer', 'legalBases', 'onlineUrl']);
    expect(await text(owner, start)).toContain('aucune prête sur 1');
    const key = (point: string) => `${before!.id}:${point}`;
    const answer = await owner.post(app, `${start}/questions`, {
      question: [key('cost'), key('deadline'), key('answer'), key('onlineUrl'), key('legalBases')],
      answer: ['25 € par jour', '', 'dans les 5 jours', '', ''],
      settled: key('onlineUrl'),
    });
    expect(answer.headers.get('location')).toBe(start);
    const [after] = await first(owner);
    expect(after!.open).toEqual(['deadline', 'legalBases']);
    expect(after!.content.keyFacts.cost).toEqual({
      value: '25 € par jour',
      note: 'par carte, au guichet',
      source: 'Règlement du 1/1/2027',
    });
    await owner.post(app, `${start}/questions`, { question: key('deadline'), answer: '10 jours avant' });
    expect((await first(owner))[0]!.ready).toBe(true);
    expect(await text(owner, start)).toContain('1 prête sur 1');
    // Somebody else's answer is not written over.
    await owner.post(app, `${start}/questions`, { question: key('cost'), answer: 'Gratuit' });
    expect((await first(owner))[0]!.content.keyFacts.cost!.value).toBe('25 € par jour');
  });

  it('keeps what was typed when one answer cannot be kept, and touches nothing of others', async () => {
    const { owner } = await team('colleague');
    await owner.post(app, path, { sheets: parking.key });
    const [procedure] = await first(owner);
    const key = (point: string) => `${procedure!.id}:${point}`;
    const answer = await owner.post(app, `${start}/questions`, {
      question: [key('cost'), key('onlineUrl')],
      answer: ['12 €', 'javascript:alert(1)'],
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="12 €"');
    expect((await first(owner))[0]!.content.keyFacts).toEqual({});
    const stranger = (await team('colleague')).owner;
    await stranger.post(app, `${start}/questions`, { question: key('cost'), answer: '1 €' });
    expect((await first(owner))[0]!.content.keyFacts).toEqual({});
  });

  it('proposes what was said once, and writes it only when it is confirmed', async () => {
    const { owner } = await team('colleague');
    await owner.post(app, `${start}/coordonnees`, { 'certificate-price': '5 €' });
    await owner.post(app, path, { sheets: [certified.key, parking.key] });
    const page = await text(owner, `${start}/questions`);
    expect(page.match(/value="5 €"/g)).toHaveLength(1);
    expect((await first(owner)).every(({ content }) => content.keyFacts.cost === undefined)).toBe(true);
  });

  it('lets only who manages the organisation change its contact', async () => {
    const { organisationId, owner } = await team('colleague');
    const admin = await aPerson(t.platform, { [organisationId]: ['organisation-admin'] });
    const phone = async () =>
      (
        await t.platform.db
          .selectFrom('organisation')
          .select('contact')
          .where('id', '=', organisationId)
          .executeTakeFirstOrThrow()
      ).contact.phone;
    const contact = {
      phone: '081 11 11 11',
      'phone-hours': 'le matin',
      address: 'place 1',
      'opening-hours': 'lundi',
      post: 'place 1',
      helper: 'Un proche.',
      _version: '1',
    };
    await owner.post(app, `${start}/coordonnees`, contact);
    expect(await phone()).toBe('081 00 00 00');
    expect((await admin.post(app, `${start}/coordonnees`, { ...contact, phone: '' })).status).toBe(422);
    await admin.post(app, `${start}/coordonnees`, contact);
    expect(await phone()).toBe('081 11 11 11');
  });

  it('asks a colleague for all at once, who answers on one page; then all are online', async () => {
    const { owner, reviewer } = await team('colleague');
    await owner.post(app, path, { sheets: [parking.key, certified.key] });
    const procedures = (await first(owner)).map(({ id }) => id);
    await owner.post(app, `${start}/relecture`, { procedures, reviewer: reviewer.actor.userId });
    const page = await text(reviewer, '/espace/relectures');
    for (const { title } of [parking, certified]) expect(page).toContain(title);
    const reviews = [...page.matchAll(/name="review" value="(\w+)"/g)].map(([, id]) => id!);
    expect(reviews).toHaveLength(2);
    const bare = await reviewer.post(app, '/espace/relectures', {
      review: reviews,
      outcome: ['approved', 'changes-asked'],
      comment: ['', ''],
    });
    expect(bare.status).toBe(422);
    await reviewer.post(app, '/espace/relectures', { review: reviews, outcome: ['approved', ''], comment: ['', ''] });
    const approved = (await readProgress(t.platform.db, owner.actor.organisationId!)).procedures;
    expect(approved.map(({ stage }) => stage).sort()).toEqual(['approved', 'waiting']);
    // What nobody approved is not published, even when its name is sent.
    await owner.post(app, `${start}/publication`, { procedures });
    const done = (await readProgress(t.platform.db, owner.actor.organisationId!)).procedures;
    expect(done.map(({ stage }) => stage).sort()).toEqual(['online', 'waiting']);
  });

  it('publishes at once with a reason, and says in public what to ask, of a commune or of a CPAS', async () => {
    for (const [authority, words] of [
      ['commune-wallonne', 'demandez à votre commune'],
      ['cpas-wallonie', 'demandez à votre CPAS'],
    ] as const) {
      const { owner } = await team('direct-with-reason', authority);
      await owner.post(app, path, { sheets: parking.key });
      const procedures = (await first(owner)).map(({ id }) => id);
      expect((await owner.post(app, `${start}/publication`, { procedures })).status).toBe(422);
      await owner.post(app, `${start}/publication`, { procedures, reason: 'Première version' });
      const html = await (
        await app.request(`/demarches/${procedures[0]}/reserver-des-places-de-parking-pour-un-demenagement`)
      ).text();
      expect(html).toContain(words);
      expect(html).toContain('Prix, Délai pour demander, Délai de réponse');
    }
  });

  it('gives one link a démarche for a reader from outside', async () => {
    const { owner } = await team('external-reader');
    await owner.post(app, path, { sheets: [parking.key, certified.key] });
    const procedures = (await first(owner)).map(({ id }) => id);
    const html = await (
      await owner.post(app, `${start}/relecture`, { procedures, 'reader-name': 'Maître Durand' })
    ).text();
    expect(new Set(html.match(/\/relecture\/[\w-]{20,}/g)).size).toBe(2);
  });
});

describe('the sheets', () => {
  it('begin with what the organisation does', () => {
    expect(areasFor('commune-wallonne')[0]!.sheets[0]!.authority).toBe('commune');
    expect(areasFor('cpas-wallonie')[0]!.sheets[0]!.authority).toBe('cpas');
    expect(areasFor('cpas-wallonie').flatMap(({ sheets }) => sheets)).toHaveLength(starterSheets.length);
  });

  it('leave empty what depends on the organisation', () => {
    for (const sheet of starterSheets) {
      const content = contentOf(sheet);
      expect([content.keyFacts, content.legalBases, content.remedies, content.onlineUrl]).toEqual([
        {},
        [],
        undefined,
        undefined,
      ]);
    }
  });
});
