import { proposeMapping, type SheetField, sheetFields } from '@limpide/catalogue';
import { Button, ButtonGroup, DataTable, Details, PageHeading, Select, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { platformMessage } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { lifeEventName } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import type { ReadColumns } from '../reading.ts';
import { columnName, constantFields, constantName } from '../schema.ts';
import { crumbs } from './choose.tsx';

/** Which column is which field. A proposal stands in every list. */
export function ColumnsPage(props: { scope: Scope; form: FormState; read: ReadColumns | undefined }) {
  const { scope, form, read } = props;
  const title = m('columns.title');
  if (!read) {
    return (
      <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs}>
        <PageHeading title={title} lead={platformMessage('sheet.preview-lost')} leadSize="body" />
        <p>
          <a href="/espace/demarches/importer">{m('preview.again')}</a>
        </p>
      </EspacePage>
    );
  }
  const { titles, rows } = read.table;
  const examples = (column: number) =>
    rows
      .map(({ cells }) => cells[column] ?? '')
      .filter(Boolean)
      .slice(0, 2)
      .map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text))
      .join(' · ');
  const isWrong = ({ key }: SheetField) => Boolean(form.errors[columnName(key)]);
  // What was recognised is looked through; the rest waits below.
  const proposed = proposeMapping(titles);
  const isFitting = ({ key }: SheetField) =>
    key === 'name' || proposed[key] !== undefined || form.field(columnName(key)).value !== '';
  const fitting = sheetFields.filter(isFitting);
  const others = sheetFields.filter((field) => !isFitting(field));
  const choice = ({ key, label, list }: SheetField) => (
    <Select
      key={key}
      {...form.field(columnName(key))}
      label={m('columns.field', { field: label })}
      hint={list ? m('columns.list') : undefined}
      required={key === 'name'}
      optionalMark={false}
      items={[
        { value: '', text: m('columns.none') },
        ...titles.map((column, i) => ({ value: String(i), text: column })),
      ]}
    />
  );
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs}>
      <PageHeading title={title} lead={m('columns.lead')} leadSize="body" />
      <DataTable
        caption={m('columns.table', { rows: rows.length })}
        columns={[
          { key: 'column', header: m('columns.column'), rowHeader: true },
          { key: 'example', header: m('columns.example') },
        ]}
        rows={titles.map((column, i) => ({ cells: { column, example: examples(i) } }))}
      />
      <FormShell form={form}>
        <TextField
          {...form.field('source-name')}
          label={m('columns.source-name')}
          hint={m('columns.source-name-hint')}
          required
        />
        {fitting.map(choice)}
        {others.length > 0 && (
          <Details summary={m('columns.others', { count: others.length })} open={others.some(isWrong)}>
            {others.map(choice)}
          </Details>
        )}
        <Details
          summary={m('columns.constants')}
          open={constantFields.some(({ key }) => form.errors[constantName(key)] || form.field(constantName(key)).value)}
        >
          {constantFields.map(({ key, label }) => (
            <TextField
              key={key}
              {...form.field(constantName(key))}
              label={m('columns.constant', { field: label })}
              hint={
                key === 'lifeEvent' ? m('columns.life-event-hint', { name: lifeEventName(read.lifeEvent) }) : undefined
              }
              optionalMark={false}
            />
          ))}
        </Details>
        <ButtonGroup>
          <Button>{m('columns.submit')}</Button>
          <a href="/espace/demarches/importer">{m('preview.again')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
