import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
import { createFetcher } from '../../platform/security/fetcher.ts';
import { massEditRoutes } from '../mass-edit/index.ts';
import { createProcedure, readProcedure } from '../procedures/index.ts';
import { qualityRoutes } from '../quality/index.ts';
import { linkCheckRoutes, linkFaults, recordFictional } from './index.ts';
import { checkLinks } from './job.ts';

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('links of démarches (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let server: Server;
  let site = '';
  const asked: string[] = [];
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, [...linkCheckRoutes, ...massEditRoutes, ...qualityRoutes]);
    server = createServer((request, response) => {
      asked.push(request.url!);
      if (request.url === '/moved') response.writeHead(301, { location: '/here' }).end();
      else if (request.url === '/here') response.writeHead(200, { 'content-type': 'application/pdf' }).end();
      else if (request.url!.startsWith('/down')) request.socket.destroy();
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await t?.stop();
  });

  async function citing(...addresses: string[]): Promise<{ owner: TestPerson; ids: string[] }> {
    const organisationId = await anOrganisation(t.platform);
    const owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
    const ids: string[] = [];
    for (const [i, address] of addresses.entries()) {
      const content = {
        title: `Demander l’aide ${i}`,
        summary: `Voyez ${address}.`,
        audience: 'Pour tous.',
        keyFacts: {},
        prepare: [],
        exceptions: [],
        onlineUrl: address,
        legalBases: [],
        lifeEvent: 'je-demenage' as const,
        searchWords: [],
      };
      ids.push(
        await transact(t.platform, owner.actor, (command) => createProcedure(command, { organisationId, content })),
      );
    }
    return { owner, ids };
  }
  const run = () =>
    checkLinks(t.platform, {
      fetcher: createFetcher({ trustedHosts: [new URL(site).host], timeoutMs: 300 }),
      delayMs: 0,
      budgetMs: 60_000,
    });
  const days = (n: number) => t.clock.set(new Date(t.clock.now().getTime() + n * 86_400_000));
  const text = async (person: TestPerson, path: string) => (await person.get(app, path)).text();

  it('are looked at once a week, and told in the list and on the démarche', async () => {
    const { owner, ids } = await citing(`${site}/moved`, `${site}/lost`);
    asked.length = 0;
    await run();
    expect(asked).toContain('/lost');
    asked.length = 0;
    await run();
    expect(asked).toEqual([]);
    const page = await text(owner, '/espace/demarches/liens');
    expect(page.replaceAll('\u00a0', ' ')).toContain(`maintenant : ${site}/here`);
    expect(page).toContain('Page introuvable');
    expect(await text(owner, '/espace/demarches/qualite')).toContain('Un lien ne mène plus nulle part');
    expect(await text(owner, `/espace/demarches/${ids[0]}/qualite`)).toContain('Un lien a changé d’adresse');
    days(8);
    await run();
    expect(asked).toContain('/lost');
  });

  it('that are silent are told only when the silence lasts', async () => {
    const { owner } = await citing(`${site}/down-${name}`);
    for (const [times, told] of [
      [1, false],
      [2, false],
      [3, true],
    ] as const) {
      await run();
      const faults = await linkFaults(t.platform.db, owner.actor.organisationId!);
      expect(faults.size > 0, `after ${times}`).toBe(told);
      days(times);
    }
  });

  it('of a site that is silent three times are left for the next run', async () => {
    await citing(...[1, 2, 3, 4, 5].map((n) => `${site}/down-${name}-${n}`));
    asked.length = 0;
    await run();
    expect(new Set(asked.filter((url) => url.startsWith('/down'))).size).toBeLessThanOrEqual(3);
  });

  it('that moved are changed in every démarche: one at once, several after a trial', async () => {
    const { owner, ids } = await citing(
      'https://a.exemple.be/un',
      'https://a.exemple.be/un',
      'https://a.exemple.be/deux',
    );
    await recordFictional(
      t.platform.db,
      [
        { address: 'https://a.exemple.be/un', state: 'redirected', proposed: 'https://b.exemple.be/un' },
        { address: 'https://a.exemple.be/deux', state: 'redirected', proposed: 'https://b.exemple.be/deux' },
      ],
      t.clock.now(),
    );
    expect(await text(owner, '/espace/demarches/liens')).toContain('fictif');
    const trial = await owner.post(app, '/espace/demarches/liens', {
      links: ['https://a.exemple.be/un', 'https://a.exemple.be/deux'],
    });
    const page = await text(owner, trial.headers.get('location')!);
    expect(page.match(/name="procedure"/g)).toHaveLength(3);
    const one = await owner.post(app, '/espace/demarches/liens', { one: 'https://a.exemple.be/un' });
    expect(one.headers.get('location')).toMatch(/^\/espace\/demarches\/ensemble\//);
    const read = async (id: string) => (await readProcedure(t.platform.db, id))!.content;
    expect(await read(ids[0]!)).toMatchObject({
      onlineUrl: 'https://b.exemple.be/un',
      summary: 'Voyez https://b.exemple.be/un.',
    });
    expect((await read(ids[2]!)).onlineUrl).toBe('https://a.exemple.be/deux');
    expect((await owner.post(app, '/espace/demarches/liens', { one: 'https://ailleurs.exemple.be/' })).status).toBe(
      422,
    );
  });

  it('are not looked at where that is not in service, and the page says so', async () => {
    const { owner } = await citing('https://c.exemple.be/');
    expect(await text(owner, '/espace/demarches/liens')).toContain('n’est pas en service');
    expect((await owner.post(app, '/espace/demarches/liens/verifier')).status).toBe(409);
  });
});
