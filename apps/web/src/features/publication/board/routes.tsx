import { page, type Route } from '../../../platform/http/route.ts';
import { columnsOf } from './filter.ts';
import { BoardPage } from './page.tsx';
import { readBoard } from './queries.ts';

export const boardRoutes: Route[] = [
  page('/espace/demarches/tableau', { kind: 'organisation', action: 'procedure.list' }, async (scope) => {
    const board = await readBoard(scope.platform.db, scope.actor.organisationId!, scope.now);
    const state = scope.query('etat') ?? '';
    const filter = {
      words: scope.query('q') ?? '',
      state: columnsOf(board).some((column) => column === state) ? state : '',
      owner: scope.query('qui') ?? '',
    };
    return <BoardPage scope={scope} board={board} filter={filter} />;
  }),
];
