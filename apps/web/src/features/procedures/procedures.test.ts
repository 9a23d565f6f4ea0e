import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../test/harness.ts';
import { makeRecords } from '../../../test/world.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';
import { differences } from './present.ts';
import { contentFromForm, contentToForm } from './schema.ts';

let world: TestPlatform;
let app: Hono<AppEnv>;
beforeAll(async () => {
  world = await testPlatform();
  app = testApp(world.platform, routes);
});
afterAll(() => world.stop());

async function aProcedure() {
  const organisation = await anOrganisation(world.platform);
  const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
  const records = await makeRecords(world.platform, organisation);
  return { organisation, owner, records, path: `/espace/demarches/${records.procedure}` };
}
const titles = (html: string) => [...html.matchAll(/<h2 class="lp-h3">(\d\. [^<]+)<\/h2>/g)].map((match) => match[1]);

describe('the content', () => {
  it('goes through its form and back unchanged', () => {
    const content = {
      title: 'Demander une prime',
      summary: 'Une phrase.',
      audience: 'Pour vous.',
      keyFacts: {
        cost: { value: '20 €', note: 'par demande', source: 'règlement (fictif)' },
        answer: { value: 'En 45 jours', note: '' },
      },
      prepare: ['Une carte', 'Une facture'],
      notNeeded: 'Pas de copie.',
      exceptions: [{ title: 'Si vous louez', text: 'Demandez au propriétaire.\n\nPuis appelez.' }],
      onlineUrl: 'https://exemple.be/prime',
      remedies: 'Écrivez-nous.',
      legalBases: [{ label: 'Loi du 29 juillet 1991', url: 'https://exemple.be/loi' }, { label: 'Règlement communal' }],
      lifeEvent: 'je-renove-mon-logement' as const,
      searchWords: ['prime', 'isoler'],
    };
    expect(contentFromForm(contentToForm(content, 12))).toEqual(content);
  });
  it('tells what differs by the names that people see', () => {
    const content = contentFromForm({ title: 'A', summary: 'B', audience: 'C', 'life-event': 'un-deces' });
    const changed = { ...content, summary: 'D' };
    expect(differences({ content }, { content: changed })).toEqual([{ label: 'En bref', before: 'B', after: 'D' }]);
  });
});

describe('steps', () => {
  it('are added, moved and retired, and never lose their identity', async () => {
    const { owner, path, records } = await aProcedure();
    for (const title of ['Deuxième', 'Troisième']) {
      expect((await owner.post(app, `${path}/etapes/nouvelle`, { title })).status).toBe(303);
    }
    const list = async () => titles(await (await owner.get(app, `${path}/etapes`)).text());
    expect(await list()).toEqual(['1. Première étape', '2. Deuxième', '3. Troisième']);
    await owner.post(app, `${path}/etapes/${records.step}/descendre`);
    await owner.post(app, `${path}/etapes/${records.step}/descendre`);
    await owner.post(app, `${path}/etapes/${records.step}/descendre`);
    expect(await list()).toEqual(['1. Deuxième', '2. Troisième', '3. Première étape']);
    await owner.post(app, `${path}/etapes/${records.step}/monter`);
    expect(await list()).toEqual(['1. Deuxième', '2. Première étape', '3. Troisième']);
    const other = await world.platform.db
      .selectFrom('procedure_step')
      .select('id')
      .where('title', '=', 'Deuxième')
      .where('procedure_id', '=', records.procedure)
      .executeTakeFirstOrThrow();
    expect((await owner.post(app, `${path}/etapes/${records.step}/retirer`, { 'replaced-by': other.id })).status).toBe(
      303,
    );
    expect(await list()).toEqual(['1. Deuxième', '2. Troisième']);
    const kept = await world.platform.db
      .selectFrom('procedure_step')
      .selectAll()
      .where('id', '=', records.step)
      .executeTakeFirstOrThrow();
    expect(kept.replaced_by).toEqual([other.id]);
  });
  it('of another démarche cannot be reached through this one', async () => {
    const one = await aProcedure();
    const two = await aProcedure();
    expect((await one.owner.get(app, `${one.path}/etapes/${two.records.step}`)).status).toBe(404);
    expect((await one.owner.post(app, `${one.path}/etapes/${two.records.step}/retirer`)).status).toBe(404);
    const third = await one.owner.post(app, `${one.path}/etapes/${one.records.step}/retirer`, {
      'replaced-by': two.records.step,
    });
    expect(third.status).toBe(404);
  });
  it('name the administration in charge, of the platform or not', async () => {
    const { owner, path, organisation } = await aProcedure();
    const name = (
      await world.platform.db
        .selectFrom('organisation')
        .select('name')
        .where('id', '=', organisation)
        .executeTakeFirstOrThrow()
    ).name;
    await owner.post(app, `${path}/etapes/nouvelle`, { title: 'Chez nous', organisation: name });
    await owner.post(app, `${path}/etapes/nouvelle`, { title: 'Ailleurs', organisation: 'Zone de police (fictive)' });
    const html = await (await owner.get(app, `${path}/etapes`)).text();
    expect(html).toContain('Zone de police (fictive)');
    expect(html).toContain(name);
  });
});

describe('sharing', () => {
  it('opens the démarche to another organisation, at its level, and closes it again', async () => {
    const { owner, path } = await aProcedure();
    const elsewhere = await anOrganisation(world.platform, { name: 'CPAS voisin' });
    const guest = await aPerson(world.platform, { [elsewhere]: ['procedure-owner'] });
    expect((await guest.get(app, path)).status).toBe(404);
    expect((await owner.post(app, `${path}/partage`, { organisation: elsewhere, level: 'read' })).status).toBe(303);
    expect((await guest.get(app, path)).status).toBe(200);
    expect((await guest.get(app, `${path}/texte`)).status).toBe(403);
    await owner.post(app, `${path}/partage`, { organisation: elsewhere, level: 'co-own' });
    expect((await guest.get(app, `${path}/texte`)).status).toBe(200);
    expect((await guest.get(app, `${path}/corbeille`)).status).toBe(403);
    expect(await (await guest.get(app, '/espace/demarches')).text()).toContain(path);
    await owner.post(app, `${path}/partage/${elsewhere}/retirer`);
    expect((await guest.get(app, path)).status).toBe(404);
  });
  it('refuses an organisation that does not exist, and a level of one’s own making', async () => {
    const { owner, path } = await aProcedure();
    const unknown = await owner.post(app, `${path}/partage`, {
      organisation: '01hzzzzzzzzzzzzzzzzzzzzzzz',
      level: 'read',
    });
    expect(unknown.status).toBe(422);
    const level = await owner.post(app, `${path}/partage`, {
      organisation: '01hzzzzzzzzzzzzzzzzzzzzzzz',
      level: 'own',
    });
    expect(level.status).toBe(422);
  });
});

describe('forms', () => {
  it('read only the fields they know', async () => {
    const { owner, path, records, organisation } = await aProcedure();
    const other = await anOrganisation(world.platform);
    const before = await world.platform.db
      .selectFrom('procedure')
      .select(['version', 'content'])
      .where('id', '=', records.procedure)
      .executeTakeFirstOrThrow();
    const response = await owner.post(app, `${path}/texte`, {
      ...(contentToForm(before.content, null) as Record<string, string>),
      summary: 'Nouveau',
      _version: String(before.version),
      organisation_id: other,
      owner_id: 'x',
      state: 'published',
      __proto__x: 'y',
      constructor: 'z',
    });
    expect(response.status).toBe(303);
    const after = await world.platform.db
      .selectFrom('procedure')
      .selectAll()
      .where('id', '=', records.procedure)
      .executeTakeFirstOrThrow();
    expect([after.organisation_id, after.state, after.content.summary]).toEqual([organisation, 'draft', 'Nouveau']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  it('refuse a forged stamp, show the text, change nothing', async () => {
    const { owner, path } = await aProcedure();
    const response = await owner.post(app, `${path}/a-revoir`, { _csrf: 'autre', reason: 'Mon texte' });
    expect(response.status).toBe(303);
    const forged = await owner.post(app, `${path}/etapes/nouvelle`, { title: 'Mon étape' });
    expect(forged.status).toBe(303);
  });
  it('take a field of four megabytes without breaking, and give it back', async () => {
    const { owner, path } = await aProcedure();
    const huge = 'a'.repeat(4 * 1024 * 1024);
    const response = await owner.post(app, `${path}/a-revoir`, { reason: huge });
    expect(response.status).toBe(422);
    expect((await response.text()).length).toBeGreaterThan(huge.length);
  });
});
