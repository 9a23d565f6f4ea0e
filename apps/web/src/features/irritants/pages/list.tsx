import {
  Button,
  DataTable,
  EmptyState,
  Evidence,
  Hypothesis,
  Marker,
  PageHeading,
  Pagination,
  RangeBar,
  Tabs,
} from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatNumber } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import type { FilterName } from '../filters.ts';
import { message as m } from '../messages.ts';
import { countWords, placeLines, quoted, rangeWords, stateWords } from '../present.ts';
import type { IrritantCounts, IrritantListItem } from '../queries/list.ts';

export interface IrritantListView {
  items: readonly IrritantListItem[];
  /** Items of the page shown. */
  shown: readonly IrritantListItem[];
  page: number;
  pages: number;
  filter: FilterName;
  counts: IrritantCounts;
  over: number;
  procedure: { id: string; title: string } | undefined;
}

export function IrritantListPage({ scope, view }: { scope: Scope; view: IrritantListView }) {
  const { counts, filter, procedure } = view;
  const create = mayIn(scope.actor, 'irritant.create', scope.actor.organisationId) && (
    <Button
      href={procedure ? `/espace/irritants/nouveau?demarche=${procedure.id}` : '/espace/irritants/nouveau'}
      icon="plus"
    >
      {m('list.create')}
    </Button>
  );
  const nothing = counts.open === 0 && view.over === 0;
  return (
    <EspacePage scope={scope} title={m('list.title')} section="irritants">
      <PageHeading
        title={m('list.title')}
        lead={
          <>
            {procedure && (
              <>
                {m('list.of-procedure', { title: procedure.title })}{' '}
                <a href="/espace/irritants">{m('list.all-procedures')}</a>
                <br />
              </>
            )}
            {!nothing &&
              m('list.lead', { open: counts.open, transversal: counts.transversal, orphans: counts.withoutOwner })}
          </>
        }
        leadSize="body"
        actions={create || undefined}
      />
      {nothing ? (
        <EmptyState title={m('list.empty.title')}>{m('list.empty.text')}</EmptyState>
      ) : (
        <>
          <div class="lp-toolbar">
            <Tabs label={m('list.filters')} labelShown={m('list.show')} items={filterLinks(view)} />
            <div class="lp-toolbar__actions">
              <a href="/espace/irritants/importer">{m('list.import')}</a>
              <a href={address(view, filter, '/espace/irritants/excel')}>{m('list.download')}</a>
            </div>
          </div>
          {view.items.length === 0 ? (
            <EmptyState
              title={m('list.empty-filter.title')}
              action={<a href="/espace/irritants">{m('list.empty-filter.action')}</a>}
            >
              {m('list.empty-filter.text')}
            </EmptyState>
          ) : (
            <IrritantTable view={view} />
          )}
        </>
      )}
      {nothing && (
        <p>
          <a href="/espace/irritants/importer">{m('list.import')}</a>
        </p>
      )}
    </EspacePage>
  );
}

function filterLinks(view: IrritantListView) {
  const { counts } = view;
  const link = (name: FilterName, count?: number) => {
    const words = m(`list.filter.${name}`);
    return {
      href: address(view, name),
      text: count === undefined ? words : m('list.filter.count', { words, count }),
      current: view.filter === name,
    };
  };
  return [
    link('all'),
    link('mine', counts.mine),
    link('without-owner', counts.withoutOwner),
    link('transversal', counts.transversal),
    link('hypotheses', counts.hypotheses),
    link('over', view.over),
  ];
}

const filterWords: Record<FilterName, string> = {
  all: '',
  mine: 'miens',
  'without-owner': 'sans-porteur',
  transversal: 'transversaux',
  hypotheses: 'hypotheses',
  over: 'termines',
};

function address(view: IrritantListView, filter: FilterName, path = '/espace/irritants', page?: number): string {
  const query = new URLSearchParams();
  if (filterWords[filter]) query.set('montrer', filterWords[filter]);
  if (view.procedure) query.set('demarche', view.procedure.id);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function IrritantTable({ view }: { view: IrritantListView }) {
  const max = Math.max(1, ...view.items.map((item) => item.score?.high ?? 0));
  return (
    <>
      <DataTable
        caption={m('list.caption')}
        captionHidden
        columns={[
          { key: 'voice', header: m('list.column.voice'), rowHeader: true, width: 'wide' },
          { key: 'evidence', header: m('list.column.evidence') },
          {
            key: 'score',
            header: m('list.column.score'),
            note: (
              <>
                {m('list.column.score-order')}
                <br />
                {m('list.column.score-note')}
              </>
            ),
          },
          { key: 'owner', header: m('list.column.owner') },
          { key: 'state', header: m('list.column.state') },
        ]}
        rows={view.shown.map((item) => ({
          cells: {
            voice: (
              <>
                <a href={`/espace/irritants/${item.id}`}>{quoted(item.userVoice)}</a>
                {(item.places.length > 0 ? placeLines(item.places) : [m('list.no-place')]).map((line) => (
                  <span key={line} class="app-irritant-place">
                    {line}
                  </span>
                ))}
              </>
            ),
            evidence: item.evidence ? (
              <Evidence level={item.evidence.level} n={countWords(item.evidence)} />
            ) : (
              <Hypothesis />
            ),
            score: <ScoreCell item={item} max={max} />,
            owner: <OwnerCell item={item} />,
            state: (
              <>
                {stateWords(item.state)}
                <br />
                <span class="lp-second">{m('state.since', { days: item.stateDays })}</span>
              </>
            ),
          },
        }))}
      />
      <Pagination
        current={view.page}
        total={view.pages}
        hrefFor={(page) => address(view, view.filter, '/espace/irritants', page)}
      />
      <p class="lp-second">{m('list.note')}</p>
    </>
  );
}

function ScoreCell({ item, max }: { item: IrritantListItem; max: number }) {
  const { score } = item;
  if (!score) return <span class="lp-second">{m('list.no-score')}</span>;
  return (
    <>
      <strong class="lp-numeric">{rangeWords(score.low, score.high)}</strong>
      <RangeBar low={score.low} high={score.high} max={max} />
      <span class="lp-second lp-numeric">
        {[score.users, score.severity, score.organisations].map(formatNumber).join(' × ')}
      </span>
    </>
  );
}

function OwnerCell({ item }: { item: IrritantListItem }) {
  if (item.ownerName) return <>{item.ownerName}</>;
  const climbed = item.reportedDays > item.ownerDays;
  return (
    <>
      <span class="app-marked">
        <Marker kind="alert" size={18} /> <strong>{m('list.no-owner')}</strong>
      </span>
      <br />
      <span class="lp-second">{m('list.no-owner-since', { days: item.reportedDays })}</span>
      {climbed && <span class="app-irritant-place">{m('list.climbed', { body: item.decisionBody })}</span>}
    </>
  );
}
