import type { Context } from 'hono';
import type { VNode } from 'preact';
import type { Actor, SessionRecord } from '../identity/actor.ts';
import type { Platform } from '../platform.ts';
import type { Action, RecordKind, Resource } from '../policy/index.ts';
import type { AppEnv } from './env.ts';

/**
 * Who may open a route. Every route says it; the matrix test reads it, and a route that says nothing does not compile.
 * - `public`: anyone, no cookie;
 * - `open-espace`: signing in and out, recovering access;
 * - `link`: whoever holds a one-time or expiring link;
 * - `signed-in`: any signed-in person, on what is theirs alone;
 * - `platform-admin`;
 * - `organisation`: a right in the organisation in whose name one acts;
 * - `record`: a right on the record named by the path parameter `param`.
 */
export type Access =
  | { kind: 'public' }
  | { kind: 'open-espace' }
  | { kind: 'link' }
  | { kind: 'signed-in' }
  | { kind: 'platform-admin' }
  | { kind: 'organisation'; action: Action }
  | { kind: 'record'; action: Action; record: RecordKind; param: string; deleted?: boolean };

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  access: Access;
  /** Names of the fields of a form, for the tests that send nonsense to every one of them. */
  fields?: readonly string[];
  /** Largest body in bytes; 6 MB unless said otherwise. */
  maxBody?: number;
  handle(scope: Scope): Promise<Response>;
}

/** One request, with what has been found out about it. */
export interface Scope {
  c: Context<AppEnv>;
  platform: Platform;
  now: Date;
  /** Throws when nobody is signed in: only call it behind an access that needs a person. */
  actor: Actor;
  session: SessionRecord;
  /** The record of a `record` access. */
  resource: Resource;
  signedIn: boolean;
  param(name: string): string;
  query(name: string): string | undefined;
  /** The text of a page, without sending it. */
  render(body: VNode): string;
  page(body: VNode, options?: { status?: number }): Response;
  redirect(path: string, flash?: { kind: 'success' | 'info' | 'alert'; text: string }): Promise<Response>;
  download(bytes: Uint8Array, options: { fileName: string; mediaType: string }): Response;
}

/** A page to read. */
export function page(path: string, access: Access, show: (scope: Scope) => Promise<VNode | Response>): Route {
  return {
    method: 'GET',
    path,
    access,
    handle: async (scope) => {
      const shown = await show(scope);
      return shown instanceof Response ? shown : scope.page(shown);
    },
  };
}
