import type { Route } from '../../../platform/http/route.ts';
import { recordRoutes } from './records.tsx';
import { streamRoutes } from './stream.ts';
import { verifyRoutes } from './verify.tsx';

export const openDataRoutes: Route[] = [...streamRoutes, ...recordRoutes, ...verifyRoutes];
