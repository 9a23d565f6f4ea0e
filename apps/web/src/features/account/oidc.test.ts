import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPlatform, testApp, testPlatform } from '../../../test/harness.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { createUser, setDeactivated } from '../../platform/identity/accounts.ts';
import { accountRoutes } from './index.ts';

const password = 'quatre mots sans aucun lien';
const base = 'http://127.0.0.1:4321';
const startPath = '/espace/connexion/oidc';
const returnPath = '/espace/connexion/oidc/retour';

/** The little of `oidc-provider` that is used here; the package carries no types. */
interface IdentityProvider {
  callback(): (request: IncomingMessage, response: ServerResponse) => void;
  interactionDetails(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<{ prompt: { name: string }; params: { client_id: string }; session?: { accountId: string } }>;
  interactionFinished(
    request: IncomingMessage,
    response: ServerResponse,
    result: object,
    options: { mergeWithLastSubmission: boolean },
  ): Promise<void>;
  Grant: new (of: {
    accountId: string;
    clientId: string;
  }) => { addOIDCScope(scope: string): void; save(): Promise<string> };
}
const { default: Provider } = (await import('oidc-provider' as string)) as {
  default: new (issuer: string, configuration: object) => IdentityProvider;
};

/** A real identity provider on loopback that signs in whoever `subject` names, without asking. */
async function identityProvider() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const who = { subject: 'agent-1', amr: [] as string[] };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'limpide',
        client_secret: 'un-secret-assez-long-pour-un-essai',
        redirect_uris: [`${base}${returnPath}`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'amr'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['essai'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: async (_: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: `Agent ${id}`, email: 'maud@exemple.be', email_verified: true }),
    }),
  });
  const callback = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      const result = { login: { accountId: who.subject, amr: who.amr } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: params.client_id });
    grant.addOIDCScope('openid profile');
    const result = { consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  });
  return { issuer, who, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** What a browser does at the provider: follows redirections with its cookies, until it is sent back to us. */
async function visitProvider(address: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = address;
  for (let i = 0; i < 10; i++) {
    if (next.startsWith(base)) return next.slice(base.length);
    const response: Response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    await response.text();
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    next = new URL(response.headers.get('location')!, next).href;
  }
  throw new Error('the provider never came back');
}

describe('the organisation’s own accounts', () => {
  let provider: Awaited<ReturnType<typeof identityProvider>>;
  let test: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    provider = await identityProvider();
    test = await testPlatform({
      env: {
        BASE_URL: base,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: 'limpide',
        OIDC_CLIENT_SECRET: 'un-secret-assez-long-pour-un-essai',
      },
    });
    test.clock.set(new Date());
    app = testApp(test.platform, accountRoutes);
  });
  afterAll(async () => {
    await test.stop();
    await provider.stop();
  });

  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  const open = (path: string, cookie: string) => app.request(path, { headers: { cookie, accept: 'text/html' } });
  function post(path: string, body: Record<string, string>, cookie = '') {
    const data = new FormData();
    for (const [name, value] of Object.entries(body)) data.set(name, value);
    return testApp(test.platform, accountRoutes).request(path, { method: 'POST', body: data, headers: { cookie } });
  }

  async function person() {
    const email = `p${Math.random().toString(36).slice(2)}@exemple.be`;
    const id = await test.platform.db
      .transaction()
      .execute((tx) => createUser(tx, test.clock.now(), { email, name: 'Maud Pirard', password }));
    return { id, email, session: cookiesOf(await post('/espace/connexion', { email, password })) };
  }
  const stampIn = (html: string) => /name="_csrf" value="([^"]+)"/.exec(html)![1]!;

  /** From the start to the way back, with the state cookie of this browser. */
  async function roundTrip(start: Response): Promise<{ path: string; state: string }> {
    return { path: await visitProvider(start.headers.get('location')!), state: cookiesOf(start) };
  }

  async function link(session: string): Promise<Response> {
    const page = await (await open('/espace/compte/oidc', session)).text();
    const answer = await post('/espace/compte/oidc', { password, _csrf: stampIn(page) }, session);
    const address = /href="(http:[^"]+\/auth\?[^"]+)"/.exec(await answer.text())![1]!.replaceAll('&amp;', '&');
    return open(await visitProvider(address), `${session}; ${cookiesOf(answer)}`);
  }

  it('says that an unknown account is not linked, and how to link it; an address is not enough', async () => {
    provider.who.subject = 'inconnu';
    await test.platform.db
      .transaction()
      .execute((tx) => createUser(tx, test.clock.now(), { email: 'maud@exemple.be', name: 'Maud', password }));
    const { path, state } = await roundTrip(await open(startPath, ''));
    const response = await open(path, state);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Relier mon compte');
    expect(cookiesOf(response)).not.toContain('limpide=');
  });

  it('links after the password was given again, then signs in with it', async () => {
    provider.who.subject = 'agent-2';
    const { id, session } = await person();
    const linked = await link(session);
    expect(linked.headers.get('location')).toBe('/espace/compte/oidc');
    expect(await (await open('/espace/compte/oidc', session)).text()).toContain('Agent agent-2');
    const { path, state } = await roundTrip(await open(`${startPath}?retour=/espace/compte/profil`, ''));
    const welcome = await open(path, state);
    expect(welcome.headers.get('location')).toBe('/espace/compte/profil');
    const cookie = cookiesOf(welcome);
    expect(await (await open('/espace/compte', cookie)).text()).toContain('Maud Pirard');
    const stranger = await person();
    const taken = await link(stranger.session);
    expect(taken.status).toBe(303);
    expect(await (await open('/espace/compte/oidc', stranger.session)).text()).toContain('déjà relié à une autre');
    await test.platform.db.transaction().execute((tx) => setDeactivated(tx, test.clock.now(), id, true));
    const closed = await roundTrip(await open(startPath, ''));
    expect((await open(closed.path, closed.state)).status).toBe(403);
  });

  it('does not link without the password, nor for a form of another page', async () => {
    const { session } = await person();
    const page = await (await open('/espace/compte/oidc', session)).text();
    const wrong = await post('/espace/compte/oidc', { password: 'faux', _csrf: stampIn(page) }, session);
    expect(wrong.status).toBe(422);
    expect((await post('/espace/compte/oidc', { password }, session)).status).toBe(403);
  });

  it('unlinks, which ends the sessions that it may have opened', async () => {
    provider.who.subject = 'agent-3';
    const { session } = await person();
    await link(session);
    const page = await (await open('/espace/compte/oidc', session)).text();
    const before = await roundTrip(await open(startPath, ''));
    const other = cookiesOf(await open(before.path, before.state));
    expect((await open('/espace/compte', other)).status).toBe(200);
    expect((await post('/espace/compte/oidc/delier', { _csrf: stampIn(page) }, session)).status).toBe(303);
    expect((await open('/espace/compte', other)).status).toBe(303);
    expect((await open('/espace/compte', session)).status).toBe(200);
    const { path, state } = await roundTrip(await open(startPath, ''));
    expect((await open(path, state)).status).toBe(403);
  });

  it('refuses a forged state, a state of another browser, a used code and an answer that is too late', async () => {
    provider.who.subject = 'agent-4';
    const { session } = await person();
    await link(session);
    const mine = await roundTrip(await open(startPath, ''));
    const forged = mine.path.replace(/state=[^&]+/, 'state=forged');
    const theirs = await roundTrip(await open(startPath, ''));
    const late = await roundTrip(await open(startPath, ''));
    for (const [path, cookie] of [
      [forged, mine.state],
      [mine.path, theirs.state],
      [mine.path, ''],
      [mine.path, 'limpide-oidc=AAAA'],
      [`${returnPath}?error=access_denied`, mine.state],
      [returnPath, mine.state],
    ] as const) {
      const response = await open(path, cookie);
      expect(response.status, path).toBe(400);
      expect(cookiesOf(response)).not.toMatch(/limpide=[^;]/);
    }
    expect((await open(mine.path, mine.state)).status).toBe(303);
    expect((await open(mine.path, mine.state)).status).toBe(400);
    test.clock.set(new Date(Date.now() + 11 * 60_000));
    expect((await open(late.path, late.state)).status).toBe(400);
    test.clock.set(new Date());
  });

  it('never leads to another site, and does not exist where no provider is configured', async () => {
    provider.who.subject = 'agent-5';
    const { session } = await person();
    await link(session);
    const { path, state } = await roundTrip(await open(`${startPath}?retour=https://ailleurs.example`, ''));
    expect((await open(path, state)).headers.get('location')).toBe('/espace');
    const plain = await testPlatform();
    const without = testApp(plain.platform, accountRoutes);
    expect((await without.request(startPath)).status).toBe(404);
    expect((await without.request(returnPath)).status).toBe(404);
    await plain.stop();
  });

  it('says so when the provider does not answer', async () => {
    const down = await testPlatform({
      env: {
        BASE_URL: base,
        OIDC_ISSUER: 'http://127.0.0.1:1',
        OIDC_CLIENT_ID: 'limpide',
        OIDC_CLIENT_SECRET: 'secret',
      },
    });
    const response = await testApp(down.platform, accountRoutes).request(startPath);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('ne répond pas');
    await down.stop();
  });
});
