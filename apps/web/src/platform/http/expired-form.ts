import type { Context } from 'hono';
import { keepDraft, type Values } from '../forms/draft.ts';
import type { Platform } from '../platform.ts';
import type { AppEnv } from './env.ts';
import type { Route } from './route.ts';
import { ownPath } from './scope.ts';

const notKept = new Set([
  '_csrf',
  '_version',
  '_draft',
  'password',
  'new-password',
  'new-password-again',
  'code',
  'sealed-secret',
]);

/**
 * A form that arrives after its session has ended is kept for its owner; the answer is where to come back to after
 * sign-in. Secrets and files are not kept.
 */
export async function keepExpiredForm(
  c: Context<AppEnv>,
  platform: Platform,
  route: Route,
  ownerId: string | undefined,
): Promise<string> {
  const url = new URL(c.req.url);
  if (route.method === 'GET') return ownPath(url.pathname + url.search);
  if (!ownerId) return ownPath(url.pathname);
  const values: Values = {};
  let hadFile = false;
  const form = await c.req.formData().catch(() => undefined);
  for (const [name, value] of form ?? []) {
    if (notKept.has(name) || !/^[\w.:-]{1,80}$/.test(name)) continue;
    if (typeof value !== 'string') hadFile ||= value.size > 0;
    else if (Object.hasOwn(values, name)) values[name] = [values[name]!].flat().concat(value);
    else Object.defineProperty(values, name, { value, enumerable: true, writable: true, configurable: true });
  }
  const draft = await keepDraft(platform, ownerId, url.pathname, values);
  return `${ownPath(url.pathname)}?brouillon=${draft}${hadFile ? '&fichier=1' : ''}`;
}
