import { readSheet } from '@limpide/export-node';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { transact } from '../../platform/command.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';
import { createProcedure, shareProcedure } from '../procedures/index.ts';
import { publishProcedure } from '../publication/index.ts';
import { enough, shareOf } from './pages/read.tsx';

describe('the share of « oui »', () => {
  it('is not told for a few answers, and with its interval from there on', () => {
    const counts = (yes: number, total: number) => ({ yes, partly: 0, no: total - yes, total });
    expect(shareOf(counts(9, enough - 1))).toContain('Trop peu');
    expect(shareOf(counts(15, 30)).replaceAll('\u00a0', ' ')).toBe(
      '50 %, entre 33 et 67 % si l’on tient compte du hasard',
    );
  });
});

const databases = [
  ['embedded', undefined],
  ['server', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases.filter(([name, url]) => name === 'embedded' || url))('what readers say (%s)', (_, url) => {
  let world: TestPlatform;
  let app: Hono<AppEnv>;
  let owner: TestPerson;
  let agent: TestPerson;
  let partner: TestPerson;
  let id: string;

  const later = (seconds: number) => world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000));
  const rows = () =>
    world.platform.db
      .selectFrom('page_feedback')
      .selectAll()
      .where('procedure_id', '=', id)
      .orderBy('comment')
      .execute();
  const stampOf = (html: string) => /name="stamp" value="([^"]+)"/.exec(html)![1]!;
  const openForm = async (answer = 'non') => {
    const response = await app.request(`/demarches/${id}/avis?reponse=${answer}`);
    return { response, html: await response.clone().text() };
  };
  const send = async (fields: Record<string, string | string[]>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return app.request(`/demarches/${id}/avis`, {
      method: 'POST',
      body,
      headers: { 'x-forwarded-for': '203.0.113.7' },
    });
  };
  const give = async (fields: Record<string, string | string[]>, seconds = 20) => {
    const stamp = stampOf((await openForm()).html);
    later(seconds);
    return send({ stamp, ...fields });
  };

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
    const organisationId = await anOrganisation(world.platform, { rule: 'direct-with-reason' });
    const other = await anOrganisation(world.platform);
    owner = await aPerson(world.platform, { [organisationId]: ['procedure-owner'] });
    agent = await aPerson(world.platform, { [organisationId]: ['agent'] });
    partner = await aPerson(world.platform, { [other]: ['procedure-owner'] });
    id = await transact(world.platform, owner.actor, async (command) => {
      const made = await createProcedure(command, { organisationId, content });
      await publishProcedure(command, { procedureId: made, reason: 'Première version' });
      await shareProcedure(command, { id: made, organisationId: other, level: 'read' });
      return made;
    });
  });
  beforeEach(async () => {
    later(60);
    await world.platform.db.deleteFrom('page_feedback').execute();
  });
  afterAll(() => world.stop());

  it('is asked after saying what it is not for, without a cookie, and never kept by a cache', async () => {
    const { response, html } = await openForm('en-partie');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(html.indexOf('dossier personnel')).toBeLessThan(html.indexOf('<form'));
    expect(html).toContain('ne permet pas de vous répondre');
    expect(html).toMatch(/value="partly"[^>]*checked/);
    expect(await rows()).toEqual([]);
  });

  it('keeps the answer, its reasons, the text and the day, and nothing of the person', async () => {
    const response = await give({ answer: 'no', reasons: ['unclear', 'invented'], comment: 'Trop long.' });
    expect(response.headers.get('location')).toBe(`/demarches/${id}/avis/merci`);
    expect(response.headers.get('set-cookie')).toBeNull();
    const [row] = await rows();
    expect(row).toMatchObject({
      answer: 'no',
      reasons: ['unclear'],
      comment: 'Trop long.',
      given_on: '2027-03-15',
      quarantine: null,
      publication_number: 1,
      state: 'new',
      handled_by: null,
    });
    expect(JSON.stringify(row)).not.toContain('203.0.113');
    // The id is made from the day: it does not tell the hour.
    const others = await give({ answer: 'yes', reasons: ['unclear'], comment: '' });
    expect(others.status).toBe(303);
    const [first, second] = (await rows()).map((one) => one.id.slice(0, 10));
    expect(first).toBe(second);
    const audits = await world.platform.db.selectFrom('audit_entry').select('action').execute();
    expect(audits.map((entry) => entry.action)).not.toContain('feedback.given');
    expect((await rows()).find((one) => one.answer === 'yes')!.reasons).toEqual([]);
  });

  it('masks personal data, shows it before anything is kept, and keeps only the masked text', async () => {
    const stamp = stampOf((await openForm()).html);
    later(20);
    const comment = 'Je suis le 85.07.30-033.28, appelez le 0479 12 34 56.';
    const shown = await send({ stamp, answer: 'no', comment });
    const html = await shown.text();
    expect(shown.status).toBe(422);
    expect(html).not.toContain('033.28');
    expect(html).not.toContain('0479');
    expect(html).toContain('Nous les avons masquées');
    expect(await rows()).toEqual([]);
    const masked = /<textarea[^>]*>([^<]*)</.exec(html)![1]!;
    expect((await send({ stamp: stampOf(html), answer: 'no', comment: masked })).status).toBe(303);
    const [row] = await rows();
    expect(row!.comment).toContain('[numéro de registre national masqué]');
    expect(row!.comment).not.toMatch(/\d{4}/);
    expect(row!.quarantine).toBeNull();
  });

  it.each([
    ['trap', { website: 'http://exemple.be' }, 20],
    ['too-fast', {}, 0],
    ['stamp', { stamp: 'inventé' }, 20],
    ['stamp', {}, 25 * 3600],
    ['links', { comment: 'https://a.example et https://b.example' }, 20],
  ])('puts a doubtful answer aside, never away: %s', async (doubt, fields, seconds) => {
    const response = await give({ answer: 'no', comment: 'Texte', ...fields }, seconds);
    expect(response.status).toBe(303);
    const [row] = await rows();
    expect(row!.quarantine).toBe(doubt);
    const signedIn = await aPerson(world.platform, Object.fromEntries(owner.actor.memberships) as never);
    const page = await (await signedIn.get(app, `/espace/demarches/${id}/avis?montrer=quarantine`)).text();
    expect(page).toContain('En quarantaine (1)');
    expect(page).toContain('Aucun avis pour l’instant');
  });

  it('counts the same form once', async () => {
    const stamp = stampOf((await openForm()).html);
    later(20);
    const twice = await Promise.all([1, 2].map(() => send({ stamp, answer: 'yes' })));
    expect(twice.map((response) => response.status)).toEqual([303, 303]);
    expect((await rows()).map((row) => String(row.quarantine)).sort()).toEqual(['null', 'repeated']);
  });

  it('is read by who may, and handled by who may', async () => {
    const [home] = owner.actor.memberships.keys();
    const [away] = partner.actor.memberships.keys();
    [owner, agent, partner] = [
      await aPerson(world.platform, { [home!]: ['procedure-owner'] }),
      await aPerson(world.platform, { [home!]: ['agent'] }),
      await aPerson(world.platform, { [away!]: ['procedure-owner'] }),
    ];
    await give({ answer: 'partly', comment: 'Où est la carte ?' });
    await give({ answer: 'no', comment: 'Publicité', website: 'x' });
    const path = `/espace/demarches/${id}/avis`;
    const [row] = (await rows()).filter((one) => !one.quarantine);
    for (const person of [owner, agent, partner]) {
      expect(await (await person.get(app, path)).text()).toContain('Où est la carte');
    }
    expect(await (await agent.get(app, `${path}?montrer=quarantine`)).text()).not.toContain('Publicité');
    expect((await agent.post(app, `${path}/${row!.id}/vu`)).status).toBe(403);
    expect((await partner.post(app, `${path}/${row!.id}/irritant`)).status).toBe(403);

    const noted = await owner.post(app, `${path}/${row!.id}/irritant`);
    expect(noted.headers.get('location')).toMatch(/^\/espace\/irritants\//);
    expect(await (await owner.get(app, noted.headers.get('location')!)).text()).toContain('Où est la carte');
    expect((await owner.post(app, `${path}/${row!.id}/irritant`)).status).toBe(409);
    expect((await owner.post(app, `${path}/${row!.id}/repondu`)).status).toBe(303);
    expect((await rows()).find((one) => one.id === row!.id)!.state).toBe('answered');

    const spam = (await rows()).find((one) => one.quarantine)!;
    expect((await owner.post(app, `${path}/${spam.id}/remettre`)).status).toBe(303);
    expect((await owner.post(app, `${path}/${spam.id}/effacer`)).status).toBe(303);
    const after = (await rows()).find((one) => one.id === spam.id)!;
    expect([after.quarantine, after.comment, after.answer]).toEqual([null, '', 'no']);
    const actions = await world.platform.db
      .selectFrom('audit_entry')
      .select('action')
      .where('record_type', '=', 'feedback')
      .orderBy('seq')
      .execute();
    expect(actions.map((entry) => entry.action)).toEqual([
      'feedback.noted',
      'feedback.answered',
      'feedback.released',
      'feedback.erased',
    ]);

    const file = await owner.get(app, `${path}/excel`);
    const read = await readSheet(new Uint8Array(await file.arrayBuffer()), {
      columns: [
        { key: 'answer', headers: ['Aidé ?'], kind: 'text' },
        { key: 'comment', headers: ['Texte'], kind: 'text' },
      ],
    });
    expect(JSON.stringify(read)).toContain('Où est la carte');
  });

  it('has no form for a page that is not online', async () => {
    expect((await app.request('/demarches/01hzzzzzzzzzzzzzzzzzzzzzzz/avis')).status).toBe(404);
    const body = new FormData();
    body.set('answer', 'yes');
    const path = '/demarches/01hzzzzzzzzzzzzzzzzzzzzzzz/avis';
    expect((await app.request(path, { method: 'POST', body })).status).toBe(404);
  });
});

const content = {
  title: 'Demander un bac',
  summary: 'Résumé.',
  audience: 'Pour tous.',
  keyFacts: {},
  prepare: [],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-demenage' as const,
  searchWords: [],
};
