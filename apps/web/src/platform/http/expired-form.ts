import type { Context } from 'hono';
import { cleanText } from '../forms/clean-text.ts';
import { keepDraft, type Values } from '../forms/draft.ts';
import type { Platform } from '../platform.ts';
import type { AppEnv } from './env.ts';
import type { Route } from './route.ts';
import { ownPath } from './scope.ts';

/** A draft holds at most this many characters: far beyond a letter, far below what would fill a disk. */
const largestDraft = 300_000;

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
  const values: Values = Object.create(null);
  let hadFile = false;
  let size = 0;
  const form = await c.req.formData().catch(() => undefined);
  // Only what the form of this address knows, and no more than a person types.
  const known = new Set(route.fields ?? []);
  for (const [name, value] of form ?? []) {
    if (notKept.has(name) || !known.has(name)) continue;
    if (typeof value !== 'string') {
      hadFile ||= value.size > 0;
      continue;
    }
    size += value.length + 20;
    if (size > largestDraft) break;
    const already = values[name];
    if (already === undefined) values[name] = cleanText(value);
    else if (Array.isArray(already)) already.push(cleanText(value));
    else values[name] = [already, cleanText(value)];
  }
  const draft = await keepDraft(platform, ownerId, url.pathname, values);
  return `${ownPath(url.pathname)}?brouillon=${draft}${hadFile ? '&fichier=1' : ''}`;
}
