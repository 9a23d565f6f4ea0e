import { Button, ButtonGroup, DataTable, EmptyState, PageHeading, Radios, StateTag } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { siteState } from '../present.ts';
import type { SitePage } from '../queries.ts';
import type { Site } from '../store.ts';
import { crumbs, home } from './frame.ts';

export function SitesPage(props: { scope: Scope; sites: readonly Site[]; pages: readonly SitePage[] }) {
  const { scope, sites } = props;
  const may = mayIn(scope.actor, 'reference-site.create', scope.actor.organisationId);
  const create = may && <Button href={`${home}/nouveau`}>{m('list.create')}</Button>;
  return (
    <EspacePage scope={scope} title={m('list.title')} section="procedures" breadcrumbs={crumbs().slice(0, 1)}>
      <PageHeading title={m('list.title')} lead={m('list.lead')} leadSize="body" actions={sites.length > 0 && create} />
      {sites.length === 0 ? (
        <EmptyState title={m('list.empty')} action={create}>
          <p>{m('list.empty-text')}</p>
          {!may && <p>{m('list.empty-read')}</p>}
        </EmptyState>
      ) : (
        <DataTable
          caption={m('list.caption')}
          captionHidden
          columns={[
            { key: 'site', header: m('list.column.site'), rowHeader: true, width: 'wide' },
            { key: 'pages', header: m('list.column.pages'), numeric: true },
            { key: 'state', header: m('list.column.state') },
            { key: 'checked', header: m('list.column.checked') },
          ]}
          rows={sites.map((site) => {
            const pages = props.pages.filter(({ siteId }) => siteId === site.id);
            return {
              id: site.id,
              cells: {
                site: (
                  <>
                    <a href={`${home}/${site.id}`}>{site.name}</a>
                    <br />
                    <span class="lp-second app-address">{site.address}</span>
                  </>
                ),
                pages: pages.length,
                state: <StateTag {...siteState(site, pages)} />,
                checked: site.checkedAt ? formatDay(site.checkedAt) : m('list.never'),
              },
            };
          })}
        />
      )}
      <p class="app-links">
        {may && sites.length > 0 && <a href={`${home}/importer`}>{m('list.import')}</a>}
        {may && <a href={`${home}/cadres`}>{m('list.frames')}</a>}
        <a href="/integrer">{m('list.embed')}</a>
      </p>
    </EspacePage>
  );
}

export function FramesPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <EspacePage scope={scope} title={m('frames.title')} section="procedures" breadcrumbs={crumbs()}>
      <PageHeading title={m('frames.title')} lead={m('frames.lead')} leadSize="body" />
      <FormShell form={form}>
        <Radios
          {...form.field('frames')}
          label={m('frames.label')}
          required
          items={(['registered', 'anyone'] as const).map((value) => ({
            value,
            label: m(`frames.${value}`),
            hint: m(`frames.${value}-hint`),
          }))}
        />
        <ButtonGroup>
          <Button>{m('frames.submit')}</Button>
          <a href={home}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
