import { Button, EmptyState, PageHeading, Select, StateTag, TextField } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { daysBetween, formatInstant } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { organisationName } from '../../../shell/organisation-name.ts';
import { message as m } from '../messages.ts';
import { type BoardFilter, type Column, columnsOf, filterBoard } from './filter.ts';
import type { Board, BoardItem } from './queries.ts';

/** Every démarche at its state: columns where there is room, one list under the other where there is not. */
export function BoardPage({ scope, board, filter }: { scope: Scope; board: Board; filter: BoardFilter }) {
  const columns = columnsOf(board);
  const shown = filterBoard(board.items, filter, scope.actor.userId);
  const filtered = Boolean(filter.words || filter.state || filter.owner);
  const visible = filter.state ? columns.filter((column) => column === filter.state) : columns;
  return (
    <EspacePage
      scope={scope}
      title={m('board.title')}
      section="procedures"
      breadcrumbs={[{ href: '/espace/demarches', text: m('crumb.procedures') }]}
    >
      <PageHeading
        title={m('board.title')}
        lead={m('board.lead', { count: board.items.length, organisation: organisationName(scope) ?? '' })}
        leadSize="body"
      />
      {board.items.length === 0 ? (
        <EmptyState title={m('board.empty.title')}>{m('board.empty.text')}</EmptyState>
      ) : (
        <>
          <Filter board={board} filter={filter} columns={columns} />
          {filtered && (
            <p role="status">
              {m('board.shown', { count: shown.length })}{' '}
              <a href="/espace/demarches/tableau">{m('board.filter.reset')}</a>
            </p>
          )}
          <div class="app-board">
            {visible.map((column) => (
              <BoardColumn
                key={column}
                scope={scope}
                column={column}
                items={shown.filter((item) => item.stage === column)}
              />
            ))}
          </div>
        </>
      )}
    </EspacePage>
  );
}

function Filter({ board, filter, columns }: { board: Board; filter: BoardFilter; columns: readonly Column[] }) {
  const owners = new Map(
    board.items.flatMap(({ ownerId, ownerName }) => (ownerId ? [[ownerId, ownerName ?? '']] : [])),
  );
  return (
    <form method="get" class="app-filters">
      <TextField
        name="q"
        id="filtre-q"
        label={m('board.filter.words')}
        optionalMark={false}
        value={filter.words}
        width="20"
      />
      <Select
        name="etat"
        id="filtre-etat"
        label={m('board.filter.state')}
        optionalMark={false}
        width="20"
        value={filter.state}
        items={[
          { value: '', text: m('board.filter.all') },
          ...columns.map((column) => ({ value: column, text: m(`stage.${column}`) })),
        ]}
      />
      <Select
        name="qui"
        id="filtre-qui"
        label={m('board.filter.owner')}
        optionalMark={false}
        width="20"
        value={filter.owner}
        items={[
          { value: '', text: m('board.filter.everybody') },
          { value: 'moi', text: m('board.filter.mine') },
          { value: 'personne', text: m('board.filter.nobody') },
          ...[...owners].map(([value, text]) => ({ value: String(value), text: String(text) })),
        ]}
      />
      <Button kind="outline">{m('board.filter.action')}</Button>
    </form>
  );
}

function BoardColumn({ scope, column, items }: { scope: Scope; column: Column; items: BoardItem[] }) {
  const id = `etat-${column}`;
  return (
    <section class="app-board__column" aria-labelledby={id}>
      <h2 id={id} class="lp-h3 app-board__title">
        {m('board.column', { state: m(`stage.${column}`), count: items.length })}
      </h2>
      {items.length === 0 ? (
        <p class="lp-second">{m('board.nothing')}</p>
      ) : (
        <ul class="app-plain app-board__list">
          {items.map((item) => (
            <li key={item.id} class="app-board__item">
              <a href={`/espace/demarches/${item.id}`}>
                <strong>{item.title}</strong>
              </a>
              <Lines scope={scope} item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Lines({ scope, item }: { scope: Scope; item: BoardItem }) {
  const lines = [
    item.ownerName ? m('board.owner', { name: item.ownerName }) : m('board.no-owner'),
    m('board.since', { days: Math.max(0, daysBetween(item.since, scope.now)) }),
    ...item.waitingFor.map((name) => m('board.waiting-for', { name })),
    ...item.planned.map(({ kind, dueAt }) => m(`board.${kind}`, { date: formatInstant(dueAt) })),
    ...(item.checks > 0 ? [m('board.check', { count: item.checks })] : []),
  ];
  const alerts = [
    ...(item.fellFrom ? [m('board.fell', { stage: m(`stage.${item.fellFrom}`) })] : []),
    ...(item.refused ? [m('board.refused')] : []),
  ];
  return (
    <>
      {alerts.map((alert) => (
        <div key={alert}>
          <StateTag state="alert" label={alert} />
        </div>
      ))}
      {lines.map((line) => (
        <p key={line} class="lp-second">
          {line}
        </p>
      ))}
    </>
  );
}
