import type { Db, PageOutcome, PageReport, PublicSnapshot, Tx } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { readSite, type Site } from './store.ts';

export interface SitePage {
  id: string;
  siteId: string;
  address: string;
  title: string;
  procedureId: string;
  procedureTitle: string;
  proposed: boolean;
  checkedAt: Date | null;
  outcome: PageOutcome | null;
  report: PageReport | null;
  /** What was dismissed, by the key of the difference. */
  dismissed: Map<string, { reason: string; by: string }>;
}

/** @throws AppError 404 */
export async function requireSite(db: Db, id: string): Promise<Site> {
  const site = await readSite(db, id);
  if (!site) throw notFound();
  return site;
}

const collator = new Intl.Collator('fr');

export async function listPages(
  db: Db | Tx,
  of: { siteIds: readonly string[] } | { procedureId: string },
): Promise<SitePage[]> {
  if ('siteIds' in of && of.siteIds.length === 0) return [];
  const rows = await db
    .selectFrom('site_page')
    .innerJoin('procedure', 'procedure.id', 'site_page.procedure_id')
    .innerJoin('reference_site', 'reference_site.id', 'site_page.site_id')
    .selectAll('site_page')
    .select('procedure.content')
    .$if('siteIds' in of, (query) => query.where('site_page.site_id', 'in', 'siteIds' in of ? of.siteIds : []))
    .$if('procedureId' in of, (query) =>
      query
        .where('site_page.procedure_id', '=', 'procedureId' in of ? of.procedureId : '')
        .where('reference_site.closed_at', 'is', null),
    )
    .execute();
  const dismissals =
    rows.length === 0
      ? []
      : await db
          .selectFrom('site_page_dismissal')
          .leftJoin('app_user', 'app_user.id', 'dismissed_by')
          .select(['page_id', 'difference', 'reason', 'app_user.name'])
          .where(
            'page_id',
            'in',
            rows.map(({ id }) => id),
          )
          .execute();
  return rows
    .map((row) => ({
      id: row.id,
      siteId: row.site_id,
      address: row.address,
      title: row.title,
      procedureId: row.procedure_id,
      procedureTitle: row.content.title,
      proposed: row.proposed,
      checkedAt: row.checked_at,
      outcome: row.outcome,
      report: row.report,
      dismissed: new Map(
        dismissals
          .filter(({ page_id }) => page_id === row.id)
          .map(({ difference, reason, name }) => [difference, { reason, by: name ?? '' }]),
      ),
    }))
    .sort((a, b) => collator.compare(a.address, b.address));
}

/** @throws AppError 404 */
export async function requirePage(db: Db, siteId: string, pageId: string): Promise<SitePage> {
  const page = (await listPages(db, { siteIds: [siteId] })).find(({ id }) => id === pageId);
  if (!page) throw notFound();
  return page;
}

export interface PastCheck {
  at: Date;
  pages: number;
  differing: number;
  unreachable: number;
}

/** Newest first. */
export async function listChecks(db: Db, siteId: string, limit: number): Promise<PastCheck[]> {
  const rows = await db
    .selectFrom('site_check')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('checked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    at: row.checked_at,
    pages: row.pages,
    differing: row.differing,
    unreachable: row.unreachable,
  }));
}

export async function readFrames(db: Db, organisationId: string): Promise<'registered' | 'anyone'> {
  const row = await db
    .selectFrom('embed_choice')
    .select('frames')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row?.frames ?? 'registered';
}

/** Organisations that have something online, for the slice of a site. */
export async function listPublishers(db: Db): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('publication')
          .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
          .select('publication.id')
          .whereRef('procedure.organisation_id', '=', 'organisation.id')
          .where('publication.withdrawn_at', 'is', null),
      ),
    )
    .execute();
  return rows.sort((a, b) => collator.compare(a.name, b.name));
}

/** The pages of other sites that show a démarche, with the name of each site. */
export async function pagesOfProcedure(db: Db, procedureId: string): Promise<(SitePage & { siteName: string })[]> {
  const pages = await listPages(db, { procedureId });
  if (pages.length === 0) return [];
  const rows = await db
    .selectFrom('reference_site')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      pages.map(({ siteId }) => siteId),
    )
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return pages.map((page) => ({ ...page, siteName: names.get(page.siteId) ?? '' }));
}

/** What was online and is no longer, the latest withdrawal first. */
export async function listGone(db: Db): Promise<{ id: string; at: Date; snapshot: PublicSnapshot }[]> {
  const rows = await db
    .selectFrom('publication')
    .distinctOn('procedure_id')
    .select(['procedure_id', 'withdrawn_at', 'snapshot'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('publication as other')
            .select('other.id')
            .whereRef('other.procedure_id', '=', 'publication.procedure_id')
            .where('other.withdrawn_at', 'is', null),
        ),
      ),
    )
    .orderBy('procedure_id')
    .orderBy('number', 'desc')
    .execute();
  return rows
    .flatMap((row) =>
      row.withdrawn_at ? [{ id: row.procedure_id, at: row.withdrawn_at, snapshot: row.snapshot }] : [],
    )
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
