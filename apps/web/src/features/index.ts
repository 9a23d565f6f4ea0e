import type { Route } from '../platform/http/route.ts';
import type { Platform } from '../platform/platform.ts';
import { accountRoutes } from './account/index.ts';
import { administrationRoutes } from './administration/index.ts';
import { documentJobs, documentRoutes } from './documents/index.ts';
import { embedRoutes } from './embeds/index.ts';
import { galleryRoutes } from './gallery/index.ts';
import { guideRoutes } from './guide/index.ts';
import { homeRoutes } from './home/index.ts';
import { improvementRoutes } from './improvements/index.ts';
import { irritantRoutes } from './irritants/index.ts';
import { lexiconRoutes } from './lexicon/index.ts';
import { openDataRoutes } from './open-data/index.ts';
import { overviewRoutes } from './overview/index.ts';
import { procedureRoutes } from './procedures/index.ts';
import { proposalRoutes } from './proposals/index.ts';
import { publicPageRoutes } from './public-pages/index.ts';
import { publicationRoutes, refreshSearch } from './publication/index.ts';
import { qualityRoutes } from './quality/index.ts';
import { referenceSiteJobs, referenceSiteRoutes } from './reference-sites/index.ts';
import { starterRoutes } from './starter/index.ts';

/** What features do later, by name. */
export const jobs = (platform: Platform) => ({ ...documentJobs(platform), ...referenceSiteJobs(platform) });

/** What must be put in order before the first request, after a change of version. */
export const prepare = (platform: Platform) => refreshSearch(platform.db);

/** Every route of the application. A feature that is not listed here does not exist. */
export const routes: readonly Route[] = [
  ...publicPageRoutes,
  ...openDataRoutes,
  ...embedRoutes,
  ...accountRoutes,
  ...administrationRoutes,
  ...homeRoutes,
  ...guideRoutes,
  ...galleryRoutes,
  ...qualityRoutes,
  ...starterRoutes,
  ...referenceSiteRoutes,
  ...procedureRoutes,
  ...documentRoutes,
  ...lexiconRoutes,
  ...publicationRoutes,
  ...proposalRoutes,
  ...overviewRoutes,
  ...irritantRoutes,
  ...improvementRoutes,
];
