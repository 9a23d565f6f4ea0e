import { Button, ButtonGroup, Details, Fieldset, Select, Textarea, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { LifeEvent } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import type { BlockName } from '../inheritance/blocks.ts';
import { message as m } from '../messages.ts';
import { exceptionNumbers, factNames, lifeEvents } from '../schema.ts';
import { BlockFindings, CheckButton, type TextCheck } from '../text/index.ts';
import { readableFields } from '../text/readable-fields.ts';
import { type Marks, OwnMark } from './own-mark.tsx';

/** The public text, field by field, in the order in which a citizen reads it. */
export function ContentFormPage(props: {
  scope: Scope;
  form: FormState;
  title: string;
  procedure?: { id: string; title: string; marks?: Marks | undefined };
  check?: TextCheck;
}) {
  const { form, procedure, check } = props;
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="procedures"
      islands={check !== undefined}
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        ...(procedure ? [{ href: `/espace/demarches/${procedure.id}`, text: procedure.title }] : []),
      ]}
    >
      <h1>{props.title}</h1>
      <FormShell
        form={form}
        labels={labels()}
        {...(procedure ? { action: `/espace/demarches/${procedure.id}/texte` } : {})}
      >
        <ContentFields form={form} check={check} marks={procedure?.marks} />
        {procedure && (
          <TextField {...form.field('reason')} label={m('field.reason')} hint={m('field.reason.hint')} width="full" />
        )}
        <ButtonGroup>
          <Button>{procedure ? m('action.save') : m('action.create')}</Button>
          {check && <CheckButton check={check} fields={readableFields} />}
          <a href={procedure ? `/espace/demarches/${procedure.id}` : '/espace/demarches'}>{m('action.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

/** The fields themselves, for whoever edits the text or proposes another. */
export function ContentFields(props: { form: FormState; check?: TextCheck | undefined; marks?: Marks | undefined }) {
  const { form, check, marks } = props;
  const mark = (block: BlockName) => marks && <OwnMark marks={marks} block={block} />;
  const found = (name: string) => check && <BlockFindings name={name} found={check.findings[name]} />;
  return (
    <>
      {mark('title')}
      <TextField {...form.field('title')} label={m('field.title')} hint={m('field.title.hint')} required width="full" />
      {found('title')}
      {mark('summary')}
      <Textarea
        {...form.field('summary')}
        label={m('field.summary')}
        hint={m('field.summary.hint')}
        rows={3}
        required
      />
      {found('summary')}
      {mark('audience')}
      <Textarea
        {...form.field('audience')}
        label={m('field.audience')}
        hint={m('field.audience.hint')}
        rows={2}
        required
      />
      {found('audience')}
      {mark('lifeEvent')}
      <Select
        {...form.field('life-event')}
        label={m('field.life-event')}
        required
        items={[
          { value: '', text: m('field.choose') },
          ...lifeEvents.map((event) => ({ value: event, text: m(`life.${event}`) })),
        ]}
      />
      <h2>{m('section.facts')}</h2>
      <p>{m('section.facts.hint')}</p>
      {factNames.map((name) => (
        <Fieldset key={name} legend={m(`fact.${name}`)}>
          {mark(name)}
          <TextField
            {...form.field(`${name}-value`)}
            label={m('fact.value')}
            hint={m(`fact.${name}.hint`)}
            width="30"
          />
          <TextField {...form.field(`${name}-note`)} label={m('fact.note')} width="full" />
          <TextField
            {...form.field(`${name}-source`)}
            label={m('fact.source')}
            hint={m('fact.source.hint')}
            width="full"
          />
          {found(name)}
        </Fieldset>
      ))}
      <h2>{m('section.prepare')}</h2>
      {mark('prepare')}
      <Textarea {...form.field('prepare')} label={m('field.prepare')} hint={m('field.one-a-line')} rows={5} />
      {found('prepare')}
      {mark('notNeeded')}
      <Textarea
        {...form.field('not-needed')}
        label={m('field.not-needed')}
        hint={m('field.not-needed.hint')}
        rows={2}
      />
      {found('not-needed')}
      <h2>{m('section.exceptions')}</h2>
      {mark('exceptions')}
      {exceptionNumbers.map((n) => (
        <Exception key={n} form={form} n={n} found={found(`exception-${n}`)} />
      ))}
      <h2>{m('section.more')}</h2>
      {mark('onlineUrl')}
      <TextField {...form.field('online-url')} label={m('field.online-url')} type="url" width="full" />
      {mark('identification')}
      <Textarea
        {...form.field('identification')}
        label={m('field.identification')}
        hint={m('field.identification.hint')}
        rows={2}
      />
      {found('identification')}
      {mark('silence')}
      <Textarea {...form.field('silence')} label={m('field.silence')} hint={m('field.silence.hint')} rows={2} />
      {found('silence')}
      {mark('remedies')}
      <Textarea {...form.field('remedies')} label={m('field.remedies')} hint={m('field.remedies.hint')} rows={4} />
      {found('remedies')}
      {mark('legalBases')}
      <Textarea
        {...form.field('legal-bases')}
        label={m('field.legal-bases')}
        hint={m('field.legal-bases.hint')}
        rows={3}
      />
      {mark('searchWords')}
      <Textarea
        {...form.field('search-words')}
        label={m('field.search-words')}
        hint={m('field.search-words.hint')}
        rows={2}
      />
      <TextField {...form.field('yearly-volume')} label={m('field.yearly-volume')} inputmode="numeric" width="10" />
    </>
  );
}

/** The first situations are open; those that are empty wait behind a word, so that the page stays short. */
function Exception({ form, n, found }: { form: FormState; n: number; found: ComponentChildren }) {
  const fields = (
    <Fieldset legend={m('exception.legend', { n })}>
      <TextField
        {...form.field(`exception-${n}-title`)}
        label={m('exception.title')}
        hint={m('exception.title.hint')}
        width="full"
      />
      <Textarea {...form.field(`exception-${n}-text`)} label={m('exception.text')} rows={3} />
      {found}
    </Fieldset>
  );
  const used = form.field(`exception-${n}-title`).value || form.field(`exception-${n}-text`).value || n === 1;
  return used ? fields : <Details summary={m('exception.add', { n })}>{fields}</Details>;
}

/** Names of the fields, for the comparison of two versions. */
export function labels(): Record<string, string> {
  const all: Record<string, string> = {
    title: m('field.title'),
    summary: m('field.summary'),
    audience: m('field.audience'),
    'life-event': m('field.life-event'),
    prepare: m('field.prepare'),
    'not-needed': m('field.not-needed'),
    'online-url': m('field.online-url'),
    identification: m('field.identification'),
    silence: m('field.silence'),
    remedies: m('field.remedies'),
    'legal-bases': m('field.legal-bases'),
    'search-words': m('field.search-words'),
    'yearly-volume': m('field.yearly-volume'),
  };
  for (const name of factNames) {
    for (const part of ['value', 'note', 'source'] as const) {
      all[`${name}-${part}`] = `${m(`fact.${name}`)} : ${m(`fact.${part}`)}`;
    }
  }
  for (const n of exceptionNumbers) {
    all[`exception-${n}-title`] = `${m('exception.legend', { n })} : ${m('exception.title')}`;
    all[`exception-${n}-text`] = `${m('exception.legend', { n })} : ${m('exception.text')}`;
  }
  return all;
}

export const lifeEventLabel = (event: LifeEvent): string => m(`life.${event}`);
