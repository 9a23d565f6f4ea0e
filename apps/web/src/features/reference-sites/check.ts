import type { PageOutcome, PageReport } from '../../platform/database/index.ts';
import { AppError } from '../../platform/http/errors.ts';
import type { Platform } from '../../platform/platform.ts';
import { createFetcher, type Fetcher } from '../../platform/security/fetcher.ts';
import { readState } from '../embeds/index.ts';
import { needsCare } from './care.ts';
import { demonstrationFetcher } from './demonstration-site.ts';
import { comparePage, keyed } from './divergence/compare-page.ts';
import { knownOf } from './divergence/known.ts';
import { fetchPage } from './fetch-page.ts';
import { listPages, type SitePage } from './queries.ts';
import { insertCheck, listOpenSites, readSite, saveReport } from './store.ts';

/** A check does not last longer than its job may; pages that are left come first the next time. */
const longestMs = 10 * 60_000;
/** Between two pages of one site, so that a check is never a burden to it. */
const pauseMs = 300;
/** Blocks and letters of one page that are compared: beyond, it is no page about a démarche. */
const readable = { blocks: 3_000, letters: 300_000 };

type Subject = Pick<SitePage, 'address' | 'procedureId'>;
interface Found {
  outcome: PageOutcome;
  report: PageReport;
}

/** Fetches one page and compares it with what is online. Nothing is written. */
export async function checkPage(platform: Platform, fetcher: Fetcher, page: Subject): Promise<Found> {
  const base = platform.config.baseUrl.href.replace(/\/$/, '');
  const agent = `Limpide (${base}/integrer)`;
  const state = await readState(platform.db, page.procedureId);
  const fetched = await fetchPage(fetcher, page.address, agent);
  if (fetched.kind === 'none') {
    // Withdrawn here and gone there is as it should be.
    if (fetched.outcome === 'gone' && !(state && 'online' in state))
      return { outcome: 'read', report: { ...fetched.report, differences: [] } };
    return { outcome: fetched.outcome, report: { ...fetched.report, differences: [] } };
  }
  const { status, movedTo, bytes } = fetched;
  if (movedTo) return { outcome: 'moved', report: { status, movedTo, differences: [] } };
  if (!state || !('online' in state)) {
    const title = state ? state.gone.title : '';
    return {
      outcome: 'read',
      report: { status, differences: [keyed({ topic: 'withdrawn', kind: 'old', ours: title, theirs: '' })] },
    };
  }
  try {
    return await readAndCompare(platform, { ...state.online, base }, bytes, status);
  } catch (error) {
    if (error instanceof AppError && /^error\.too-/.test(error.code)) return unreadable(status, 'too-heavy');
    throw error;
  }
}

const unreadable = (status: number, why: string): Found => ({
  outcome: 'unreadable',
  report: { status, why, differences: [] },
});

type Online = Extract<NonNullable<Awaited<ReturnType<typeof readState>>>, { online: unknown }>['online'];

async function readAndCompare(
  platform: Platform,
  subject: Online & { base: string },
  bytes: Uint8Array,
  status: number,
): Promise<Found> {
  const owner = 'reference-site.check';
  const read = await platform.engines.run('readWebPage', { bytes }, owner);
  if (!read.ok) return unreadable(status, 'not-read');
  const page = read.value;
  const blocks = [...page.main, ...page.around];
  if (page.main.length === 0 && page.custom.length === 0) return unreadable(status, 'empty');
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (blocks.length > readable.blocks || letters > readable.letters) return unreadable(status, 'too-heavy');
  const facts = await platform.engines.run(
    'compareFacts',
    { before: knownOf(subject.snapshot).blocks, after: blocks },
    owner,
  );
  const differences = comparePage(subject, page, facts);
  return { outcome: 'read', report: { status, pageTitle: page.title, number: subject.number, differences } };
}

export interface CheckOptions {
  fetcher?: Fetcher;
  pauseMs?: number;
}

/** Checks the pages of a site, those that wait longest first. @returns whether all of them were seen */
export async function checkSite(platform: Platform, siteId: string, options: CheckOptions = {}): Promise<boolean> {
  const site = await readSite(platform.db, siteId);
  if (!site || site.closedAt) return true;
  const fetcher = options.fetcher ?? fetcherOf(platform);
  const since = (page: SitePage) => page.checkedAt?.getTime() ?? 0;
  const pages = (await listPages(platform.db, { siteIds: [siteId] })).sort((a, b) => since(a) - since(b));
  const end = Date.now() + longestMs;
  let seen = 0;
  for (const page of pages) {
    if (Date.now() > end) break;
    if (seen++ > 0) await new Promise((done) => setTimeout(done, options.pauseMs ?? pauseMs));
    const found = await checkPage(platform, fetcher, page);
    await platform.db
      .transaction()
      .execute((tx) => saveReport(tx, page.id, page.address, { ...found, at: platform.clock.now() }));
  }
  const after = await listPages(platform.db, { siteIds: [siteId] });
  const counts = {
    pages: after.length,
    differing: after.filter((page) => page.outcome === 'read' && needsCare(page)).length,
    unreachable: after.filter(({ outcome }) => outcome !== null && outcome !== 'read').length,
  };
  await platform.db.transaction().execute((tx) => insertCheck(tx, siteId, counts, platform.clock.now()));
  return seen >= pages.length;
}

/** In the demonstration, its own fictional site answers without the network. */
export const fetcherOf = (platform: Platform): Fetcher => {
  const outside = createFetcher();
  return platform.config.demonstration ? demonstrationFetcher(platform, outside) : outside;
};

/** The first check of the fictional site, when the demonstration is loaded: nothing is listening yet. */
export async function checkDemonstrationSite(platform: Platform, siteId: string): Promise<void> {
  await checkSite(platform, siteId, { fetcher: demonstrationFetcher(platform, createFetcher()), pauseMs: 0 });
}

/** What is done later: every week for all, and at once for who asks. */
export const referenceSiteJobs = (platform: Platform) => ({
  'reference-site.check': async ({ siteId }: { siteId: string }) => {
    if (!(await checkSite(platform, siteId))) await enqueue(platform, siteId);
  },
  'reference-sites.weekly': async () => {
    for (const siteId of await listOpenSites(platform.db)) await enqueue(platform, siteId);
  },
});

const enqueue = (platform: Platform, siteId: string) =>
  platform.db.transaction().execute((tx) => platform.jobs.enqueue(tx, 'reference-site.check', { siteId }));
