import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixedClock, newId } from '@limpide/kernel';
import type { Hono } from 'hono';
import { inject } from 'vitest';
import { readConfig } from '../src/platform/config.ts';
import { type OpenDatabase, openDatabase, openInMemory } from '../src/platform/database/index.ts';
import { csrfToken } from '../src/platform/forms/index.ts';
import { createApp } from '../src/platform/http/app.ts';
import { describeError } from '../src/platform/http/describe-error.ts';
import type { AppEnv } from '../src/platform/http/env.ts';
import type { Route } from '../src/platform/http/route.ts';
import { createUser } from '../src/platform/identity/accounts.ts';
import type { Actor } from '../src/platform/identity/actor.ts';
import { cookieName, startSession } from '../src/platform/identity/session.ts';
import type { Platform } from '../src/platform/platform.ts';
import type { Role } from '../src/platform/policy/index.ts';
import { placesIn, startPlatform } from '../src/platform/start.ts';
import { ErrorPage } from '../src/shell/error-page.tsx';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database in memory, as base64 of its dump. */
    migrated: string;
    /** A real server, when its binaries run on this machine. */
    postgresUrl: string | null;
  }
}

export const webRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface TestPlatform {
  platform: Platform;
  clock: ReturnType<typeof fixedClock>;
  database: OpenDatabase;
  stop(): Promise<void>;
}

/** The platform on a database of its own: in memory from a migrated dump, or on the server given. */
export async function testPlatform(
  options: { databaseUrl?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<TestPlatform> {
  const clock = fixedClock('2027-03-15T09:00:00Z');
  const config = readConfig(
    {
      SECRET_KEY: 'clé-de-test-0123456789-abcdefghijkl',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'limpide-test-')),
      DEMO: '0',
      ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
      ...options.env,
    },
    () => '',
  );
  const database = options.databaseUrl
    ? await openDatabase({ databaseUrl: options.databaseUrl, dataDir: config.dataDir })
    : await openInMemory(new Blob([Buffer.from(inject('migrated'), 'base64')]));
  const { platform, stop } = await startPlatform(config, placesIn(webRoot), { clock, database, logLevel: 'silent' });
  return { platform, clock, database, stop };
}

export function testApp(platform: Platform, routes: readonly Route[]): Hono<AppEnv> {
  return createApp(platform, routes, ErrorPage, describeError);
}

/** An organisation made for one test: tests share a database and never each other's organisations. */
export async function anOrganisation(
  platform: Platform,
  options: { name?: string; rule?: 'colleague' | 'external-reader' | 'direct-with-reason'; authority?: string } = {},
): Promise<string> {
  const id = newId();
  await platform.db
    .insertInto('organisation')
    .values({
      id,
      slug: id,
      name: options.name ?? `Commune ${id.slice(-4)}`,
      short_name: options.name ?? `Commune ${id.slice(-4)}`,
      authority: options.authority ?? 'commune-wallonne',
      publication_rule: options.rule ?? 'colleague',
      decision_body: 'Collège communal',
      contact: JSON.stringify({
        phone: '081 00 00 00',
        phoneHours: 'du lundi au vendredi, de 9 h à 12 h',
        address: 'place du Marché 1, 5999 Essai',
        openingHours: 'lundi de 9 h à 12 h',
        post: 'place du Marché 1, 5999 Essai',
        helper: 'Une personne de confiance peut vous aider.',
      }),
      adviser_email: 'conseil@exemple.be',
      created_at: platform.clock.now(),
    })
    .execute();
  return id;
}

export interface TestPerson {
  actor: Actor;
  /** What the browser of this person sends with every request. */
  headers(): Promise<Record<string, string>>;
  /** Sends a request as this person; a body is sent as a form with its stamp. */
  get(app: Hono<AppEnv>, path: string): Promise<Response>;
  post(app: Hono<AppEnv>, path: string, body?: Record<string, string | string[] | Blob>): Promise<Response>;
}

/** A signed-in person with roles in organisations. */
export async function aPerson(
  platform: Platform,
  memberships: Record<string, Role[]>,
  options: { name?: string; platformAdmin?: boolean } = {},
): Promise<TestPerson> {
  const now = platform.clock.now();
  const name = options.name ?? 'Camille Essai';
  const email = `${newId()}@exemple.be`;
  const userId = await platform.db.transaction().execute(async (tx) => {
    const id = await createUser(tx, now, { email, name, platformAdmin: options.platformAdmin ?? false });
    for (const [organisationId, roles] of Object.entries(memberships)) {
      await tx
        .insertInto('membership')
        .values({ organisation_id: organisationId, user_id: id, roles, created_at: now })
        .execute();
    }
    return id;
  });
  const organisationId = Object.keys(memberships)[0] ?? null;
  const token = await startSession(platform.db, now, { userId, organisationId, label: 'test', secondFactor: true });
  const session = await platform.db
    .selectFrom('user_session')
    .select('id')
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  const headers = { cookie: `${cookieName(platform)}=${token}`, accept: 'text/html' };
  return {
    actor: {
      userId,
      name,
      email,
      platformAdmin: options.platformAdmin ?? false,
      memberships: new Map(Object.entries(memberships)),
      organisationId,
    },
    headers: async () => headers,
    get: async (app, path) => app.request(path, { headers }),
    post: async (app, path, body = {}) => {
      const form = new FormData();
      form.set('_csrf', csrfToken(platform, session.id));
      for (const [key, value] of Object.entries(body)) {
        for (const one of Array.isArray(value) ? value : [value]) form.append(key, one as string);
      }
      return app.request(path, { method: 'POST', headers, body: form });
    },
  };
}
