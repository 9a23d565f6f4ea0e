import type { Context } from 'hono';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cleanText } from '../forms/clean-text.ts';
import type { Platform } from '../platform.ts';
import type { Resource } from '../policy/index.ts';
import type { AppEnv } from './env.ts';
import { AppError } from './errors.ts';
import type { Scope } from './route.ts';

const render = (body: VNode) => `<!doctype html>${renderToString(body)}`;

export function makeScope(c: Context<AppEnv>, platform: Platform, resource: Resource | undefined): Scope {
  const needed = <T>(value: T | undefined): T => {
    if (value === undefined) throw new AppError('error.sign-in-needed', 401);
    return value;
  };
  return {
    c,
    platform,
    now: platform.clock.now(),
    get actor() {
      return needed(c.get('actor'));
    },
    get session() {
      return needed(c.get('session'));
    },
    get resource() {
      return needed(resource);
    },
    signedIn: c.get('actor') !== undefined,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => {
      const text = c.req.query(name);
      return text === undefined ? undefined : cleanText(text);
    },
    render,
    page: (body, options) => c.html(render(body), (options?.status ?? 200) as 200),
    redirect: async (path, flash) => {
      const session = c.get('session');
      if (flash && session) {
        await platform.db
          .updateTable('user_session')
          .set({ flash: JSON.stringify(flash) })
          .where('id', '=', session.id)
          .execute();
      }
      return c.redirect(path, 303);
    },
    download: (bytes, { fileName, mediaType }) =>
      c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': mediaType,
        'Content-Disposition': attachment(fileName),
      }),
  };
}

/** A name in plain letters for old browsers, then the whole one (RFC 6266, 4.3). */
function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\;]/g, '')
    .replace(/^ *(?=\.|$)/, 'document');
  const whole = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** A path of our own to come back to after sign-in, or the home of the workspace: never another site. */
export function ownPath(text: string | undefined): string {
  if (!text || !/^\/espace(?:[/?#]|$)/.test(text) || /[\\\r\n\t]/.test(text) || text.length > 1000) return '/espace';
  return text;
}
