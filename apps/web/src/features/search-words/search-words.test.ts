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
import { saveInSearch, searchPublic } from '../../platform/search/index.ts';
import { routes } from '../index.ts';
import { addQuestion, decide, proposeSynonym } from './commands.ts';
import { measureEffect } from './effect.ts';
import { countedWords, masked } from './mask.ts';
import { hintsFor, listMisses, listWishes } from './queries.ts';
import { countMiss, keepWish } from './store/misses.ts';
import { listQuestions, readSynonym } from './store.ts';

describe('what is kept of a question', () => {
  it.each([
    ['Carte d’identité PERDUE', 'carte identite perdue'],
    ['85.07.30-033.28 dette', '# # # # # dette'],
    ['moi@exemple.be dette', ''],
    ['   ', ''],
  ])('%j is counted as %j', (question, counted) => expect(countedWords(question)).toBe(counted));

  it.each([
    ['Mon numéro est 85.07.30-033.28', 'Mon numéro est ••.••.••-•••.••'],
    ['écrivez à moi@exemple.be ou voyez https://exemple.be/x', 'écrivez à ••• ou voyez •••'],
    ['０４７７', '••••'],
  ])('%j is shown as %j', (text, shown) => expect(masked(text)).toBe(shown));
});

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('words of the search (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let organisation: string;
  let person: TestPerson;
  const unique = `${name}`.replace(/\W/g, '');

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    organisation = await anOrganisation(t.platform);
    person = await aPerson(t.platform, { [organisation]: ['catalogue-manager'] });
    await saveInSearch(t.platform.db, {
      recordType: `mots-${name}`,
      recordId: 'peche',
      organisationId: 'x',
      public: true,
      title: 'Acheter un permis de pêche',
      keywords: 'rivière',
      body: 'Pour pêcher dans un étang.',
    });
  });
  afterAll(() => t?.stop());

  it('counts what failed, and shows it only when several looked for it', async () => {
    const words = `blorgue ${unique}`;
    await countMiss(t.platform, words, 'none');
    await countMiss(t.platform, words, 'none');
    const seen = async () =>
      (await listMisses(t.platform.db, t.clock.now())).find((miss) => miss.words === words)?.seen;
    expect(await seen()).toBeUndefined();
    await countMiss(t.platform, words, 'weak');
    expect(await seen()).toBe(3);
  });

  it('keeps a wish without its figures, and proposes the words said beside it', async () => {
    await keepWish(t.platform, { words: `gloubi${unique} pêche`, wish: 'acheter mon permis, GSM 0477 12 34 56' });
    const [wish] = await listWishes(t.platform.db, t.clock.now());
    expect(wish?.wish).toBe('acheter mon permis, GSM •••• •• •• ••');
    expect(JSON.stringify(await hintsFor(t.platform.db, 'xyzxyz', t.clock.now()))).not.toContain('0477');
  });

  it('measures what words would change, then accepts them for the next search, and takes them back', async () => {
    const { db } = t.platform;
    const kind = `mots-${name}`;
    const find = async () => (await searchPublic(db, kind, `zigouigoui${unique}`, 3)).map((hit) => hit.recordId);
    expect(await find()).toEqual([]);
    const id = await transact(t.platform, person.actor, (command) =>
      proposeSynonym(command, {
        organisationId: organisation,
        said: `zigouigoui${unique}`,
        written: 'permis pêche',
        source: 'manual',
      }),
    );
    expect(await find()).toEqual([]);
    const synonym = (await readSynonym(db, id))!;
    const effect = await measureEffect(db, synonym, await listQuestions(db, organisation));
    expect(effect.asked).toBeGreaterThan(90);
    expect(effect.rightAfter).toBe(effect.rightBefore);
    const to = (state: 'accepted' | 'proposed') =>
      transact(t.platform, person.actor, (command) =>
        decide(command, { organisationId: organisation, id, state, effect, reason: '' }),
      );
    await to('accepted');
    expect(await find()).toEqual(['peche']);
    await to('proposed');
    expect(await find()).toEqual([]);
  }, 60_000);

  it('sees a question that harmful words would lose', async () => {
    const { db } = t.platform;
    const harmful = { id: 'essai', said: 'tapage', written: 'permis de pêche ; permis de chasse' };
    const standing = await measureEffect(db, { ...harmful, said: `rien${unique}` }, []);
    const effect = await measureEffect(db, harmful, []);
    expect(effect.rightBefore).toBe(standing.rightBefore);
    expect(effect.gained.length + effect.lost.length).toBeLessThan(5);
    expect(effect.rightAfter).toBe(effect.rightBefore + effect.gained.length - effect.lost.length);
  }, 60_000);

  it('asks the questions of the organisation too', async () => {
    const { db } = t.platform;
    await transact(t.platform, person.actor, (command) =>
      addQuestion(command, { organisationId: organisation, question: 'truc', procedureIds: ['nulle-part'] }),
    );
    const before = await measureEffect(db, { id: 'x', said: 'truc', written: 'machin' }, []);
    const after = await measureEffect(
      db,
      { id: 'x', said: 'truc', written: 'machin' },
      await listQuestions(db, organisation),
    );
    expect(after.asked).toBe(before.asked + 1);
  }, 60_000);

  it('answers suggestions as JSON, without a cookie, and says when nothing changed', async () => {
    const app = testApp(t.platform, routes);
    const first = await app.request('/chercher/suggestions?q=de');
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toBeNull();
    expect(first.headers.get('cache-control')).toContain('max-age=60');
    expect(((await first.json()) as { items: unknown[] }).items).toBeInstanceOf(Array);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    expect((await app.request('/chercher/suggestions?q=de', { headers })).status).toBe(304);
  });

  it('counts a search that found nothing, and none that did; a flood of suggestions is held back', async () => {
    const app = testApp(t.platform, routes);
    for (let i = 0; i < 3; i++) await app.request(`/chercher?q=wxyzq${unique}`);
    const page = await (await app.request(`/chercher?q=wxyzq${unique}`)).text();
    expect(page).toContain('Dites-nous ce que vous cherchiez');
    expect((await listMisses(t.platform.db, t.clock.now())).map(({ words }) => words)).toContain(`wxyzq${unique}`);
    const said = await app.request('/chercher/dire', {
      method: 'POST',
      body: new URLSearchParams({ words: 'truc', wish: 'Je cherche un truc 12' }),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(said.status).toBe(303);
    const statuses = await Promise.all(
      Array.from({ length: 125 }, async () => (await app.request('/chercher/suggestions?q=a')).status),
    );
    expect(statuses).toContain(429);
  });

  it('shows its pages to who keeps the catalogue, and to nobody else', async () => {
    const app = testApp(t.platform, routes);
    const agent = await aPerson(t.platform, { [organisation]: ['agent'] });
    for (const path of ['', '/proposer?dit=truc', '/question']) {
      expect((await person.get(app, `/espace/demarches/mots${path}`)).status, path).toBe(200);
      expect((await agent.get(app, `/espace/demarches/mots${path}`)).status, path).toBe(403);
    }
  });
});
