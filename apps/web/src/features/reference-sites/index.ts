import { outsideRoutes } from './routes/outside.ts';
import { pageRoutes } from './routes/pages.tsx';
import { sheetRoutes } from './routes/sheets.tsx';
import { siteRoutes } from './routes/sites.tsx';

export { needsCare } from './care.ts';
export { checkDemonstrationSite, referenceSiteJobs } from './check.ts';
export { mapPage, registerSite } from './commands.ts';
export { demonstrationPath } from './demonstration-site.ts';
export { pagesOfProcedure } from './queries.ts';

/** Fixed addresses come before those that hold an id. */
export const referenceSiteRoutes = [...outsideRoutes, ...sheetRoutes, ...siteRoutes, ...pageRoutes];
