import type { Block } from '@limpide/documents';
import { Button, DataTable, EmptyState, PageHeading, Select, VersionCompare } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow } from '../store/index.ts';
import { DocumentFrame, trail } from './frame.tsx';
import { PostButton } from './post-button.tsx';
import { TextView } from './text-view.tsx';

export interface VersionView {
  version: number;
  action: string;
  reason: string;
  actorName: string | null;
  at: Date;
  words: number | null;
}

export function HistoryPage(props: {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  versions: VersionView[];
}) {
  const { scope, opened, links, versions } = props;
  const { document } = opened;
  const base = `/espace/documents/${document.id}/historique`;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="history"
      title={m('tabs.history')}
      lead={document.title}
    >
      {versions.length < 2 ? (
        <EmptyState title={m('history.one')}>{m('history.one-text')}</EmptyState>
      ) : (
        <>
          <p class="lp-measure">{m('history.lead')}</p>
          <form class="app-filters" method="get" action={`${base}/comparer`}>
            {(['de', 'a'] as const).map((name) => (
              <Select
                key={name}
                id={`version-${name}`}
                name={name}
                label={m(name === 'de' ? 'history.from' : 'history.to')}
                optionalMark={false}
                value={String(versions[name === 'de' ? 1 : 0]?.version ?? '')}
                items={versions.map((version) => ({
                  value: String(version.version),
                  text: `${m('history.version', { n: version.version })}, ${formatInstant(version.at)}`,
                }))}
              />
            ))}
            <Button kind="outline">{m('history.compare')}</Button>
          </form>
        </>
      )}
      <DataTable
        caption={m('history.caption', { count: versions.length })}
        columns={[
          { key: 'version', header: m('history.column.version'), rowHeader: true },
          { key: 'what', header: m('history.column.what') },
          { key: 'who', header: m('history.column.who') },
          { key: 'words', header: m('figure.words'), numeric: true },
          { key: 'do', header: m('history.column.do'), headerHidden: true },
        ]}
        rows={versions.map((version) => ({
          id: `version-${version.version}`,
          cells: {
            version: (
              <>
                {m('history.version', { n: version.version })}
                <br />
                <span class="lp-second">{formatInstant(version.at)}</span>
              </>
            ),
            what: [m(`history.action.${known(version.action)}`), version.reason].filter(Boolean).join(' : '),
            who: version.actorName ?? m('history.nobody'),
            words: version.words === null ? '' : String(version.words),
            do:
              version.version === versions[0]?.version ? (
                m('history.current')
              ) : (
                <a href={`${base}/comparer?de=${version.version}`}>
                  {m('history.compare')}
                  <span class="lp-hidden-visually"> {m('history.version', { n: version.version })}</span>
                </a>
              ),
          },
        }))}
      />
    </DocumentFrame>
  );
}

const actions = [
  'created',
  'edited',
  'text-saved',
  'text-written',
  'restored',
  'linked',
  'unlinked',
  'review-asked',
  'review-cancelled',
  'changes-asked',
  'approved-for-use',
  'to-review',
  'thrown-away',
  'given',
  'put-back',
  'fix-applied',
] as const;

function known(action: string): (typeof actions)[number] {
  return actions.find((name) => name === action) ?? 'edited';
}

export interface ComparedVersion {
  version: number;
  at: Date;
  actorName: string | null;
  title: string;
  reader: string;
  expectedAction: string;
  deadline: string;
  blocks: Block[];
}

export function CompareVersionsPage(props: {
  scope: Scope;
  document: { id: string; title: string; version: number };
  older: ComparedVersion;
  newer: ComparedVersion;
  textVersion: number;
  mayRestore: boolean;
}) {
  const { scope, document, older, newer, mayRestore } = props;
  const base = `/espace/documents/${document.id}/historique`;
  const label = (side: ComparedVersion) =>
    m('history.side', {
      n: side.version,
      instant: formatInstant(side.at),
      name: side.actorName ?? m('history.nobody'),
    });
  const field = (name: string, yours: string, saved: string) => ({
    label: name,
    yours: yours || m('overview.none'),
    saved: saved || m('overview.none'),
    different: yours !== saved,
  });
  return (
    <EspacePage
      scope={scope}
      title={`${m('history.compare-title')} : ${document.title}`}
      section="documents"
      breadcrumbs={[...trail(document, undefined, false), { href: base, text: m('tabs.history') }]}
    >
      <PageHeading title={m('history.compare-title')} lead={document.title} leadSize="body" />
      <VersionCompare
        yoursTitle={label(older)}
        savedTitle={label(newer)}
        fields={[
          field(m('details.title-label'), older.title, newer.title),
          field(m('reader.who'), older.reader, newer.reader),
          field(m('reader.action'), older.expectedAction, newer.expectedAction),
          field(m('reader.deadline'), older.deadline, newer.deadline),
          {
            label: m('text.label'),
            yours: <TextView blocks={older.blocks} />,
            saved: <TextView blocks={newer.blocks} />,
            different: JSON.stringify(older.blocks) !== JSON.stringify(newer.blocks),
          },
        ]}
      />
      {mayRestore && (
        <PostButton
          scope={scope}
          action={`${base}/restaurer`}
          fields={{ from: older.version, _version: document.version, text: props.textVersion }}
          kind="primary"
          small={false}
        >
          {m('history.restore', { n: older.version })}
        </PostButton>
      )}
      <p>
        <Button kind="link" href={base}>
          {m('tabs.history')}
        </Button>
      </p>
    </EspacePage>
  );
}
