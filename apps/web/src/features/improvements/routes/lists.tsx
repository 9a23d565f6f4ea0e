import { page, type Route } from '../../../platform/http/route.ts';
import { isOver as irritantIsOver, listIrritants } from '../../irritants/index.ts';
import { applyFilter, readFilter } from '../filters.ts';
import { AgendaPage } from '../pages/agenda.tsx';
import { ActionListPage } from '../pages/list.tsx';
import { countActions, decisionBodyOf, isToDecide, listVisibleActions } from '../queries/list.ts';
import { isOver } from '../states.ts';

const pageSize = 50;

/** The list, and the order of the day of the body that decides. */
export const listRoutes: Route[] = [
  page('/espace/ameliorations', { kind: 'organisation', action: 'action.list' }, async (scope) => {
    const all = await listVisibleActions(scope.platform.db, scope.actor, scope.now);
    const procedureId = scope.query('demarche');
    const here = procedureId ? all.filter((item) => item.procedureId === procedureId) : all;
    const filter = readFilter(scope.query('montrer'));
    const items = applyFilter(here, filter, scope.actor.userId);
    const pages = Math.ceil(items.length / pageSize);
    const current = Math.min(Math.max(1, Math.floor(Number(scope.query('page'))) || 1), Math.max(1, pages));
    return (
      <ActionListPage
        scope={scope}
        view={{
          items,
          shown: items.slice((current - 1) * pageSize, current * pageSize),
          page: current,
          pages,
          filter,
          counts: countActions(here, scope.actor.userId),
          over: here.filter((item) => isOver(item.state)).length,
          procedure: procedureId && here[0] ? { id: procedureId, title: here[0].procedure } : undefined,
        }}
      />
    );
  }),
  page('/espace/ameliorations/a-decider', { kind: 'organisation', action: 'action.list' }, async (scope) => {
    const { db } = scope.platform;
    const organisationId = scope.actor.organisationId ?? '';
    const own = <T extends { organisationId: string }>(items: readonly T[]) =>
      items.filter((item) => item.organisationId === organisationId);
    const irritants = own(await listIrritants(db, scope.actor, scope.now));
    return (
      <AgendaPage
        scope={scope}
        body={await decisionBodyOf(db, organisationId)}
        actions={own(await listVisibleActions(db, scope.actor, scope.now)).filter(isToDecide)}
        irritants={irritants.filter(
          (item) => item.ownerId === null && !irritantIsOver(item.state) && item.reportedDays > item.ownerDays,
        )}
      />
    );
  }),
];
