import type { Route } from '../../platform/http/route.ts';
import { keepingRoutes } from './routes/keeping.tsx';
import { listRoutes } from './routes/lists.tsx';
import { recordRoutes } from './routes/record.tsx';
import { sheetRoutes } from './routes/sheets.ts';

/** Addresses with a word of their own come before those with an id in its place. */
export const irritantRoutes: Route[] = [...listRoutes, ...sheetRoutes, ...recordRoutes, ...keepingRoutes];
