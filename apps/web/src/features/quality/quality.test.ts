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
import { createProcedure, procedureRoutes } from '../procedures/index.ts';
import { qualityRoutes } from './index.ts';

const poor: ProcedureContent = {
  title: 'Prime à l’isolation',
  summary: 'Résumé.',
  audience: 'Pour tous.',
  keyFacts: {},
  prepare: ['Une composition de ménage'],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-renove-mon-logement',
  searchWords: [],
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('the quality list (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: await ownDatabase(inject('postgresUrl')!) } : {});
    app = testApp(t.platform, [...qualityRoutes, ...procedureRoutes]);
  });
  afterAll(() => t?.stop());

  async function withProcedures(
    ...contents: Partial<ProcedureContent>[]
  ): Promise<{ owner: TestPerson; ids: string[] }> {
    const organisationId = await anOrganisation(t.platform);
    const owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
    const ids: string[] = [];
    for (const content of contents) {
      await transact(t.platform, owner.actor, async (command) => {
        ids.push(await createProcedure(command, { organisationId, content: { ...poor, ...content } }));
      });
    }
    return { owner, ids };
  }
  const text = async (person: TestPerson, path: string) => (await person.get(app, path)).text();

  it('says what is wrong, why, and where to put it right', async () => {
    const { owner, ids } = await withProcedures({});
    const html = await text(owner, '/espace/demarches/qualite');
    expect(html).toContain('Chaque démarche a quelque chose à corriger');
    for (const words of [
      'Le nom ne commence pas par un verbe',
      'composition de ménage',
      'article 10',
      'Les étapes ne sont pas dites',
    ])
      expect(html).toContain(words);
    expect(html).toContain(`href="/espace/demarches/${ids[0]}/etapes"`);
    expect(html.indexOf('À corriger d’abord')).toBeLessThan(html.indexOf('À améliorer ensuite'));
  });

  it('leads nobody to a page that they may not open', async () => {
    const organisationId = await anOrganisation(t.platform);
    const owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
    const reader = await aPerson(t.platform, { [organisationId]: ['agent'] });
    const id = await transact(t.platform, owner.actor, (command) =>
      createProcedure(command, { organisationId, content: poor }),
    );
    for (const path of ['/espace/demarches/qualite', `/espace/demarches/${id}/qualite`]) {
      expect(await text(owner, path)).toContain(`href="/espace/demarches/${id}/texte"`);
      expect(await text(reader, path)).not.toMatch(/href="[^"]+\/(?:texte|etapes|reglages|reprendre)"/);
    }
  });

  it('shows the faults of one démarche alone', async () => {
    const { owner, ids } = await withProcedures({ title: 'Demander une prime' }, { title: 'Prime au mur' });
    const html = await text(owner, `/espace/demarches/${ids[0]}/qualite`);
    expect(html).not.toContain('Le nom ne commence pas par un verbe');
    expect(html).toContain('Les recours ne sont pas dits');
  });

  it('shows pairs that look the same, and no draft of other organisations', async () => {
    const { owner, ids } = await withProcedures(
      { title: 'Demander une carte de riverain' },
      { title: 'Demander la carte de riverain' },
    );
    const others = await withProcedures({ title: 'Demander une carte de riverain' });
    const html = await text(owner, '/espace/demarches/qualite');
    const pairs = html.slice(html.indexOf('Démarches qui se ressemblent'));
    for (const id of ids) expect(pairs).toContain(id);
    expect(html).not.toContain(others.ids[0]!);
  });

  it('says so when there is nothing yet, and hides what one may not see', async () => {
    const { owner } = await withProcedures();
    expect(await text(owner, '/espace/demarches/qualite')).toContain('Aucune démarche');
    const { ids } = await withProcedures({});
    expect((await owner.get(app, `/espace/demarches/${ids[0]}/qualite`)).status).toBe(404);
  });
});
