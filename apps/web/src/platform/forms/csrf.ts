import type { Context } from 'hono';
import type { AppEnv } from '../http/env.ts';
import type { Platform } from '../platform.ts';
import { keyedHash, sameSecret } from '../security/secrets.ts';

/** The stamp that a form of this session carries. */
export function csrfToken(platform: Platform, sessionId: string): string {
  return keyedHash(platform.keys.csrf, sessionId);
}

export function isOwnForm(platform: Platform, sessionId: string, token: string): boolean {
  if (sameSecret(token, csrfToken(platform, sessionId))) return true;
  const { previous } = platform.keys;
  return previous !== undefined && sameSecret(token, keyedHash(previous.csrf, sessionId));
}

/**
 * Whether a request that changes something comes from our own pages, by what the browser says of it. A request that says
 * nothing (an old browser, a tool) is not refused here: the form's stamp decides.
 */
export function comesFromElsewhere(c: Context<AppEnv>, platform: Platform): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  if (!origin) return false;
  if (origin === platform.config.baseUrl.origin) return false;
  // On loopback the same server has several names (127.0.0.1, localhost); the Host that was asked is the own one.
  return platform.config.production || origin !== `${new URL(c.req.url).protocol}//${c.req.header('host')}`;
}
