import { notFound } from '../../platform/http/errors.ts';
import { page, type Route } from '../../platform/http/route.ts';
import { guidePages } from './guide-pages.ts';
import { GuideListPage } from './pages/guide-list.tsx';
import { GuidePageView } from './pages/guide-page.tsx';

export const guideRoutes: Route[] = [
  page('/espace/guide', { kind: 'signed-in' }, async (scope) => <GuideListPage scope={scope} pages={guidePages} />),
  page('/espace/guide/:page', { kind: 'signed-in' }, async (scope) => {
    const at = guidePages.findIndex(({ slug }) => slug === scope.param('page'));
    const shown = guidePages[at];
    if (!shown) throw notFound();
    return <GuidePageView scope={scope} page={shown} previous={guidePages[at - 1]} next={guidePages[at + 1]} />;
  }),
];
