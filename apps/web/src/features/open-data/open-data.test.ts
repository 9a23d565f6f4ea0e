import { checkRecord, parseRdf, readRecords } from '@limpide/catalogue';
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
import { transact } from '../../platform/command.ts';
import type { ProcedureContent } from '../../platform/database/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { addStep, createProcedure } from '../procedures/index.ts';
import { publicPageRoutes } from '../public-pages/index.ts';
import { publicationRoutes, publishProcedure } from '../publication/index.ts';
import { wantedFormat } from './formats.ts';
import { openDataRoutes } from './index.ts';

const content: ProcedureContent = {
  title: 'Demander la prime « toit » <neuf> & isolé',
  summary: 'La commune paie une partie des travaux.',
  audience: 'Les propriétaires.',
  keyFacts: {
    cost: { value: 'Gratuit', note: 'rien à payer' },
    answer: { value: '30 jours', note: '', source: 'règlement' },
  },
  prepare: ['La facture', 'Une photo du toit'],
  notNeeded: 'La composition de ménage.',
  exceptions: [{ title: 'Si vous louez', text: 'Le propriétaire demande.' }],
  onlineUrl: 'https://exemple.be/formulaire?a=1&b=2',
  remedies: 'Vous pouvez contester.',
  legalBases: [{ label: 'Règlement communal' }, { label: 'Décret', url: 'https://exemple.be/decret' }],
  lifeEvent: 'je-renove-mon-logement',
  searchWords: ['isolation', 'toiture'],
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('open data (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let owner: TestPerson;
  let organisationId: string;
  let id: string;
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const publish = (change: Partial<ProcedureContent> = {}) =>
    transact(t.platform, owner.actor, async (command) => {
      const procedureId = await createProcedure(command, { organisationId, content: { ...content, ...change } });
      await addStep(command, { procedureId, title: 'Vous envoyez la demande', body: '', organisation: '' });
      await publishProcedure(command, { procedureId, reason: 'Première version' });
      return procedureId;
    });

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: await ownDatabase(inject('postgresUrl')!) } : {});
    app = testApp(t.platform, [...openDataRoutes, ...publicPageRoutes, ...publicationRoutes]);
    organisationId = await anOrganisation(t.platform, { rule: 'direct-with-reason', name: 'Commune d’Essai' });
    owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
    id = await publish();
  });
  afterAll(() => t?.stop());

  it('gives a démarche that follows the profile, the same in its three forms', async () => {
    const record = await (await get(`/api/v1/demarches/${id}`)).json();
    expect(checkRecord(record)).toEqual([]);
    expect(record).toMatchObject({
      identifier: id,
      name: { fr: content.title },
      keyFact: [{ kind: 'cost' }, { kind: 'answer', source: { fr: 'règlement' } }],
      hasInput: [{ name: { fr: 'La facture' } }, { name: { fr: 'Une photo du toit' } }],
      step: [{ position: 1, name: { fr: 'Vous envoyez la demande' } }],
    });
    for (const [format, language] of [
      ['json-ld', 'json-ld'],
      ['turtle', 'turtle'],
    ] as const) {
      const text = await (await get(`/api/v1/demarches/${id}?format=${format}`)).text();
      const { records, repairs } = readRecords((await parseRdf(text, language)).triples);
      expect(repairs, format).toEqual([]);
      expect(records, format).toEqual([record]);
    }
  });

  it('guesses no amount and no duration from a sentence', async () => {
    const record = (await (await get(`/api/v1/demarches/${id}`)).json()) as {
      hasCost: object[];
      processingTime?: string;
    };
    expect(record.hasCost).toEqual([expect.not.objectContaining({ hasValue: expect.anything() })]);
    expect(record.processingTime).toBeUndefined();
  });

  it('answers in the form that the reader prefers', async () => {
    const type = async (accept: string) =>
      (await get('/api/v1/demarches', { accept })).headers.get('content-type')?.split(';')[0];
    expect(await type('text/turtle')).toBe('text/turtle');
    expect(await type('application/ld+json, text/turtle;q=0.5')).toBe('application/ld+json');
    expect(await type('*/*')).toBe('application/json');
    expect((await get('/api/v1/demarches?format=xml')).status).toBe(400);
  });

  it('answers 304 when nothing has changed, and says when something has', async () => {
    const first = await get('/api/v1/demarches');
    const tag = first.headers.get('etag')!;
    expect((await get('/api/v1/demarches', { 'if-none-match': tag })).status).toBe(304);
    await publish({ title: 'Une autre démarche' });
    expect((await get('/api/v1/demarches', { 'if-none-match': tag })).status).toBe(200);
  });

  it('lets other sites read it, and sets no cookie', async () => {
    const { headers } = await get('/api/v1/demarches');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('gives the démarches of one organisation, and none for a name that is not known', async () => {
    const other = await anOrganisation(t.platform, { rule: 'direct-with-reason' });
    const total = async (slug: string) =>
      ((await (await get(`/api/v1/demarches?organisation=${slug}`)).json()) as { total: number }).total;
    expect(await total(organisationId)).toBeGreaterThan(0);
    expect(await total(other)).toBe(0);
    expect(await total('inconnue')).toBe(0);
  });

  it('announces a publication and a withdrawal, each once, in XML that holds', async () => {
    const gone = await publish({ title: 'Page de trop' });
    await transact(t.platform, owner.actor, (command) =>
      publishProcedure(command, { procedureId: gone, reason: 'Deuxième version' }),
    );
    await owner.post(app, `/espace/demarches/${gone}/retirer`, { reason: 'Doublon' });
    const feed = await (await get('/changements.atom')).text();
    expect(feed).toContain('Demander la prime « toit » &lt;neuf&gt; &amp; isolé');
    const entries = feed.split('<entry>').filter((entry) => entry.includes(gone));
    expect(entries.map((entry) => /<category term="(\w+)"/.exec(entry)?.[1]).sort()).toEqual([
      'published',
      'published',
      'withdrawn',
    ]);
    expect((await get(`/api/v1/demarches/${gone}`)).status).toBe(404);
    expect(await (await get('/sitemap.xml')).text()).not.toContain(gone);
  });

  it('tells the page of a démarche where its data are, and search engines what it is', async () => {
    const html = await (await app.request((await get(`/demarches/${id}`)).headers.get('location')!)).text();
    expect(html).toContain(`href="/api/v1/demarches/${id}?format=json-ld"`);
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toMatchObject({ '@type': 'GovernmentService', name: content.title });
  });

  it('describes itself: every route of the description answers', async () => {
    const description = (await (await get('/api/v1/openapi.json')).json()) as { paths: Record<string, object> };
    for (const path of Object.keys(description.paths)) {
      const real = path.replace('{id}', id).replace(/\{(?:version|seq|page)\}/, '1');
      expect((await get(real)).status, path).toBe(200);
    }
    const described = openDataRoutes.map((route) => route.path).filter((path) => /^\/api|atom$/.test(path));
    expect(described.map((path) => path.replace(/:(\w+)/g, '{$1}')).sort()).toEqual(
      [...Object.keys(description.paths), '/api/v1/openapi.json'].sort(),
    );
  });

  it('explains all this to who looks after a site', async () => {
    const html = await (await get('/donnees')).text();
    expect(html).toContain('Commune d’Essai');
    expect(html).toContain('/changements.atom');
  });
});

describe('the form that is wanted', () => {
  it.each([
    [undefined, undefined, 'json'],
    [undefined, 'text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
    [undefined, 'text/turtle;q=0.9, application/ld+json;q=0.95', 'json-ld'],
    [undefined, 'text/turtle;q=0', 'json'],
    [undefined, 'text/turtle;q=oops', 'json'],
    ['turtle', 'application/ld+json', 'turtle'],
    ['__proto__', undefined, undefined],
    ['', undefined, undefined],
  ] as const)('%s, %s: %s', (named, accept, expected) => {
    expect(wantedFormat(named, accept)).toBe(expected);
  });
});
