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
import { transact } from '../../platform/command.ts';
import type { LifeEvent } from '../../platform/database/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';
import { createProcedure } from '../procedures/index.ts';
import { publishProcedure } from '../publication/index.ts';

const databases = [
  ['embedded', undefined],
  ['server', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases.filter(([name, url]) => name === 'embedded' || url))('life events (%s)', (_, url) => {
  let world: TestPlatform;
  let app: Hono<AppEnv>;
  let manager: TestPerson;
  const ids: Record<string, string> = {};

  const event = 'j-ouvre-un-commerce';
  const arrange = (name: string, body: Record<string, string | string[]>) =>
    manager.post(app, `/espace/moments-de-vie/${event}/${name === 'ajouter' ? name : ids[name]}`, body);
  const publicText = async () => (await app.request(`/moments-de-vie/${event}`)).text();
  const titles = (html: string) => [...html.matchAll(/<h3><a[^>]*>([^<]*)<\/a>/g)].map((match) => match[1]);

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
    await world.platform.db.deleteFrom('life_event_item').execute();
    const organisations = [
      await anOrganisation(world.platform, { rule: 'direct-with-reason', name: 'Commune d’Essai' }),
      await anOrganisation(world.platform, { rule: 'direct-with-reason', name: 'Agence d’Essai' }),
    ];
    manager = await aPerson(world.platform, { [organisations[0]!]: ['catalogue-manager'] });
    const make = async (title: string, organisationId: string, lifeEvent: LifeEvent, prepare: string[]) => {
      const owner = await aPerson(world.platform, { [organisationId]: ['procedure-owner'] });
      ids[title] = await transact(world.platform, owner.actor, async (command) => {
        const id = await createProcedure(command, {
          organisationId,
          content: { ...content, title, lifeEvent, prepare },
        });
        await publishProcedure(command, { procedureId: id, reason: 'Première version' });
        return id;
      });
    };
    await make('Ouvrir', organisations[0]!, event, ['Votre carte d’identité', 'Le bail']);
    await make('Assurer', organisations[0]!, event, ['La carte d’identité']);
    await make('Inscrire', organisations[1]!, 'j-etudie', ['Un diplôme']);
  });
  afterAll(() => world.stop());

  it('begin by name, with what is asked twice shown once', async () => {
    const html = await publicText();
    expect(titles(html)).toEqual(['Assurer', 'Ouvrir']);
    expect(html).toContain('À préparer une seule fois');
    expect(html.match(/carte d’identité/g)).toHaveLength(1);
    expect(html).not.toContain('Le jour même');
  });

  it('are put in order across organisations, with conditions and what comes first', async () => {
    expect((await arrange('ajouter', { procedure: ids.Inscrire!, moment: 'before' })).status).toBe(303);
    const first = { moment: 'same-day', condition: 'si vous engagez', requires: [ids.Inscrire!], _version: '1' };
    expect((await arrange('Ouvrir', first)).status).toBe(303);
    const html = await publicText();
    expect(titles(html)).toEqual(['Inscrire', 'Ouvrir', 'Assurer']);
    expect(html).toMatch(
      /Avant<\/h2>.*Inscrire.*Le jour même<\/h2>.*si vous engagez.*Faites d’abord.*Inscrire.*À faire aussi/s,
    );
    expect(html).toContain('Agence d’Essai');
  });

  it('refuse a circle, something that comes later, and a stale version', async () => {
    const circle = await arrange('Inscrire', { moment: 'before', requires: [ids.Ouvrir!], _version: '2' });
    expect(circle.status).toBe(422);
    expect(await circle.text()).toContain('s’attendraient');
    const late = await arrange('Inscrire', { moment: 'before', requires: [ids.Assurer!], _version: '2' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('vient plus tard');
    expect((await arrange('Assurer', { moment: 'before', _version: '1' })).status).toBe(409);
    expect((await arrange('ajouter', { procedure: '01hzzzzzzzzzzzzzzzzzzzzzzz', moment: 'before' })).status).toBe(422);
  });

  it('move, hide, forget, and keep a history', async () => {
    await arrange('Assurer', { moment: 'same-day', _version: '2' });
    expect(titles(await publicText())).toEqual(['Inscrire', 'Ouvrir', 'Assurer']);
    await manager.post(app, `/espace/moments-de-vie/${event}/${ids.Assurer}/monter`);
    expect(titles(await publicText())).toEqual(['Inscrire', 'Assurer', 'Ouvrir']);
    await arrange('Assurer', { moment: 'hidden', _version: '4' });
    expect(titles(await publicText())).toEqual(['Inscrire', 'Ouvrir']);
    await manager.post(app, `/espace/moments-de-vie/${event}/oublier`);
    expect(titles(await publicText())).toEqual(['Assurer', 'Ouvrir']);
    const history = await world.platform.db
      .selectFrom('record_version')
      .select(['version', 'action'])
      .where('record_type', '=', 'life-event')
      .where('record_id', '=', event)
      .orderBy('version')
      .execute();
    expect(history.map((entry) => entry.action)).toEqual(['placed', 'placed', 'placed', 'moved', 'placed', 'reset']);
  });

  it('are ordered by who looks after the catalogue, and by nobody else', async () => {
    const [home] = manager.actor.memberships.keys();
    const author = await aPerson(world.platform, { [home!]: ['author'] });
    expect((await author.post(app, `/espace/moments-de-vie/${event}/oublier`)).status).toBe(403);
    expect((await manager.get(app, '/espace/moments-de-vie/rien')).status).toBe(404);
    expect((await app.request('/moments-de-vie/rien')).status).toBe(404);
  });
});

const content = {
  summary: 'Résumé.',
  audience: 'Pour tous.',
  keyFacts: {},
  exceptions: [],
  legalBases: [],
  searchWords: [],
};
