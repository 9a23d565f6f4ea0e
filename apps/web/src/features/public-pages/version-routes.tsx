import { notFound } from '../../platform/http/errors.ts';
import { publicPage } from '../../platform/http/public-page.ts';
import type { Route, Scope } from '../../platform/http/route.ts';
import { formatDay, isoDay, parseDay } from '../../platform/messages/index.ts';
import { differences, snapshotForHistory } from '../procedures/index.ts';
import { message as m } from './messages.ts';
import { ComparePage, type VersionEntry, VersionPage, VersionsPage, WithdrawnVersionPage } from './pages/versions.tsx';
import {
  listPublicVersions,
  listVersionDays,
  type PublicVersion,
  readPublicProcedure,
  readPublicVersion,
} from './queries.ts';

async function theProcedure(scope: Scope) {
  const { db } = scope.platform;
  const current = await readPublicProcedure(db, scope.param('id'));
  if (!current) throw notFound();
  const versions: VersionEntry[] = (await listPublicVersions(db, current.id)).map((version) => ({
    ...version,
    current: version.number === current.number,
  }));
  return { id: current.id, title: current.snapshot.content.title, number: current.number, versions };
}

/** The version that stood at the end of a day, or what to say instead. */
function versionOn(
  versions: Awaited<ReturnType<typeof listVersionDays>>,
  text: string,
  now: Date,
): { number: number; day: string } | string {
  const day = parseDay(text);
  if (!day) return m('versions.on.bad');
  if (day > isoDay(now)) return m('versions.on.future');
  const found = versions.find((version) => isoDay(version.publishedAt) <= day);
  if (!found) return m('versions.on.none', { day: formatDay(day), first: formatDay(versions.at(-1)!.publishedAt) });
  if (found.withdrawnAt && isoDay(found.withdrawnAt) <= day) return m('versions.on.offline', { day: formatDay(day) });
  return { number: found.number, day };
}

/** What a reader of the page sees: the words by which it is searched are not among it. */
const readable = ({ snapshot }: PublicVersion) =>
  snapshotForHistory({ ...snapshot, content: { ...snapshot.content, searchWords: [] } });

export const versionRoutes: Route[] = [
  publicPage('/demarches/:id/versions', async (scope) => {
    const procedure = await theProcedure(scope);
    const text = scope.query('le')?.slice(0, 40);
    const found =
      text === undefined
        ? undefined
        : versionOn(await listVersionDays(scope.platform.db, procedure.id), text, scope.now);
    if (typeof found === 'object') {
      return scope.c.redirect(`/demarches/${procedure.id}/versions/${found.number}?le=${found.day}`, 302);
    }
    const asked = { text: text ?? '', error: found };
    return <VersionsPage scope={scope} procedure={procedure} versions={procedure.versions} asked={asked} />;
  }),
  publicPage('/demarches/:id/versions/comparer', async (scope) => {
    const { id, title, number, versions } = await theProcedure(scope);
    const chosen = (name: string, otherwise: number) =>
      versions.find((version) => version.number === Number(scope.query(name)))?.number ?? otherwise;
    const left = chosen('de', versions[1]?.number ?? number);
    const right = chosen('vers', number);
    const { db } = scope.platform;
    const before = (await readPublicVersion(db, id, left))!;
    const after = (await readPublicVersion(db, id, right))!;
    return (
      <ComparePage
        scope={scope}
        procedure={{ id, title }}
        versions={versions}
        left={left}
        right={right}
        differences={differences(readable(before), readable(after))}
      />
    );
  }),
  publicPage('/demarches/:id/versions/:version', async (scope) => {
    const { db } = scope.platform;
    const number = /^[1-9]\d{0,6}$/.test(scope.param('version')) ? Number(scope.param('version')) : 0;
    const version = number > 0 ? await readPublicVersion(db, scope.param('id'), number) : undefined;
    if (!version) throw notFound();
    if (version.withdrawn) return scope.page(<WithdrawnVersionPage scope={scope} />, { status: 410 });
    const current = await readPublicProcedure(db, version.id);
    if (!current) throw notFound();
    return (
      <VersionPage
        scope={scope}
        version={version}
        currentNumber={current.number}
        currentTitle={current.snapshot.content.title}
        asked={parseDay(scope.query('le') ?? '')}
      />
    );
  }),
];
