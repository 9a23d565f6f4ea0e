import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createReceiver, Refused } from '../../../../../docs/receiver.mjs';
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
import type { AppEnv } from '../../platform/http/env.ts';
import { unsealAny } from '../../platform/security/secrets.ts';
import { jobHandlers } from '../../platform/start.ts';
import { openDataRoutes } from '../open-data/index.ts';
import { createProcedure } from '../procedures/index.ts';
import { publishProcedure, withdrawProcedure } from '../publication/commands.ts';
import { catchUp, healDeliveries, subscriberJobs, subscriberRoutes } from './index.ts';

const content = {
  title: 'Demander un conteneur',
  summary: 'La commune apporte un conteneur.',
  audience: 'Les habitants.',
  keyFacts: {},
  prepare: [],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-demenage' as const,
  searchWords: [],
};

/** A real site on this machine: what it does with a delivery is set by each test. */
class Site {
  received: { headers: Record<string, string | string[] | undefined>; body: string; at: number }[] = [];
  answer: (headers: Record<string, string | string[] | undefined>, body: string) => Promise<number> = async () => 204;
  private readonly server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    this.received.push({ headers: request.headers, body, at: performance.now() });
    response.writeHead(await this.answer(request.headers, body)).end();
  });
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }
  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('subscribers (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  const site = new Site();
  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let organisationId: string;
  let owner: TestPerson;
  let webmaster: TestPerson;
  const pass = (ms: number) => t.clock.set(new Date(t.clock.now().getTime() + ms));
  const HOUR = 3_600_000;

  beforeAll(async () => {
    await site.start();
    t = await testPlatform({
      ...(name === 'server' ? { databaseUrl: await ownDatabase(inject('postgresUrl')!) } : {}),
      env: { DEMO: '1', OUTBOUND_HOSTS: site.host },
    });
    app = testApp(t.platform, [...subscriberRoutes, ...openDataRoutes]);
    organisationId = await anOrganisation(t.platform, { rule: 'direct-with-reason', name: 'Commune d’Essai' });
    owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
  });
  beforeEach(async () => {
    await t.platform.db.deleteFrom('subscriber').execute();
    await signIn();
    site.received = [];
    site.answer = async () => 204;
  });
  afterAll(async () => {
    site.stop();
    await t?.stop();
  });

  /** Days pass in these tests, and a session ends by itself: somebody else signs in. */
  async function signIn(): Promise<void> {
    webmaster = await aPerson(t.platform, { [organisationId]: ['webmaster'] });
  }

  async function publish(change: object = {}): Promise<string> {
    return transact(t.platform, owner.actor, async (command) => {
      const procedureId = await createProcedure(command, { organisationId, content: { ...content, ...change } });
      await publishProcedure(command, { procedureId, reason: 'Première version' });
      return procedureId;
    });
  }
  const again = (procedureId: string) =>
    transact(t.platform, owner.actor, (command) => publishProcedure(command, { procedureId, reason: 'Suite' }));

  async function subscribe(more: Record<string, string> = {}): Promise<{ id: string; secret: string }> {
    const fields = { name: 'Site de la commune', url: `http://${site.host}/limpide`, slice: 'all', ...more };
    const html = await (await webmaster.post(app, '/espace/abonnements/ajouter', fields)).text();
    return {
      id: /\/espace\/abonnements\/(\w{26})/.exec(html)![1]!,
      secret: /whsec_[A-Za-z0-9+/=]+/.exec(html)![0],
    };
  }
  const page = async (id: string) =>
    (await (await webmaster.get(app, `/espace/abonnements/${id}`)).text()).replace(/[\u00a0\u202f]/g, ' ');
  const bodies = () => site.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  /** The receiver of the documentation, on this site and this catalogue. */
  function receiver(secret: string, get?: (address: string) => Promise<Response>) {
    const accepted: { id: string; version: number; kind: string }[] = [];
    const receive = createReceiver({
      secret,
      api: '/api/v1',
      onChange: (snapshot) => void accepted.push(snapshot as (typeof accepted)[number]),
      fetch: (get ?? ((address: string) => app.request(address))) as typeof fetch,
      now: () => t.clock.now().getTime(),
    });
    return { accepted, receive };
  }
  const reasonOf = async (attempt: Promise<void>) => {
    try {
      await attempt;
      return 'accepted';
    } catch (error) {
      if (error instanceof Refused) return error.message;
      throw error;
    }
  };

  it('shows the secret once, and keeps it sealed', async () => {
    const { id, secret } = await subscribe();
    expect(await page(id)).not.toContain(secret);
    const { secret: kept } = await t.platform.db.selectFrom('subscriber').select('secret').executeTakeFirstOrThrow();
    expect(kept).not.toContain(secret);
    expect(unsealAny(t.platform.keys, 'webhook', kept)).toBe(secret);
    const renewed = await (await webmaster.post(app, `/espace/abonnements/${id}/secret`)).text();
    expect(/whsec_[A-Za-z0-9+/=]+/.exec(renewed)![0]).not.toBe(secret);
  });

  it('tells a site of a publication and of a withdrawal, and the site verifies both', async () => {
    const { id: subscriber, secret } = await subscribe();
    const { accepted, receive } = receiver(secret);
    site.answer = async (headers, body) => {
      await receive(headers, body);
      return 204;
    };
    const id = await publish();
    await catchUp(t.platform);
    pass(1000);
    await transact(t.platform, owner.actor, (command) =>
      withdrawProcedure(command, { procedureId: id, reason: 'Fini' }),
    );
    await catchUp(t.platform);
    expect(accepted.map((one) => [one.kind, one.id, one.version])).toEqual([
      ['published', id, 1],
      ['withdrawn', id, 1],
    ]);
    expect(Object.keys(bodies()[0]!).sort()).toEqual(['hash', 'id', 'kind', 'seq', 'version']);
    expect(site.received[0]!.body).not.toContain(content.title);
    const html = await page(subscriber);
    expect(html).toContain('Publication : Demander un conteneur');
    expect(html).toContain('Arrivé');
  });

  it('is refused by the receiver of the documentation when anything is wrong, each time for its own reason', async () => {
    const { secret } = await subscribe();
    const id = await publish();
    await catchUp(t.platform);
    const { headers, body } = site.received[0]!;
    const forged = async (change: (snapshot: Record<string, unknown>) => object, keys?: object) => {
      const get = async (address: string) => {
        const answer = await app.request(address);
        if (address.endsWith('/cles')) return keys ? Response.json(keys) : answer;
        return Response.json(change((await answer.json()) as Record<string, unknown>));
      };
      return reasonOf(receiver(secret, get).receive(headers, body));
    };
    expect(await forged((snapshot) => snapshot)).toBe('accepted');
    expect(await forged((snapshot) => ({ ...snapshot, version: 9 }))).toBe('tampered');
    expect(await forged((snapshot) => ({ ...snapshot, signature: 'A'.repeat(86) }))).toBe('wrong signature');
    expect(await forged((snapshot) => snapshot, { keys: [] })).toBe('unknown key');
    expect(await reasonOf(receiver(secret).receive(headers, body.replace('"version":1', '"version":2')))).toBe(
      'not from Limpide',
    );
    expect(await reasonOf(receiver('whsec_YXV0cmU=').receive(headers, body))).toBe('not from Limpide');

    const { receive } = receiver(secret);
    await again(id);
    await catchUp(t.platform);
    const later = site.received[1]!;
    expect(await reasonOf(receive(later.headers, later.body))).toBe('accepted');
    expect(await reasonOf(receive(headers, body))).toBe('superseded');
    expect(await reasonOf(receive(later.headers, later.body))).toBe('superseded');
    pass(6 * 60_000);
    expect(await reasonOf(receiver(secret).receive(later.headers, later.body))).toBe('too old');
  });

  it('tells a site only of the slice that it follows, and only of what is new', async () => {
    await publish();
    const other = await anOrganisation(t.platform, { rule: 'direct-with-reason' });
    await subscribe({ name: 'A', slice: 'organisation', 'slice-organisation': other, url: `http://${site.host}/a` });
    await subscribe({ name: 'B', slice: 'life-event', 'slice-life-event': 'un-deces', url: `http://${site.host}/b` });
    const home = await publish();
    const death = await publish({ lifeEvent: 'un-deces' });
    await catchUp(t.platform);
    expect(bodies().map(({ id }) => id)).toEqual([death]);
    expect(home).not.toBe(death);
    await catchUp(t.platform);
    expect(bodies().length).toBe(1);
  });

  it('tries again with growing delays, in order, then leaves the site in peace and says so', async () => {
    const { id } = await subscribe();
    const first = await publish();
    const second = await publish();
    site.answer = async () => 503;
    await catchUp(t.platform);
    // One site that is down is asked once, not once for each change.
    expect(bodies().map((one) => one.id)).toEqual([first]);
    await catchUp(t.platform);
    expect(bodies().length).toBe(1);
    pass(31_000);
    await catchUp(t.platform);
    expect(bodies().length).toBe(2);
    expect(await page(id)).toContain('Le site a répondu « 503 »');
    site.answer = async () => 204;
    pass(2 * 60_000 + 1000);
    await catchUp(t.platform);
    expect(bodies().map((one) => one.id)).toEqual([first, first, first, second]);

    await again(first);
    site.answer = async () => 500;
    for (const wait of [0, 60_000, 3 * 60_000, 11 * 60_000, HOUR, 7 * HOUR, 25 * HOUR]) {
      pass(wait);
      await catchUp(t.platform);
    }
    const subscribed = webmaster.actor.email;
    await signIn();
    const html = await page(id);
    expect(html).toContain('Cet abonnement est en pause.');
    expect(html).toContain('ne répondait plus depuis un jour');
    const mail = await t.platform.db.selectFrom('mail_message').select(['subject', 'recipient']).execute();
    expect(mail.filter(({ recipient }) => recipient === subscribed).at(-1)?.subject).toContain('En pause');

    const before = bodies().length;
    const missed = await publish();
    await healDeliveries(t.platform);
    expect(bodies().length).toBe(before);
    site.answer = async () => 204;
    expect((await webmaster.post(app, `/espace/abonnements/${id}/reprendre`)).status).toBe(303);
    await catchUp(t.platform);
    expect(
      bodies()
        .slice(before)
        .map((one) => one.id),
    ).toEqual([first, missed]);
  });

  it('sends again at night what was given up or never queued', async () => {
    await subscribe();
    const id = await publish();
    await healDeliveries(t.platform);
    expect(bodies().map((one) => one.id)).toEqual([id]);
    await t.platform.db.updateTable('delivery').set({ state: 'failed' }).execute();
    await catchUp(t.platform);
    expect(bodies().length).toBe(1);
    await healDeliveries(t.platform);
    expect(bodies().map((one) => one.id)).toEqual([id, id]);
  });

  it('takes up again what a process that died was sending', async () => {
    await subscribe();
    await publish();
    site.answer = async () => 503;
    await catchUp(t.platform);
    await t.platform.db
      .updateTable('delivery')
      .set({ next_at: new Date(t.clock.now().getTime() + 60_000) })
      .execute();
    site.answer = async () => 204;
    await catchUp(t.platform);
    expect(bodies().length).toBe(1);
    pass(2 * 60_000);
    await catchUp(t.platform);
    expect(bodies().length).toBe(2);
  });

  it('sends a test on demand, and says in words why one does not arrive', async () => {
    const { id, secret } = await subscribe();
    expect((await webmaster.post(app, `/espace/abonnements/${id}/essai`)).status).toBe(303);
    expect(bodies()).toMatchObject([{ kind: 'test' }]);
    const { headers, body } = site.received[0]!;
    expect(await reasonOf(receiver(secret).receive(headers, body))).toBe('accepted');
    expect(await page(id)).toContain('L’essai est arrivé.');
    site.answer = async () => 404;
    await webmaster.post(app, `/espace/abonnements/${id}/essai`);
    expect(await page(id)).toContain('Le site a répondu « 404 ».');
  });

  it('goes to no private address that the operator did not name', async () => {
    const { id } = await subscribe({ url: 'https://127.0.0.1:9/x' });
    await publish();
    await catchUp(t.platform);
    expect(await page(id)).toContain('Cette adresse est sur un réseau privé');
    for (const url of ['http://exemple.be/x', 'ftp://exemple.be/', 'https://a:b@exemple.be/', 'exemple.be']) {
      const refused = await webmaster.post(app, '/espace/abonnements/ajouter', { name: 'X', url, slice: 'all' });
      expect(refused.status, url).toBe(422);
    }
  });

  it('belongs to the organisation: another one sees nothing of it', async () => {
    const { id } = await subscribe();
    const elsewhere = await anOrganisation(t.platform);
    const stranger = await aPerson(t.platform, { [elsewhere]: ['webmaster', 'organisation-admin'] });
    for (const path of ['', '/modifier', '/secret', '/supprimer'])
      expect((await stranger.get(app, `/espace/abonnements/${id}${path}`)).status).toBe(404);
    for (const path of ['pause', 'essai', 'reprendre', 'supprimer'])
      expect((await stranger.post(app, `/espace/abonnements/${id}/${path}`)).status).toBe(404);
    expect((await webmaster.post(app, `/espace/abonnements/${id}/supprimer`)).status).toBe(303);
    expect((await webmaster.get(app, `/espace/abonnements/${id}`)).status).toBe(404);
  });

  it('reaches a subscriber through the jobs in well under a minute', async () => {
    const { jobs } = t.platform;
    await subscribe();
    await jobs.start({ ...jobHandlers(t.platform), ...subscriberJobs(t.platform) });
    const start = performance.now();
    const id = await publish();
    while (site.received.length === 0 && performance.now() - start < 20_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bodies().map((one) => one.id)).toEqual([id]);
    expect(site.received[0]!.at - start).toBeLessThan(20_000);
  });
});
