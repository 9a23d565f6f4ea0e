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
import type { AppEnv } from '../../platform/http/env.ts';
import { lexiconRoutes } from '../lexicon/index.ts';
import { documentJobs, documentRoutes } from './index.ts';

const home = '/espace/lisibilite/lexique';

/** The lexicon of an organisation in the texts of its people: the rules follow it at once. */
describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('documents read with the lexicon (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let author: TestPerson;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, [...documentRoutes, ...lexiconRoutes]);
  });
  afterAll(() => t?.stop());

  const html = async (path: string, by = author) => {
    const response = await by.get(app, path);
    expect(response.status, path).toBe(200);
    return response.text();
  };
  const add = (entry: Record<string, string>) => author.post(app, `${home}/ajouter`, entry);
  const aDocument = async (text: string, by = author) => {
    const response = await by.post(app, '/espace/documents/nouveau', { text, kind: 'letter', numbers: 'mask' });
    expect(response.status).toBe(303);
    return response.headers.get('location')!;
  };
  const aWriter = async () => {
    author = await aPerson(t.platform, { [await anOrganisation(t.platform)]: ['author'] });
  };
  /** What the editor is handed. */
  const props = async (at: string) =>
    JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(await html(`${at}/texte`))![1]!);

  it('find its words as soon as they are there, and no more when they are gone', async () => {
    await aWriter();
    const at = await aDocument('Votre sollicitation est complète. Écrivez au SRPMU pour la suite.');
    expect(await html(`${at}/texte`)).not.toContain('Votre organisation écrit');
    expect(await html(`${at}/texte`)).toMatch(/Expliquez «.SRPMU.»/);
    await add({ kind: 'avoid', words: 'sollicitation', other: 'demande', why: 'Le mot de tous les jours.' });
    await add({ kind: 'acronym', words: 'SRPMU', other: '' });
    const page = await html(`${at}/texte`);
    expect(page).toMatch(/Remplacez «.sollicitation.»/);
    expect(page).toMatch(/Votre organisation écrit «.demande.»\. Le mot de tous les jours\./);
    expect(page).not.toMatch(/Expliquez «.SRPMU.»/);
    expect((await props(at)).house).toEqual({
      avoid: [{ avoid: 'sollicitation', prefer: 'demande', why: 'Le mot de tous les jours.' }],
      acronyms: [{ short: 'SRPMU' }],
      terms: [],
    });
    const list = await html(home);
    for (const [, id] of list.matchAll(/lexique\/([0-9a-z]{26})\/modifier/g))
      await author.post(app, `${home}/${id}/jeter`);
    expect(await html(`${at}/texte`)).not.toContain('Votre organisation écrit');
    expect((await props(at)).house).toBeUndefined();
  });

  it('accept a fix of an entry that came after the text', async () => {
    await aWriter();
    const at = await aDocument('Cette attestation est gratuite.');
    await add({ kind: 'avoid', words: 'attestation', other: 'confirmation' });
    const applied = await author.post(app, `${at}/texte/appliquer`, {
      rule: 'house-term',
      block: '0',
      from: '6',
      fix: '0',
      _version: '0',
    });
    expect(applied.status).toBe(303);
    expect(await html(`${at}/texte`)).toContain('Cette confirmation est gratuite.');
  });

  it('keep a finding that was kept, with its reason', async () => {
    await aWriter();
    const at = await aDocument('Votre sollicitation est complète.');
    await add({ kind: 'avoid', words: 'sollicitation', other: 'demande' });
    const kept = { rule: 'house-term', text: 'sollicitation', reason: 'Nom officiel.' };
    expect((await author.post(app, `${at}/texte/garder`, kept)).status).toBe(303);
    expect(await html(`${at}/texte`)).not.toContain('Votre organisation écrit');
  });

  it('store the mark of the lexicon that they were read with', async () => {
    await aWriter();
    await add({ kind: 'term', words: 'récépissé', other: 'preuve de dépôt' });
    const at = await aDocument('Gardez le récépissé. La preuve de dépôt compte.');
    const { analysis } = await t.platform.db
      .selectFrom('document_text')
      .select('analysis')
      .where('document_id', '=', at.split('/').at(-1)!)
      .executeTakeFirstOrThrow();
    const stored = analysis as { lexicon?: string; findings: { rule: string; text: string }[] };
    expect(stored.lexicon).toMatch(/^[\w-]{22}$/);
    expect(stored.findings.map(({ rule, text }) => [rule, text])).toContainEqual(['house-term', 'preuve de dépôt']);
    expect(stored.findings.map(({ rule }) => rule)).not.toContain('jargon');
  });

  it('are read again later, so that lists follow; what is up to date is left alone', async () => {
    await aWriter();
    const { organisationId } = author.actor;
    const at = await aDocument('Votre courriel est arrivé.');
    const stored = () =>
      t.platform.db
        .selectFrom('document_text')
        .select(['analysis', 'version', 'updated_at'])
        .where('document_id', '=', at.split('/').at(-1)!)
        .executeTakeFirstOrThrow();
    const first = await stored();
    await add({ kind: 'avoid', words: 'courriel', other: 'e-mail' });
    const { 'lexicon.changed': reread } = documentJobs(t.platform);
    await reread({ organisationId: organisationId! });
    const { analysis, ...same } = await stored();
    expect(same).toEqual({ version: first.version, updated_at: first.updated_at });
    expect((analysis as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)).toContain('house-term');
    const runs: string[] = [];
    const engines = { ...t.platform.engines, run: async (task: string) => Promise.reject(runs.push(task)) } as never;
    await documentJobs({ ...t.platform, engines })['lexicon.changed']({ organisationId: organisationId! });
    expect(runs).toEqual([]);
  });

  it('are those of one organisation', async () => {
    await aWriter();
    await add({ kind: 'avoid', words: 'sollicitation', other: 'demande' });
    const stranger = await aPerson(t.platform, { [await anOrganisation(t.platform)]: ['author'] });
    const at = await aDocument('Votre sollicitation est complète.', stranger);
    expect(await html(`${at}/texte`, stranger)).not.toContain('Votre organisation écrit');
  });
});
