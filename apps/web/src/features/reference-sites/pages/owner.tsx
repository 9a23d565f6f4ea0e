import { DataTable, EmptyState, PageHeading, StateTag } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { openDifferences } from '../care.ts';
import { message as m } from '../messages.ts';
import { pageState } from '../present.ts';
import type { SitePage } from '../queries.ts';
import { sayOf } from './page.tsx';

/** For who answers for a démarche: the pages of sites that show it, and what each says otherwise. */
export function ProcedureSitesPage(props: {
  scope: Scope;
  procedure: { id: string; title: string };
  pages: readonly (SitePage & { siteName: string })[];
}) {
  const { scope, procedure, pages } = props;
  return (
    <EspacePage
      scope={scope}
      title={m('owner.title')}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
      ]}
    >
      <PageHeading title={m('owner.title')} lead={m('owner.lead')} leadSize="body" />
      {pages.length === 0 ? (
        <EmptyState title={m('owner.empty')}>{m('owner.empty-text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('pages.caption', { count: pages.length })}
          columns={[
            { key: 'page', header: m('pages.column.page'), rowHeader: true, width: 'wide' },
            { key: 'result', header: m('pages.column.result') },
            { key: 'differences', header: m('page.theirs'), width: 'wide' },
          ]}
          rows={pages.map((page) => ({
            id: page.id,
            cells: {
              page: (
                <>
                  {page.siteName}
                  <br />
                  <a class="app-address" href={page.address}>
                    {page.address}
                  </a>
                </>
              ),
              result: <StateTag {...pageState(page)} />,
              differences: (
                <ul class="app-plain-list">
                  {openDifferences(page).map((difference) => (
                    <li key={difference.key}>
                      <strong>{m(`topic.${difference.topic}`)}</strong> {difference.theirs || sayOf(difference)}
                    </li>
                  ))}
                </ul>
              ),
            },
          }))}
        />
      )}
      <p class="app-links">
        <a href={`/integrer/demarches/${procedure.id}`}>{m('owner.embed')}</a>
      </p>
    </EspacePage>
  );
}
