import type { Route } from '../platform/http/route.ts';
import type { Platform } from '../platform/platform.ts';
import { accountRoutes } from './account/index.ts';
import { administrationRoutes } from './administration/index.ts';
import { catalogueImportRoutes } from './catalogue-import/index.ts';
import { conceptRoutes } from './concepts/index.ts';
import { documentJobs, documentRoutes } from './documents/index.ts';
import { embedRoutes } from './embeds/index.ts';
import { factCheckRoutes, remindCheckers } from './fact-check/index.ts';
import { galleryRoutes } from './gallery/index.ts';
import { guideRoutes } from './guide/index.ts';
import { homeRoutes } from './home/index.ts';
import { improvementRoutes } from './improvements/index.ts';
import { irritantRoutes } from './irritants/index.ts';
import { lexiconRoutes } from './lexicon/index.ts';
import { lifeEventRoutes } from './life-events/index.ts';
import { linkCheckRoutes, linkJobs } from './link-check/index.ts';
import { massEditRoutes } from './mass-edit/index.ts';
import { noticeRoutes } from './notices/index.ts';
import { openDataRoutes, signWhatIsMissing } from './open-data/index.ts';
import { overviewRoutes } from './overview/index.ts';
import { pageFeedbackRoutes } from './page-feedback/index.ts';
import { procedureRoutes } from './procedures/index.ts';
import { proposalRoutes } from './proposals/index.ts';
import { publicPageRoutes } from './public-pages/index.ts';
import { publicationRoutes, refreshSearch, runDue } from './publication/index.ts';
import { qualityRoutes } from './quality/index.ts';
import { referenceSiteJobs, referenceSiteRoutes } from './reference-sites/index.ts';
import { searchWordsRoutes } from './search-words/index.ts';
import { starterRoutes } from './starter/index.ts';
import { subscriberJobs, subscriberRoutes } from './subscribers/index.ts';
import { territoryRoutes } from './territories/index.ts';

/** What features do later, by name. */
export const jobs = (platform: Platform) => ({
  ...documentJobs(platform),
  ...linkJobs(platform),
  ...referenceSiteJobs(platform),
  ...subscriberJobs(platform),
  'workflow.due': () => doWhatIsDue(platform),
});

/** What was due while nothing ran, and what is due now. */
export async function doWhatIsDue(platform: Platform): Promise<void> {
  await runDue(platform);
  await remindCheckers(platform);
}

/** What must be put in order before the first request, after a change of version. */
export const prepare = async (platform: Platform) => {
  await refreshSearch(platform.db);
  await signWhatIsMissing(platform.db, platform, platform.clock.now());
};

/** Every route of the application. A feature that is not listed here does not exist. */
export const routes: readonly Route[] = [
  // Before the public pages, whose address takes any word after the id.
  ...pageFeedbackRoutes,
  ...publicPageRoutes,
  ...openDataRoutes,
  ...subscriberRoutes,
  ...embedRoutes,
  ...accountRoutes,
  ...administrationRoutes,
  ...territoryRoutes,
  ...homeRoutes,
  ...guideRoutes,
  ...galleryRoutes,
  ...qualityRoutes,
  ...searchWordsRoutes,
  ...starterRoutes,
  ...catalogueImportRoutes,
  ...conceptRoutes,
  ...noticeRoutes,
  ...lifeEventRoutes,
  ...linkCheckRoutes,
  ...massEditRoutes,
  ...referenceSiteRoutes,
  ...procedureRoutes,
  ...documentRoutes,
  ...lexiconRoutes,
  ...publicationRoutes,
  ...factCheckRoutes,
  ...proposalRoutes,
  ...overviewRoutes,
  ...irritantRoutes,
  ...improvementRoutes,
];
