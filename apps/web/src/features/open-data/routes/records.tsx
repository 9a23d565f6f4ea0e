import { jsonLdContext, jsonSchema, shaclShapes } from '@limpide/catalogue';
import { notFound } from '../../../platform/http/errors.ts';
import { publicPage } from '../../../platform/http/public-page.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { type PublicProcedure, procedurePath, recordOf } from '../../public-pages/index.ts';
import { atomFeed, sitemap } from '../feed.ts';
import { formats, writeRecords } from '../formats.ts';
import { openApi } from '../openapi.ts';
import { OpenDataPage } from '../pages/open-data.tsx';
import { listChanges, listOnline, readOnline } from '../queries/index.ts';
import { baseOf, data, formatOf, json } from './send.ts';

function sendRecords(scope: Scope, found: readonly PublicProcedure[], one: boolean): Response {
  const format = formatOf(scope);
  const base = baseOf(scope);
  const records = found.map((publication) => recordOf(publication, base));
  return data(scope, writeRecords(records, format, one), formats[format]);
}

/** What others may take: data of what is online, the changes, and how to read them. */
export const recordRoutes: Route[] = [
  publicPage('/donnees', async (scope) => {
    const online = await listOnline(scope.platform.db);
    const organisations = new Map(
      online.map(({ snapshot }) => [snapshot.organisation.slug, snapshot.organisation.name]),
    );
    return (
      <OpenDataPage
        scope={scope}
        count={online.length}
        organisations={[...organisations].map(([slug, name]) => ({ slug, name }))}
      />
    );
  }),
  publicPage('/api/v1/demarches', async (scope) =>
    sendRecords(scope, await listOnline(scope.platform.db, scope.query('organisation') || undefined), false),
  ),
  publicPage('/api/v1/demarches/:id', async (scope) => {
    const found = await readOnline(scope.platform.db, scope.param('id'));
    if (!found) throw notFound();
    return sendRecords(scope, [found], true);
  }),
  publicPage('/api/v1/openapi.json', async (scope) => data(scope, json(openApi(baseOf(scope))), formats.json)),
  publicPage('/api/v1/contexte', async (scope) =>
    data(scope, json({ '@context': jsonLdContext() }), formats['json-ld']),
  ),
  publicPage('/api/v1/schema', async (scope) => data(scope, json(jsonSchema()), 'application/schema+json')),
  publicPage('/api/v1/formes', async (scope) => data(scope, shaclShapes(), formats.turtle)),
  publicPage('/changements.atom', async (scope) =>
    data(scope, atomFeed(await listChanges(scope.platform.db, 100), baseOf(scope)), 'application/atom+xml'),
  ),
  publicPage('/sitemap.xml', async (scope) => {
    const online = await listOnline(scope.platform.db);
    const pages = online.map(({ id, snapshot, publishedAt }) => ({
      path: procedurePath(id, snapshot.content.title),
      day: publishedAt.toISOString().slice(0, 10),
    }));
    return data(
      scope,
      sitemap([{ path: '/' }, { path: '/moments-de-vie' }, ...pages], baseOf(scope)),
      'application/xml',
    );
  }),
];
