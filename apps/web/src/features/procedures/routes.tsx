import { page, type Route } from '../../platform/http/route.ts';
import { ProcedureListPage } from './pages/list.tsx';
import { listProcedures } from './queries.ts';

export const procedureRoutes: Route[] = [
  page('/espace/demarches', { kind: 'organisation', action: 'procedure.list' }, async (scope) => (
    <ProcedureListPage scope={scope} items={await listProcedures(scope.platform.db, scope.actor)} />
  )),
];
