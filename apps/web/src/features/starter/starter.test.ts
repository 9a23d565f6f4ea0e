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
import { listProcedureChoices, procedureRoutes } from '../procedures/index.ts';
import { qualityRoutes } from '../quality/index.ts';
import { starterRoutes } from './index.ts';
import { areasFor, contentOf, starterSheets } from './sheets.ts';

const path = '/espace/demarches/fiches-modeles';

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('starting from model sheets (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, [...starterRoutes, ...qualityRoutes, ...procedureRoutes]);
  });
  afterAll(() => t?.stop());

  async function someone(authority = 'commune-wallonne'): Promise<TestPerson> {
    const organisationId = await anOrganisation(t.platform, { authority });
    return aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
  }
  const titles = async (person: TestPerson) =>
    (await listProcedureChoices(t.platform.db, person.actor)).map(({ text }) => text);

  it('makes drafts of the sheets that were chosen, with their steps, and says what is left to complete', async () => {
    const person = await someone();
    const [one, two] = starterSheets;
    const answer = await person.post(app, path, { sheets: [one!.key, two!.key] });
    expect(answer.headers.get('location')).toBe('/espace/demarches/qualite');
    expect(await titles(person)).toEqual(expect.arrayContaining([one!.title, two!.title]));
    const quality = await (await person.get(app, '/espace/demarches/qualite')).text();
    expect(quality).toContain('2 brouillons créés');
    expect(quality).toContain('Les recours ne sont pas dits');
    expect(quality).not.toContain('Les étapes ne sont pas dites');
  });

  it('takes no sheet twice', async () => {
    const person = await someone();
    const { key, title } = starterSheets[0]!;
    await person.post(app, path, { sheets: key });
    expect(await (await person.get(app, path)).text()).toContain('Déjà dans vos démarches');
    expect((await person.post(app, path, { sheets: key })).status).toBe(422);
    expect((await titles(person)).filter((one) => one === title)).toHaveLength(1);
  });

  it('asks for one at least, and keeps none of what does not exist', async () => {
    const person = await someone();
    const bodies: Record<string, string | string[]>[] = [
      {},
      { sheets: 'inconnue' },
      { sheets: ['__proto__', 'constructor'] },
    ];
    for (const body of bodies) {
      const answer = await person.post(app, path, body);
      expect(await answer.text()).toContain('Cochez au moins une démarche');
    }
    expect(await titles(person)).toEqual([]);
  });
});

describe('the sheets', () => {
  it('begin with what the organisation does', () => {
    expect(areasFor('commune-wallonne')[0]!.sheets[0]!.authority).toBe('commune');
    expect(areasFor('cpas-wallonie')[0]!.sheets[0]!.authority).toBe('cpas');
    expect(areasFor('cpas-wallonie').flatMap(({ sheets }) => sheets)).toHaveLength(starterSheets.length);
  });

  it('leave empty what depends on the organisation', () => {
    for (const sheet of starterSheets) {
      const content = contentOf(sheet);
      expect([content.keyFacts, content.legalBases, content.remedies, content.onlineUrl]).toEqual([
        {},
        [],
        undefined,
        undefined,
      ]);
    }
  });
});
