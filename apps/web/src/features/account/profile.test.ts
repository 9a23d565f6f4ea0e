import type { Hono } from 'hono';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { fields, form } from '../../platform/forms/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { page, type Route } from '../../platform/http/route.ts';
import { issueToken } from '../../platform/identity/one-time-token.ts';
import { hashPassword } from '../../platform/identity/password.ts';
import { cookieName } from '../../platform/identity/session.ts';
import { describeDevice } from './device.ts';
import { accountRoutes, invitationLink, openSession } from './index.ts';
import { ProfilePage } from './pages/profile.tsx';

const password = 'quatre mots sans aucun lien';

/** Something that is neither the account nor signing out. */
const otherRoutes: Route[] = [
  page('/espace/ailleurs', { kind: 'signed-in' }, async () => new Response('ailleurs')),
  ...form({
    path: '/espace/note',
    access: { kind: 'signed-in' },
    schema: z.object({ name: fields.required(500) }),
    load: async () => undefined,
    page: (scope, state) => ProfilePage({ scope, form: state }),
    submit: async (_, input) => new Response(`kept ${input.name}`),
  }),
];

describe('my account', () => {
  let test: TestPlatform;
  let app: Hono<AppEnv>;
  let organisation: string;
  beforeAll(async () => {
    test = await testPlatform();
    organisation = await anOrganisation(test.platform, { name: 'Commune d’Essai' });
  });
  beforeEach(() => {
    test.clock.set(new Date(test.clock.now().getTime() + 60_000));
    app = testApp(test.platform, [...accountRoutes, ...otherRoutes]);
  });
  afterAll(() => test.stop());

  async function member(roles: Parameters<typeof aPerson>[1][string] = ['agent']): Promise<TestPerson> {
    const person = await aPerson(test.platform, { [organisation]: roles });
    await test.platform.db
      .updateTable('app_user')
      .set({ password_hash: await hashPassword(password) })
      .where('id', '=', person.actor.userId)
      .execute();
    return person;
  }
  const signIn = (person: TestPerson, more: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ email: person.actor.email, password, ...more })) body.set(name, value);
    return app.request('/espace/connexion', { method: 'POST', body });
  };
  const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const open = (path: string, cookie: string) => app.request(path, { headers: { cookie } });
  const stampIn = (html: string) => /name="_csrf" value="([^"]+)"/.exec(html)![1]!;
  async function post(path: string, cookie: string, values: Record<string, string>) {
    const body = new FormData();
    for (const [name, value] of Object.entries(values)) body.set(name, value);
    return app.request(path, { method: 'POST', body, headers: { cookie } });
  }
  const row = (person: TestPerson) =>
    test.platform.db.selectFrom('app_user').selectAll().where('id', '=', person.actor.userId).executeTakeFirstOrThrow();

  it('changes name, function and telephone, and shows hostile text as text', async () => {
    const person = await member();
    const saved = await person.post(app, '/espace/compte/profil', {
      name: '<script>alert(1)</script>',
      'job-title': '"><img src=x onerror=alert(1)>',
      phone: '081 00 00 01',
      _version: '1',
      platform_admin: 'true',
      __proto__: 'x',
    });
    expect(saved.headers.get('location')).toBe('/espace/compte');
    const text = await (await person.get(app, '/espace/compte')).text();
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(text).not.toContain('<img src=x');
    expect(text).toContain('Vos données sont enregistrées');
    expect((await row(person)).platform_admin).toBe(false);
  });

  it('keeps what was typed when the name is missing, and both versions when two windows saved', async () => {
    const person = await member();
    const empty = await person.post(app, '/espace/compte/profil', { name: ' ', phone: '02 00', _version: '1' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('value="02 00"');
    await person.post(app, '/espace/compte/profil', { name: 'Première fenêtre', _version: '1' });
    const late = await person.post(app, '/espace/compte/profil', { name: 'Deuxième fenêtre', _version: '1' });
    expect(late.status).toBe(409);
    const text = await late.text();
    expect(text).toContain('Première fenêtre');
    expect(text).toContain('value="Deuxième fenêtre"');
    expect((await row(person)).name).toBe('Première fenêtre');
  });

  it('changes the password with the one in force, ends the other sessions and keeps this one', async () => {
    const person = await member();
    const other = cookieOf(await signIn(person));
    const change = (values: Record<string, string>) => person.post(app, '/espace/compte/mot-de-passe', values);
    const fresh = 'vent calme sur la place du marché';
    const wrong = await change({ password: 'faux', 'new-password': fresh, 'new-password-again': fresh });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).not.toContain(fresh);
    expect((await change({ password, 'new-password': fresh, 'new-password-again': fresh })).status).toBe(303);
    expect((await open('/espace/compte', other)).status).toBe(303);
    expect((await person.get(app, '/espace/compte')).status).toBe(200);
    expect((await signIn(person)).status).toBe(422);
    expect((await signIn(person, { password: fresh })).status).toBe(303);
  });

  it('makes the links to choose a password worthless once it is changed', async () => {
    const person = await member();
    const links = await test.platform.db.transaction().execute(async (tx) => {
      const { userId } = person.actor;
      const reset = await issueToken(tx, test.clock.now(), { purpose: 'password-reset', subjectId: userId, hours: 1 });
      return [await invitationLink(test.platform, tx, userId), `http://x/espace/connexion/mot-de-passe/${reset}`];
    });
    const statuses = () => Promise.all(links.map(async (link) => (await app.request(new URL(link).pathname)).status));
    expect(await statuses()).toEqual([200, 200]);
    const fresh = 'vent calme sur la place du marché';
    const values = { password, 'new-password': fresh, 'new-password-again': fresh };
    expect((await person.post(app, '/espace/compte/mot-de-passe', values)).status).toBe(303);
    expect(await statuses()).toEqual([410, 410]);
  });

  it('makes guesses of the password in force wait', async () => {
    const person = await member();
    for (let i = 0; i < 6; i++) await person.post(app, '/espace/compte/mot-de-passe', guess('faux'));
    const right = await person.post(app, '/espace/compte/mot-de-passe', guess(password));
    expect(await right.text()).toContain('Trop d’essais');
  });
  const guess = (text: string) => ({ password: text, 'new-password': 'x', 'new-password-again': 'x' });

  it('lists the sessions in plain words, ends one, and never another person’s', async () => {
    const person = await member();
    const body = new FormData();
    body.set('email', person.actor.email);
    body.set('password', password);
    const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const there = cookieOf(
      await app.request('/espace/connexion', { method: 'POST', body, headers: { 'user-agent': firefox } }),
    );
    const text = await (await person.get(app, '/espace/compte/sessions')).text();
    expect(text).toContain('Firefox sur Windows');
    expect(text).toContain('cette session');
    const id = /sessions\/([0-9a-z]{26})\/terminer"/.exec(text)![1]!;
    const stranger = await member();
    expect((await stranger.post(app, `/espace/compte/sessions/${id}/terminer`)).status).toBe(404);
    expect((await open('/espace/compte', there)).status).toBe(200);
    expect((await person.post(app, `/espace/compte/sessions/${id}/terminer`)).status).toBe(303);
    expect((await open('/espace/compte', there)).status).toBe(303);
    const again = cookieOf(await signIn(person));
    await person.post(app, '/espace/compte/sessions/terminer-les-autres');
    expect((await open('/espace/compte', again)).status).toBe(303);
    expect((await person.get(app, '/espace/compte')).status).toBe(200);
  });

  it('acts for another of one’s organisations, and for no foreign one', async () => {
    const second = await anOrganisation(test.platform, { name: 'CPAS d’Essai' });
    const foreign = await anOrganisation(test.platform, { name: 'Commune étrangère' });
    const person = await aPerson(test.platform, { [organisation]: ['agent'], [second]: ['author'] });
    const page = await (await person.get(app, '/espace/compte/organisation')).text();
    expect(page).toContain('CPAS d’Essai');
    expect(page).not.toContain('Commune étrangère');
    const no = await person.post(app, '/espace/compte/organisation', { organisation: foreign });
    expect(no.status).toBe(422);
    const yes = await person.post(app, '/espace/compte/organisation', { organisation: second });
    expect(yes.headers.get('location')).toBe('/espace');
    expect(await (await person.get(app, '/espace/compte')).text()).toContain('CPAS d’Essai');
  });

  describe('the second factor', () => {
    const setUpPath = '/espace/compte/second-facteur/nouveau';
    const keyIn = (html: string) => /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '');
    const sealedIn = (html: string) => /name="sealed-secret" value="([^"]+)"/.exec(html)![1]!;
    const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: test.clock.now().getTime() });

    async function setUp(cookie: string) {
      const html = await (await open(setUpPath, cookie)).text();
      const secret = keyIn(html);
      const done = await post(setUpPath, cookie, {
        'sealed-secret': sealedIn(html),
        code: codeOf(secret),
        _csrf: stampIn(html),
      });
      return { secret, done, html };
    }

    it('is set up with the key in letters and as a picture, then asked at every sign-in', async () => {
      const person = await member();
      const cookie = cookieOf(await signIn(person));
      const { secret, done, html } = await setUp(cookie);
      expect(html).toContain('<svg class="lp-qr"');
      expect(html).toContain('otpauth://totp/Limpide');
      expect(done.headers.get('location')).toBe('/espace/compte');
      const raised = cookieOf(done);
      expect((await open('/espace/compte', cookie)).status).toBe(303);
      expect(await (await open('/espace/compte', raised)).text()).toContain('Actif depuis');
      expect((await row(person)).totp_secret).not.toContain(secret);
      test.clock.set(new Date(test.clock.now().getTime() + 60_000));
      expect((await signIn(person)).status).toBe(422);
      expect((await signIn(person, { code: codeOf(secret) })).status).toBe(303);
    });

    it('ends the other sessions when it is set up, and when it is replaced', async () => {
      const person = await member();
      const { done, secret } = await setUp(cookieOf(await signIn(person)));
      expect((await person.get(app, '/espace/compte')).headers.get('location')).toContain('/espace/connexion');
      test.clock.set(new Date(test.clock.now().getTime() + 60_000));
      const other = cookieOf(await signIn(person, { code: codeOf(secret) }));
      expect((await open('/espace/compte', other)).status).toBe(200);
      const cookie = cookieOf(done);
      const html = await (await open(setUpPath, cookie)).text();
      const replaced = await post(setUpPath, cookie, {
        _csrf: stampIn(html),
        'sealed-secret': sealedIn(html),
        code: codeOf(keyIn(html)),
        password,
      });
      expect(replaced.status).toBe(303);
      expect((await open('/espace/compte', other)).headers.get('location')).toContain('/espace/connexion');
      expect((await open('/espace/compte', cookieOf(replaced))).status).toBe(200);
    });

    it('writes nothing for a wrong code, a key of another person or one that waited too long', async () => {
      const person = await member();
      const stranger = await member();
      const cookie = cookieOf(await signIn(person));
      const html = await (await open(setUpPath, cookie)).text();
      const theirs = await (await stranger.get(app, setUpPath)).text();
      const stamp = { _csrf: stampIn(html) };
      const wrong = await post(setUpPath, cookie, { ...stamp, 'sealed-secret': sealedIn(html), code: '000000' });
      expect(wrong.status).toBe(422);
      expect(keyIn(await wrong.text())).toBe(keyIn(html));
      const code = codeOf(keyIn(theirs));
      expect((await post(setUpPath, cookie, { ...stamp, 'sealed-secret': sealedIn(theirs), code })).status).toBe(422);
      test.clock.set(new Date(test.clock.now().getTime() + 31 * 60_000));
      const late = { ...stamp, 'sealed-secret': sealedIn(html), code: codeOf(keyIn(html)) };
      expect((await post(setUpPath, cookie, late)).status).toBe(422);
      expect((await row(person)).totp_secret).toBeNull();
    });

    it('is removed with the password only, and changed with the password only', async () => {
      const person = await member();
      const { done } = await setUp(cookieOf(await signIn(person)));
      const cookie = cookieOf(done);
      const html = await (await open('/espace/compte/second-facteur', cookie)).text();
      const stamp = { _csrf: stampIn(html) };
      const again = await (await open(setUpPath, cookie)).text();
      const replacement = { ...stamp, 'sealed-secret': sealedIn(again), code: codeOf(keyIn(again)) };
      expect((await post(setUpPath, cookie, replacement)).status).toBe(422);
      expect((await post('/espace/compte/second-facteur', cookie, { ...stamp, password: 'faux' })).status).toBe(422);
      expect((await row(person)).totp_confirmed_at).not.toBeNull();
      expect((await post('/espace/compte/second-facteur', cookie, { ...stamp, password })).status).toBe(303);
      expect((await row(person)).totp_secret).toBeNull();
    });

    it.each([
      ['organisation-admin', false],
      ['agent', true],
    ] as const)('stands before everything else for %s (platform administrator: %s)', async (role, platformAdmin) => {
      const person = await member([role]);
      await test.platform.db
        .updateTable('app_user')
        .set({ platform_admin: platformAdmin })
        .where('id', '=', person.actor.userId)
        .execute();
      const cookie = cookieOf(await signIn(person));
      const detour = await open('/espace/ailleurs?page=2', cookie);
      expect(detour.headers.get('location')).toBe(`${setUpPath}?retour=%2Fespace%2Failleurs%3Fpage%3D2`);
      const json = await app.request('/espace/ailleurs', { headers: { cookie, accept: 'application/json' } });
      expect(json.status).toBe(401);
      const late = await post('/espace/note', cookie, { name: 'un long texte' });
      const back = decodeURIComponent(late.headers.get('location')!.split('retour=')[1]!);
      expect(back).toContain('/espace/note?brouillon=');
      expect((await open('/espace/compte', cookie)).status).toBe(200);
      const { done } = await setUp(cookie);
      const raised = cookieOf(done);
      expect(await (await open('/espace/ailleurs', raised)).text()).toBe('ailleurs');
      expect(await (await open(back, raised)).text()).toContain('un long texte');
      const stamp = { _csrf: stampIn(await (await open('/espace/compte', raised)).text()), password };
      expect((await post('/espace/compte/second-facteur', raised, stamp)).status).toBe(422);
    });

    it('is asked of a session that has not shown it, wherever it comes from', async () => {
      const person = await member();
      const { secret } = await setUp(cookieOf(await signIn(person)));
      // As a linked account opens one, whose provider asked for no second factor.
      const token = await openSession(test.platform, {
        userId: person.actor.userId,
        label: 'test',
        secondFactor: false,
      });
      const earlier = `${cookieName(test.platform)}=${token}`;
      for (const path of ['/espace/ailleurs', '/espace/compte', '/espace/compte/profil', setUpPath]) {
        expect((await open(path, earlier)).headers.get('location'), path).toContain('/espace/compte/code?retour=');
      }
      const html = await (await open('/espace/compte/code?retour=/espace/ailleurs', earlier)).text();
      const stamp = { _csrf: stampIn(html), retour: '/espace/ailleurs' };
      expect((await post('/espace/compte/code', earlier, { ...stamp, code: '123456' })).status).toBe(422);
      test.clock.set(new Date(test.clock.now().getTime() + 60_000));
      const given = await post('/espace/compte/code', earlier, { ...stamp, code: codeOf(secret) });
      expect(given.headers.get('location')).toBe('/espace/ailleurs');
      expect(await (await open('/espace/ailleurs', cookieOf(given))).text()).toBe('ailleurs');
    });

    it('leaves the administrators of the demonstration free to look around', async () => {
      const demo = await testPlatform({ env: { DEMO: '1' } });
      const id = await anOrganisation(demo.platform);
      const person = await aPerson(demo.platform, { [id]: ['organisation-admin'] });
      await demo.platform.db.updateTable('user_session').set({ second_factor: false }).execute();
      const response = await person.get(testApp(demo.platform, otherRoutes), '/espace/ailleurs');
      expect(response.status).toBe(200);
      await demo.stop();
    });
  });
});

describe('describeDevice', () => {
  it.each([
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15',
      'Safari sur Mac',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/133.0 Mobile/15E148 Safari/604.1',
      'Chrome sur iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0.0.0 Safari/537.36 Edg/133.0.0.0',
      'Edge sur Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0.0.0 Mobile Safari/537.36',
      'Chrome sur Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox sur Linux'],
    ['curl/8.5.0', 'Appareil inconnu'],
    [undefined, 'Appareil inconnu'],
    ['<script>', 'Appareil inconnu'],
  ])('%s', (agent, expected) => expect(describeDevice(agent)).toBe(expected));
});
