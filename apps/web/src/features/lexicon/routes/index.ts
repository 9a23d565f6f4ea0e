import type { Route } from '../../../platform/http/route.ts';
import { entryRoutes } from './entries.tsx';
import { sheetRoutes } from './sheets.ts';

/** Fixed addresses come before those that hold an id. */
export const lexiconRoutes: Route[] = [...sheetRoutes, ...entryRoutes];
