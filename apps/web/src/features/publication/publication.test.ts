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
import type { AppEnv } from '../../platform/http/env.ts';
import { readToken } from '../../platform/identity/one-time-token.ts';
import { routes } from '../index.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? null],
] as const;

const content = {
  title: 'Changer d’adresse',
  summary: 'Dites-le à la commune.',
  audience: 'Pour toute personne qui déménage.',
  'life-event': 'je-demenage',
  'cost-value': 'Gratuit',
  prepare: 'Votre carte d’identité\nLa date de votre arrivée',
  'search-words': 'déménager, adresse',
};

describe.each(databases.filter(([, url]) => url !== null))('a démarche on its way to the public, on %s', (_, url) => {
  let world: TestPlatform;
  let app: Hono<AppEnv>;

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
  });
  afterAll(() => world.stop());

  /** Creates the démarche through its form and gives its address. */
  async function create(person: TestPerson): Promise<string> {
    const response = await person.post(app, '/espace/demarches/nouvelle', content);
    expect(response.status).toBe(303);
    return response.headers.get('location')!.replace(/\/etapes$/, '');
  }
  const idOf = (path: string) => path.split('/').at(-1)!;
  const version = async (path: string) =>
    (
      await world.platform.db
        .selectFrom('procedure')
        .select('version')
        .where('id', '=', idOf(path))
        .executeTakeFirstOrThrow()
    ).version;

  it('is approved by a colleague, never by oneself, and shows at once', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] }, { name: 'Nadia' });
    const colleague = await aPerson(world.platform, { [organisation]: ['author'] }, { name: 'Karim' });
    const path = await create(owner);
    expect((await app.request(`/demarches/${idOf(path)}`)).status).toBe(404);
    const early = await owner.post(app, `${path}/publier`, {});
    expect(early.status).toBe(422);
    const self = await owner.post(app, `${path}/relecture/demander`, { reviewer: owner.actor.userId });
    expect(self.status).toBe(422);
    const asked = await owner.post(app, `${path}/relecture/demander`, { reviewer: colleague.actor.userId });
    expect(asked.status).toBe(303);
    const answerPath = (await colleague.get(app, `${path}/relecture`)).headers.get('location')!;
    expect((await owner.post(app, answerPath, { outcome: 'approved' })).status).toBe(403);
    expect((await colleague.get(app, answerPath)).status).toBe(200);
    expect((await colleague.post(app, answerPath, { outcome: 'changes-asked' })).status).toBe(422);
    expect((await colleague.post(app, answerPath, { outcome: 'approved', comment: 'Très clair' })).status).toBe(303);
    expect((await colleague.post(app, answerPath, { outcome: 'approved' })).status).toBe(409);
    expect((await owner.post(app, `${path}/publier`, { reason: 'Première version' })).status).toBe(303);
    const moved = await app.request(`/demarches/${idOf(path)}`);
    expect(moved.headers.get('location')).toBe(`/demarches/${idOf(path)}/changer-d-adresse`);
    const page = await app.request(moved.headers.get('location')!);
    const html = await page.text();
    expect(html).toContain('Changer d’adresse');
    expect(html).toContain('La date de votre arrivée');
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    const again = await app.request(moved.headers.get('location')!, {
      headers: { 'if-none-match': page.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    expect(await (await app.request('/chercher?q=demenager')).text()).toContain(`/demarches/${idOf(path)}/`);
    const history = await (await owner.get(app, `${path}/historique`)).text();
    for (const word of [
      'Nadia',
      'Karim',
      'Relecture : approuvée'.replace(' :', '\u00a0:'),
      'Très clair',
      'Première version',
    ]) {
      expect(history).toContain(word);
    }
  });

  it('is not approved by who wrote it last, even when a colleague asks', async () => {
    const organisation = await anOrganisation(world.platform);
    const writer = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const asker = await aPerson(world.platform, { [organisation]: ['author'] });
    const path = await create(writer);
    await asker.post(app, `${path}/relecture/demander`, { reviewer: writer.actor.userId });
    const answerPath = (await writer.get(app, `${path}/relecture`)).headers.get('location')!;
    expect((await writer.post(app, answerPath, { outcome: 'approved' })).status).toBe(403);
  });

  it('loses its approval when the text changes after it', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const colleague = await aPerson(world.platform, { [organisation]: ['author'] });
    const path = await create(owner);
    await owner.post(app, `${path}/relecture/demander`, { reviewer: colleague.actor.userId });
    const answerPath = (await colleague.get(app, `${path}/relecture`)).headers.get('location')!;
    await colleague.post(app, answerPath, { outcome: 'approved' });
    await owner.post(app, `${path}/texte`, {
      ...content,
      title: 'Signaler une adresse',
      _version: String(await version(path)),
    });
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(422);
  });

  it('is read from outside by a link that opens once, without a cookie', async () => {
    const organisation = await anOrganisation(world.platform, { rule: 'external-reader' });
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const path = await create(owner);
    const shown = await (await owner.post(app, `${path}/relecture/demander`, { 'reader-name': 'Une lectrice' })).text();
    const link = /\/relecture\/[\w-]{43}/.exec(shown)![0];
    const page = await app.request(link);
    expect(page.status).toBe(200);
    expect(page.headers.get('set-cookie')).toBeNull();
    const body = new FormData();
    body.set('outcome', 'approved');
    expect((await app.request(link, { method: 'POST', body })).status).toBe(303);
    expect((await app.request(link)).status).toBe(410);
    expect(
      await readToken(world.platform.db, world.clock.now(), 'external-review', link.split('/').at(-1)!),
    ).toBeUndefined();
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(303);
  });

  it('closes an outside link when the request is cancelled or too old', async () => {
    const organisation = await anOrganisation(world.platform, { rule: 'external-reader' });
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const path = await create(owner);
    const shown = await (await owner.post(app, `${path}/relecture/demander`, { 'reader-name': 'Un lecteur' })).text();
    const link = /\/relecture\/[\w-]{43}/.exec(shown)![0];
    const cancel = /relecture\/(\w{26})\/annuler/.exec(shown)![0];
    expect((await owner.post(app, `${path}/${cancel}`)).status).toBe(303);
    expect((await app.request(link)).status).toBe(410);
    const second = await (await owner.post(app, `${path}/relecture/demander`, { 'reader-name': 'Un lecteur' })).text();
    const later = /\/relecture\/[\w-]{43}/.exec(second)![0];
    const before = world.clock.now();
    world.clock.set(new Date(before.getTime() + 15 * 86_400_000));
    expect((await app.request(later)).status).toBe(410);
    world.clock.set(before);
  });

  it('goes out directly only with a reason, where that is the rule', async () => {
    const organisation = await anOrganisation(world.platform, { rule: 'direct-with-reason' });
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const path = await create(owner);
    const refused = await owner.post(app, `${path}/publier`, { reason: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Donnez le motif');
    expect((await owner.post(app, `${path}/publier`, { reason: 'Tarif voté le 3 mars' })).status).toBe(303);
    expect(await (await app.request(`/demarches/${idOf(path)}/versions`)).text()).toContain('Tarif voté le 3 mars');
    expect((await owner.post(app, `${path}/corbeille`)).status).toBe(409);
    expect((await owner.post(app, `${path}/retirer`, { reason: '' })).status).toBe(422);
    expect((await owner.post(app, `${path}/retirer`, { reason: 'Plus d’application' })).status).toBe(303);
    expect((await app.request(`/demarches/${idOf(path)}`)).status).toBe(404);
    expect((await owner.post(app, `${path}/corbeille`)).status).toBe(303);
    expect((await owner.get(app, path)).status).toBe(404);
  });

  it('shows both versions when two people edited, and loses neither', async () => {
    const organisation = await anOrganisation(world.platform);
    const one = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const two = await aPerson(world.platform, { [organisation]: ['author'] });
    const path = await create(one);
    const read = String(await version(path));
    await two.post(app, `${path}/texte`, { ...content, summary: 'Version de Deux', _version: read });
    const late = await one.post(app, `${path}/texte`, { ...content, summary: 'Version de Un', _version: read });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Version de Deux');
    expect(html).toContain('Version de Un');
    const shownVersion = /name="_version" value="(\d+)"/.exec(html)![1]!;
    expect(
      (await one.post(app, `${path}/texte`, { ...content, summary: 'Les deux', _version: shownVersion })).status,
    ).toBe(303);
    const history = await (await one.get(app, `${path}/historique`)).text();
    expect(history).toContain('3. Texte modifié');
  });

  it('keeps all that was typed when a field is wrong, and shows it as text', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const nasty = '<img src=x onerror=alert(1)>"\'';
    const response = await owner.post(app, '/espace/demarches/nouvelle', {
      ...content,
      title: '',
      summary: nasty,
      'online-url': 'javascript:alert(1)',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Il y a 2 problèmes');
    expect(html).toContain('&lt;img src=x onerror=alert(1)>');
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('javascript:alert(1)');
    expect(html).not.toContain('href="javascript');
  });

  it('refuses a national register number anywhere', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const response = await owner.post(app, '/espace/demarches/nouvelle', {
      ...content,
      summary: 'Dossier de 85.07.30-033.28',
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('numéro de registre national');
  });

  it('is chained in the audit, and the chain tells what was altered', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    await create(owner);
    const entries = await world.platform.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .execute();
    expect(entries.map((entry) => entry.action)).toEqual(['procedure.created']);
    await expect(
      transact(world.platform, owner.actor, (command) =>
        command.tx.deleteFrom('audit_entry').where('organisation_id', '=', organisation).execute(),
      ),
    ).rejects.toThrow(/append-only/);
  });
});
