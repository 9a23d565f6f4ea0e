import { Button, DataTable, EmptyState, Marker, PageHeading, Pagination, Tabs } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { placeLines } from '../../irritants/index.ts';
import { type FilterName, filterWord } from '../filters.ts';
import { message as m } from '../messages.ts';
import { dayOr, percent, stateWords, verdictFor } from '../present.ts';
import type { ActionCounts, ActionListItem } from '../queries/list.ts';
import { VerdictWord } from './verdict-word.tsx';

export interface ActionListView {
  items: readonly ActionListItem[];
  shown: readonly ActionListItem[];
  page: number;
  pages: number;
  filter: FilterName;
  counts: ActionCounts;
  over: number;
  procedure: { id: string; title: string } | undefined;
}

export function ActionListPage({ scope, view }: { scope: Scope; view: ActionListView }) {
  const { counts, filter, procedure } = view;
  const create = mayIn(scope.actor, 'action.create', scope.actor.organisationId);
  const nothing = counts.open === 0 && view.over === 0;
  return (
    <EspacePage scope={scope} title={m('list.title')} section="improvements">
      <PageHeading
        title={m('list.title')}
        leadSize="body"
        lead={
          <>
            {procedure && (
              <>
                {m('list.of-procedure', { title: procedure.title })}{' '}
                <a href="/espace/ameliorations">{m('list.all-procedures')}</a>
                <br />
              </>
            )}
            {!nothing && m('list.lead', { open: counts.open, toDecide: counts.toDecide, overdue: counts.overdue })}
          </>
        }
        actions={
          create && (
            <Button href={`/espace/ameliorations/nouvelle${procedure ? `?demarche=${procedure.id}` : ''}`} icon="plus">
              {m('list.create')}
            </Button>
          )
        }
      />
      {nothing ? (
        <>
          <EmptyState title={m('list.empty.title')}>{m('list.empty.text')}</EmptyState>
          {create && (
            <p>
              <a href="/espace/ameliorations/importer">{m('list.import')}</a>
            </p>
          )}
        </>
      ) : (
        <>
          <div class="lp-toolbar">
            <Tabs label={m('list.filters')} labelShown={m('list.show')} items={filterLinks(view)} />
            <div class="lp-toolbar__actions">
              <a href="/espace/ameliorations/a-decider">{m('list.agenda')}</a>
              {create && <a href="/espace/ameliorations/importer">{m('list.import')}</a>}
              <a href={address(view, filter, '/espace/ameliorations/excel')}>{m('list.download')}</a>
            </div>
          </div>
          {view.items.length === 0 ? (
            <EmptyState
              title={m('list.empty-filter.title')}
              action={<a href="/espace/ameliorations">{m('list.empty-filter.action')}</a>}
            >
              {m('list.empty-filter.text')}
            </EmptyState>
          ) : (
            <ActionTable view={view} />
          )}
        </>
      )}
    </EspacePage>
  );
}

function filterLinks(view: ActionListView) {
  const { counts } = view;
  const link = (name: FilterName, count: number) => ({
    href: address(view, name),
    text: m('list.filter.count', { words: m(`list.filter.${name}`), count }),
    current: view.filter === name,
  });
  return [
    link('open', counts.open),
    link('to-decide', counts.toDecide),
    link('overdue', counts.overdue),
    link('mine', counts.mine),
    link('done', counts.done),
    link('over', view.over),
  ];
}

function address(view: ActionListView, filter: FilterName, path = '/espace/ameliorations', page?: number): string {
  const query = new URLSearchParams();
  if (filterWord(filter)) query.set('montrer', filterWord(filter));
  if (view.procedure) query.set('demarche', view.procedure.id);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function ActionTable({ view }: { view: ActionListView }) {
  return (
    <>
      <DataTable
        caption={m('list.caption')}
        captionHidden
        columns={[
          { key: 'title', header: m('list.column.title'), rowHeader: true, width: 'wide' },
          { key: 'owner', header: m('list.column.owner') },
          { key: 'due', header: m('list.column.due') },
          { key: 'state', header: m('list.column.state') },
          { key: 'proof', header: m('list.column.proof') },
        ]}
        rows={view.shown.map((item) => ({
          cells: {
            title: (
              <>
                <a href={`/espace/ameliorations/${item.id}`}>{item.title}</a>
                {placeLines([item]).map((line) => (
                  <span key={line} class="app-irritant-place">
                    {line}
                  </span>
                ))}
              </>
            ),
            owner: item.ownerName ?? m('list.no-owner'),
            due: <DueCell item={item} />,
            state: (
              <>
                {stateWords(item.state)}
                <br />
                <span class="lp-second">{m('state.since', { days: item.stateDays })}</span>
              </>
            ),
            proof: <ProofCell item={item} />,
          },
        }))}
      />
      <Pagination
        current={view.page}
        total={view.pages}
        hrefFor={(page) => address(view, view.filter, '/espace/ameliorations', page)}
      />
    </>
  );
}

function DueCell({ item }: { item: ActionListItem }) {
  if (item.doneOn) return <span class="lp-second">{m('list.done-on', { date: formatDay(item.doneOn) })}</span>;
  return (
    <>
      {dayOr(item.dueOn, m('list.no-due'))}
      {item.overdueDays > 0 && (
        <>
          <br />
          <span class="app-marked">
            <Marker kind="alert" size={18} /> <strong>{m('list.late', { days: item.overdueDays })}</strong>
          </span>
        </>
      )}
    </>
  );
}

function ProofCell({ item }: { item: ActionListItem }) {
  const verdict = verdictFor(item);
  if (!verdict || !item.measure) return <span class="lp-second">{m('list.no-proof')}</span>;
  return (
    <>
      <VerdictWord kind={verdict.kind} />
      <br />
      <span class="lp-second lp-numeric">
        {m('list.proof', {
          before: percent(verdict.before.value),
          after: percent(verdict.after.value),
          n1: formatNumber(item.measure.before.total),
          n2: formatNumber(item.measure.after.total),
        })}
      </span>
    </>
  );
}
