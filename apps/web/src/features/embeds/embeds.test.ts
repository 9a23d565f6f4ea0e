import { gzipSync } from 'node:zlib';
import { newId } from '@limpide/kernel';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildScript, integrityOf, scriptNames } from '../../../embeds/release.ts';
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
import { buildSnapshot, readProcedure } from '../procedures/index.ts';
import { publicPageRoutes } from '../public-pages/index.ts';
import { insertPublication, withdrawPublications } from '../publication/store.ts';
import { embedRoutes } from './index.ts';
import { procedureIn } from './oembed.ts';
import { readListChoice, readOptions, writeOptions } from './options.ts';
import { currentVersion, releases, scriptOf } from './releases/index.ts';
import { link, node, toHtml } from './tree.ts';

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('embeds (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let organisation: string;
  let owner: TestPerson;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: await ownDatabase(inject('postgresUrl')!) } : {});
    app = testApp(t.platform, [...embedRoutes, ...publicPageRoutes]);
    organisation = await anOrganisation(t.platform, { name: 'Commune d’Essai' });
    owner = await aPerson(t.platform, { [organisation]: ['procedure-owner'] });
  });
  afterAll(() => t?.stop());

  /** A démarche that is online. */
  async function online(change: Record<string, unknown> = {}): Promise<string> {
    const { procedure: id, 'reference-site': site } = await makeRecords(t.platform, organisation);
    await t.platform.db.deleteFrom('reference_site').where('id', '=', site).execute();
    const { content } = (await readProcedure(t.platform.db, id))!;
    await t.platform.db
      .updateTable('procedure')
      .set({ content: JSON.stringify({ ...content, ...change }) })
      .where('id', '=', id)
      .execute();
    await publish(id);
    return id;
  }
  const publish = async (id: string) => {
    const procedure = (await readProcedure(t.platform.db, id))!;
    await transact(t.platform, owner.actor, async ({ tx }) => {
      const snapshot = await buildSnapshot(tx, procedure);
      await insertPublication(tx, {
        id: newId(),
        procedureId: id,
        snapshot,
        reason: '',
        publishedBy: owner.actor.userId,
        approvedBy: null,
        at: t.clock.now(),
      });
    });
  };
  const withdraw = (id: string) =>
    transact(t.platform, owner.actor, ({ tx }) => withdrawPublications(tx, id, t.clock.now()));
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const body = async (path: string) => (await get(path)).text();

  it('gives a fragment without script, style or id, at the level that the host wants', async () => {
    const id = await online({ title: 'Demander <b>un</b> essai', prepare: ['Votre carte & son code'] });
    const response = await get(`/integrer/demarches/${id}/fragment?niveau=4&classes=oui`);
    const html = await response.text();
    expect(html).toMatch(/^<section class="limpide-cadre" lang="fr"><h4 class="limpide-titre">/);
    expect(html).toContain('Demander &lt;b&gt;un&lt;/b&gt; essai');
    expect(html).toContain('<h5 class="limpide-sous-titre">À préparer</h5>');
    expect(html).toContain('Votre carte &amp; son code');
    expect(html).toContain('<a href="tel:081000000">081 00 00 00</a>');
    expect(html).toContain('Vérifié le <time datetime="2027-03-15">');
    expect(html).toContain('Source\u00a0: Commune d’Essai.');
    expect(html).not.toMatch(/<script|<style|style=|\sid=|<h[1-3]|<b>/);
    expect(await body(`/integrer/demarches/${id}/fragment`)).not.toContain('class=');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const tag = response.headers.get('etag')!;
    const again = await get(`/integrer/demarches/${id}/fragment?niveau=4&classes=oui`, { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('shows the parts that were asked for, and never leaves out source, date and person', async () => {
    const id = await online({ audience: 'Pour les essayeurs.', remedies: 'Écrivez au Collège.' });
    const some = await body(`/integrer/demarches/${id}/fragment?parties=pour-qui,recours`);
    expect(some).toContain('Pour les essayeurs.');
    expect(some).toContain('Écrivez au Collège.');
    expect(some).not.toContain('Pour essayer.');
    const none = await body(`/integrer/demarches/${id}/fragment?parties=aucune`);
    expect(none).not.toContain('Pour les essayeurs.');
    for (const html of [some, none]) for (const text of ['Vérifié le', 'Source', 'tel:']) expect(html).toContain(text);
  });

  it('opens no address but those of the web, of telephones and of mail', async () => {
    const id = await online({ onlineUrl: 'javascript:alert(1)' });
    expect(await body(`/integrer/demarches/${id}/fragment`)).not.toContain('javascript:');
    expect(await body(`/integrer/demarches/${id}/contenu`)).not.toContain('javascript:');
  });

  it('says in a withdrawn place that it is withdrawn, with a person, and no old text', async () => {
    const id = await online({ prepare: ['Un ancien papier'] });
    await withdraw(id);
    for (const kind of ['fragment', 'contenu', 'cadre']) {
      const response = await get(`/integrer/demarches/${id}/${kind}`);
      expect(response.status, kind).toBe(410);
      const text = await response.text();
      expect(text).toContain('a été retirée le');
      expect(text).toContain('tel:');
      expect(text).not.toContain('Un ancien papier');
    }
    expect((await get(`/integrer/demarches/${newId()}/fragment`)).status).toBe(404);
    expect(await body(`/integrer/demarches/${newId()}/fragment`)).toBe('');
    await publish(id);
    expect((await get(`/integrer/demarches/${id}/fragment`)).status).toBe(200);
  });

  it('gives lists by life event, organisation and words', async () => {
    const id = await online({ title: 'Louer une salle de fête', lifeEvent: 'je-me-marie-ou-je-cohabite' });
    const list = await body('/integrer/listes/fragment?moment=je-me-marie-ou-je-cohabite');
    expect(list).toContain(`/demarches/${id}/louer-une-salle-de-fete`);
    expect(list).toContain('Je me marie ou je cohabite');
    expect(await body('/integrer/listes/fragment?moment=un-deces')).toContain('Aucune démarche');
    expect(await body(`/integrer/listes/fragment?organisation=${organisation}&max=1`)).toMatch(
      /^(?:(?!<li>).)*<li>(?:(?!<li>).)*$/s,
    );
    expect(await body('/integrer/listes/fragment?organisation=autre')).not.toContain('<li>');
  });

  it('is framed by registered sites only, each told the height when it said who it is', async () => {
    const id = await online();
    // Other tests register sites on the same server.
    const host = `https://www.essai-${newId()}.be`;
    const policy = async (query = '') =>
      (await get(`/integrer/demarches/${id}/cadre${query}`)).headers.get('content-security-policy')!;
    expect(await policy()).toContain("frame-ancestors 'self'");
    expect(await policy()).not.toContain(host);
    const site = {
      id: newId(),
      organisation_id: organisation,
      name: 'Site',
      address: `${host}/`,
      origins: [host],
      slice: JSON.stringify({ organisations: [organisation], lifeEvents: [], words: '' }),
      key_hash: null,
      created_at: t.clock.now(),
      updated_at: t.clock.now(),
    };
    await t.platform.db.insertInto('reference_site').values(site).execute();
    expect(await policy()).toContain(host);
    const framed = (query: string) => body(`/integrer/demarches/${id}/cadre${query}`);
    expect(await framed(`?origine=${host}`)).toContain(`data-hote="${host}"`);
    expect(await framed('?origine=https://ailleurs.be')).not.toContain('data-hote');
    expect(await framed('?origine=*')).not.toContain('data-hote');
    const set = (values: Record<string, unknown>) =>
      t.platform.db.updateTable('reference_site').set(values).where('id', '=', site.id).execute();
    await set({ slice: JSON.stringify({ organisations: ['autre'], lifeEvents: [], words: '' }) });
    expect(await policy()).not.toContain(host);
    await set({ slice: site.slice, closed_at: t.clock.now() });
    expect(await policy()).not.toContain(host);
    await t.platform.db
      .insertInto('embed_choice')
      .values({ organisation_id: organisation, frames: 'anyone', set_by: null, set_at: t.clock.now() })
      .execute();
    expect(await policy()).toMatch(/frame-ancestors \*$/);
    await t.platform.db.deleteFrom('embed_choice').where('organisation_id', '=', organisation).execute();
  });

  it('answers oEmbed in JSON and XML, and the page of the démarche says where', async () => {
    const id = await online({ title: 'Essayer "oEmbed" & le reste' });
    const { baseUrl } = t.platform.config;
    const page = await (await get(`/demarches/${id}/essayer-oembed-le-reste`)).text();
    const [, discovered] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)!;
    const answer = (await (await get(discovered!.replaceAll('&amp;', '&'))).json()) as Record<string, string>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', author_name: 'Commune d’Essai', width: 640 });
    expect(answer.html).toContain(`/integrer/demarches/${id}/cadre`);
    const url = encodeURIComponent(`${baseUrl.origin}/demarches/${id}`);
    expect(((await (await get(`/integrer/oembed?url=${url}&maxwidth=300`)).json()) as { width: number }).width).toBe(
      300,
    );
    expect(await body(`/integrer/oembed?url=${url}&format=xml`)).toContain('<type>rich</type>');
    expect((await get(`/integrer/oembed?url=${url}&format=yaml`)).status).toBe(501);
    for (const other of ['https://ailleurs.be/demarches/x', 'nimporte', '']) {
      expect((await get(`/integrer/oembed?url=${encodeURIComponent(other)}`)).status).toBe(404);
    }
  });

  it('shows each way with its code, and finds a démarche by its words', async () => {
    const id = await online({ title: 'Réserver un emplacement' });
    const page = await body(`/integrer/demarches/${id}?parties=aucune&parties=etapes`);
    expect(page).toContain(`parties=&quot;etapes&quot;`);
    for (const code of ['integrity=', 'limpide-demarche-1.0.0.js', 'connect-src', 'oembed?url='])
      expect(page).toContain(code);
    expect(await body('/integrer')).toContain('Réserver un emplacement');
    expect((await get(`/integrer/demarches/${newId()}`)).status).toBe(404);
    expect(await body('/integrer/listes?moment=une-naissance')).toContain('moment=&quot;une-naissance&quot;');
  });
});

describe('the scripts for other sites', () => {
  it('are the sources as they stand, unchanged since their release', { timeout: 60_000 }, async () => {
    for (const release of Object.values(releases)) {
      for (const script of Object.values(release)) expect(integrityOf(script.code)).toBe(script.integrity);
    }
    // When this fails, make the next release: node embeds/release.ts <version>.
    for (const name of scriptNames) expect(await buildScript(name), name).toBe(releases[currentVersion]![name]!.code);
  });

  it('weigh little', () => {
    for (const script of Object.values(releases[currentVersion]!)) {
      expect(gzipSync(script.code).length).toBeLessThan(10_000);
    }
  });

  it('are found by their address alone', () => {
    expect(scriptOf('limpide-demarche-1.0.0.js')?.code).toContain('customElements');
    for (const other of ['limpide-demarche.js', 'constructor-1.0.0.js', 'limpide-demarche-9.9.9.js', '../x-1.0.0.js']) {
      expect(scriptOf(other)).toBeUndefined();
    }
  });
});

describe('options in an address', () => {
  const read = (query: string) => {
    const parameters = new URLSearchParams(query);
    return readOptions((name) => parameters.get(name) ?? undefined);
  };

  it('are read, written, and never break', () => {
    expect(read('niveau=9&parties=rien')).toEqual(read(''));
    for (const query of ['niveau=3', 'parties=aucune', 'parties=etapes', 'classes=oui']) {
      expect(decodeURIComponent(writeOptions(read(query)).toString())).toBe(query);
    }
    expect(readListChoice(() => '-4', []).max).toBe(10);
    expect(readListChoice(() => '1e9', []).max).toBe(50);
  });

  it('name a démarche of ours only', () => {
    const base = new URL('https://limpide.exemple.be');
    const id = newId();
    expect(procedureIn(`https://limpide.exemple.be/demarches/${id}/titre`, base)).toBe(id);
    for (const other of [`https://x.be/demarches/${id}`, `https://limpide.exemple.be/espace/${id}`, 'x']) {
      expect(procedureIn(other, base)).toBeUndefined();
    }
  });
});

describe('a tree', () => {
  it('escapes texts and attributes', () => {
    const tree = node('p', 'x', link('https://a.be/?a="&b', '<i>'), false, '');
    expect(toHtml(tree, { top: true })).toBe(
      '<p><a href="https://a.be/?a=&quot;&amp;b" target="_top">&lt;i&gt;</a></p>',
    );
    expect(link('data:text/html,x', 'mot')).toBe('mot');
  });
});
