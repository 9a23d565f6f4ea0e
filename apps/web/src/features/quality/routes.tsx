import { notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import { ProcedureQualityPage, QualityPage } from './pages/quality.tsx';
import { assess } from './queries.ts';

const assessed = (scope: Scope, of: { organisationId: string; procedureId?: string }) =>
  assess(scope.platform.db, { ...of, base: scope.platform.config.baseUrl.origin, now: scope.now });

export const qualityRoutes: Route[] = [
  page('/espace/demarches/qualite', { kind: 'organisation', action: 'procedure.list' }, async (scope) => (
    <QualityPage scope={scope} assessment={await assessed(scope, { organisationId: scope.actor.organisationId! })} />
  )),
  page(
    '/espace/demarches/:id/qualite',
    { kind: 'record', action: 'procedure.read', record: 'procedure', param: 'id' },
    async (scope) => {
      const { organisationId } = scope.resource;
      const [procedure] = (await assessed(scope, { organisationId, procedureId: scope.param('id') })).procedures;
      if (!procedure) throw notFound();
      return <ProcedureQualityPage scope={scope} procedure={procedure} />;
    },
  ),
];
