import { notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import { may, mayIn } from '../../platform/policy/index.ts';
import { ProcedureQualityPage, QualityPage } from './pages/quality.tsx';
import type { Rights } from './present.ts';
import { assess } from './queries.ts';

const assessed = (scope: Scope, of: { organisationId: string; procedureId?: string }) =>
  assess(scope.platform.db, { ...of, base: scope.platform.config.baseUrl.origin, now: scope.now });

const rights = (scope: Scope, organisationId: string, edit: boolean): Rights => ({
  edit,
  manage: mayIn(scope.actor, 'organisation.manage', organisationId),
  takeOver: mayIn(scope.actor, 'takeover', organisationId),
});

export const qualityRoutes: Route[] = [
  page('/espace/demarches/qualite', { kind: 'organisation', action: 'procedure.list' }, async (scope) => {
    const organisationId = scope.actor.organisationId!;
    return (
      <QualityPage
        scope={scope}
        assessment={await assessed(scope, { organisationId })}
        rights={rights(scope, organisationId, mayIn(scope.actor, 'procedure.edit', organisationId))}
      />
    );
  }),
  page(
    '/espace/demarches/:id/qualite',
    { kind: 'record', action: 'procedure.read', record: 'procedure', param: 'id' },
    async (scope) => {
      const { organisationId } = scope.resource;
      const [procedure] = (await assessed(scope, { organisationId, procedureId: scope.param('id') })).procedures;
      if (!procedure) throw notFound();
      const edit = may(scope.actor, 'procedure.edit', scope.resource);
      return <ProcedureQualityPage scope={scope} procedure={procedure} rights={rights(scope, organisationId, edit)} />;
    },
  ),
];
