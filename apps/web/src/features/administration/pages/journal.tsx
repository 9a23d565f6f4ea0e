import { Button, DataTable, EmptyState, FileUpload, Message, Tabs } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { JournalEntry } from '../queries/index.ts';
import { describeEntry, describeType, recordPath } from '../sentences.ts';
import { OrganisationPage } from './organisation.tsx';

const journalPath = '/espace/organisation/journal';

export function JournalPage(props: {
  scope: Scope;
  entries: JournalEntry[];
  names: ReadonlyMap<string, string>;
  types: string[];
  type: string | undefined;
  /** Number below which older entries are. */
  older: number | undefined;
  first: boolean;
}) {
  const { scope, entries, names, type } = props;
  const address = (changes: Record<string, string | undefined>) => {
    const query = new URLSearchParams(Object.entries(changes).filter((pair): pair is [string, string] => !!pair[1]));
    return query.size > 0 ? `${journalPath}?${query}` : journalPath;
  };
  return (
    <OrganisationPage
      scope={scope}
      title={m('journal.title')}
      lead={m('journal.lead')}
      actions={
        <>
          <Button href={`${journalPath}/verification`}>{m('journal.verify')}</Button>
          <Button kind="outline" href={`${journalPath}/tete.json`} download>
            {m('journal.head')}
          </Button>
        </>
      }
    >
      {props.types.length > 1 && (
        <Tabs
          label={m('journal.filter')}
          items={[
            { href: journalPath, text: m('journal.all'), current: type === undefined },
            ...props.types.map((one) => ({
              href: address({ type: one }),
              text: describeType(one),
              current: one === type,
            })),
          ]}
        />
      )}
      {entries.length === 0 ? (
        <EmptyState title={m('journal.empty.title')}>{m('journal.empty.text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('journal.caption')}
          captionHidden
          columns={[
            { key: 'when', header: m('journal.when'), width: 'narrow' },
            { key: 'what', header: m('journal.what'), width: 'wide' },
            { key: 'number', header: m('journal.number'), numeric: true },
          ]}
          rows={entries.map((entry) => {
            const { before, record, after } = describeEntry(entry, names);
            const path = recordPath(entry, names);
            return {
              id: `entree-${entry.seq}`,
              cells: {
                what: (
                  <>
                    {before}
                    {path && record ? <a href={path}>{record}</a> : record}
                    {after}
                  </>
                ),
                when: formatInstant(entry.at),
                number: String(entry.seq),
              },
            };
          })}
        />
      )}
      {(props.older !== undefined || !props.first) && (
        <p class="lp-row">
          {!props.first && <a href={address({ type })}>{m('journal.newest')}</a>}
          {props.older !== undefined && (
            <a href={address({ type, avant: String(props.older) })}>{m('journal.older')}</a>
          )}
        </p>
      )}
    </OrganisationPage>
  );
}

export interface Verification {
  entries: number;
  problems: string[];
  /** Heads kept elsewhere that were compared; 0 when none was given. */
  compared: number;
}

export function VerificationResult({ result }: { result: Verification }) {
  return result.problems.length === 0 ? (
    <Message kind="success" title={m('verify.fine.title')} role="status">
      {m('verify.fine.text', { count: result.entries })}{' '}
      {result.compared > 0 && m('verify.heads.matched', { count: result.compared })}
    </Message>
  ) : (
    <Message kind="error" title={m('verify.broken.title')} headingLevel={2} role="alert">
      <ul class="app-plain-links">
        {result.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>{m('verify.broken.text')}</p>
    </Message>
  );
}

export function HeadsForm({ form }: { form: FormState }) {
  return (
    <section class="lp-section lp-stack">
      <h2>{m('verify.heads.title')}</h2>
      <p class="lp-measure">{m('verify.heads.text')}</p>
      <FormShell form={form} files>
        <FileUpload {...form.field('heads')} label={m('verify.heads.file')} accept=".json,application/json" required />
        <div class="app-form-end">
          <Button kind="outline">{m('verify.heads.submit')}</Button>
        </div>
      </FormShell>
    </section>
  );
}

export function VerificationPage(props: { scope: Scope; form: FormState; result: Verification }) {
  return (
    <OrganisationPage
      scope={props.scope}
      title={m('verify.title')}
      parents={[{ href: journalPath, text: m('journal.title') }]}
    >
      <VerificationResult result={props.result} />
      <HeadsForm form={props.form} />
    </OrganisationPage>
  );
}
