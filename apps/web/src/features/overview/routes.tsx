import { page, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/policy/index.ts';
import { needsCare, pagesOfProcedure } from '../reference-sites/index.ts';
import type { Situation } from './next-action.ts';
import { OverviewPage } from './pages/overview.tsx';
import { missingParts, type Overview, readOverview } from './queries.ts';

export const overviewRoutes: Route[] = [
  page(
    '/espace/demarches/:id',
    { kind: 'record', action: 'procedure.read', record: 'procedure', param: 'id' },
    async (scope) => {
      const overview = await readOverview(scope.platform.db, scope.param('id'), scope.actor.userId, scope.now);
      const edits = may(scope.actor, 'procedure.edit', scope.resource);
      const pages = await pagesOfProcedure(scope.platform.db, overview.id);
      const sites = { pages: pages.length, care: pages.filter(needsCare).length };
      return <OverviewPage scope={scope} overview={overview} situation={situationOf(overview, edits)} sites={sites} />;
    },
  ),
];

function situationOf(overview: Overview, edits: boolean): Situation {
  return {
    state: overview.state,
    everPublished: overview.publication !== undefined,
    reviewReason: overview.reviewReason,
    review: overview.review,
    needsApproval: overview.needsApproval,
    proposals: edits ? overview.proposals : [],
    missing: missingParts(overview.content, overview.steps),
    irritants: overview.irritants,
    documents: overview.documents,
    actions: overview.actions,
  };
}
