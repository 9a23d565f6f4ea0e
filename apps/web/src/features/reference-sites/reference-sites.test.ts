import { writeSheet } from '@limpide/export-node';
import { newId } from '@limpide/kernel';
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
import { ownDatabase } from '../../../test/own-database.ts';
import { makeRecords } from '../../../test/world.ts';
import { transact } from '../../platform/command.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Fetcher } from '../../platform/security/fetcher.ts';
import { buildSnapshot, readProcedure } from '../procedures/index.ts';
import { insertPublication, withdrawPublications } from '../publication/store.ts';
import { openDifferences } from './care.ts';
import { checkSite } from './check.ts';
import { referenceSiteRoutes } from './index.ts';
import { matchesFor } from './matching.ts';
import { listPages } from './queries.ts';
import { liesOn, pageAddress, webAddress } from './schema.ts';
import { templateSheet } from './sheet.ts';

const home = '/espace/sites';

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('reference sites (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: await ownDatabase(inject('postgresUrl')!) } : {});
    app = testApp(t.platform, referenceSiteRoutes);
  });
  afterAll(() => t?.stop());

  interface World {
    organisation: string;
    webmaster: TestPerson;
    procedure: string;
    site: string;
  }

  async function online(organisation: string, title: string): Promise<string> {
    const { procedure: id, 'reference-site': site } = await makeRecords(t.platform, organisation);
    await t.platform.db.deleteFrom('reference_site').where('id', '=', site).execute();
    const { content } = (await readProcedure(t.platform.db, id))!;
    const keyFacts = { cost: { value: '15 €', note: '' } };
    await setContent(id, { ...content, title, keyFacts, prepare: ['Votre carte d’identité'] });
    await publish(id);
    return id;
  }
  const setContent = (id: string, content: object) =>
    t.platform.db
      .updateTable('procedure')
      .set({ content: JSON.stringify(content) })
      .where('id', '=', id)
      .execute();
  const publish = async (id: string) => {
    const procedure = (await readProcedure(t.platform.db, id))!;
    const owner = await aPerson(t.platform, { [procedure.organisationId]: ['procedure-owner'] });
    await transact(t.platform, owner.actor, async ({ tx }) =>
      insertPublication(tx, {
        id: newId(),
        procedureId: id,
        snapshot: await buildSnapshot(tx, procedure),
        reason: '',
        publishedBy: owner.actor.userId,
        approvedBy: null,
        at: t.clock.now(),
      }),
    );
  };
  const register = async (person: TestPerson, fields: Record<string, string | string[]>) =>
    person.post(app, `${home}/nouveau`, { name: 'Site d’essai', address: 'https://www.essai.be', ...fields });
  const idIn = (response: Response) => /sites\/([0-9a-z]{26})/.exec(response.headers.get('location') ?? '')![1]!;

  async function world(title = `Demander une carte ${newId().slice(-6)}`): Promise<World> {
    const organisation = await anOrganisation(t.platform);
    const webmaster = await aPerson(t.platform, { [organisation]: ['webmaster'] });
    const procedure = await online(organisation, title);
    const site = idIn(await register(webmaster, { organisations: [organisation] }));
    return { organisation, webmaster, procedure, site };
  }
  const mapped = async ({ webmaster, site, procedure }: World, address = 'https://www.essai.be/carte') => {
    const response = await webmaster.post(app, `${home}/${site}/pages/nouvelle`, {
      address,
      title: 'Carte',
      procedure,
    });
    expect(response.status).toBe(303);
    return (await listPages(t.platform.db, { siteIds: [site] })).find((page) => page.address === address)!.id;
  };
  const answering =
    (pages: Record<string, string | Response>): Fetcher =>
    async (input) => {
      const page = pages[String(input)];
      if (page instanceof Response) return page;
      return page === undefined
        ? new Response('', { status: 404 })
        : new Response(page, { headers: { 'content-type': 'text/html' } });
    };
  const check = (site: string, pages: Record<string, string | Response>) =>
    checkSite(t.platform, site, { fetcher: answering(pages), pauseMs: 0 });
  const text = async (person: TestPerson, path: string) => (await person.get(app, path)).text();

  const good = (title: string) =>
    `<title>${title}</title><main><h1>${title}</h1><p>Prix : 15 €.</p><ul><li>votre carte d’identité</li></ul>
    <p>Tél. 081 00 00 00. Ouvert lundi de 9 h à 12 h.</p></main>`;

  it('is registered with its origin, changed, and not twice', async () => {
    const { organisation, webmaster, site } = await world();
    const list = await text(webmaster, home);
    expect(list).toContain('Site d’essai');
    expect((await register(webmaster, {})).status).toBe(422);
    for (const address of ['pas une adresse', 'javascript:alert(1)', 'https://moi:secret@essai.be']) {
      expect((await register(webmaster, { address })).status, address).toBe(422);
    }
    const edit = (version: string, origins: string) =>
      webmaster.post(app, `${home}/${site}/modifier`, {
        name: 'Autre nom',
        address: 'https://www.essai.be',
        origins,
        organisations: [organisation],
        _version: version,
      });
    expect((await edit('1', 'https://extranet.essai.be\r\nhttps://www.essai.be')).status).toBe(303);
    const row = await t.platform.db.selectFrom('reference_site').selectAll().where('id', '=', site).executeTakeFirst();
    expect(row).toMatchObject({ name: 'Autre nom', origins: ['https://www.essai.be', 'https://extranet.essai.be'] });
    expect((await edit('1', '')).status).toBe(409);
    expect((await edit('2', 'nimporte quoi')).status).toBe(422);
  });

  it('gives a key once, kept as a hash; it opens the feed and the cases, and a new key closes the old', async () => {
    const all = await world('Demander une clé d’essai');
    const other = await world('Ne pas montrer ailleurs');
    const make = async () => {
      const html = await (await all.webmaster.post(app, `${home}/${all.site}/cle`)).text();
      return /<code>([\w-]{43})<\/code>/.exec(html)![1]!;
    };
    const key = await make();
    const row = await t.platform.db
      .selectFrom('reference_site')
      .select(['key_hash', 'key_end'])
      .where('id', '=', all.site)
      .executeTakeFirstOrThrow();
    expect(row.key_hash).not.toContain(key);
    expect(row.key_end).toBe(key.slice(-4));
    expect(await text(all.webmaster, `${home}/${all.site}`)).not.toContain(key);
    const feed = `/integrer/sites/${all.site}/flux`;
    const answer = await app.request(`${feed}?cle=${key}`);
    const body = (await answer.json()) as { items: { id: string }[] };
    expect(body.items.map(({ id }) => id)).toEqual([all.procedure]);
    const bearer = { authorization: `Bearer ${key}` };
    const tag = answer.headers.get('etag')!;
    expect((await app.request(feed, { headers: { ...bearer, 'if-none-match': tag } })).status).toBe(304);
    for (const [cas, status] of [
      ['normal', 200],
      ['inchange', 304],
      ['retrait', 410],
      ['redirection', 301],
      ['panne', 503],
    ] as const) {
      const one = await app.request(`/integrer/sites/${all.site}/essai/${all.procedure}?cas=${cas}`, {
        headers: bearer,
      });
      expect(one.status, cas).toBe(status);
      if (status === 410) expect(await one.text()).toContain('a été retirée');
    }
    const stranger = await app.request(`/integrer/sites/${all.site}/essai/${other.procedure}`, { headers: bearer });
    expect(stranger.status).toBe(404);
    for (const path of [feed, `${feed}?cle=faux`, `/integrer/sites/${other.site}/flux?cle=${key}`]) {
      expect((await app.request(path)).status, path).toBe(401);
    }
    await transact(t.platform, all.webmaster.actor, ({ tx }) => withdrawPublications(tx, all.procedure, t.clock.now()));
    const later = (await (await app.request(`${feed}?cle=${key}`)).json()) as {
      items: [];
      withdrawn: { id: string }[];
    };
    expect(later).toMatchObject({ items: [], withdrawn: [{ id: all.procedure }] });
    await make();
    expect((await app.request(`${feed}?cle=${key}`)).status).toBe(401);
  });

  it('maps a page of the site, and no other', async () => {
    const all = await world();
    const id = await mapped(all);
    const add = (address: string, procedure = all.procedure) =>
      all.webmaster.post(app, `${home}/${all.site}/pages/nouvelle`, { address, title: '', procedure });
    expect((await add('https://www.essai.be/carte#haut')).status).toBe(422);
    expect((await add('https://ailleurs.be/carte')).status).toBe(422);
    expect((await add('https://www.essai.be/autre', newId())).status).toBe(404);
    const move = await all.webmaster.post(app, `${home}/${all.site}/modifier`, {
      name: 'x',
      address: 'https://nouveau.be',
      _version: '1',
    });
    expect(move.status).toBe(422);
    expect((await all.webmaster.post(app, `${home}/${all.site}/pages/${id}/retirer`)).status).toBe(303);
    expect(await listPages(t.platform.db, { siteIds: [all.site] })).toEqual([]);
  });

  it('says what differs, takes a dismissal with its reason, and brings it back when a text changes', async () => {
    const title = 'Demander une carte de pêche';
    const all = await world(title);
    const id = await mapped(all);
    const address = 'https://www.essai.be/carte';
    await check(all.site, { [address]: good(title) });
    expect(await text(all.webmaster, `${home}/${all.site}`)).toContain('Dit la même chose');
    const wrong = good(title).replace('15 €', '12 €');
    await check(all.site, { [address]: wrong });
    const path = `${home}/${all.site}/pages/${id}`;
    const html = await text(all.webmaster, path);
    expect(html).toContain('12 €');
    const page = async () => (await listPages(t.platform.db, { siteIds: [all.site] }))[0]!;
    const [difference] = openDifferences(await page());
    expect(difference).toMatchObject({ topic: 'cost', kind: 'differs', ours: '15 €' });
    const dismiss = (reason: string, key = difference!.key) =>
      all.webmaster.post(app, path, { difference: key, reason });
    const empty = await dismiss('');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('id="champ-reason"');
    expect((await dismiss('x', 'autre')).status).toBe(404);
    expect((await dismiss('Prix pour les enfants.')).status).toBe(303);
    expect(openDifferences(await page())).toEqual([]);
    await check(all.site, { [address]: wrong });
    expect(openDifferences(await page())).toEqual([]);
    expect(await text(all.webmaster, path)).toContain('Prix pour les enfants.');
    await check(all.site, { [address]: wrong.replace('12 €', '13 €') });
    expect(openDifferences(await page())).toHaveLength(1);
    // Set right meanwhile, the same fault is a fault again.
    await check(all.site, { [address]: wrong });
    expect(openDifferences(await page())).toHaveLength(1);
    await dismiss('Encore.');
    expect((await all.webmaster.post(app, `${path}/reprendre`, { difference: difference!.key })).status).toBe(303);
    expect(openDifferences(await page())).toHaveLength(1);
    expect(await text(all.webmaster, `/espace/demarches/${all.procedure}/sites`)).toContain('12 €');
    const checks = await t.platform.db.selectFrom('site_check').selectAll().where('site_id', '=', all.site).execute();
    expect(checks).toHaveLength(5);
  });

  it('tells a page that moved, is gone, or shows what is withdrawn', async () => {
    const title = 'Demander une carte de chasse';
    const all = await world(title);
    const id = await mapped(all);
    const address = 'https://www.essai.be/carte';
    const moved = 'https://www.essai.be/nouvelle-carte';
    const page = async () => (await listPages(t.platform.db, { siteIds: [all.site] }))[0]!;
    await check(all.site, {
      [address]: new Response(null, { status: 301, headers: { location: moved } }),
      [moved]: good(title),
    });
    expect(await page()).toMatchObject({ outcome: 'moved', report: { movedTo: moved } });
    const path = `${home}/${all.site}/pages/${id}`;
    expect((await all.webmaster.post(app, `${path}/suivre`)).status).toBe(303);
    expect(await page()).toMatchObject({ address: moved, outcome: null });
    await check(all.site, { [moved]: good(title) });
    expect(await page()).toMatchObject({ outcome: 'read', report: { differences: [] } });
    await check(all.site, {});
    expect((await page()).outcome).toBe('gone');
    await check(all.site, { [moved]: '<p></p><script>write("tout")</script>' });
    expect(await page()).toMatchObject({ outcome: 'unreadable', report: { why: 'empty' } });
    await transact(t.platform, all.webmaster.actor, ({ tx }) => withdrawPublications(tx, all.procedure, t.clock.now()));
    await check(all.site, { [moved]: good(title) });
    expect(openDifferences(await page())).toMatchObject([{ topic: 'withdrawn', kind: 'old' }]);
    expect(await text(all.webmaster, path)).toContain('Démarche retirée');
    await check(all.site, {});
    expect(await page()).toMatchObject({ outcome: 'read', report: { differences: [] } });
  });

  it('is left alone once it is closed', async () => {
    const all = await world();
    await mapped(all);
    expect((await all.webmaster.post(app, `${home}/${all.site}/arreter`)).status).toBe(303);
    let asked = 0;
    await checkSite(t.platform, all.site, {
      pauseMs: 0,
      fetcher: async () => {
        asked++;
        return new Response('');
      },
    });
    expect(asked).toBe(0);
    expect(await text(all.webmaster, `${home}/${all.site}`)).toContain('Ce site est arrêté');
    expect((await all.webmaster.post(app, `${home}/${all.site}/reprendre`)).status).toBe(303);
    await check(all.site, {});
    expect((await listPages(t.platform.db, { siteIds: [all.site] }))[0]!.outcome).toBe('gone');
  });

  it('takes a table: named, proposed, known, refused line by line; then a person confirms', async () => {
    const all = await world('Réserver un conteneur de chantier');
    const second = await online(all.organisation, 'Louer une salle des fêtes');
    await mapped(all, 'https://www.essai.be/deja');
    const sheet = templateSheet();
    const row = (address: string, title: string | null, procedure: string | null) => ({ address, title, procedure });
    const bytes = await writeSheet({
      ...sheet,
      rows: [
        row('https://www.essai.be/p1', 'Réserver un conteneur de chantier | Commune d’Essai', null),
        row('www.essai.be/louer-une-salle-des-fetes.html', null, null),
        row('https://www.essai.be/p3', 'N’importe quoi', `https://limpide.be/demarches/${second}/louer`),
        row('https://www.essai.be/deja', null, 'reserver un conteneur de chantier'),
        row('https://ailleurs.be/x', null, null),
        row('https://www.essai.be/p1', 'Réserver un conteneur de chantier', null),
        row('https://www.essai.be/p7', 'Horaire de la piscine', null),
        row('https://www.essai.be/p8', null, 'Louer une salle'),
      ],
    });
    const file = new File([bytes as Uint8Array<ArrayBuffer>], 'pages.xlsx');
    const sent = await all.webmaster.post(app, `${home}/importer`, { file });
    expect(sent.status).toBe(303);
    const preview = sent.headers.get('location')!;
    const html = await text(all.webmaster, preview);
    for (const words of [
      'titres semblables à 100',
      'indiquée dans le tableau',
      'Aucun site enregistré',
      'déjà plus haut',
      'Louer une salle des fêtes',
    ])
      expect(html).toContain(words);
    expect(await listPages(t.platform.db, { siteIds: [all.site] })).toHaveLength(1);
    expect((await all.webmaster.post(app, preview)).status).toBe(303);
    expect((await all.webmaster.post(app, preview)).status).toBe(303);
    const pages = await listPages(t.platform.db, { siteIds: [all.site] });
    expect(
      pages.map(({ address, procedureId, proposed }) => [address.slice(21), procedureId === second, proposed]),
    ).toEqual([
      ['deja', false, false],
      ['louer-une-salle-des-fetes.html', true, true],
      ['p1', false, true],
      ['p3', true, false],
    ]);
    expect((await all.webmaster.post(app, `${home}/${all.site}/confirmer`)).status).toBe(303);
    expect((await listPages(t.platform.db, { siteIds: [all.site] })).filter(({ proposed }) => proposed)).toEqual([]);
  });

  it('shows what a site would receive in each case, and who may frame', async () => {
    const all = await world();
    for (const cas of ['normal', 'inchange', 'retrait', 'redirection', 'panne']) {
      expect((await all.webmaster.get(app, `${home}/${all.site}/simulation?cas=${cas}`)).status, cas).toBe(200);
    }
    expect(await text(all.webmaster, `${home}/${all.site}/simulation`)).toContain('HTTP 410');
    expect((await all.webmaster.post(app, `${home}/cadres`, { frames: 'anyone' })).status).toBe(303);
    expect((await all.webmaster.post(app, `${home}/cadres`, { frames: 'anyone' })).status).toBe(303);
    const row = await t.platform.db
      .selectFrom('embed_choice')
      .select('frames')
      .where('organisation_id', '=', all.organisation)
      .execute();
    expect(row).toEqual([{ frames: 'anyone' }]);
  });

  it('has no page of the demonstration elsewhere', async () => {
    expect((await app.request('/demonstration/site-communal/changer-d-adresse')).status).toBe(404);
  });
});

describe('addresses', () => {
  it('are those of the web', () => {
    expect(webAddress('essai.be/a')?.href).toBe('https://essai.be/a');
    expect(webAddress('http://127.0.0.1:8080/x')?.origin).toBe('http://127.0.0.1:8080');
    for (const other of ['', 'a b', 'ftp://essai.be', 'javascript:1', 'https://a@essai.be', 'mot']) {
      expect(webAddress(other), other).toBeUndefined();
    }
    expect(pageAddress('https://essai.be/a?b#c')).toBe('https://essai.be/a?b');
  });

  it('lie on a site below its own, with or without « www. »', () => {
    const site = {
      address: 'https://www.essai.be/commune/',
      origins: ['https://www.essai.be', 'https://extra.essai.be'],
    };
    expect(liesOn(site, 'https://essai.be/commune/a')).toBe(true);
    expect(liesOn(site, 'https://extra.essai.be/b')).toBe(true);
    expect(liesOn(site, 'https://essai.be/autre')).toBe(false);
    expect(liesOn(site, 'https://essai.be.pirate.be/commune/')).toBe(false);
  });
});

describe('proposed matches', () => {
  const online = [
    { id: 'a', title: 'Changer d’adresse' },
    { id: 'b', title: 'Demander une composition de ménage' },
  ];
  const best = (title: string, address = 'https://x.be/p') => matchesFor({ title, address }, online)[0];

  it('read the title, its parts and the end of the address', () => {
    expect(best('Changer d’adresse')).toMatchObject({ id: 'a', likeness: 1 });
    expect(best('Commune de X | Demander une composition de ménage')).toMatchObject({ id: 'b', likeness: 1 });
    expect(best('', 'https://x.be/fr/demander-composition-menage.html')?.id).toBe('b');
    expect(best('Piscine communale')).toBeUndefined();
    expect(best('', 'https://x.be/%E0%A4%A')).toBeUndefined();
  });
});
