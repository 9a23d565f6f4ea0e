import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../test/harness.ts';
import { makeRecords } from '../../../test/world.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';

let world: TestPlatform;
let app: Hono<AppEnv>;
beforeAll(async () => {
  world = await testPlatform();
  app = testApp(world.platform, routes);
});
afterAll(() => world.stop());

/** A démarche of one organisation, shared with another that contributes. */
async function shared() {
  const home = await anOrganisation(world.platform, { name: 'Agence' });
  const guest = await anOrganisation(world.platform, { name: 'Commune voisine' });
  const owner = await aPerson(world.platform, { [home]: ['procedure-owner'] });
  const contributor = await aPerson(world.platform, { [guest]: ['author'] });
  const records = await makeRecords(world.platform, home, { [guest]: 'contribute' });
  const path = `/espace/demarches/${records.procedure}`;
  const text = {
    title: 'Demander un essai',
    summary: 'Pour essayer, au guichet aussi.',
    audience: 'Pour tout le monde.',
    'life-event': 'je-demenage',
    'search-words': 'essai',
    reason: 'Notre guichet prend aussi les demandes',
  };
  const summary = async () =>
    (
      await world.platform.db
        .selectFrom('procedure')
        .select('content')
        .where('id', '=', records.procedure)
        .executeTakeFirstOrThrow()
    ).content.summary;
  const version = async () =>
    String(
      (
        await world.platform.db
          .selectFrom('procedure')
          .select('version')
          .where('id', '=', records.procedure)
          .executeTakeFirstOrThrow()
      ).version,
    );
  const propose = async () => {
    expect((await contributor.post(app, `${path}/propositions/nouvelle`, text)).status).toBe(303);
    const html = await (await owner.get(app, `${path}/propositions`)).text();
    return /propositions\/([0-9a-z]{26})/.exec(html)![1]!;
  };
  return { owner, contributor, path, text, propose, summary, version, records };
}

describe('a proposal', () => {
  it('changes nothing until the owner accepts it, then says where it came from', async () => {
    const { owner, path, propose, summary, version } = await shared();
    const id = await propose();
    expect(await summary()).toBe('Pour essayer.');
    expect(await (await owner.get(app, path)).text()).toContain('Répondez à une proposition (Commune voisine)');
    expect(
      (await owner.post(app, `${path}/propositions/${id}`, { outcome: 'accepted', _version: await version() })).status,
    ).toBe(303);
    expect(await summary()).toBe('Pour essayer, au guichet aussi.');
    expect(await (await owner.get(app, `${path}/historique`)).text()).toContain('Proposition reçue (Commune voisine)');
    expect(
      (await owner.post(app, `${path}/propositions/${id}`, { outcome: 'accepted', _version: await version() })).status,
    ).toBe(409);
  });
  it('is refused only with a reason, which the other side reads', async () => {
    const { owner, contributor, path, propose, summary, version } = await shared();
    const id = await propose();
    expect(
      (await owner.post(app, `${path}/propositions/${id}`, { outcome: 'declined', _version: await version() })).status,
    ).toBe(422);
    await owner.post(app, `${path}/propositions/${id}`, { outcome: 'declined', answer: 'Le guichet ferme en mai' });
    expect(await (await contributor.get(app, `${path}/propositions/${id}`)).text()).toContain(
      'Le guichet ferme en mai',
    );
    expect(await summary()).toBe('Pour essayer.');
  });
  it('is answered by the owner’s side alone, and withdrawn by its own alone', async () => {
    const { owner, contributor, path, propose, version } = await shared();
    const id = await propose();
    expect(
      (await contributor.post(app, `${path}/propositions/${id}`, { outcome: 'accepted', _version: await version() }))
        .status,
    ).toBe(403);
    expect((await owner.post(app, `${path}/propositions/${id}/retirer`)).status).toBe(403);
    expect((await contributor.post(app, `${path}/propositions/${id}/retirer`)).status).toBe(303);
  });
  it('keeps what the owner wrote since, and asks again when the text changed in the meantime', async () => {
    const { owner, path, propose, summary, version, text, records } = await shared();
    const id = await propose();
    const read = await version();
    const edited = { ...text, summary: 'Pour essayer.', audience: 'Pour les personnes de la commune.', reason: 'x' };
    expect((await owner.post(app, `${path}/texte`, { ...edited, _version: read })).status).toBe(303);
    expect((await owner.post(app, `${path}/propositions/${id}`, { outcome: 'accepted', _version: read })).status).toBe(
      409,
    );
    const again = { outcome: 'accepted', _version: await version() };
    expect((await owner.post(app, `${path}/propositions/${id}`, again)).status).toBe(303);
    expect(await summary()).toBe('Pour essayer, au guichet aussi.');
    const row = await world.platform.db
      .selectFrom('procedure')
      .select('content')
      .where('id', '=', records.procedure)
      .executeTakeFirstOrThrow();
    expect(row.content.audience).toBe('Pour les personnes de la commune.');
  });
  it('is not shown to who only reads the démarche', async () => {
    const { path, propose, records } = await shared();
    const id = await propose();
    const elsewhere = await anOrganisation(world.platform);
    await world.platform.db
      .insertInto('procedure_share')
      .values({
        procedure_id: records.procedure,
        organisation_id: elsewhere,
        level: 'read',
        created_at: world.clock.now(),
      })
      .execute();
    const reader = await aPerson(world.platform, { [elsewhere]: ['agent'] });
    expect((await reader.get(app, `${path}/propositions/${id}`)).status).toBe(404);
    expect(await (await reader.get(app, `${path}/propositions`)).text()).not.toContain('Notre guichet');
  });
  it('of nothing new is sent back', async () => {
    const { contributor, path, text } = await shared();
    const response = await contributor.post(app, `${path}/propositions/nouvelle`, {
      ...text,
      summary: 'Pour essayer.',
    });
    expect(response.status).toBe(422);
  });
  it('cannot be reached through another démarche', async () => {
    const one = await shared();
    const two = await shared();
    const id = await one.propose();
    expect((await two.owner.get(app, `${two.path}/propositions/${id}`)).status).toBe(404);
  });
});
