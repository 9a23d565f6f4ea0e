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
import { routes } from '../index.ts';
import { createProcedure, shareProcedure } from '../procedures/index.ts';
import { publishProcedure } from '../publication/index.ts';
import { dayAndHour, instantOf, parseHour, spanWords } from './when.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('days and hours of Brussels', () => {
  it.each([
    ['2027-01-15', 0, '2027-01-14T23:00:00.000Z'],
    ['2027-07-15', 9 * 60 + 30, '2027-07-15T07:30:00.000Z'],
    ['2027-03-28', 0, '2027-03-27T23:00:00.000Z'],
    ['2027-03-28', 1440, '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', 1440, '2027-10-31T23:00:00.000Z'],
  ])('%s at minute %i is %s', (day, minutes, expected) => {
    expect(instantOf(day, minutes).toISOString()).toBe(expected);
  });

  it.each([
    ['18 h', 1080],
    ['9h30', 570],
    ['09:30', 570],
    ['0', 0],
    ['24 h', undefined],
    ['9:75', undefined],
    ['midi', undefined],
  ])('« %s » is %s minutes', (text, expected) => expect(parseHour(text)).toBe(expected));

  it.each([
    ['2027-12-03', 0, '2027-12-03', 1440, 'le 3 décembre 2027'],
    ['2027-12-03', 1080, '2027-12-03', 1230, 'le 3 décembre 2027, de 18 h à 20 h 30'],
    ['2027-12-03', 1080, '2027-12-03', 1440, 'le 3 décembre 2027, à partir de 18 h'],
    ['2027-12-03', 1080, '2027-12-05', 1440, 'du 3 décembre 2027 à 18 h au 5 décembre 2027'],
  ])('from %s %i to %s %i reads well', (from, start, to, end, words) => {
    expect(plain(spanWords(instantOf(from, start), instantOf(to, end)))).toBe(words);
  });

  it('gives back to the form what was typed', () => {
    expect(dayAndHour(instantOf('2027-12-03', 1440), 'end')).toEqual({ day: '3 décembre 2027', hour: '' });
    expect(dayAndHour(instantOf('2027-12-03', 570), 'start')).toEqual({ day: '3 décembre 2027', hour: '9 h 30' });
  });
});

const databases = [
  ['embedded', undefined],
  ['server', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases.filter(([name, url]) => name === 'embedded' || url))('announcements (%s)', (_, url) => {
  let world: TestPlatform;
  let app: Hono<AppEnv>;
  let owner: TestPerson;
  let partner: TestPerson;
  let ids: string[];
  let organisationId: string;
  let other: string;

  const at = (instant: string) => world.clock.set(new Date(instant));
  /** Sessions end; so each day begins with signing in. */
  const signIn = async () => {
    owner = await aPerson(world.platform, { [organisationId]: ['procedure-owner'] });
    partner = await aPerson(world.platform, { [other]: ['procedure-owner'] });
  };
  const publicPage = async (id = ids[0]!) => {
    const moved = await app.request(`/demarches/${id}`);
    const response = await app.request(moved.headers.get('location')!);
    return { tag: response.headers.get('etag'), html: plain(await response.text()) };
  };
  const announcement = {
    kind: 'interruption',
    channel: 'counter',
    from: '20/03/2027',
    to: '21/03/2027',
    'to-hour': '12 h',
    'shown-from': '18/03/2027',
    message: 'Le guichet déménage.',
    meanwhile: 'Appelez-nous.',
  };
  const write = (person: TestPerson, body: Record<string, string>) =>
    person.post(app, `/espace/demarches/${ids[0]}/annonces/nouvelle`, body);

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
    organisationId = await anOrganisation(world.platform, { rule: 'direct-with-reason' });
    other = await anOrganisation(world.platform);
    await signIn();
    ids = await transact(world.platform, owner.actor, async (command) => {
      const made: string[] = [];
      for (const title of ['Demander un bac', 'Demander un sac']) {
        const id = await createProcedure(command, { organisationId, content: { ...content, title } });
        await publishProcedure(command, { procedureId: id, reason: 'Première version' });
        made.push(id);
      }
      await shareProcedure(command, { id: made[0]!, organisationId: other, level: 'co-own' });
      return made;
    });
  });
  afterAll(() => world.stop());

  it('show from their first day to their last hour, and end by themselves', async () => {
    expect((await write(owner, announcement)).status).toBe(303);
    const title = 'Guichet fermé du 20 mars 2027 au 21 mars 2027 à 12 h.';
    at('2027-03-17T22:59:59Z');
    const before = await publicPage();
    expect(before.html).not.toContain(title);
    at('2027-03-17T23:00:00Z');
    const during = await publicPage();
    expect(during.html).toContain(title);
    expect(during.html).toContain('Appelez-nous.');
    expect(during.tag).not.toBe(before.tag);
    expect((await publicPage(ids[1])).html).not.toContain(title);
    at('2027-03-21T10:59:59Z');
    expect((await publicPage()).html).toContain(title);
    at('2027-03-21T11:00:00Z');
    const after = await publicPage();
    expect(after.tag).toBe(before.tag);
    await signIn();
    const list = plain(await (await owner.get(app, `/espace/demarches/${ids[0]}/annonces`)).text());
    expect(list).toContain('Terminées');
    expect(list).toContain('Guichet fermé du 20 mars 2027');
  });

  it('refuse days that do not follow each other, or that are past', async () => {
    at('2027-03-22T09:00:00Z');
    await signIn();
    const error = async (change: Record<string, string>) => {
      const response = await write(owner, { ...announcement, 'shown-from': '', ...change });
      expect(response.status).toBe(422);
      return response.text();
    };
    expect(await error({ from: '30/03/2027', to: '29/03/2027' })).toContain('doit venir après');
    expect(await error({})).toContain('déjà passées');
    expect(await error({ from: '30/03/2027', to: '31/03/2027', 'shown-from': '31/03/2027' })).toContain('au plus tard');
    expect(await error({ 'to-hour': 'midi' })).toContain('Écrivez une heure');
  });

  it('stand on every démarche of the organisation when it says so, and on none of another', async () => {
    const everywhere = {
      ...announcement,
      from: '25/03/2027',
      to: '26/03/2027',
      'to-hour': '',
      'shown-from': '',
      everywhere: 'on',
    };
    expect((await write(partner, everywhere)).status).toBe(422);
    expect((await write(owner, everywhere)).status).toBe(303);
    expect((await publicPage(ids[1])).html).toContain('Guichet fermé du 25 mars 2027 au 26 mars 2027.');
    const { id } = await world.platform.db
      .selectFrom('notice')
      .select('id')
      .where('procedure_id', 'is', null)
      .executeTakeFirstOrThrow();
    const stop = (person: TestPerson) => person.post(app, `/espace/demarches/${ids[0]}/annonces/${id}/retirer`);
    expect((await stop(partner)).status).toBe(403);
    expect((await publicPage(ids[1])).html).toContain('Guichet fermé');
    expect((await stop(owner)).status).toBe(303);
    expect((await publicPage(ids[1])).html).not.toContain('Guichet fermé');
    expect((await stop(owner)).status).toBe(409);
  });

  it('can be changed while they last, keeping both versions when two people do', async () => {
    const law = { kind: 'law-change', from: '1/06/2027', to: '30/06/2027', message: 'Le bac devient obligatoire.' };
    await write(owner, law);
    const { id } = await world.platform.db
      .selectFrom('notice')
      .select('id')
      .where('kind', '=', 'law-change')
      .executeTakeFirstOrThrow();
    const path = `/espace/demarches/${ids[0]}/annonces/${id}`;
    const change = (message: string, version: string) => owner.post(app, path, { ...law, message, _version: version });
    expect((await change('Le bac reste facultatif.', '1')).status).toBe(303);
    const late = await change('Autre chose.', '1');
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Le bac reste facultatif.');
    const { html } = await publicPage();
    expect(html).toContain('Nouvelles règles à partir du 1er juin 2027.');
    expect(html).toContain('Le bac reste facultatif.');
    const actions = await world.platform.db
      .selectFrom('record_version')
      .select('action')
      .where('record_id', '=', id)
      .orderBy('version')
      .execute();
    expect(actions.map((row) => row.action)).toEqual(['created', 'changed']);
  });
});

const content = {
  summary: 'Résumé.',
  audience: 'Pour tous.',
  keyFacts: {},
  prepare: [],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-demenage' as const,
  searchWords: [],
};
