import type { VNode } from 'preact';
import type { LifeEvent } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import { lifeEvents } from '../procedures/index.ts';
import { cachedPage } from './cached-page.ts';
import { HomePage } from './pages/home.tsx';
import { LifeEventPage, LifeEventsPage, SaidAndDonePage, SearchPage, TalkPage, VersionsPage } from './pages/lists.tsx';
import { PublicProcedurePage } from './pages/procedure.tsx';
import { AccessibilityPage, PrivacyPage } from './pages/statements.tsx';
import { procedurePath } from './present.ts';
import {
  listPublicContacts,
  listPublicProcedures,
  listPublicVersions,
  listSaidAndDone,
  readPublicProcedure,
  searchProcedures,
} from './queries.ts';

/** A public page: the browser and proxies may keep it, and ask whether it has changed (ETag, 304). */
function publicPage(path: string, show: (scope: Scope) => Promise<VNode | Response>): Route {
  return page(path, { kind: 'public' }, async (scope) => {
    const shown = await show(scope);
    return shown instanceof Response ? shown : cachedPage(scope, scope.page(shown));
  });
}

export const publicPageRoutes: Route[] = [
  publicPage('/', async (scope) => {
    const { db } = scope.platform;
    const items = await listPublicProcedures(db);
    const said = await listSaidAndDone(db);
    return (
      <HomePage
        scope={scope}
        items={items}
        lifeEvents={lifeEvents}
        often={items.length > 0 ? oftenSearched : []}
        said={said[0]}
        contacts={await listPublicContacts(db)}
      />
    );
  }),
  publicPage('/chercher', async (scope) => {
    const query = (scope.query('q') ?? '').trim().slice(0, 200);
    const { db } = scope.platform;
    const items = query ? await searchProcedures(db, query) : await listPublicProcedures(db);
    return <SearchPage scope={scope} query={query} items={items} />;
  }),
  publicPage('/moments-de-vie', async (scope) => (
    <LifeEventsPage scope={scope} items={await listPublicProcedures(scope.platform.db)} lifeEvents={lifeEvents} />
  )),
  publicPage('/moments-de-vie/:event', async (scope) => {
    const event = scope.param('event') as LifeEvent;
    if (!lifeEvents.includes(event)) throw notFound();
    const items = await listPublicProcedures(scope.platform.db);
    return <LifeEventPage scope={scope} event={event} items={items.filter((item) => item.lifeEvent === event)} />;
  }),
  publicPage('/demarches/:id/versions', async (scope) => {
    const { db } = scope.platform;
    const current = await readPublicProcedure(db, scope.param('id'));
    if (!current) throw notFound();
    const versions = (await listPublicVersions(db, current.id)).map((version) => ({
      ...version,
      current: version.number === current.number,
    }));
    return <VersionsPage scope={scope} id={current.id} title={current.snapshot.content.title} versions={versions} />;
  }),
  publicPage('/demarches/:id/:slug?', async (scope) => {
    const procedure = await readPublicProcedure(scope.platform.db, scope.param('id'));
    if (!procedure) throw notFound();
    const right = procedurePath(procedure.id, procedure.snapshot.content.title);
    if (new URL(scope.c.req.url).pathname !== right) return scope.c.redirect(right, 301);
    const changes = (await listSaidAndDone(scope.platform.db, procedure.id)).slice(0, 3);
    return <PublicProcedurePage scope={scope} procedure={procedure} changes={changes} />;
  }),
  publicPage('/vous-l-avez-dit', async (scope) => (
    <SaidAndDonePage scope={scope} items={await listSaidAndDone(scope.platform.db)} />
  )),
  publicPage('/parler-a-quelqu-un', async (scope) => (
    <TalkPage scope={scope} contacts={await listPublicContacts(scope.platform.db)} />
  )),
  publicPage('/vie-privee', async (scope) => <PrivacyPage scope={scope} />),
  publicPage('/accessibilite', async (scope) => <AccessibilityPage scope={scope} />),
];

/** Ways in for who does not know what to type. Words of life, not names of démarches; the search answers what is online. */
const oftenSearched = ['déménager', 'carte d’identité perdue', 'prime pour isoler', 'composition de ménage'];
