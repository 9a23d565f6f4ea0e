import { Button, ButtonGroup, DataTable, FileUpload, type LinkItem, PageHeading, type TableColumn } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { platformMessage } from '../../../platform/messages/index.ts';
import type { ImportPreview, SheetImportPages } from '../../../platform/sheets/index.ts';
import { EspacePage, type Section } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';

/** What an import is about: the same two pages serve every list that people keep in a spreadsheet. */
export interface ImportSubject {
  section: Section;
  crumbs: LinkItem[];
  /** `/espace/irritants/importer`: the file is chosen here, the preview stands one level below. */
  path: string;
  title: string;
  lead: string;
  columns: readonly string[];
  /** Those that must be there. */
  required: readonly string[];
  submit(count: number): string;
  previewColumns: TableColumn[];
  previewCells(row: Record<string, string | null>): Record<string, ComponentChildren>;
}

export function importPages(subject: ImportSubject): SheetImportPages {
  return {
    choose: (scope, form) => <ImportPage scope={scope} form={form} subject={subject} />,
    preview: (scope, form, preview, draft) => (
      <ImportPreviewPage scope={scope} form={form} subject={subject} preview={preview} draft={draft} />
    ),
    problems: (preview) => ({
      name: m('import.preview.problem'),
      columns: [
        { key: 'line', header: m('import.preview.line'), kind: 'number' },
        { key: 'column', header: m('import.preview.column'), kind: 'text' },
        { key: 'message', header: m('import.preview.problem'), kind: 'text', width: 70 },
      ],
      rows: (preview?.problems ?? []).map((problem) => ({ ...problem })),
    }),
  };
}

function ImportPage({ scope, form, subject }: { scope: Scope; form: FormState; subject: ImportSubject }) {
  return (
    <EspacePage scope={scope} title={subject.title} section={subject.section} breadcrumbs={subject.crumbs}>
      <PageHeading title={subject.title} lead={subject.lead} leadSize="body" />
      <p class="lp-measure">
        {m('import.columns', { columns: subject.columns.join(', '), required: subject.required.join(', ') })}{' '}
        <a href={`${subject.path}/modele`}>{m('import.template')}</a>
      </p>
      <FormShell form={form} files action={subject.path}>
        <FileUpload
          {...form.field('file')}
          label={m('import.file')}
          hint={m('import.file-hint')}
          accept=".xlsx,.csv"
          required
        />
        <ButtonGroup>
          <Button>{m('import.submit')}</Button>
          <a href={subject.crumbs[0]?.href}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

/** What would be noted, what must be corrected first, what is there already. Nothing is saved yet. */
function ImportPreviewPage(props: {
  scope: Scope;
  form: FormState;
  subject: ImportSubject;
  preview: ImportPreview | undefined;
  draft: string;
}) {
  const { scope, form, subject, preview, draft } = props;
  const title = m('import.preview.title');
  const again = <a href={subject.path}>{m('import.preview.again')}</a>;
  return (
    <EspacePage scope={scope} title={title} section={subject.section} breadcrumbs={subject.crumbs}>
      <PageHeading
        title={title}
        lead={
          preview
            ? m('import.preview.lead', {
                ready: preview.ready.length,
                problems: preview.problems.length,
                known: preview.known.length,
              })
            : platformMessage('sheet.preview-lost')
        }
        leadSize="body"
      />
      {preview && (
        <>
          {preview.unknownColumns.length > 0 && (
            <p>{m('import.preview.unknown', { columns: preview.unknownColumns.join(', ') })}</p>
          )}
          {preview.known.length > 0 && (
            <p>{m('import.preview.known', { lines: preview.known.map((row) => row.line).join(', ') })}</p>
          )}
          {preview.problems.length > 0 && (
            <>
              <DataTable
                caption={m('import.preview.problems')}
                columns={[
                  { key: 'line', header: m('import.preview.line'), numeric: true, rowHeader: true, width: 'narrow' },
                  { key: 'column', header: m('import.preview.column') },
                  { key: 'problem', header: m('import.preview.problem') },
                ]}
                rows={preview.problems.map((problem) => ({
                  cells: { line: problem.line, column: problem.column, problem: problem.message },
                }))}
              />
              <p>
                <a href={`${subject.path}/erreurs?import=${draft}`}>{m('import.preview.problems-download')}</a>
              </p>
            </>
          )}
          {preview.ready.length === 0 ? (
            <p>{m('import.preview.nothing')}</p>
          ) : (
            <DataTable
              caption={m('import.preview.ready')}
              columns={[
                { key: 'line', header: m('import.preview.line'), numeric: true, width: 'narrow' },
                ...subject.previewColumns,
              ]}
              rows={preview.ready.map((row) => ({ cells: { line: row.line, ...subject.previewCells(row.values) } }))}
            />
          )}
        </>
      )}
      <FormShell form={form} action={`${subject.path}/apercu?import=${draft}`}>
        <ButtonGroup>
          {preview && preview.ready.length > 0 && <Button>{subject.submit(preview.ready.length)}</Button>}
          {again}
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
