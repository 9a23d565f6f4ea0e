import type { Route } from '../../platform/http/route.ts';
import { editRoutes, newRoutes } from './routes/forms.tsx';
import { keepingRoutes } from './routes/keeping.tsx';
import { listRoutes } from './routes/lists.tsx';
import { recordRoutes } from './routes/record.tsx';
import { sheetRoutes } from './routes/sheets.ts';
import { takeAwayRoutes } from './routes/take-away.tsx';

/** Addresses with a word of their own come before those with an id in its place. */
export const improvementRoutes: Route[] = [
  ...listRoutes,
  ...newRoutes,
  ...sheetRoutes,
  ...recordRoutes,
  ...editRoutes,
  ...takeAwayRoutes,
  ...keepingRoutes,
];
