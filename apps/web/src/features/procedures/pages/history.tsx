import { Button, DataTable, PageHeading, VersionCompare } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { HistoryEntry } from '../../../platform/history/history.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { actionWords, type FieldDifference } from '../present.ts';
import type { ReviewDecision } from '../queries.ts';

interface Parent {
  id: string;
  title: string;
  version: number;
}

const crumbs = (procedure: Parent) => [
  { href: '/espace/demarches', text: m('crumb.procedures') },
  { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
];

export function HistoryPage(props: {
  scope: Scope;
  procedure: Parent;
  entries: HistoryEntry[];
  decisions: ReviewDecision[];
}) {
  const { scope, procedure, entries } = props;
  const base = `/espace/demarches/${procedure.id}/historique`;
  return (
    <EspacePage scope={scope} title={m('history.title')} section="procedures" breadcrumbs={crumbs(procedure)}>
      <PageHeading title={m('history.title')} lead={m('history.lead')} leadSize="body" />
      <DataTable
        caption={m('history.caption')}
        columns={[
          { key: 'what', header: m('history.what'), rowHeader: true },
          { key: 'who', header: m('history.who') },
          { key: 'when', header: m('history.when') },
          { key: 'why', header: m('history.why') },
          { key: 'see', header: m('history.see'), headerHidden: true },
        ]}
        rows={[
          ...entries.map((entry) => ({ at: entry.at, order: entry.version, cells: entryCells(base, entry) })),
          ...props.decisions.map((decision) => ({ at: decision.at, order: 0, cells: decisionCells(decision) })),
        ].sort((a, b) => b.at.getTime() - a.at.getTime() || b.order - a.order)}
      />
    </EspacePage>
  );
}

function entryCells(base: string, entry: HistoryEntry) {
  return {
    what: m('history.entry', { version: entry.version, what: actionWords(entry.action) }),
    who: entry.actorName ?? m('history.someone'),
    when: formatInstant(entry.at),
    why: entry.reason,
    see: entry.version > 1 && (
      <a href={`${base}/${entry.version}`}>
        {m('history.see')} <span class="lp-hidden-visually">{m('history.version', { version: entry.version })}</span>
      </a>
    ),
  };
}

function decisionCells(decision: ReviewDecision) {
  return {
    what: m(`decided.${decision.outcome}`),
    who: decision.who,
    when: formatInstant(decision.at),
    why: decision.comment,
    see: '',
  };
}

/** What one version changed, and the way back to what stood before. */
export function VersionPage(props: {
  scope: Scope;
  procedure: Parent;
  entry: HistoryEntry;
  differences: FieldDifference[];
}) {
  const { scope, procedure, entry, differences } = props;
  const base = `/espace/demarches/${procedure.id}/historique`;
  const title = m('history.version', { version: entry.version });
  return (
    <EspacePage
      scope={scope}
      title={title}
      section="procedures"
      breadcrumbs={[...crumbs(procedure), { href: base, text: m('history.title') }]}
    >
      <PageHeading
        title={title}
        lead={[
          actionWords(entry.action),
          entry.actorName ?? m('history.someone'),
          formatInstant(entry.at),
          entry.reason,
        ]
          .filter(Boolean)
          .join(' · ')}
        leadSize="body"
      />
      {differences.length === 0 ? (
        <p>{m('history.same-text')}</p>
      ) : (
        <VersionCompare
          yoursTitle={m('history.before')}
          savedTitle={m('history.after')}
          fields={differences.map((difference) => ({
            label: difference.label,
            yours: difference.before || m('history.nothing'),
            saved: difference.after || m('history.nothing'),
            different: true,
          }))}
        />
      )}
      {may(scope.actor, 'procedure.edit', scope.resource) && entry.version !== procedure.version && (
        <form method="post" action={`${base}/${entry.version}/retablir`}>
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <input type="hidden" name="_version" value={procedure.version} />
          <Button kind="outline">{m('history.restore')}</Button>
        </form>
      )}
    </EspacePage>
  );
}
