import { notFound } from '../../platform/http/errors.ts';
import { page, type Route } from '../../platform/http/route.ts';
import { DiscoverPage } from './pages/discover.tsx';
import { HomePage, NobodyHomePage } from './pages/home.tsx';
import { listElsewhere, listMyWork, listRecentVoices, listSituations } from './queries.ts';

export const homeRoutes: Route[] = [
  page('/espace', { kind: 'signed-in' }, async (scope) => {
    const { platform, actor, now } = scope;
    if (actor.memberships.size === 0) return <NobodyHomePage scope={scope} />;
    return (
      <HomePage
        scope={scope}
        work={await listMyWork(platform.db, actor, now)}
        elsewhere={await listElsewhere(platform.db, actor, now)}
        voices={await listRecentVoices(platform.db, actor)}
      />
    );
  }),
  page('/espace/decouvrir', { kind: 'signed-in' }, async (scope) => {
    if (!scope.platform.config.demonstration) throw notFound();
    return <DiscoverPage scope={scope} situations={await listSituations(scope.platform.db, scope.actor)} />;
  }),
];
