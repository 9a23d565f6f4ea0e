import { createHash } from 'node:crypto';
import type { Db } from '../../platform/database/index.ts';
import { form } from '../../platform/forms/index.ts';
import { AppError } from '../../platform/http/errors.ts';
import { publicPage } from '../../platform/http/public-page.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import type { SearchScope } from '../../platform/search/index.ts';
import { RateLimiter } from '../../platform/security/rate-limit.ts';
import { type Asked, territoryAsked } from '../../platform/territory/index.ts';
import { countMiss, keepWish, wishForm } from '../search-words/index.ts';
import { SearchPage, ThanksPage, WishPage } from './pages/search.tsx';
import { lifeEventName, lifeEventsBegun, lifeEventsFor, procedurePath } from './present.ts';
import { listPublicContacts } from './queries.ts';
import { listProcedures, listPublishers, searchProcedures, suggest } from './search-queries.ts';

const asked = (scope: Scope) => (scope.query('q') ?? '').trim().slice(0, 200);
const idOf = (text: string | undefined) => (/^[0-9a-z]{26}$/.test(text ?? '') ? text : undefined);

function scopeOf(commune: Asked | undefined, organisation?: string): SearchScope {
  const near = commune?.found ? { own: commune.found.own, elsewhere: commune.found.elsewhere } : {};
  return { ...near, only: organisation };
}

export const searchRoutes: Route[] = [
  publicPage('/chercher', async (scope) => {
    const { db } = scope.platform;
    const query = asked(scope);
    const commune = await territoryAsked(db, scope.query('commune'));
    const organisation = idOf(scope.query('organisation'));
    const number = Math.max(1, Math.floor(Number(scope.query('page'))) || 1);
    const within = scopeOf(commune, organisation);
    const found = query ? await searchProcedures(db, query, within) : await listProcedures(db, within, number);
    if (query && !organisation && found.outcome !== 'good') await countMiss(scope.platform, query, found.outcome);
    return (
      <SearchPage
        scope={scope}
        view={{
          query,
          commune,
          organisation,
          choosing: scope.query('commune') === '',
          organisations: await listPublishers(db),
          found,
          page: number,
          events: lifeEventsFor(query, found.items),
          contact: await contactFor(db, commune),
        }}
      />
    );
  }),
  page('/chercher/suggestions', { kind: 'public' }, async (scope) => {
    hold(scope);
    const { db } = scope.platform;
    const typed = asked(scope).slice(0, 60);
    const commune = await territoryAsked(db, scope.query('commune'));
    const place = commune?.found ? `&commune=${commune.found.commune.nisCode}` : '';
    const { titles, words } =
      typed.length >= 2 ? await suggest(db, typed, scopeOf(commune)) : { titles: [], words: [] };
    const items = [
      ...lifeEventsBegun(typed, titles).map((event) => ({
        kind: 'event',
        text: lifeEventName(event),
        href: `/moments-de-vie/${event}`,
      })),
      ...titles.map(({ id, title, organisation }) => ({
        kind: 'title',
        text: title,
        note: organisation,
        href: procedurePath(id, title),
      })),
      ...words.map((text) => ({ kind: 'words', text, href: `/chercher?q=${encodeURIComponent(text)}${place}` })),
    ];
    return sendJson(scope, JSON.stringify({ items }));
  }),
  ...form({
    path: '/chercher/dire',
    access: { kind: 'public' },
    schema: wishForm,
    load: async (scope) => ({ contact: await contactFor(scope.platform.db, undefined) }),
    initial: (_, scope) => ({ values: { words: asked(scope) } }),
    page: (scope, state, { contact }) => <WishPage scope={scope} form={state} contact={contact} />,
    submit: async (scope, input) => {
      await keepWish(scope.platform, input);
      return { to: '/chercher/merci' };
    },
  }),
  publicPage('/chercher/merci', async (scope) => (
    <ThanksPage scope={scope} contact={await contactFor(scope.platform.db, undefined)} />
  )),
];

/** The commune of the visitor, else the first one that publishes. */
async function contactFor(db: Db, commune: Asked | undefined) {
  const contacts = await listPublicContacts(db);
  const own = commune?.found?.own ?? [];
  return contacts.find(({ id }) => own.includes(id)) ?? contacts[0];
}

/** Someone who types asks a few times a second; this stops a flood only. One for each platform (tests open several). */
const limiters = new WeakMap<object, RateLimiter>();
function hold(scope: Scope): void {
  const limiter = limiters.get(scope.platform) ?? new RateLimiter({ capacity: 120, perMinute: 600 });
  limiters.set(scope.platform, limiter);
  const wait = limiter.take(scope.c.get('clientPrefix') ?? 'unknown', scope.now.getTime());
  if (wait === 0) return;
  scope.c.header('Retry-After', String(wait));
  throw new AppError('error.too-many', 429, { seconds: wait });
}

/** Kept for a minute by the browser and by proxies, then asked for again with its tag. */
function sendJson(scope: Scope, text: string): Response {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ETag: tag,
    'Cache-Control': 'public, max-age=60',
    'Content-Type': 'application/json; charset=utf-8',
    'X-Robots-Tag': 'noindex',
  };
  const known = scope.c.req.header('if-none-match') ?? '';
  if (known.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag))
    return scope.c.body(null, 304, headers);
  return scope.c.body(text, 200, headers);
}
