import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/features/index.ts';
import type { AppEnv } from '../src/platform/http/env.ts';
import type { Route } from '../src/platform/http/route.ts';
import { roles } from '../src/platform/policy/index.ts';
import { anOrganisation, aPerson, type TestPerson, type TestPlatform, testApp, testPlatform } from './harness.ts';
import { makeRecords, type Records, recordOf } from './world.ts';

/**
 * Nonsense sent to every form and every page: a clear answer in French, never a fault of the server, nothing polluted,
 * nothing executed, nothing lost of what was typed.
 */
let world: TestPlatform;
let app: Hono<AppEnv>;
let organisation: string;
let person: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  // With the demonstration's outbox, so that forms which send a mail can do so.
  world = await testPlatform({ env: { DEMO: '1' } });
  app = testApp(world.platform, routes);
  organisation = await anOrganisation(world.platform);
  person = await aPerson(world.platform, { [organisation]: [...roles] });
  admin = await aPerson(world.platform, {}, { platformAdmin: true });
});
afterAll(() => world.stop());

const tick = () => world.clock.set(new Date(world.clock.now().getTime() + 3000));

function pathOf(route: Route, records: Records, other = '01hzzzzzzzzzzzzzzzzzzzzzzz'): string {
  return route.path.replace(/:(\w+)(\{[^}]*\})?\??/g, (_, name: string) => {
    const { access } = route;
    if (access.kind === 'record' && name === access.param) return recordOf(records, organisation, access.record);
    return name === 'step' ? records.step : encodeURIComponent(other);
  });
}

const marker = '<script>window.pwned=1</script>"\'><img src=x onerror=alert(1)>';
const payloads: [string, (field: string) => string | string[]][] = [
  ['markup', () => marker],
  ['template code', () => '{%7*7%} {{7*7}} <%= 7*7 %> {count, plural, one {x}'],
  ['control characters', () => 'a\u0000b\u0007c\ud800d\u202e'],
  ['several values', () => ['un', 'deux', 'trois']],
  ['a prototype', (field) => `__proto__[${field}]`],
  ['a formula', () => '=HYPERLINK("http://exemple.be";"x")'],
  ['a number too large', () => '9'.repeat(400)],
  ['a day that is not one', () => '31/02/2027'],
];

const name = (route: Route) => `${route.method} ${route.path}`;
const forms = routes.filter((route) => route.method === 'POST' && route.fields);
const who = (route: Route) => (route.access.kind === 'platform-admin' ? admin : person);

describe.each(forms.map((route) => [name(route), route] as const))('%s', (_, route) => {
  it.each(payloads)('survives %s in every field', async (_, payload) => {
    tick();
    const records = await makeRecords(world.platform, organisation);
    const body = Object.fromEntries(route.fields!.map((field) => [field, payload(field)]));
    const response = await who(route).post(app, pathOf(route, records), {
      ...body,
      __proto__x: 'x',
      constructor: 'x',
      prototype: 'x',
    });
    const html = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(html).not.toContain('<script>window.pwned');
    expect(html).not.toContain('<img src=x');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('one form of each feature', () => {
  it.each([
    '/espace/demarches/nouvelle',
    '/espace/irritants/nouveau',
    '/espace/documents/nouveau',
    '/espace/ameliorations/nouvelle',
    '/espace/compte/profil',
    '/espace/connexion',
  ])('%s takes four megabytes in a field without breaking', async (path) => {
    tick();
    const route = forms.find((candidate) => candidate.path === path)!;
    const huge = 'é'.repeat(1_400_000);
    for (const field of route.fields!.slice(0, 3)) {
      const response = await person.post(app, path, { [field]: huge });
      await response.text();
      expect(response.status, field).toBeLessThan(500);
    }
  });
});

describe('requests that are not what they say', () => {
  const broken: [string, RequestInit][] = [
    ['a body that is not a form', { body: '{"a":1}', headers: { 'content-type': 'application/json' } }],
    [
      'a multipart body cut short',
      {
        body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
    ],
    ['a multipart body without a boundary', { body: 'x', headers: { 'content-type': 'multipart/form-data' } }],
    ['deep JSON', { body: '['.repeat(20_000), headers: { 'content-type': 'application/json' } }],
    [
      'ten thousand fields',
      {
        body: Array.from({ length: 10_000 }, (_, i) => `k${i}=v`).join('&'),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      'bytes that are not UTF-8',
      {
        body: new Uint8Array([0x61, 0x3d, 0xff, 0xfe, 0xc0]),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
  ];
  it.each(broken)('%s: an answer for who is at fault, on every route that takes a body', async (_, init) => {
    const records = await makeRecords(world.platform, organisation);
    for (const route of routes.filter((candidate) => candidate.method === 'POST')) {
      tick();
      const response = await app.request(pathOf(route, records), {
        method: 'POST',
        ...init,
        headers: { ...init.headers, ...(await who(route).headers()) },
      });
      await response.text();
      expect(response.status, name(route)).toBeLessThan(500);
    }
  });

  it('a body beyond the limit is refused in French', async () => {
    tick();
    const response = await person.post(app, '/espace/demarches/nouvelle', { title: 'a'.repeat(7 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Envoyez un fichier plus petit');
  });
});

describe('addresses made up', () => {
  it.each([
    ['a quote', "' or 1=1 --"],
    ['a way up', '../../etc/passwd'],
    ['nothing', '\u0000'],
    ['a long word', 'a'.repeat(5000)],
    ['an escape', '%F0%9F%92%A9'],
    ['a prototype', '__proto__'],
    ['markup', '<script>'],
  ])('%s in every parameter is nothing', async (_, text) => {
    const records = await makeRecords(world.platform, organisation);
    for (const route of routes.filter((candidate) => candidate.method === 'GET' && candidate.path.includes(':'))) {
      tick();
      const path = route.path.replace(/:(\w+)(\{[^}]*\})?\??/g, encodeURIComponent(text));
      const response = await who(route).get(app, path);
      const html = await response.text();
      expect(response.status, name(route)).toBeLessThan(500);
      expect(html).not.toContain('<script>window');
      const mixed = await who(route).get(app, pathOf(route, records, text));
      await mixed.text();
      expect(mixed.status, name(route)).toBeLessThan(500);
    }
  });

  it('every filter and every draft number can be nonsense', async () => {
    const records = await makeRecords(world.platform, organisation);
    for (const route of routes.filter((candidate) => candidate.method === 'GET')) {
      tick();
      if (route.path === '/dev/reload') continue;
      const query =
        'demarche=%00&etape=x&document=y&irritant=z&etat=%27&genre=%3C&montrer=__proto__&brouillon=1&retour=//exemple.be&q=%25&page=-1&version=abc&avant=9999999999999&apres=x&de=1&vers=NaN';
      const response = await who(route).get(app, `${pathOf(route, records)}?${query}`);
      await response.text();
      expect(response.status, name(route)).toBeLessThan(500);
    }
  });
});
