import { Button, DataTable, EmptyState, PageHeading, Pagination, Select, Tabs } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { stages } from '../library/stage.ts';
import { message as m } from '../messages.ts';
import type { DocumentFilters, DocumentListItem } from '../queries/index.ts';
import { kinds, states } from '../schema.ts';
import { DocumentState } from './frame.tsx';
import { LibraryTabs } from './library-tabs.tsx';

export function DocumentListPage(props: {
  scope: Scope;
  items: DocumentListItem[];
  filters: DocumentFilters;
  procedures: { value: string; text: string }[];
  mayCreate: boolean;
  page: { current: number; total: number; count: number };
}) {
  const { scope, items, filters, mayCreate } = props;
  const { kind, state, stage, procedureId, meets, mine } = filters;
  const ofProcedure = filters.procedureId ? `?demarche=${filters.procedureId}` : '';
  const filtered = Boolean(kind || state || stage || procedureId || meets !== undefined || mine);
  return (
    <EspacePage scope={scope} title={m('list.title')} section="documents">
      <PageHeading
        title={m('list.title')}
        lead={m('list.lead')}
        leadSize="body"
        actions={
          mayCreate && (
            <>
              <Button href={`/espace/documents/commencer${ofProcedure}`} kind="outline">
                {m('start.title')}
              </Button>
              <Button href={`/espace/documents/nouveau${ofProcedure}`}>{m('list.create')}</Button>
            </>
          )
        }
      />
      <LibraryTabs current="ours" />
      <Tabs
        label={m('list.show')}
        labelShown={m('list.show')}
        items={[
          {
            href: `/espace/documents${query({ ...filters, mine: false })}`,
            text: m('list.all'),
            current: !filters.mine,
          },
          {
            href: `/espace/documents${query({ ...filters, mine: true })}`,
            text: m('list.mine'),
            current: filters.mine === true,
          },
        ]}
      />
      <form class="app-filters" method="get" action="/espace/documents">
        {filters.mine && <input type="hidden" name="les-miens" value="1" />}
        <Select
          id="filtre-demarche"
          name="demarche"
          label={m('list.filter.procedure')}
          optionalMark={false}
          value={filters.procedureId ?? ''}
          items={[{ value: '', text: m('list.filter.any-procedure') }, ...props.procedures]}
        />
        <Select
          id="filtre-genre"
          name="genre"
          label={m('list.filter.kind')}
          optionalMark={false}
          width="20"
          value={filters.kind ?? ''}
          items={[
            { value: '', text: m('list.filter.any-kind') },
            ...kinds.map((kind) => ({ value: kind, text: m(`kind.${kind}`) })),
          ]}
        />
        <Select
          id="filtre-etat"
          name="etat"
          label={m('list.filter.state')}
          optionalMark={false}
          width="20"
          value={filters.state ?? ''}
          items={[
            { value: '', text: m('list.filter.any-state') },
            ...states.map((state) => ({ value: state, text: m(`state.${state}`) })),
          ]}
        />
        <Select
          id="filtre-avancement"
          name="avancement"
          label={m('list.filter.stage')}
          optionalMark={false}
          width="20"
          value={filters.stage ?? ''}
          items={[
            { value: '', text: m('list.filter.any-stage') },
            ...stages.map((stage) => ({ value: stage, text: m(`stage.${stage}`) })),
          ]}
        />
        <Select
          id="filtre-criteres"
          name="criteres"
          label={m('list.filter.criteria')}
          optionalMark={false}
          width="20"
          value={meetsWord(filters.meets)}
          items={[
            { value: '', text: m('list.filter.any-criteria') },
            { value: 'oui', text: m('list.filter.meets') },
            { value: 'non', text: m('list.filter.meets-not') },
          ]}
        />
        <Button kind="outline">{m('list.filter.apply')}</Button>
      </form>
      {items.length === 0 ? (
        <EmptyState title={filtered ? m('list.none.title') : m('list.empty.title')}>
          {filtered ? (
            <>
              {m('list.none.text')} <a href="/espace/documents">{m('list.none.clear')}</a>
            </>
          ) : (
            <>
              {m('list.empty.text')}
              {mayCreate && (
                <>
                  {' '}
                  <a href="/espace/documents/modeles">{m('list.empty.ready')}</a>
                </>
              )}
            </>
          )}
        </EmptyState>
      ) : (
        <DataTable
          caption={m('list.caption', { count: props.page.count })}
          columns={[
            { key: 'title', header: m('list.column.title'), rowHeader: true, width: 'wide' },
            { key: 'state', header: m('list.column.state') },
            { key: 'waits', header: m('list.column.waits') },
            { key: 'criteria', header: m('list.column.criteria') },
            { key: 'findings', header: m('list.column.findings'), numeric: true },
            { key: 'volume', header: m('list.column.volume'), numeric: true },
            { key: 'updated', header: m('list.column.updated') },
          ]}
          rows={items.map((item) => ({ id: item.id, cells: cells(item, scope) }))}
        />
      )}
      <Pagination
        current={props.page.current}
        total={props.page.total}
        hrefFor={(page) => `/espace/documents${query(filters, page)}`}
      />
      <p class="app-links">
        <a href={`/espace/documents/export.xlsx${query(filters)}`}>{m('list.export')}</a>
        {mayCreate && <a href="/espace/documents/importer">{m('list.import')}</a>}
        <a href="/espace/lisibilite/lexique">{m('list.lexicon')}</a>
        <a href="/espace/lisibilite/regles">{m('overview.rules')}</a>
      </p>
    </EspacePage>
  );
}

function cells(item: DocumentListItem, scope: Scope) {
  const place = item.procedures.map((procedure) => procedure.title).join(', ');
  const away = scope.actor.memberships.has(item.organisationId) ? '' : item.organisation;
  return {
    title: (
      <>
        <a href={`/espace/documents/${item.id}`}>
          <strong>{item.title}</strong>
        </a>
        <br />
        <span class="lp-second">{[m(`kind.${item.kind}`), place, away].filter(Boolean).join(' · ')}</span>
      </>
    ),
    state: (
      <>
        <DocumentState state={item.state} />
        <br />
        <span class="lp-second">{m(`stage.${item.stage}`)}</span>
      </>
    ),
    criteria: (
      <a class="lp-nowrap" href={`/espace/documents/${item.id}/criteres`}>
        {item.unmet.length === 0 ? m('list.meets') : m('list.unmet', { count: item.unmet.length })}
        <span class="lp-hidden-visually"> {item.title}</span>
      </a>
    ),
    waits: waiting(item),
    findings: formatNumber(item.findings),
    volume: item.volumePerYear === null ? m('list.no-volume') : formatNumber(item.volumePerYear),
    updated: formatDay(item.updatedAt),
  };
}

/** What the document waits for, in a few words. */
function waiting(item: DocumentListItem): string {
  if (item.stage === 'retired' || item.state === 'published') return m('waits.nothing');
  if (item.stage === 'inventoried') return m('waits.text');
  if (item.state === 'to-review') return m('waits.revision');
  if (item.reviewer) return m('waits.reviewer', { name: item.reviewer });
  if (!item.rewritten && item.findings > 0) return m('waits.rewriting');
  const stops = item.stops > 0 ? m('waits.stops', { count: item.stops }) : m('waits.approval');
  return item.checks > 0 ? `${stops}, ${m('waits.checks', { count: item.checks })}` : stops;
}

function query(filters: DocumentFilters, page = 1): string {
  const parameters = new URLSearchParams();
  if (filters.procedureId) parameters.set('demarche', filters.procedureId);
  if (filters.kind) parameters.set('genre', filters.kind);
  if (filters.state) parameters.set('etat', filters.state);
  if (filters.stage) parameters.set('avancement', filters.stage);
  if (filters.meets !== undefined) parameters.set('criteres', meetsWord(filters.meets));
  if (filters.mine) parameters.set('les-miens', '1');
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

function meetsWord(meets: boolean | undefined): string {
  return meets === undefined ? '' : meets ? 'oui' : 'non';
}
