import { newId } from '@limpide/kernel';
import type { Db, PageOutcome, PageReport, Tx } from '../../platform/database/index.ts';
import type { SiteContent } from './schema.ts';

export interface Site extends SiteContent {
  id: string;
  organisationId: string;
  keyEnd: string;
  keyMadeAt: Date | null;
  checkAskedAt: Date | null;
  checkedAt: Date | null;
  closedAt: Date | null;
  version: number;
}

function sites(db: Db | Tx) {
  return db.selectFrom('reference_site').selectAll();
}
type SiteRow = Awaited<ReturnType<ReturnType<typeof sites>['execute']>>[number];

const toSite = (row: SiteRow): Site => ({
  id: row.id,
  organisationId: row.organisation_id,
  name: row.name,
  address: row.address,
  origins: row.origins,
  slice: row.slice,
  keyEnd: row.key_end,
  keyMadeAt: row.key_made_at,
  checkAskedAt: row.check_asked_at,
  checkedAt: row.checked_at,
  closedAt: row.closed_at,
  version: row.version,
});

export async function readSite(db: Db | Tx, id: string): Promise<Site | undefined> {
  const row = await sites(db).where('id', '=', id).executeTakeFirst();
  return row && toSite(row);
}

export async function listSites(db: Db | Tx, organisationId: string): Promise<Site[]> {
  return (await sites(db).where('organisation_id', '=', organisationId).orderBy('id').execute()).map(toSite);
}

/** The open site that a key opens. */
export async function siteOfKey(db: Db, id: string, keyHash: string): Promise<Site | undefined> {
  const row = await sites(db)
    .where('id', '=', id)
    .where('key_hash', '=', keyHash)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row && toSite(row);
}

/** Sites of everyone that are to be checked. */
export async function listOpenSites(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('reference_site')
    .select('id')
    .where('closed_at', 'is', null)
    .where((eb) =>
      eb.exists(
        eb.selectFrom('site_page').select('site_page.id').whereRef('site_page.site_id', '=', 'reference_site.id'),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** One change of the sites of an organisation at a time. */
export async function lockSites(tx: Tx, organisationId: string): Promise<Site[]> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute();
  return listSites(tx, organisationId);
}

export async function insertSite(tx: Tx, organisationId: string, content: SiteContent, now: Date): Promise<string> {
  const id = newId(now.getTime());
  const { slice, ...plain } = content;
  await tx
    .insertInto('reference_site')
    .values({
      id,
      organisation_id: organisationId,
      ...plain,
      slice: JSON.stringify(slice),
      key_hash: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}

interface SiteChange {
  content?: SiteContent;
  key?: { hash: string; end: string };
  closedAt?: Date | null;
}

/** @returns the version that stands now */
export async function updateSite(tx: Tx, id: string, change: SiteChange, now: Date): Promise<number> {
  const { content, key, closedAt } = change;
  const row = await tx
    .updateTable('reference_site')
    .set((eb) => ({
      ...(content ? { ...content, slice: JSON.stringify(content.slice) } : {}),
      ...(key ? { key_hash: key.hash, key_end: key.end, key_made_at: now } : {}),
      ...(closedAt === undefined ? {} : { closed_at: closedAt }),
      updated_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

export async function markCheckAsked(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('reference_site').set({ check_asked_at: at }).where('id', '=', id).execute();
}

export interface PageContent {
  address: string;
  title: string;
  procedureId: string;
  /** Found by its title, and not yet confirmed by a person. */
  proposed: boolean;
}

export async function insertPage(tx: Tx, siteId: string, page: PageContent, now: Date): Promise<string> {
  const id = newId(now.getTime());
  await tx
    .insertInto('site_page')
    .values({
      id,
      site_id: siteId,
      address: page.address,
      title: page.title,
      procedure_id: page.procedureId,
      proposed: page.proposed,
      created_at: now,
      outcome: null,
    })
    .execute();
  return id;
}

/** What was found there speaks of the mapping of before: it goes. */
export async function updatePage(tx: Tx, id: string, page: PageContent): Promise<void> {
  await tx
    .updateTable('site_page')
    .set({
      address: page.address,
      title: page.title,
      procedure_id: page.procedureId,
      proposed: page.proposed,
      checked_at: null,
      outcome: null,
      report: null,
    })
    .where('id', '=', id)
    .execute();
}

export async function confirmPages(tx: Tx, siteId: string, ids?: readonly string[]): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('site_page')
    .set({ proposed: false })
    .where('site_id', '=', siteId)
    .where('proposed', '=', true)
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...ids!]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function deletePage(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('site_page').where('id', '=', id).execute();
}

export async function saveReport(
  tx: Tx,
  id: string,
  address: string,
  found: { outcome: PageOutcome; report: PageReport; at: Date },
): Promise<void> {
  // A page whose address changed meanwhile is not the one that was read.
  await tx
    .updateTable('site_page')
    .set({ outcome: found.outcome, report: JSON.stringify(found.report), checked_at: found.at })
    .where('id', '=', id)
    .where('address', '=', address)
    .execute();
  // A dismissal holds as long as the difference does: what is not there any more is forgotten.
  const keys = found.report.differences.map(({ key }) => key);
  if (found.outcome !== 'read') return;
  await tx
    .deleteFrom('site_page_dismissal')
    .where('page_id', '=', id)
    .$if(keys.length > 0, (query) => query.where('difference', 'not in', keys))
    .execute();
}

export async function insertDismissal(
  tx: Tx,
  row: { pageId: string; difference: string; reason: string; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('site_page_dismissal')
    .values({
      id: newId(row.at.getTime()),
      page_id: row.pageId,
      difference: row.difference,
      reason: row.reason,
      dismissed_by: row.by,
      dismissed_at: row.at,
    })
    .onConflict((conflict) => conflict.columns(['page_id', 'difference']).doUpdateSet({ reason: row.reason }))
    .execute();
}

export async function deleteDismissal(tx: Tx, pageId: string, difference: string): Promise<void> {
  await tx
    .deleteFrom('site_page_dismissal')
    .where('page_id', '=', pageId)
    .where('difference', '=', difference)
    .execute();
}

/** Checks of a site that are kept. */
const keptChecks = 26;

export async function insertCheck(
  tx: Tx,
  siteId: string,
  counts: { pages: number; differing: number; unreachable: number },
  at: Date,
): Promise<void> {
  await tx
    .insertInto('site_check')
    .values({ id: newId(at.getTime()), site_id: siteId, checked_at: at, ...counts })
    .execute();
  await tx
    .updateTable('reference_site')
    .set({ checked_at: at, check_asked_at: null })
    .where('id', '=', siteId)
    .execute();
  const old = await tx
    .selectFrom('site_check')
    .select('id')
    .where('site_id', '=', siteId)
    .orderBy('checked_at', 'desc')
    .orderBy('id', 'desc')
    .offset(keptChecks)
    .limit(1000)
    .execute();
  if (old.length > 0)
    await tx
      .deleteFrom('site_check')
      .where(
        'id',
        'in',
        old.map(({ id }) => id),
      )
      .execute();
}

export async function setFrames(
  tx: Tx,
  organisationId: string,
  choice: { frames: 'registered' | 'anyone'; by: string; at: Date },
): Promise<void> {
  const values = { frames: choice.frames, set_by: choice.by, set_at: choice.at };
  await tx
    .insertInto('embed_choice')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute();
}
