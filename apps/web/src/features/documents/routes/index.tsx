import type { Route } from '../../../platform/http/route.ts';
import { compareRoutes } from './compare.tsx';
import { criteriaRoutes } from './criteria.tsx';
import { documentPageRoutes } from './document.tsx';
import { guideRoutes } from './guide.tsx';
import { historyRoutes } from './history.tsx';
import { listRoutes } from './lists.tsx';
import { mentionRoutes } from './mentions.tsx';
import { modelRoutes, shareRoutes } from './models.tsx';
import { pathRoutes, startRoutes } from './path.tsx';
import { programmeRoutes } from './programme.tsx';
import { readingRoutes } from './reading.tsx';
import { textRoutes } from './text.tsx';

/** Fixed addresses come before those that hold an id. */
export const documentRoutes: Route[] = [
  ...listRoutes,
  ...modelRoutes,
  ...programmeRoutes,
  ...startRoutes,
  ...documentPageRoutes,
  ...pathRoutes,
  ...textRoutes,
  ...compareRoutes,
  ...mentionRoutes,
  ...criteriaRoutes,
  ...shareRoutes,
  ...readingRoutes,
  ...historyRoutes,
  ...guideRoutes,
];
