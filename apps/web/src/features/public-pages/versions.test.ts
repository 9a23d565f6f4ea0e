import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../test/harness.ts';
import { transact } from '../../platform/command.ts';
import type { ProcedureContent } from '../../platform/database/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';
import { createProcedure, editProcedure } from '../procedures/index.ts';
import { publishProcedure, withdrawProcedure } from '../publication/commands.ts';

const content: ProcedureContent = {
  title: 'Demander un conteneur',
  summary: 'Pour vos déchets.',
  audience: 'Pour tous.',
  keyFacts: {
    cost: { value: '15 €', note: '' },
    answer: { value: 'En 10 jours', note: 'promis.' },
    observed: { value: '9 demandes sur 10 en 8 jours', note: '', source: 'Compté : 120 demandes' },
  },
  prepare: ['Votre carte d’identité'],
  notNeeded: 'Votre composition de ménage : la commune l’a déjà.',
  exceptions: [],
  legalBases: [{ label: 'Règlement communal' }],
  lifeEvent: 'je-demenage',
  searchWords: ['poubelle'],
};

const databases = [
  ['embedded', undefined],
  ['server', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases.filter(([name, url]) => name === 'embedded' || url))('versions of a page (%s)', (_, url) => {
  let world: TestPlatform;
  let app: Hono<AppEnv>;
  let id: string;

  const at = (day: string) => world.clock.set(new Date(`${day}T10:00:00Z`));
  const get = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, location: response.headers.get('location'), html: await response.text() };
  };

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
    const organisationId = await anOrganisation(world.platform, { rule: 'direct-with-reason' });
    const owner = await aPerson(world.platform, { [organisationId]: ['procedure-owner'] });
    at('2027-01-10');
    await transact(world.platform, owner.actor, async (command) => {
      id = await createProcedure(command, { organisationId, content });
      await publishProcedure(command, { procedureId: id, reason: 'Première version' });
    });
    at('2027-02-10');
    await transact(world.platform, owner.actor, async (command) => {
      await editProcedure(command, {
        id,
        version: 2,
        content: { ...content, keyFacts: { cost: { value: '20 €', note: '' } }, searchWords: ['bac'] },
        yearlyVolume: null,
        reason: '',
      });
      await publishProcedure(command, { procedureId: id, reason: 'Nouveau tarif' });
    });
    at('2027-03-15');
  });
  afterAll(() => world.stop());

  it('keeps each at an address of its own, and says that an old one is old', async () => {
    const old = await get(`/demarches/${id}/versions/1`);
    expect(old.status).toBe(200);
    expect(old.html).toContain('15 €');
    expect(old.html).toContain('Ancienne version');
    expect(old.html).toContain('name="robots" content="noindex"');
    const now = await get(`/demarches/${id}/versions/2`);
    expect(now.html).toContain('Cette version est en ligne');
    expect(now.html).not.toContain('Ancienne version');
    for (const nothing of ['0', '3', '01', 'x', '99999999999']) {
      expect((await get(`/demarches/${id}/versions/${nothing}`)).status, nothing).toBe(404);
    }
  });

  it('finds what the page said on a day, however one writes it', async () => {
    const on = (day: string) => get(`/demarches/${id}/versions?le=${encodeURIComponent(day)}`);
    expect((await on('9 février 2027')).location).toBe(`/demarches/${id}/versions/1?le=2027-02-09`);
    expect((await on('10/02/2027')).location).toBe(`/demarches/${id}/versions/2?le=2027-02-10`);
    expect((await on('1/1/2027')).html).toContain('n’existait pas encore');
    expect((await on('1/1/2028')).html).toContain('n’est pas encore venu');
    expect((await on('avant-hier')).html).toContain('Écrivez un jour');
    expect((await get(`/demarches/${id}/versions/1?le=2027-02-09`)).html).toMatch(/Vous avez demandé.*9.février.2027/);
  });

  it('says what two versions say differently, and nothing of the words of the search', async () => {
    const { html } = await get(`/demarches/${id}/versions/comparer?de=1&vers=2`);
    expect(html).toContain('15 €');
    expect(html).toContain('20 €');
    expect(html).not.toContain('poubelle');
    expect((await get(`/demarches/${id}/versions/comparer?de=2&vers=2`)).html).toContain('disent la même chose');
  });

  it('shows on the page the delay that was found, what need not be brought, and its address', async () => {
    const old = await get(`/demarches/${id}/versions/1`);
    expect(old.html).toMatch(/Constaté.: 9 demandes sur 10/);
    expect(old.html).toContain('Vous ne devez pas le fournir');
    const page = await get((await get(`/demarches/${id}`)).location!);
    expect(page.html).toContain('class="lp-qr lp-qr--small"');
    expect(page.html).toContain(`href="/demarches/${id}/avis?reponse=non"`);
  });

  it('tells no lie about days on which nothing was online', async () => {
    const owner = await world.platform.db
      .selectFrom('procedure')
      .select('organisation_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const person = await aPerson(world.platform, { [owner.organisation_id]: ['procedure-owner'] });
    await transact(world.platform, person.actor, (command) =>
      withdrawProcedure(command, { procedureId: id, reason: 'Erreur' }),
    );
    expect((await get(`/demarches/${id}/versions/1`)).status).toBe(410);
    at('2027-03-20');
    await transact(world.platform, person.actor, (command) =>
      publishProcedure(command, { procedureId: id, reason: 'De retour' }),
    );
    const on = (day: string) => get(`/demarches/${id}/versions?le=${day}`);
    expect((await on('2027-03-16')).html).toContain('n’était pas en ligne');
    expect((await on('2027-03-01')).location).toContain('/versions/2?');
    expect((await get(`/demarches/${id}/versions/2`)).status).toBe(410);
    expect((await on('2027-03-20')).location).toContain('/versions/3?');
  });
});
