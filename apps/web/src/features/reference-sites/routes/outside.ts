import { notFound } from '../../../platform/http/errors.ts';
import { publicPage, renderText, sendPage } from '../../../platform/http/public-page.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { tokenHash } from '../../../platform/security/secrets.ts';
import { demonstrationPage, demonstrationPath } from '../demonstration-site.ts';
import { listSlice, readFeed } from '../feed.ts';
import { message as m } from '../messages.ts';
import { type Case, cases, simulate } from '../simulate.ts';
import { type Site, siteOfKey } from '../store.ts';

const baseOf = (scope: Scope) => scope.platform.config.baseUrl.href.replace(/\/$/, '');

/** The site whose key comes with the request, in the header that never stays in a log, or in the address. */
async function siteOf(scope: Scope): Promise<Site | undefined> {
  const bearer = /^Bearer ([\w-]{20,100})$/i.exec(scope.c.req.header('authorization') ?? '')?.[1];
  const key = bearer ?? scope.query('cle');
  return key ? siteOfKey(scope.platform.db, scope.param('id'), tokenHash(key)) : undefined;
}

/** Without a good key: no word on whether the site exists. */
function refuse(scope: Scope): Response {
  return scope.c.json({ status: 401, title: m('feed.refused') }, 401, {
    'WWW-Authenticate': 'Bearer',
    'Cache-Control': 'no-store',
  });
}

/** What the server of a registered site asks with its key; and the fictional site of the demonstration. */
export const outsideRoutes: Route[] = [
  publicPage('/integrer/sites/:id/flux', async (scope) => {
    const site = await siteOf(scope);
    if (!site) return refuse(scope);
    const feed = await readFeed(scope.platform.db, site, baseOf(scope));
    scope.c.header('Vary', 'Authorization');
    return sendPage(scope, renderText(JSON.stringify(feed), 'application/json'));
  }),
  publicPage('/integrer/sites/:id/essai/:procedure', async (scope) => {
    const site = await siteOf(scope);
    if (!site) return refuse(scope);
    const which = cases.find((one) => one === scope.query('cas')) ?? ('normal' satisfies Case);
    const procedure = (await listSlice(scope.platform.db, site)).find(({ id }) => id === scope.param('procedure'));
    if (!procedure) throw notFound();
    const { status, headers, body } = simulate(procedure, which, baseOf(scope), scope.now);
    return new Response(status === 304 ? null : body, { status, headers });
  }),
  publicPage(`${demonstrationPath}/:page`, async (scope) => {
    const page = scope.platform.config.demonstration ? demonstrationPage(scope.param('page')) : undefined;
    if (!page) throw notFound();
    if ('movedTo' in page) return scope.c.redirect(page.movedTo, 301);
    return scope.c.html(page.html);
  }),
];
