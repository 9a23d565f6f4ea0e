import type { Route } from '../../../platform/http/route.ts';
import { compareRoutes } from './compare.tsx';
import { criteriaRoutes } from './criteria.tsx';
import { documentPageRoutes } from './document.tsx';
import { exampleRoutes } from './examples.tsx';
import { guideRoutes } from './guide.tsx';
import { historyRoutes } from './history.tsx';
import { listRoutes } from './lists.tsx';
import { mentionRoutes } from './mentions.tsx';
import { modelRoutes, shareRoutes } from './models.tsx';
import { pathRoutes, startRoutes } from './path.tsx';
import { programmeRoutes } from './programme.tsx';
import { readingRoutes } from './reading.tsx';
import { reasonRoutes } from './reasons.tsx';
import { remarkRoutes } from './remarks.tsx';
import { showingRoutes } from './showing.tsx';
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
  ...exampleRoutes,
  ...showingRoutes,
  ...mentionRoutes,
  ...criteriaRoutes,
  ...shareRoutes,
  ...readingRoutes,
  ...reasonRoutes,
  ...remarkRoutes,
  ...historyRoutes,
  ...guideRoutes,
];
