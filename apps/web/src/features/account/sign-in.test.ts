import { newId } from '@limpide/kernel';
import type { Hono } from 'hono';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../test/harness.ts';
import { fields, form } from '../../platform/forms/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Route } from '../../platform/http/route.ts';
import { checkSignIn, createUser, sealTotpSecret, setDeactivated } from '../../platform/identity/accounts.ts';
import { addressKey, takeTry, tryLimits } from '../../platform/identity/throttle.ts';
import { newTotpSecret } from '../../platform/identity/totp.ts';
import { accountRoutes } from './index.ts';
import { ProfilePage } from './pages/profile.tsx';

const password = 'quatre-mots-sans-lien';

/** A form of another feature, to see what becomes of a text. */
const noteRoutes: Route[] = form({
  path: '/espace/note',
  access: { kind: 'signed-in' },
  schema: z.object({ name: fields.required(500) }),
  load: async () => undefined,
  page: (scope, state) => ProfilePage({ scope, form: state }),
  submit: async (_, input) => new Response(`kept ${input.name}`),
});

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases)('signing in on %s', (name, databaseUrl) => {
  if (name === 'PostgreSQL' && !databaseUrl) return it.skip('needs a server', () => {});
  let test: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    test = await testPlatform(databaseUrl ? { databaseUrl } : {});
    app = testApp(test.platform, [...accountRoutes, ...noteRoutes]);
  });
  // The limits of the process count by the clock too: each test starts with a full allowance.
  beforeEach(() => later(60_000));
  afterAll(() => test.stop());

  const later = (milliseconds: number) => test.clock.set(new Date(test.clock.now().getTime() + milliseconds));

  async function account(options: { totp?: string } = {}) {
    const { platform, clock } = test;
    const email = `p${Math.random().toString(36).slice(2)}@exemple.be`;
    const id = await platform.db.transaction().execute(async (tx) => {
      const user = await createUser(tx, clock.now(), { email, name: 'Maud Pirard', password });
      if (options.totp) {
        await tx
          .updateTable('app_user')
          .set({ totp_secret: sealTotpSecret(platform, options.totp), totp_confirmed_at: clock.now() })
          .where('id', '=', user)
          .execute();
      }
      return user;
    });
    return { id, email };
  }

  function send(path: string, body: Record<string, string>, headers: Record<string, string> = {}) {
    const data = new FormData();
    for (const [key, value] of Object.entries(body)) data.set(key, value);
    return anew().request(path, { method: 'POST', body: data, headers: { accept: 'text/html', ...headers } });
  }
  /** Another process on the same database: what limits guesses here is not its memory. */
  const anew = () => testApp(test.platform, [...accountRoutes, ...noteRoutes]);
  const signIn = (email: string, more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    send('/espace/connexion', { email, password, code: '', retour: '', ...more }, headers);
  const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const open = (cookie: string, path = '/espace/compte') =>
    app.request(path, { headers: { cookie, accept: 'text/html' } });

  it('opens a session with a cookie for the workspace only', async () => {
    const { email } = await account();
    const response = await signIn(email.toUpperCase());
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/espace');
    const header = response.headers.get('set-cookie')!;
    expect(header).toContain('Path=/espace');
    expect(header).toContain('HttpOnly');
    expect(header).toContain('SameSite=Lax');
    const page = await open(cookieOf(response));
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain('Maud Pirard');
  });

  it('asks for a secure cookie when the address is secure', async () => {
    const secure = await testPlatform({ env: { BASE_URL: 'https://limpide.exemple.be' } });
    const user = await secure.platform.db
      .transaction()
      .execute((tx) => createUser(tx, secure.clock.now(), { email: 's@exemple.be', name: 'Sam', password }));
    expect(user).toBeTruthy();
    const data = new FormData();
    for (const [key, value] of Object.entries({ email: 's@exemple.be', password })) data.set(key, value);
    const response = await testApp(secure.platform, accountRoutes).request('/espace/connexion', {
      method: 'POST',
      body: data,
    });
    expect(response.headers.get('set-cookie')).toMatch(/^__Secure-limpide=.*; Secure/);
    expect(response.headers.get('strict-transport-security')).toContain('max-age=31536000');
    await secure.stop();
  });

  it('gives the same answer for a wrong password, an unknown address and a closed account', async () => {
    const { id, email } = await account();
    const closed = await account();
    await test.platform.db.transaction().execute((tx) => setDeactivated(tx, test.clock.now(), closed.id, true));
    const answers = await Promise.all([
      signIn(email, { password: 'autre chose de long' }),
      signIn(`inconnu-${id}@exemple.be`),
      signIn(closed.email),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map((answer) => answer.status)).toEqual([422, 422, 422]);
    const withoutAddress = texts.map((text, i) =>
      text.replaceAll([email, `inconnu-${id}@exemple.be`, closed.email][i]!, '').replace(/nonce="[^"]*"/g, ''),
    );
    expect(withoutAddress[1]).toBe(withoutAddress[0]);
    expect(withoutAddress[2]).toBe(withoutAddress[0]);
    expect(withoutAddress[0]).not.toContain('autre chose de long');
  });

  it('makes guesses wait, for a known address as for an unknown one, even when they come together', async () => {
    const { email } = await account();
    const unknown = `x${email}`;
    for (const address of [email, unknown]) {
      const tries = await Promise.all(
        Array.from({ length: 12 }, () => signIn(address, { password: 'faux faux faux' })),
      );
      const texts = await Promise.all(tries.map((response) => response.text()));
      expect(texts.filter((text) => text.includes('Trop d’essais'))).toHaveLength(6);
    }
    expect(await (await signIn(email)).text()).toContain('Trop d’essais');
    later(5_000);
    expect((await signIn(email)).status).toBe(303);
    expect((await signIn(email, { password: 'faux faux faux' })).status).toBe(422);
    expect((await signIn(email)).status).toBe(303);
  });

  it('counts what comes from one network apart, and keeps no address of it', async () => {
    const behind = await testPlatform({
      env: { TRUSTED_PROXIES: '1' },
      ...(databaseUrl ? { databaseUrl } : {}),
    });
    const network = `198.51.100.${Math.floor(Math.random() * 250)}`;
    let waits = 0;
    for (let i = 0; i < 33; i++) {
      const data = new FormData();
      data.set('email', `spray${i}-${Math.random()}@exemple.be`);
      data.set('password', 'Bienvenue');
      const response = await testApp(behind.platform, accountRoutes).request('/espace/connexion', {
        method: 'POST',
        body: data,
        headers: { 'x-forwarded-for': `10.0.0.${i}, ${network}` },
      });
      if ((await response.text()).includes('Trop d’essais')) waits++;
    }
    expect(waits).toBe(2);
    const keys = await behind.platform.db.selectFrom('sign_in_attempt').select('key').execute();
    expect(keys.some(({ key }) => key.includes(network))).toBe(false);
    await behind.stop();
  });

  it('writes no address down to count tries', async () => {
    const { email } = await account();
    await signIn(email.toUpperCase(), { password: 'faux faux faux' });
    const keys = await test.platform.db.selectFrom('sign_in_attempt').select('key').execute();
    expect(keys.filter(({ key }) => key.startsWith('account:')).length).toBeGreaterThan(0);
    expect(keys.some(({ key }) => /@|exemple/.test(key))).toBe(false);
  });

  it('lets no success clear the tries of its network, and counts none against it', async () => {
    const { email } = await account();
    const { platform, clock } = test;
    const network = newId();
    const key = addressKey(platform.keys, 'network', network);
    for (let i = 0; i < 29; i++) await takeTry(platform.db, key, clock.now(), tryLimits.network);
    const attempt = (address: string) => checkSignIn(platform, { email: address, password, code: '' }, network);
    for (let i = 0; i < 3; i++) expect((await attempt(email)).kind).toBe('welcome');
    const guesses = [];
    for (let i = 0; i < 3; i++) guesses.push((await attempt(`${newId()}@exemple.be`)).kind);
    expect(guesses).toEqual(['refused', 'refused', 'wait']);
    expect((await attempt(email)).kind).toBe('wait');
  });

  it.each(['constructor', '__proto__', 'toString', 'autre'])(
    'says nothing for the unknown news « %s »',
    async (fait) => {
      expect((await app.request(`/espace/connexion?fait=${fait}`)).status).toBe(200);
    },
  );

  it('asks for the code of a second factor, and takes each code once', async () => {
    const secret = newTotpSecret();
    const { email } = await account({ totp: secret });
    const code = new TOTP({ secret }).generate({ timestamp: test.clock.now().getTime() });
    const asked = await signIn(email);
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain('Code à 6 chiffres');
    expect((await signIn(email, { code: '000000' })).status).toBe(422);
    const [one, two] = await Promise.all([signIn(email, { code }), signIn(email, { code })]);
    expect([one.status, two.status].sort()).toEqual([303, 422]);
    expect((await signIn(email, { code })).status).toBe(422);
  });

  it('ends the session this browser had, at every new sign-in', async () => {
    const { email } = await account();
    const first = cookieOf(await signIn(email));
    const page = await (await open(first, '/espace/connexion')).text();
    const stamp = /name="_csrf" value="([^"]+)"/.exec(page)![1]!;
    expect((await signIn(email, {}, { cookie: first })).status).toBe(403);
    const second = cookieOf(await signIn(email, { _csrf: stamp }, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await open(first)).status).toBe(303);
    expect((await open(second)).status).toBe(200);
  });

  it('closes the sessions of an account that is deactivated, at the next request', async () => {
    const { id, email } = await account();
    const cookie = cookieOf(await signIn(email));
    await test.platform.db.transaction().execute((tx) => setDeactivated(tx, test.clock.now(), id, true));
    expect((await open(cookie)).headers.get('location')).toContain('/espace/connexion');
    await test.platform.db.transaction().execute((tx) => setDeactivated(tx, test.clock.now(), id, false));
    expect((await open(cookie)).status).toBe(303);
  });

  it.each([
    ['/espace/demarches?tri=titre', '/espace/demarches?tri=titre'],
    ['https://ailleurs.example/', '/espace'],
    ['//ailleurs.example', '/espace'],
    ['/\\ailleurs.example', '/espace'],
    ['/espace\\..\\..', '/espace'],
    ['/espacement', '/espace'],
    ['javascript:alert(1)', '/espace'],
  ])('comes back to %s as %s', async (retour, expected) => {
    const { email } = await account();
    expect((await signIn(email, { retour })).headers.get('location')).toBe(expected);
  });

  it('refuses what another site sends', async () => {
    const { email } = await account();
    const foreign: Record<string, string>[] = [
      { origin: 'https://ailleurs.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const response = await signIn(email, {}, headers);
      expect(response.status).toBe(403);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('signs out for good', async () => {
    const organisation = await anOrganisation(test.platform);
    const person = await aPerson(test.platform, { [organisation]: ['agent'] });
    const response = await person.post(app, '/espace/deconnexion');
    expect(response.headers.get('location')).toBe('/espace/connexion?fait=deconnexion');
    expect((await person.get(app, '/espace/compte')).status).toBe(303);
  });

  it('keeps the text of a form that arrives after the session, and submits it only by hand', async () => {
    const { email } = await account();
    const cookie = cookieOf(await signIn(email));
    later(3 * 3600_000);
    const late = await send('/espace/note', { name: 'Texte <b>long</b> & précieux', _csrf: 'x' }, { cookie });
    const back = decodeURIComponent(late.headers.get('location')!.split('retour=')[1]!);
    expect(back).toMatch(/^\/espace\/note\?brouillon=[0-9a-z]{26}$/);
    const page = await app.request(late.headers.get('location')!, { headers: { cookie } });
    expect(await page.text()).toContain('Le texte que vous aviez écrit est gardé');
    const again = await signIn(email, { retour: back });
    expect(again.headers.get('location')).toBe(back);
    const shown = await (await open(cookieOf(again), back)).text();
    expect(shown).toContain('Votre session avait pris fin');
    expect(shown).toContain('Texte &lt;b>long&lt;/b> &amp; précieux');
    expect(shown).not.toContain('kept ');
    const stranger = await account();
    const other = await (await open(cookieOf(await signIn(stranger.email)), back)).text();
    expect(other).not.toContain('précieux');
    const stored = await test.platform.db.selectFrom('form_draft').select('body').execute();
    expect(stored.every(({ body }) => !body.includes('précieux'))).toBe(true);
  });
});
