import { Button, DataTable, EmptyState, PageHeading, Pagination, Tabs, TextField } from '@limpide/ui';
import type { LexiconKind } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { describeEntry } from '../present.ts';
import { kindWords, lexiconKinds } from '../schema.ts';
import type { LexiconEntry } from '../store.ts';
import { crumbs, home } from './frame.ts';

export interface LexiconView {
  /** Entries of the page shown. */
  shown: readonly LexiconEntry[];
  /** How many match the filters, and how many there are of each kind. */
  found: number;
  counts: Record<LexiconKind, number>;
  kind: LexiconKind | undefined;
  search: string;
  page: number;
  pages: number;
  mayEdit: boolean;
}

/** The words of the organisation, for everyone who works in it. */
export function LexiconPage({ scope, view }: { scope: Scope; view: LexiconView }) {
  const { mayEdit } = view;
  const total = lexiconKinds.reduce((sum, kind) => sum + view.counts[kind], 0);
  return (
    <EspacePage scope={scope} title={m('list.title')} section="documents" breadcrumbs={crumbs().slice(0, 1)}>
      <PageHeading
        title={m('list.title')}
        lead={m('list.lead')}
        leadSize="body"
        actions={mayEdit && <Button href={`${home}/ajouter`}>{m('list.create')}</Button>}
      />
      {total === 0 ? <EmptyLexicon mayEdit={mayEdit} /> : <FilledLexicon view={view} total={total} />}
      <p class="app-links">
        {mayEdit && <a href={`${home}/importer`}>{m('list.import')}</a>}
        {total > 0 && <a href={`${home}/excel`}>{m('list.download')}</a>}
        <a href="/espace/lisibilite/regles">{m('list.rules')}</a>
      </p>
    </EspacePage>
  );
}

function EmptyLexicon({ mayEdit }: { mayEdit: boolean }) {
  return (
    <EmptyState title={m('list.empty.title')}>
      <p>{m('list.empty.text')}</p>
      <ul class="app-plain-list">
        {lexiconKinds.map((kind) => (
          <li key={kind}>{m(`list.empty.${kind}`)}</li>
        ))}
      </ul>
      {!mayEdit && <p>{m('list.empty.read')}</p>}
    </EmptyState>
  );
}

function FilledLexicon({ view, total }: { view: LexiconView; total: number }) {
  const { kind, search, shown, mayEdit } = view;
  const tab = (name: LexiconKind | undefined, count: number) => ({
    href: address(view, { kind: name, page: 1 }),
    text: m('list.filter.count', { words: m(`list.filter.${name ?? 'all'}`), count }),
    current: kind === name,
  });
  return (
    <>
      <Tabs
        label={m('list.filters')}
        labelShown={m('list.show')}
        items={[tab(undefined, total), ...lexiconKinds.map((name) => tab(name, view.counts[name]))]}
      />
      <form class="app-filters" method="get" action={home}>
        {kind && <input type="hidden" name="genre" value={kindWords[kind]} />}
        <TextField
          id="champ-q"
          name="q"
          type="search"
          label={m('list.search')}
          optionalMark={false}
          width="30"
          value={search}
        />
        <Button kind="outline">{m('list.search-submit')}</Button>
      </form>
      {shown.length === 0 ? (
        <EmptyState title={m('list.none.title')}>
          {m('list.none.text')} <a href={home}>{m('list.none.clear')}</a>
        </EmptyState>
      ) : (
        <DataTable
          caption={m('list.caption', { count: view.found })}
          columns={[
            { key: 'words', header: m('list.column.words'), rowHeader: true },
            { key: 'kind', header: m('list.column.kind') },
            { key: 'other', header: m('list.column.other'), width: 'wide' },
          ]}
          rows={shown.map((entry) => ({
            id: entry.id,
            cells: {
              words: mayEdit ? <a href={`${home}/${entry.id}/modifier`}>{entry.words}</a> : entry.words,
              kind: m(`kind.${entry.kind}`),
              other: (
                <>
                  {describeEntry(entry)}
                  {entry.why && (
                    <>
                      <br />
                      <span class="lp-second">{entry.why}</span>
                    </>
                  )}
                </>
              ),
            },
          }))}
        />
      )}
      <Pagination current={view.page} total={view.pages} hrefFor={(page) => address(view, { kind, page })} />
    </>
  );
}

function address(view: LexiconView, { kind, page }: { kind: LexiconKind | undefined; page: number }): string {
  const parameters = new URLSearchParams();
  if (kind) parameters.set('genre', kindWords[kind]);
  if (view.search) parameters.set('q', view.search);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text ? `${home}?${text}` : home;
}
