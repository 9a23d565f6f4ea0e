import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '@limpide/kernel';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { VNode } from 'preact';
import { authorise } from '../command.ts';
import { comesFromElsewhere } from '../forms/csrf.ts';
import { secondFactorDetour } from '../identity/second-factor.ts';
import { clearSessionCookie, cookieName, identify } from '../identity/session.ts';
import type { Platform } from '../platform.ts';
import { mayIn, type Resource } from '../policy/index.ts';
import { securityHeaders } from '../security/headers.ts';
import { clientPrefix, RateLimiter } from '../security/rate-limit.ts';
import type { AppEnv } from './env.ts';
import { AppError, forbidden, notFound } from './errors.ts';
import { keepExpiredForm } from './expired-form.ts';
import type { Route, Scope } from './route.ts';
import { makeScope } from './scope.ts';
import { whoCanHelp } from './who-can-help.ts';

/** How the shell shows an error: given by the composition root, since the platform knows no page. */
export type ErrorPage = (scope: Scope, problem: { status: number; message: string; reference?: string }) => VNode;

const megabyte = 1024 * 1024;

/** Builds the HTTP application: guards first, then the routes of the features, then the edge where errors are shown. */
export function createApp(
  platform: Platform,
  routes: readonly Route[],
  errorPage: ErrorPage,
  describe: DescribeError,
): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  // A whole town hall stands behind one address, and its editors save every two seconds: the general limit only stops a
  // flood. What anyone can send without having signed in is held much shorter.
  const flood = new RateLimiter({ capacity: 3000, perMinute: 30_000 });
  const strangers = new RateLimiter({ capacity: 20, perMinute: 30 });
  let warnedOfProxy = platform.config.trustedProxies > 0;
  const hold = (c: Context<AppEnv>, limiter: RateLimiter) => {
    const wait = limiter.take(c.get('clientPrefix') ?? 'unknown', platform.clock.now().getTime());
    if (wait === 0) return;
    c.header('Retry-After', String(wait));
    throw new AppError('error.too-many', 429, { seconds: wait });
  };

  app.use('*', securityHeaders({ hsts: platform.config.secureCookies }));
  app.use('*', async (c, next) => {
    const started = performance.now();
    c.set('requestId', newId());
    c.header('X-Request-Id', c.get('requestId'));
    await next();
    // No path parameter, no query, no address: only what is needed to find a fault.
    platform.log.info({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const state = await platform.ready();
    return c.json(state, state.ok ? 200 : 503);
  });
  app.get('/assets/*', (c) => serveAsset(c, platform.assets.directory));

  app.use('*', async (c, next) => {
    const socket = c.env?.incoming?.socket?.remoteAddress ?? 'unknown';
    const prefix = clientPrefix(socket, c.req.header('x-forwarded-for'), platform.config.trustedProxies);
    c.set('clientPrefix', prefix);
    if (!warnedOfProxy && c.req.header('x-forwarded-for')) {
      warnedOfProxy = true;
      platform.log.warn('a proxy stands in front and TRUSTED_PROXIES is 0: everyone behind it shares one limit');
    }
    hold(c, flood);
    // No address of ours holds a control character, and no database takes one.
    if (c.req.url.length > 8000 || /%(?:0[0-9a-f]|1[0-9a-f]|7f)/i.test(rawPath(c.req.url))) throw notFound();
    await next();
  });

  for (const route of routes) {
    const max = route.maxBody ?? 6 * megabyte;
    const limit = bodyLimit({
      maxSize: max,
      onError: () => {
        throw new AppError('error.too-large', 413, { max: Math.floor(max / megabyte) });
      },
    });
    const open = ['public', 'open-espace', 'link'].includes(route.access.kind);
    const handle = async (c: Context<AppEnv>) => {
      if (open && route.method === 'POST') hold(c, strangers);
      return answer(c, platform, route);
    };
    if (route.method === 'GET') app.get(route.path, handle);
    else app.post(route.path, limit, handle);
  }

  app.notFound((c) => show(c, notFound()));
  app.onError((error, c) => show(c, error));

  async function show(c: Context<AppEnv>, error: unknown): Promise<Response> {
    const scope = makeScope(c, platform, undefined);
    const problem = describe(error, c.get('requestId'));
    if (problem.status >= 500) platform.log.error({ err: error, requestId: c.get('requestId') }, 'unexpected');
    if (c.req.header('accept')?.includes('application/json')) {
      // RFC 9457
      return c.json(
        { type: 'about:blank', title: problem.message, status: problem.status, code: problem.code },
        problem.status as 500,
        {
          'Content-Type': 'application/problem+json; charset=utf-8',
        },
      );
    }
    const message = (problem.code === 'error.forbidden' && (await whoCanHelp(scope))) || problem.message;
    return scope.page(errorPage(scope, { ...problem, message }), { status: problem.status });
  }
  return app;
}

/** The path of an address as it was sent, still encoded. */
function rawPath(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

export type DescribeError = (
  error: unknown,
  requestId: string,
) => { status: number; code: string; message: string; reference?: string };

async function answer(c: Context<AppEnv>, platform: Platform, route: Route): Promise<Response> {
  const { access } = route;
  if (access.kind === 'public') return route.handle(makeScope(c, platform, undefined));
  c.header('Cache-Control', 'no-store');
  if (route.method === 'POST' && comesFromElsewhere(c, platform)) throw new AppError('error.forged-form', 403);
  if (access.kind === 'link') return route.handle(makeScope(c, platform, undefined));

  const { live, ownerId } = await identify(c, platform);
  if (live) {
    c.set('actor', live.actor);
    c.set('session', live.session);
  }
  if (access.kind === 'open-espace') return route.handle(makeScope(c, platform, undefined));
  if (!live) {
    if (c.req.header('accept')?.includes('application/json')) throw new AppError('error.sign-in-needed', 401);
    const back = await keepExpiredForm(c, platform, route, ownerId);
    if (!ownerId && c.req.header('cookie')?.includes(`${cookieName(platform)}=`)) clearSessionCookie(c, platform);
    return c.redirect(`/espace/connexion?retour=${encodeURIComponent(back)}`, 303);
  }
  const detour = secondFactorDetour(live.session.secondFactorStep, route.path);
  if (detour) {
    if (c.req.header('accept')?.includes('application/json')) throw new AppError('error.sign-in-needed', 401);
    const back = await keepExpiredForm(c, platform, route, ownerId);
    return c.redirect(`${detour}?retour=${encodeURIComponent(back)}`, 303);
  }
  const resource = await allowed(platform, route, c, live.actor);
  return route.handle(makeScope(c, platform, resource));
}

/** The policy at the door; commands ask it again inside their transaction. */
async function allowed(
  platform: Platform,
  { access }: Route,
  c: Context<AppEnv>,
  actor: NonNullable<AppEnv['Variables']['actor']>,
): Promise<Resource | undefined> {
  switch (access.kind) {
    case 'platform-admin':
      if (!actor.platformAdmin) throw notFound();
      return undefined;
    case 'organisation':
      if (!mayIn(actor, access.action, actor.organisationId)) throw forbidden();
      return undefined;
    case 'record':
      return authorise(platform.db, actor, access.action, access.record, c.req.param(access.param) ?? '', {
        deleted: access.deleted ?? false,
      });
    default:
      return undefined;
  }
}

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

function serveAsset(c: Context<AppEnv>, directory: string): Response {
  const name = normalize(c.req.path.slice('/assets/'.length));
  const path = join(directory, 'assets', name);
  const type = mediaTypes[extname(name)];
  if (name.startsWith('..') || !type || !existsSync(path) || !statSync(path).isFile()) throw notFound();
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
