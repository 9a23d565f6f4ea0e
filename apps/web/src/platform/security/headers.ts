import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../http/env.ts';

/**
 * Strict headers on every answer, errors and files included. No inline style at all; a script only with the nonce of
 * this answer (OWASP ASVS 5.0, 3.4). The development reload needs nothing more: it is a script with the nonce.
 */
export function securityHeaders(options: { hsts: boolean }): MiddlewareHandler<AppEnv> {
  // Set before the answer is made, since changing an answer afterwards copies it whole; then checked on the few answers that
  // a handler made by itself.
  const constant: [string, string][] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()'],
    ...(options.hsts
      ? ([['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] as [string, string][])
      : []),
  ];
  return async (c, next) => {
    const nonce = newNonce();
    c.set('nonce', nonce);
    const all: [string, string][] = [['Content-Security-Policy', policy(nonce)], ...constant];
    for (const [name, value] of all) c.header(name, value);
    c.header('Cache-Control', 'no-store');
    await next();
    if (c.res.headers.has('Content-Security-Policy')) return;
    for (const [name, value] of all) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

/** 128 random bits for one answer, drawn by the page of 4 kB: the system is asked once in 256 answers. */
let drawn = Buffer.alloc(0);
function newNonce(): string {
  if (drawn.length < 16) drawn = randomBytes(4096);
  const nonce = drawn.toString('base64', 0, 16);
  drawn = drawn.subarray(16);
  return nonce;
}

function policy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; ${rest}; ${ancestors([])}`;
}

const ancestors = (sources: readonly string[]) => `frame-ancestors ${sources.join(' ') || "'none'"}`;

/** The policy of a page that other sites may show: who may stand around it; our own scripts only, so that it is the same each time. */
export function framedPolicy(sources: readonly string[]): string {
  return `default-src 'none'; script-src 'self'; ${rest}; ${ancestors(sources)}`;
}

/** The policy of a page of ours that shows frames of ours. */
export function framingPolicy(nonce: string): string {
  return `${policy(nonce)}; frame-src 'self'`;
}

const rest = [
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
