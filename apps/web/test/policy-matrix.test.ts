import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/features/index.ts';
import type { AppEnv } from '../src/platform/http/env.ts';
import type { Route } from '../src/platform/http/route.ts';
import { policyTable, type Role, roles } from '../src/platform/policy/index.ts';
import { anOrganisation, aPerson, type TestPerson, type TestPlatform, testApp, testPlatform } from './harness.ts';
import { makeRecords, type Records, recordOf, throwAway } from './world.ts';

/**
 * Every route × every role × own organisation, each share level, an unrelated organisation; and nobody, and the platform's
 * administrator. What is expected is worked out here from the written table alone, not by the code that decides.
 */
const relations = ['own', 'read', 'contribute', 'co-own', 'unrelated'] as const;
type Relation = (typeof relations)[number];
const strength = { read: 1, contribute: 2, 'co-own': 3 };

let world: TestPlatform;
let app: Hono<AppEnv>;
let organisations: Record<Relation, string>;
const people = new Map<string, TestPerson>();
let platformAdmin: TestPerson;
let shared: Records;

beforeAll(async () => {
  world = await testPlatform();
  app = testApp(world.platform, routes);
  organisations = {} as Record<Relation, string>;
  for (const relation of relations) organisations[relation] = await anOrganisation(world.platform);
  for (const relation of relations) {
    for (const role of roles) {
      people.set(`${relation}/${role}`, await aPerson(world.platform, { [organisations[relation]]: [role] }));
    }
  }
  platformAdmin = await aPerson(world.platform, {}, { platformAdmin: true });
  shared = await freshRecords();
});

afterAll(() => world.stop());

/** Those made before leave their words: a lexicon holds so many, and each request that changes something needs its own. */
async function freshRecords(): Promise<Records> {
  const { db } = world.platform;
  const earlier = db.deleteFrom('lexicon_entry').where('organisation_id', '=', organisations.own);
  await (shared ? earlier.where('id', '!=', shared['lexicon-entry']) : earlier).execute();
  return makeRecords(world.platform, organisations.own, {
    [organisations.read]: 'read',
    [organisations.contribute]: 'contribute',
    [organisations['co-own']]: 'co-own',
  });
}

/** Reached through the organisation alone: no démarche carries it, so that no share opens it. */
const unshared = new Set(['organisation', 'lexicon-entry', 'reference-site']);

/** The path with the record in its place; other parameters name a step that exists, or nothing that does. */
function pathOf(route: Route, records: Records): string {
  return route.path.replace(/:(\w+)(\{[^}]*\})?\??/g, (_, name: string) => {
    const { access } = route;
    if (access.kind === 'record' && name === access.param) return recordOf(records, organisations.own, access.record);
    if (name === 'step') return records.step;
    if (name === 'version') return '1';
    return '01hzzzzzzzzzzzzzzzzzzzzzzz';
  });
}

const hasOtherParameters = (route: Route) =>
  (route.path.match(/:\w+/g) ?? []).length > (route.access.kind === 'record' ? 1 : 0);

/** Time passes between two requests, as it does for people: the limits on floods are not what is tested here. */
const tick = () => world.clock.set(new Date(world.clock.now().getTime() + 1000));

async function askStranger(route: Route): Promise<Response> {
  tick();
  const body = route.method === 'POST' ? { body: new FormData() } : {};
  return app.request(pathOf(route, shared), { method: route.method, ...body });
}

async function ask(person: TestPerson, route: Route, records: Records): Promise<number> {
  tick();
  const path = pathOf(route, records);
  const response = route.method === 'GET' ? await person.get(app, path) : await person.post(app, path);
  await response.text();
  return response.status;
}

const name = (route: Route) => `${route.method} ${route.path}`;
const byKind = <K extends Route['access']['kind']>(kind: K) => routes.filter((route) => route.access.kind === kind);

describe('the routes', () => {
  it('are each listed once, under an address of their own', () => {
    const names = routes.map(name);
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
    expect(routes.length).toBeGreaterThan(40);
  });

  it('say who may open them with an action that the table knows', () => {
    for (const route of routes) {
      if ('action' in route.access) expect(policyTable, name(route)).toHaveProperty([route.access.action]);
    }
  });
});

describe.each(byKind('record').map((route) => [name(route), route] as const))('%s', (_, route) => {
  const access = route.access as Extract<Route['access'], { kind: 'record' }>;
  const rule: { roles: readonly Role[]; share?: keyof typeof strength } = policyTable[access.action];

  it.each(relations)('obeys the table for each role of an organisation: %s', async (relation) => {
    // What hangs on a démarche is reached through its shares; the organisation itself is not shared.
    const visible = relation === 'own' || (relation !== 'unrelated' && !unshared.has(access.record));
    const letThrough =
      relation === 'own' ||
      (visible && rule.share !== undefined && strength[relation as 'read'] >= strength[rule.share]);
    for (const role of roles) {
      // What is refused changes nothing: only a request that is let through needs records of its own.
      const changes = route.method === 'POST' && letThrough && rule.roles.includes(role);
      const records = changes || access.deleted ? await freshRecords() : shared;
      if (access.deleted && access.record !== 'organisation' && access.record !== 'reference-site')
        await throwAway(world.platform, records, access.record);
      const status = await ask(people.get(`${relation}/${role}`)!, route, records);
      const who = `${role} of ${relation}`;
      if (!visible) expect(status, who).toBe(404);
      else if (!letThrough || !rule.roles.includes(role)) expect(status, who).toBe(403);
      else {
        expect(status, who).toBeLessThan(500);
        expect(status, who).not.toBe(403);
        if (!hasOtherParameters(route)) expect(status, who).not.toBe(404);
      }
    }
  });

  it('does not exist for the platform’s administrator, and asks a stranger to sign in', async () => {
    expect(await ask(platformAdmin, route, shared)).toBe(404);
    const response = await askStranger(route);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/espace\/connexion\?retour=%2Fespace/);
  });
});

describe.each(byKind('organisation').map((route) => [name(route), route] as const))('%s', (_, route) => {
  const access = route.access as Extract<Route['access'], { kind: 'organisation' }>;
  const rule: { roles: readonly Role[] } = policyTable[access.action];

  it('obeys the table for each role', async () => {
    for (const role of roles) {
      const status = await ask(people.get(`own/${role}`)!, route, shared);
      if (!rule.roles.includes(role)) expect(status, role).toBe(403);
      else {
        expect(status, role).toBeLessThan(500);
        expect(status, role).not.toBe(403);
        if (!hasOtherParameters(route)) expect(status, role).not.toBe(404);
      }
    }
    expect(await ask(platformAdmin, route, shared)).toBe(403);
  });
});

describe.each(byKind('platform-admin').map((route) => [name(route), route] as const))('%s', (_, route) => {
  it('exists only for the platform’s administrator', async () => {
    for (const role of roles) expect(await ask(people.get(`own/${role}`)!, route, shared), role).toBe(404);
    const status = await ask(platformAdmin, route, shared);
    expect(status).toBeLessThan(500);
    expect(status).not.toBe(403);
  });
});

describe.each(byKind('signed-in').map((route) => [name(route), route] as const))('%s', (_, route) => {
  it('asks a stranger to sign in', async () => {
    const response = await askStranger(route);
    expect(response.status).toBe(303);
  });
});

describe.each([...byKind('public'), ...byKind('link')].map((route) => [name(route), route] as const))(
  '%s',
  (_, route) => {
    it('opens without a cookie, and gives none', async () => {
      const response = await app.request(pathOf(route, shared), {
        method: route.method,
        ...(route.method === 'POST' ? { body: new FormData() } : {}),
      });
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    });
  },
);
