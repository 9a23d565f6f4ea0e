import { Button, Columns, DataTable, DateField, Message, Select, VersionCompare } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import type { FieldDifference } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { procedurePath } from '../present.ts';
import type { PublicVersion } from '../queries.ts';
import { Reach } from './contacts.tsx';
import { ProcedureBody, ProcedureHead } from './procedure.tsx';

export interface VersionEntry {
  number: number;
  publishedAt: Date;
  reason: string;
  current: boolean;
}

interface Parent {
  id: string;
  title: string;
}

const crumbs = ({ id, title }: Parent) => [
  { href: '/', text: m('crumb.home') },
  { href: procedurePath(id, title), text: title },
];
const path = (id: string) => `/demarches/${id}/versions`;

/** All versions with their permanent addresses, and the way back to a day. */
export function VersionsPage(props: {
  scope: Scope;
  procedure: Parent;
  versions: VersionEntry[];
  asked: { text: string; error?: string | undefined };
}) {
  const { scope, procedure, versions, asked } = props;
  return (
    <PublicPage scope={scope} title={m('versions.title')} breadcrumbs={crumbs(procedure)} noIndex>
      <h1>{m('versions.title')}</h1>
      <form class="app-form lp-section" action={path(procedure.id)} method="get" noValidate>
        <h2>{m('versions.on.title')}</h2>
        <DateField name="le" label={m('versions.on.label')} value={asked.text} error={asked.error} required />
        <Button kind="outline">{m('versions.on.action')}</Button>
      </form>
      <section class="lp-section">
        <DataTable
          caption={m('versions.caption')}
          columns={[
            { key: 'number', header: m('versions.number'), rowHeader: true },
            { key: 'date', header: m('versions.date') },
            { key: 'reason', header: m('versions.reason') },
          ]}
          rows={versions.map((version) => ({
            cells: {
              number: (
                <>
                  <a href={`${path(procedure.id)}/${version.number}`}>
                    {m('versions.see', { number: version.number })}
                  </a>
                  {version.current && `, ${m('versions.current')}`}
                </>
              ),
              date: formatDay(version.publishedAt),
              reason: version.reason || m('versions.no-reason'),
            },
          }))}
        />
      </section>
      {versions.length > 1 && (
        <p>
          <a href={`${path(procedure.id)}/comparer`}>{m('compare.title')}</a>
        </p>
      )}
    </PublicPage>
  );
}

/** One version as it stood. Nothing on it can be mistaken for today's page, and nothing starts from it. */
export function VersionPage(props: {
  scope: Scope;
  version: PublicVersion;
  currentNumber: number;
  currentTitle: string;
  asked: string | undefined;
}) {
  const { scope, version } = props;
  const { content, organisation } = version.snapshot;
  const current = version.number === props.currentNumber;
  const today = <a href={procedurePath(version.id, props.currentTitle)}>{m('version.today')}</a>;
  const from = formatDay(version.publishedAt);
  return (
    <PublicPage
      scope={scope}
      title={m('version.title', { title: content.title, number: version.number })}
      breadcrumbs={[
        ...crumbs({ id: version.id, title: props.currentTitle }),
        { href: path(version.id), text: m('versions.title') },
      ]}
      noIndex
    >
      <Message kind={current ? 'info' : 'alert'} title={m(current ? 'version.current' : 'version.old')}>
        <p>
          {props.asked && m('version.asked', { day: formatDay(props.asked) })}{' '}
          {current
            ? m('version.current-text', { from })
            : m('version.old-text', { from, to: formatDay(version.replacedAt ?? version.publishedAt) })}
        </p>
        <p>
          {today}
          {!current && (
            <>
              {' · '}
              <a href={`${path(version.id)}/comparer?de=${version.number}&vers=${props.currentNumber}`}>
                {m('version.changes')}
              </a>
            </>
          )}
        </p>
      </Message>
      <ProcedureHead snapshot={version.snapshot} live={false} />
      <div class="lp-section">
        <Columns aside={<Reach contact={organisation.contact} id="contact" small title={m('talk.title')} />}>
          <ProcedureBody snapshot={version.snapshot} />
        </Columns>
      </div>
    </PublicPage>
  );
}

export function WithdrawnVersionPage({ scope }: { scope: Scope }) {
  return (
    <PublicPage scope={scope} title={m('version.withdrawn')} noIndex>
      <h1>{m('version.withdrawn')}</h1>
      <p class="lp-lead">{m('version.withdrawn-text')}</p>
      <p>
        <a href="/chercher">{m('search.title')}</a> · <a href="/parler-a-quelqu-un">{m('talk.title')}</a>
      </p>
    </PublicPage>
  );
}

/** What two versions say differently, part by part. */
export function ComparePage(props: {
  scope: Scope;
  procedure: Parent;
  versions: VersionEntry[];
  left: number;
  right: number;
  differences: FieldDifference[];
}) {
  const { scope, procedure, versions, differences } = props;
  const items = versions.map((version) => ({
    value: String(version.number),
    text: m('compare.option', { number: version.number, date: formatDay(version.publishedAt) }),
  }));
  const names = differences.map((difference) => difference.label.toLowerCase()).join(', ');
  return (
    <PublicPage
      scope={scope}
      title={m('compare.title')}
      breadcrumbs={[...crumbs(procedure), { href: path(procedure.id), text: m('versions.title') }]}
      noIndex
    >
      <h1>{m('compare.title')}</h1>
      <form class="app-form" action={`${path(procedure.id)}/comparer`} method="get">
        <Select name="de" label={m('compare.left')} items={items} value={String(props.left)} optionalMark={false} />
        <Select name="vers" label={m('compare.right')} items={items} value={String(props.right)} optionalMark={false} />
        <Button kind="outline">{m('compare.action')}</Button>
      </form>
      <section class="lp-section lp-stack-24">
        {differences.length === 0 ? (
          <p>{m('compare.same')}</p>
        ) : (
          <>
            <p class="lp-lead">{m('compare.count', { count: differences.length, names })}</p>
            <VersionCompare
              yoursTitle={m('compare.version', { number: props.left })}
              savedTitle={m('compare.version', { number: props.right })}
              fields={differences.map(({ label, before, after }) => ({
                label,
                yours: before || m('compare.nothing'),
                saved: after || m('compare.nothing'),
                different: true,
              }))}
            />
          </>
        )}
      </section>
    </PublicPage>
  );
}
