import { notFound } from '../../platform/http/errors.ts';
import { PageMemory, publicPage, renderPage, sendPage } from '../../platform/http/public-page.ts';
import type { Route, Scope } from '../../platform/http/route.ts';
import { redirectOf, territoryAsked } from '../../platform/territory/index.ts';
import { lifeEvents } from '../procedures/index.ts';
import { HomePage } from './pages/home.tsx';
import { LifeEventsPage, SaidAndDonePage, TalkPage } from './pages/lists.tsx';
import { PublicProcedurePage } from './pages/procedure.tsx';
import { AccessibilityPage, PrivacyPage } from './pages/statements.tsx';
import { procedurePath } from './present.ts';
import {
  listPublicContacts,
  listPublicProcedures,
  listSaidAndDone,
  readPublicProcedure,
  readPublicState,
} from './queries.ts';
import { searchRoutes } from './search-routes.tsx';
import { versionRoutes } from './version-routes.tsx';

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
        commune={await territoryAsked(db, scope.query('commune'))}
      />
    );
  }),
  ...searchRoutes,
  publicPage('/moments-de-vie', async (scope) => (
    <LifeEventsPage scope={scope} items={await listPublicProcedures(scope.platform.db)} lifeEvents={lifeEvents} />
  )),
  ...versionRoutes,
  publicPage('/demarches/:id/:slug?', async (scope) => {
    const { db, config } = scope.platform;
    const id = scope.param('id');
    const state = await readPublicState(db, id, scope.now);
    if (!state) return movedTo(scope, id);
    const changes = state.changes.slice(0, 3);
    const key = `${scope.c.req.path} ${state.number} ${JSON.stringify([changes, state.notices])}`;
    const kept = config.development ? undefined : pagesOf(scope).get(key);
    if (kept) return sendPage(scope, kept);
    const procedure = await readPublicProcedure(db, id);
    if (!procedure) throw notFound();
    const right = procedurePath(procedure.id, procedure.snapshot.content.title);
    if (scope.c.req.path !== right) return scope.c.redirect(right, 301);
    const page = renderPage(
      scope,
      <PublicProcedurePage scope={scope} procedure={procedure} changes={changes} notices={state.notices} />,
    );
    return sendPage(scope, procedure.number === state.number ? pagesOf(scope).keep(key, page) : page);
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

/** A démarche that gave way to another in a merger of communes. @throws AppError 404 */
async function movedTo(scope: Scope, id: string): Promise<Response> {
  const { db } = scope.platform;
  const to = await redirectOf(db, id);
  const current = to ? await readPublicProcedure(db, to) : undefined;
  if (!current) throw notFound();
  return scope.c.redirect(procedurePath(current.id, current.snapshot.content.title), 301);
}

/** Pages kept by this process, one memory for each platform (tests open several). */
const memories = new WeakMap<object, PageMemory>();
function pagesOf(scope: Scope): PageMemory {
  const memory = memories.get(scope.platform) ?? new PageMemory(500);
  memories.set(scope.platform, memory);
  return memory;
}

/** Ways in for who does not know what to type. Words of life, not names of démarches; the search answers what is online. */
const oftenSearched = ['déménager', 'carte d’identité perdue', 'prime pour isoler', 'composition de ménage'];
