import { parseRdf } from '@limpide/catalogue';
import { canonicalJson, readKeySet, type SignedSnapshot, verifyStream } from '@limpide/catalogue/trust';
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
import { type Command, transact } from '../../platform/command.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { createProcedure } from '../procedures/index.ts';
import { publishProcedure, withdrawProcedure } from '../publication/commands.ts';
import { openDataRoutes, rotateSigningKey, signWhatIsMissing } from './index.ts';
import { PAGE_SIZE } from './stream.ts';

const content = {
  title: 'Demander une carte de stationnement',
  summary: 'La commune donne une carte à qui habite la rue.',
  audience: 'Les habitants.',
  keyFacts: { cost: { value: 'Gratuit', note: '' } },
  prepare: ['Une preuve de domicile'],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-demenage' as const,
  searchWords: [],
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('the signed stream (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let owner: TestPerson;
  let organisationId: string;
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const readJson = async <T>(path: string) => (await (await get(path)).json()) as T;
  const run = <T>(work: (command: Command) => Promise<T>) => transact(t.platform, owner.actor, work);
  const make = (title = content.title) =>
    run((command) => createProcedure(command, { organisationId, content: { ...content, title } }));
  const publish = (procedureId: string) =>
    run((command) => publishProcedure(command, { procedureId, reason: 'Nouvelle version' }));
  const withdraw = (procedureId: string) =>
    run((command) => withdrawProcedure(command, { procedureId, reason: 'Fini' }));
  const everything = async () => (await readJson<{ items: SignedSnapshot[] }>('/api/v1/changements?limit=1000')).items;
  const keys = async () => (await readKeySet(await readJson('/api/v1/cles')))!;
  const faults = async (items: unknown[]) =>
    (await verifyStream(items, await keys(), { now: t.clock.now(), previousHash: null })).filter(({ ok }) => !ok);

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: await ownDatabase(inject('postgresUrl')!) } : {});
    app = testApp(t.platform, openDataRoutes);
    organisationId = await anOrganisation(t.platform, { rule: 'direct-with-reason', name: 'Commune d’Essai' });
    owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
  });
  afterAll(() => t?.stop());

  it('holds each publication and each withdrawal, signed, in order, each linked to the one before', async () => {
    const id = await make();
    await publish(id);
    await publish(id);
    await withdraw(id);
    const items = await everything();
    expect(items.map(({ kind, version, seq }) => [kind, version, seq])).toEqual([
      ['published', 1, 1],
      ['published', 2, 2],
      ['withdrawn', 2, 3],
    ]);
    expect(await faults(items)).toEqual([]);
    expect(await faults([items[0], items[2]])).toMatchObject([{ reason: 'broken-chain' }]);
  });

  it('shows a change in the stream as soon as it is made', async () => {
    const before = await everything();
    const id = await make();
    const start = performance.now();
    await publish(id);
    const { items } = await readJson<{ items: SignedSnapshot[] }>(`/api/v1/changements?after=${before.length}`);
    expect(items.map((item) => item.id)).toEqual([id]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('keeps neither the publication nor its signature when the transaction is cut', async () => {
    const id = await make();
    await publish(id);
    const before = await everything();
    const cut = run(async (command) => {
      await publishProcedure(command, { procedureId: id, reason: 'Coupée' });
      throw new Error('cut');
    });
    await expect(cut).rejects.toThrow('cut');
    const unplugged = run(async (command) => {
      await withdrawProcedure(command, { procedureId: id, reason: 'Coupée' });
      throw new Error('cut');
    });
    await expect(unplugged).rejects.toThrow('cut');
    expect(await everything()).toEqual(before);
    expect((await get(`/api/v1/demarches/${id}`)).status).toBe(200);
    await publish(id);
    const after = await everything();
    expect(after.length).toBe(before.length + 1);
    expect(await faults(after)).toEqual([]);
  });

  it('publishes nothing outside of a command, since nobody would sign it', async () => {
    const { insertPublication } = await import('../publication/store.ts');
    const row = {
      id: 'x'.repeat(26),
      procedureId: 'y',
      snapshot: {} as never,
      reason: '',
      publishedBy: '',
      approvedBy: null,
    };
    await expect(
      t.platform.db.transaction().execute((tx) => insertPublication(tx, { ...row, at: t.clock.now() })),
    ).rejects.toThrow();
  });

  it('gives places without a gap to people who publish at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => make()));
    const before = (await everything()).length;
    await Promise.all(ids.map(publish));
    const items = await everything();
    expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 6 }, (_, n) => n + 1));
    expect(await faults(items)).toEqual([]);
  });

  it('keeps an address for each version, as it was signed', async () => {
    const id = await make('Première version');
    await publish(id);
    const first = await get(`/api/v1/demarches/${id}/versions/1`);
    const text = await first.text();
    expect(first.headers.get('cache-control')).toContain('immutable');
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    await publish(id);
    expect(await (await get(`/api/v1/demarches/${id}/versions/1`)).text()).toBe(text);
    const turtle = await (await get(`/api/v1/demarches/${id}/versions/1`, { accept: 'text/turtle' })).text();
    expect(turtle).toContain('cpsv:PublicService');
    const { items } = await readJson<{ items: { version: number }[] }>(`/api/v1/demarches/${id}/versions`);
    expect(items.map(({ version }) => version)).toEqual([1, 2]);
    for (const path of [`${id}/versions/3`, `${id}/versions/0`, `${id}/versions/x`, 'rien/versions/1', 'rien/versions'])
      expect((await get(`/api/v1/demarches/${path}`)).status, path).toBe(404);
  });

  it('goes on with a new key, and the old one still vouches for what it signed', async () => {
    const id = await make();
    await publish(id);
    const [old] = await keys();
    await rotateSigningKey(t.platform.db, t.platform, t.clock.now());
    await publish(id);
    const items = await everything();
    expect(items.at(-1)!.key).not.toBe(items.at(-2)!.key);
    expect((await keys()).map((key) => Boolean(key.validTo)).filter((over) => !over)).toEqual([false]);
    expect(await faults(items)).toEqual([]);
    const row = await t.platform.db.selectFrom('signing_key').selectAll().where('id', '=', old!.id).executeTakeFirst();
    expect(row!.sealed).toBeNull();
  });

  it('replaces a key whose secret is lost, rather than refuse to publish', async () => {
    await t.platform.db.updateTable('signing_key').set({ sealed: 'illisible' }).where('valid_to', 'is', null).execute();
    await publish(await make());
    expect(await faults(await everything())).toEqual([]);
  });

  it('signs what was published before there was a stream, in order, once', async () => {
    const id = await make();
    await publish(id);
    await publish(id);
    await withdraw(id);
    await t.platform.db.deleteFrom('catalogue_change').execute();
    expect(await signWhatIsMissing(t.platform.db, t.platform, t.clock.now())).toBeGreaterThan(2);
    expect(await signWhatIsMissing(t.platform.db, t.platform, t.clock.now())).toBe(0);
    const items = await everything();
    expect(await faults(items)).toEqual([]);
    expect(items.filter((item) => item.id === id).map(({ kind, version }) => [kind, version])).toEqual([
      ['published', 1],
      ['published', 2],
      ['withdrawn', 2],
    ]);
  });

  it('says in LDES what it says in JSON, the same in both forms', async () => {
    const asTriples = async (format: 'json-ld' | 'turtle') => {
      const text = await (await get(`/api/v1/flux/1?format=${format}`)).text();
      const { triples } = await parseRdf(text, format);
      return triples.map((triple) => JSON.stringify(triple)).sort();
    };
    const triples = await asTriples('turtle');
    expect(new Set(await asTriples('json-ld'))).toEqual(new Set(triples));
    const members = triples.filter((line) => line.includes('tree#member'));
    const items = await everything();
    expect(members.length).toBe(Math.min(items.length, PAGE_SIZE));
    expect(triples.some((line) => line.includes('urn:limpide:terms:Withdrawal'))).toBe(true);
    const stream = await (await get('/api/v1/flux', { accept: 'text/turtle' })).text();
    for (const word of ['ldes:EventStream', 'ldes:timestampPath', 'ldes:versionOfPath']) expect(stream).toContain(word);
  });

  it('never changes a full page again', async () => {
    const id = await make();
    while ((await everything()).length < PAGE_SIZE) await publish(id);
    const full = await get('/api/v1/flux/1?format=turtle');
    expect(full.headers.get('cache-control')).toContain('immutable');
    const text = await full.text();
    expect(text).toContain('tree:GreaterThanOrEqualToRelation');
    const next = await get('/api/v1/flux/2?format=turtle');
    expect([next.status, next.headers.get('cache-control')]).toEqual([200, 'public, max-age=2, must-revalidate']);
    expect((await get('/api/v1/flux/3')).status).toBe(404);
    await publish(id);
    expect(await (await get('/api/v1/flux/1?format=turtle')).text()).toBe(text);
    expect(await (await get('/api/v1/flux/2?format=turtle')).text()).not.toBe(await next.text());
  });

  it('gives the whole catalogue in one file that is verified offline', async () => {
    const answer = await get('/api/v1/paquet');
    const [manifest, ...lines] = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(manifest.count).toBe(lines.length);
    expect(manifest.items.map(({ hash }: { hash: string }) => hash)).toEqual(lines.map(({ hash }) => hash));
    const { total } = await readJson<{ total: number }>('/api/v1/demarches');
    expect(lines.length).toBe(total);
    expect((await get('/api/v1/paquet', { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
  });

  it('describes the catalogue for portals', async () => {
    const { triples } = await parseRdf(await (await get('/api/v1/catalogue?format=turtle')).text(), 'turtle');
    const types = triples
      .filter(({ predicate }) => predicate.endsWith('#type'))
      .map(({ object }) => Object.values(object)[0]);
    for (const type of ['Catalog', 'Dataset', 'Distribution', 'DataService'])
      expect(types).toContain(`http://www.w3.org/ns/dcat#${type}`);
  });

  it('answers 304 to nearly all who ask again each minute, with a publication each fifty minutes', async () => {
    const id = await make();
    const paths = ['/api/v1/demarches', '/api/v1/changements', '/api/v1/flux/2', '/api/v1/paquet', '/changements.atom'];
    const tags = new Map<string, string>();
    let asked = 0;
    let unchanged = 0;
    for (let round = 0; round <= 100; round++) {
      if (round % 50 === 25) await publish(id);
      t.clock.set(new Date(t.clock.now().getTime() + 60_000));
      for (const path of paths) {
        const answer = await get(path, { 'if-none-match': tags.get(path) ?? '' });
        tags.set(path, answer.headers.get('etag')!);
        if (round === 0) continue;
        asked++;
        if (answer.status === 304) unchanged++;
      }
    }
    expect(unchanged / asked).toBeGreaterThanOrEqual(0.95);
    expect(unchanged).toBeLessThan(asked);
  });

  it('verifies an extract for who has no program, and says what is wrong with it', async () => {
    const id = await make();
    await publish(id);
    const text = await (await get(`/api/v1/demarches/${id}/versions/1`)).text();
    const verify = async (fields: Record<string, string | Blob>) => {
      const body = new FormData();
      for (const [field, value] of Object.entries(fields)) body.set(field, value);
      const html = await (await app.request('/donnees/verifier', { method: 'POST', body })).text();
      return html.replace(/[\u00a0\u202f]/g, ' ');
    };
    expect(await verify({ snapshot: text })).toContain('C’est la version qui est en ligne');
    expect(await verify({ file: new File([text], 'extrait.json') })).toContain('authentique');
    expect(await verify({ snapshot: text.replace('Gratuit', 'Payant') })).toContain('Le contenu a été modifié');
    expect(await verify({ snapshot: text.slice(1) })).toContain('Ce n’est pas du JSON');
    expect(await verify({ snapshot: '' })).toContain('Collez un extrait');
    expect(await verify({ snapshot: text, keys: '{"keys":[]}' })).toContain('jeu de clés est vide');
    await publish(id);
    expect(await verify({ snapshot: text })).toContain('Une version plus récente est en ligne');
    await withdraw(id);
    expect(await verify({ snapshot: text })).toContain('La page a été retirée');
  });
});

describe('a catalogue without anything', () => {
  it('has a feed that does not change by itself', async () => {
    const empty = await testPlatform();
    const app = testApp(empty.platform, openDataRoutes);
    const first = await app.request('/changements.atom');
    empty.clock.set(new Date(empty.clock.now().getTime() + 3_600_000));
    const tag = first.headers.get('etag')!;
    expect((await app.request('/changements.atom', { headers: { 'if-none-match': tag } })).status).toBe(304);
    await empty.stop();
  });
});
