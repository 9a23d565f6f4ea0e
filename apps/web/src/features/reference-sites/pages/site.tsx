import {
  Button,
  ButtonGroup,
  DataTable,
  EmptyState,
  Message,
  PageHeading,
  StateTag,
  SummaryList,
  Tabs,
} from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatInstant } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { lifeEventName } from '../../public-pages/index.ts';
import { needsCare } from '../care.ts';
import { message as m } from '../messages.ts';
import { pageName, pageState, siteState } from '../present.ts';
import type { PastCheck, SitePage } from '../queries.ts';
import type { Site } from '../store.ts';
import { crumbs, home } from './frame.ts';

export interface SiteView {
  site: Site;
  pages: readonly SitePage[];
  checks: readonly PastCheck[];
  /** Démarches online in its slice. */
  count: number;
  organisations: readonly string[];
  show: 'all' | 'care' | 'proposed';
}

export function SitePageView({ scope, view }: { scope: Scope; view: SiteView }) {
  const { site, pages } = view;
  const edits = may(scope.actor, 'reference-site.edit', scope.resource);
  const base = `${home}/${site.id}`;
  return (
    <EspacePage scope={scope} title={site.name} section="procedures" breadcrumbs={crumbs()}>
      <PageHeading
        title={site.name}
        state={<StateTag {...siteState(site, pages)} />}
        actions={edits && !site.closedAt && <Button href={`${base}/pages/nouvelle`}>{m('pages.add')}</Button>}
      />
      {site.closedAt && (
        <Message
          kind="info"
          title={m('site.closed')}
          action={edits && <OneButton scope={scope} action={`${base}/reprendre`} text={m('site.reopen')} />}
        >
          {m('site.closed-text')}
        </Message>
      )}
      <Facts view={view} edits={edits} />
      <section class="lp-stack-24">
        <h2>{m('pages.title')}</h2>
        {pages.length === 0 ? (
          <EmptyState title={m('pages.empty')} headingLevel={3}>
            {m('pages.empty-text')}
          </EmptyState>
        ) : (
          <Pages scope={scope} view={view} edits={edits} />
        )}
        <p class="app-links">
          {edits && <a href={`${home}/importer`}>{m('pages.import')}</a>}
          {pages.length > 0 && <a href={`${base}/excel`}>{m('pages.download')}</a>}
          <a href={`${base}/simulation`}>{m('site.simulate')}</a>
        </p>
      </section>
      {view.checks.length > 0 && <Checks checks={view.checks} />}
      {edits && !site.closedAt && (
        <p class="lp-section">
          <a href={`${base}/arreter`}>{m('site.close')}</a>
        </p>
      )}
    </EspacePage>
  );
}

function Facts({ view, edits }: { view: SiteView; edits: boolean }) {
  const { site, organisations } = view;
  const base = `${home}/${site.id}`;
  const slice = [
    ...organisations,
    ...site.slice.lifeEvents.map((event) => lifeEventName(event as Parameters<typeof lifeEventName>[0])),
    ...(site.slice.words ? [m('site.slice-words', { words: site.slice.words })] : []),
  ];
  const edit = (href: string, text: string, about: string) => (edits ? { actions: [{ href, text, about }] } : {});
  return (
    <SummaryList
      items={[
        {
          term: m('site.address'),
          value: (
            <a class="app-address" href={site.address}>
              {site.address}
            </a>
          ),
          ...edit(`${base}/modifier`, m('site.edit'), m('site.address')),
        },
        {
          term: m('site.slice'),
          value: `${slice.join(', ') || m('site.slice-all')} (${m('site.slice-count', { count: view.count })})`,
          ...edit(`${base}/modifier`, m('site.edit'), m('site.slice')),
        },
        {
          term: m('site.origins'),
          value: <span class="app-address">{site.origins.join(', ')}</span>,
          ...edit(`${base}/modifier`, m('site.edit'), m('site.origins')),
        },
        {
          term: m('site.key'),
          value: site.keyMadeAt
            ? m('site.key-some', { end: site.keyEnd, date: formatDay(site.keyMadeAt) })
            : m('site.key-none'),
          ...edit(`${base}/cle`, site.keyMadeAt ? m('site.key-again') : m('site.key-make'), ''),
        },
      ]}
    />
  );
}

function Pages({ scope, view, edits }: { scope: Scope; view: SiteView; edits: boolean }) {
  const { site, pages, show } = view;
  const base = `${home}/${site.id}`;
  const care = pages.filter(needsCare);
  const proposed = pages.filter((page) => page.proposed);
  const shown = { all: pages, care, proposed }[show];
  return (
    <>
      <p>{m('pages.lead')}</p>
      <ButtonGroup>
        {!site.closedAt && <OneButton scope={scope} action={`${base}/verifier`} text={m('pages.check')} />}
        {edits && proposed.length > 0 && (
          <OneButton scope={scope} action={`${base}/confirmer`} text={m('pages.confirm', { count: proposed.length })} />
        )}
      </ButtonGroup>
      <Tabs
        label={m('pages.filters')}
        labelShown={m('pages.show')}
        items={[
          { href: base, text: m('pages.show-all', { count: pages.length }), current: show === 'all' },
          {
            href: `${base}?pages=a-revoir`,
            text: m('pages.show-care', { count: care.length }),
            current: show === 'care',
          },
          ...(proposed.length > 0
            ? [
                {
                  href: `${base}?pages=a-confirmer`,
                  text: m('pages.show-proposed', { count: proposed.length }),
                  current: show === 'proposed',
                },
              ]
            : []),
        ]}
      />
      {shown.length === 0 ? (
        <p>{m('pages.none')}</p>
      ) : (
        <DataTable
          caption={m('pages.caption', { count: shown.length })}
          columns={[
            { key: 'page', header: m('pages.column.page'), rowHeader: true, width: 'wide' },
            { key: 'procedure', header: m('pages.column.procedure') },
            { key: 'result', header: m('pages.column.result') },
            { key: 'when', header: m('pages.column.when') },
          ]}
          rows={shown.map((page) => ({
            id: page.id,
            cells: {
              page: (
                <>
                  <a href={`${base}/pages/${page.id}`}>{pageName(page)}</a>
                  <br />
                  <span class="lp-second app-address">{page.address}</span>
                </>
              ),
              procedure: (
                <>
                  {page.procedureTitle}
                  {page.proposed && <span class="lp-second"> ({m('pages.proposed')})</span>}
                </>
              ),
              result: <StateTag {...pageState(page)} />,
              when: page.checkedAt ? formatDay(page.checkedAt) : '',
            },
          }))}
        />
      )}
    </>
  );
}

function Checks({ checks }: { checks: readonly PastCheck[] }) {
  return (
    <section class="lp-section lp-stack">
      <h2>{m('checks.title')}</h2>
      <DataTable
        caption={m('checks.caption')}
        captionHidden
        columns={[
          { key: 'when', header: m('checks.when'), rowHeader: true },
          { key: 'pages', header: m('checks.pages'), numeric: true },
          { key: 'differing', header: m('checks.differing'), numeric: true },
          { key: 'unreachable', header: m('checks.unreachable'), numeric: true },
        ]}
        rows={checks.map(({ at, ...counts }) => ({ cells: { when: formatInstant(at), ...counts } }))}
      />
    </section>
  );
}

/** A form of one button, for what needs no page of its own. */
export function OneButton(props: { scope: Scope; action: string; text: string; fields?: Record<string, string> }) {
  const { scope } = props;
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="outline">{props.text}</Button>
    </form>
  );
}
