import { writeKeySet } from '@limpide/catalogue/trust';
import { AppError, notFound } from '../../../platform/http/errors.ts';
import { publicPage } from '../../../platform/http/public-page.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { describeCatalogue } from '../dcat.ts';
import { formats, writeRecords } from '../formats.ts';
import { writePack } from '../pack.ts';
import {
  listChangesAfter,
  listOnline,
  listVersions,
  readHead,
  readPack,
  readVersion,
  type SignedChange,
} from '../queries/index.ts';
import { listKeys } from '../store/index.ts';
import { changeAddress, describePage, describeStream, PAGE_SIZE, versionAddress } from '../stream.ts';
import { baseOf, briefly, data, forEver, formatOf, json, numberIn, sendGraph } from './send.ts';

const LONGEST = 1000;

/** What a version says, signed as JSON, or as linked data. */
function sendVersion(scope: Scope, change: SignedChange): Response {
  const format = formatOf(scope);
  if (format === 'json') return data(scope, change.signed, formats.json, forEver);
  const { record } = JSON.parse(change.signed) as { record: Parameters<typeof writeRecords>[0][number] };
  return data(scope, writeRecords([record], format, true), formats[format], forEver);
}

/** Where the reader stands, and the address that brings what follows. */
async function sendChanges(scope: Scope): Promise<Response> {
  const asked = scope.query('after');
  const after = asked === undefined || asked === '' ? 0 : numberIn(asked, 0);
  const limit = scope.query('limit') ? numberIn(scope.query('limit'), 1) : PAGE_SIZE;
  if (after === undefined || limit === undefined) throw new AppError('error.bad-request', 400);
  const { db } = scope.platform;
  const changes = await listChangesAfter(db, after, Math.min(limit, LONGEST));
  const last = changes.at(-1)?.seq ?? after;
  const head = await readHead(db);
  const more = (head?.seq ?? 0) > last;
  // Written by hand around what was signed: the snapshots leave as they were signed, byte for byte.
  const around = { total: head?.seq ?? 0, more, next: `${baseOf(scope)}/api/v1/changements?after=${last}` };
  const text = `{"items":[${changes.map(({ signed }) => signed).join(',')}],${json(around).slice(1)}`;
  return data(scope, text, formats.json, briefly);
}

/** The stream of changes, signed, and what one needs to verify it. */
export const streamRoutes: Route[] = [
  publicPage('/api/v1/changements', sendChanges),
  publicPage('/api/v1/changements/:seq', async (scope) => {
    const seq = numberIn(scope.param('seq'), 1);
    const [change] = seq ? await listChangesAfter(scope.platform.db, seq - 1, 1) : [];
    if (!change || change.seq !== seq) throw notFound();
    return data(scope, change.signed, formats.json, forEver);
  }),
  publicPage('/api/v1/flux', async (scope) => sendGraph(scope, describeStream(baseOf(scope)))),
  publicPage('/api/v1/flux/:page', async (scope) => {
    const page = numberIn(scope.param('page'), 1);
    if (!page) throw notFound();
    const changes = await listChangesAfter(scope.platform.db, (page - 1) * PAGE_SIZE, PAGE_SIZE);
    // The page after a full one exists before its first member does; those further on do not.
    if (changes.length === 0 && page > 1 && ((await readHead(scope.platform.db))?.seq ?? 0) < (page - 1) * PAGE_SIZE)
      throw notFound();
    return sendGraph(
      scope,
      describePage(page, changes, baseOf(scope)),
      changes.length === PAGE_SIZE ? forEver : briefly,
    );
  }),
  publicPage('/api/v1/demarches/:id/versions', async (scope) => {
    const changes = await listVersions(scope.platform.db, scope.param('id'));
    if (changes.length === 0) throw notFound();
    const base = baseOf(scope);
    const items = changes.map((change) => ({
      kind: change.kind,
      version: change.version,
      at: change.at.toISOString(),
      seq: change.seq,
      hash: change.hash,
      address: change.kind === 'published' ? versionAddress(base, change) : changeAddress(base, change.seq),
    }));
    return data(scope, json({ items, total: items.length }), formats.json);
  }),
  publicPage('/api/v1/demarches/:id/versions/:version', async (scope) => {
    const version = numberIn(scope.param('version'), 1);
    const change = version && (await readVersion(scope.platform.db, scope.param('id'), version));
    if (!change) throw notFound();
    return sendVersion(scope, change);
  }),
  publicPage('/api/v1/cles', async (scope) =>
    data(scope, json(writeKeySet(await listKeys(scope.platform.db))), 'application/jwk-set+json'),
  ),
  publicPage('/api/v1/catalogue', async (scope) => {
    const { db } = scope.platform;
    const organisations = new Map(
      (await listOnline(db)).map(({ snapshot: { organisation } }) => [organisation.slug, organisation.name]),
    );
    const head = await readHead(db);
    return sendGraph(
      scope,
      describeCatalogue(baseOf(scope), {
        modified: head?.at,
        organisations: [...organisations].map(([slug, name]) => ({ slug, name })),
      }),
    );
  }),
  publicPage('/api/v1/paquet', async (scope) => {
    const { head, online } = await readPack(scope.platform.db);
    scope.c.header('Content-Disposition', 'attachment; filename="catalogue.ndjson"');
    return data(scope, writePack(head, online), 'application/x-ndjson');
  }),
];
