import { Button, DataTable, FileUpload, Message, PageHeading } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { ImportPreview } from '../sheet-import.ts';

const trail = () => [{ href: '/espace/documents', text: m('list.title') }];

export function ImportPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <EspacePage scope={scope} title={m('import.title')} section="documents" breadcrumbs={trail()}>
      <PageHeading title={m('import.title')} lead={m('import.lead')} leadSize="body" />
      <p>
        <a href="/espace/documents/export.xlsx">{m('import.model')}</a>
      </p>
      <FormShell form={form} files>
        <FileUpload
          {...form.field('file')}
          label={m('import.file')}
          hint={m('import.file-hint')}
          accept=".xlsx,.csv"
          required
        />
        <Button>{m('import.preview')}</Button>
      </FormShell>
    </EspacePage>
  );
}

/** What the file would change, line by line, before anything is changed. */
export function ImportPreviewPage({ scope, preview }: { scope: Scope; preview: ImportPreview }) {
  const { changes, problems } = preview;
  return (
    <EspacePage scope={scope} title={m('import.preview-title')} section="documents" breadcrumbs={trail()}>
      <PageHeading
        title={m('import.preview-title')}
        lead={m('import.preview-lead', { changes: changes.length, same: preview.unchanged, problems: problems.length })}
        leadSize="body"
      />
      {preview.unknownColumns.length > 0 && (
        <Message kind="info" title={m('import.unknown')}>
          {preview.unknownColumns.join(', ')}
        </Message>
      )}
      {problems.length > 0 && (
        <DataTable
          caption={m('import.problems', { count: problems.length })}
          columns={[
            { key: 'line', header: m('import.column.line'), rowHeader: true, numeric: true },
            { key: 'column', header: m('import.column.column') },
            { key: 'message', header: m('import.column.message') },
          ]}
          rows={problems.map((problem) => ({
            tone: 'error',
            cells: { line: String(problem.line), column: problem.column, message: problem.message },
          }))}
        />
      )}
      {changes.length > 0 ? (
        <>
          <DataTable
            caption={m('import.changes', { count: changes.length })}
            columns={[
              { key: 'line', header: m('import.column.line'), numeric: true },
              { key: 'title', header: m('list.column.title'), rowHeader: true },
              { key: 'what', header: m('import.column.what') },
            ]}
            rows={changes.map((change) => ({
              cells: { line: String(change.line), title: change.title, what: change.what.join(' · ') },
            }))}
          />
          <form method="post" action="/espace/documents/importer/confirmer">
            <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
            <input type="hidden" name="changes" value={JSON.stringify(changes)} />
            <Button>{m('import.confirm', { count: changes.length })}</Button>
          </form>
        </>
      ) : (
        <p>{m('import.nothing')}</p>
      )}
      <p>
        <a href="/espace/documents/importer">{m('import.again')}</a>
      </p>
    </EspacePage>
  );
}
