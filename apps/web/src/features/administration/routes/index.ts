import type { Route } from '../../../platform/http/route.ts';
import { journalRoutes } from './journal.tsx';
import { memberRoutes } from './members.tsx';
import { organisationRoutes } from './organisation.tsx';
import { platformRoutes } from './platform.tsx';
import { demonstrationRoutes } from './platform-demonstration.tsx';
import { recordRoutes } from './records.tsx';

export const administrationRoutes: Route[] = [
  ...organisationRoutes,
  ...memberRoutes,
  ...recordRoutes,
  ...journalRoutes,
  ...platformRoutes,
  ...demonstrationRoutes,
];
