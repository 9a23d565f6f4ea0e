import { Button, DataTable, type LinkItem, PageHeading, VersionCompare } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { HistoryEntry } from '../../../platform/history/history.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { EspacePage, type Section } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { FieldDifference } from '../present.ts';

export interface HistoryView {
  section: Section;
  crumbs: LinkItem[];
  /** Address of this page. */
  path: string;
  entries: readonly HistoryEntry[];
  /** The version looked at, and what it changed since the one before it. */
  selected: { entry: HistoryEntry; differences: readonly FieldDifference[]; first: boolean } | undefined;
  /** The version that stands, when this person may bring another one back. */
  restorable: number | undefined;
  restoreNote: string;
  what(action: string): string;
}

/** The saved states of a record: who, when, why; what one of them changed; and the way back. */
export function RecordHistoryPage({ scope, form, view }: { scope: Scope; form: FormState; view: HistoryView }) {
  const { selected, path } = view;
  return (
    <EspacePage scope={scope} title={m('history.title')} section={view.section} breadcrumbs={view.crumbs}>
      <PageHeading title={m('history.title')} lead={m('history.lead')} leadSize="body" />
      {selected && (
        <section class="lp-stack-24">
          <h2>{m('history.version', { version: selected.entry.version })}</h2>
          {selected.first && <p>{m('history.first')}</p>}
          {!selected.first && selected.differences.length === 0 && <p>{m('history.same')}</p>}
          {selected.differences.length > 0 && (
            <VersionCompare
              yoursTitle={m('history.before')}
              savedTitle={m('history.after', { version: selected.entry.version })}
              fields={selected.differences.map((difference) => ({
                label: difference.label,
                yours: <span class="app-lines">{difference.before || m('nothing')}</span>,
                saved: <span class="app-lines">{difference.after || m('nothing')}</span>,
                different: true,
              }))}
            />
          )}
          {view.restorable !== undefined && selected.entry.version < view.restorable && (
            <FormShell form={form} action={path}>
              <input type="hidden" name="version" value={selected.entry.version} />
              <p class="lp-second">{view.restoreNote}</p>
              <Button kind="outline">{m('history.restore', { version: selected.entry.version })}</Button>
            </FormShell>
          )}
        </section>
      )}
      <DataTable
        caption={m('history.caption')}
        columns={[
          { key: 'what', header: m('history.what'), rowHeader: true },
          { key: 'who', header: m('history.who') },
          { key: 'when', header: m('history.when') },
          { key: 'why', header: m('history.why') },
          { key: 'see', header: m('history.see'), headerHidden: true },
        ]}
        rows={view.entries.map((entry) => ({
          ...(entry === selected?.entry ? { tone: 'active' as const } : {}),
          cells: {
            what: m('history.entry', { version: entry.version, what: view.what(entry.action) }),
            who: entry.actorName ?? m('someone'),
            when: formatInstant(entry.at),
            why: entry.reason,
            see: (
              <a href={`${path}?version=${entry.version}`}>
                {m('history.see')}
                <span class="lp-hidden-visually"> {m('history.version', { version: entry.version })}</span>
              </a>
            ),
          },
        }))}
      />
    </EspacePage>
  );
}
