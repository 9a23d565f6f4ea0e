import type { Route } from '../../../platform/http/route.ts';
import { publishRoutes } from './publish.tsx';
import { questionRoutes } from './questions.tsx';
import { sheetRoutes } from './sheets.tsx';

export const starterRoutes: Route[] = [...sheetRoutes, ...questionRoutes, ...publishRoutes];
