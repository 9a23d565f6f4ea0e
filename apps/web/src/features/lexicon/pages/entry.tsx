import { Button, ButtonGroup, PageHeading, Tabs, Textarea, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { LexiconKind } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { kindWords, lexiconKinds } from '../schema.ts';
import type { LexiconEntry } from '../store.ts';
import { crumbs, home } from './frame.ts';

/** One entry to write; another kind has other questions, hence an address of its own. */
export function NewEntryPage({ scope, form, kind }: { scope: Scope; form: FormState; kind: LexiconKind }) {
  return (
    <EspacePage scope={scope} title={m('entry.create')} section="documents" breadcrumbs={crumbs()}>
      <PageHeading title={m('entry.create')} />
      <Tabs
        label={m('entry.kind')}
        labelShown={m('entry.kind')}
        items={lexiconKinds.map((name) => ({
          href: `${home}/ajouter?genre=${kindWords[name]}`,
          text: m(`entry.new.${name}`),
          current: name === kind,
        }))}
      />
      <EntryForm form={form} kind={kind} />
    </EspacePage>
  );
}

export function EditEntryPage({ scope, form, entry }: { scope: Scope; form: FormState; entry: LexiconEntry }) {
  return (
    <EspacePage scope={scope} title={m('entry.edit')} section="documents" breadcrumbs={crumbs()}>
      <PageHeading title={m('entry.edit')} lead={m(`kind.${entry.kind}`)} leadSize="body" />
      <EntryForm form={form} kind={entry.kind}>
        <a href={`${home}/${entry.id}/jeter`}>{m('entry.throw-away')}</a>
      </EntryForm>
    </EspacePage>
  );
}

function EntryForm(props: { form: FormState; kind: LexiconKind; children?: ComponentChildren }) {
  const { form, kind } = props;
  const label = m(`entry.other.${kind}`);
  const hint = m(`entry.other.${kind}-hint`);
  return (
    <FormShell
      form={form}
      labels={{ words: m(`entry.words.${kind}`), other: m(`entry.other.${kind}`), why: m('entry.why') }}
    >
      <input type="hidden" name="kind" value={kind} />
      <TextField
        {...form.field('words')}
        label={m(`entry.words.${kind}`)}
        hint={m(`entry.words.${kind}-hint`)}
        width={kind === 'acronym' ? '20' : 'measure'}
        required
      />
      {kind === 'term' ? (
        <Textarea {...form.field('other')} label={label} hint={hint} rows={4} />
      ) : (
        <TextField {...form.field('other')} label={label} hint={hint} />
      )}
      {kind === 'avoid' && <TextField {...form.field('why')} label={m('entry.why')} hint={m('entry.why-hint')} />}
      <ButtonGroup>
        <Button>{m('entry.submit')}</Button>
        <a href={home}>{m('entry.cancel')}</a>
        {props.children}
      </ButtonGroup>
    </FormShell>
  );
}

export function ThrowAwayEntryPage({ scope, form, entry }: { scope: Scope; form: FormState; entry: LexiconEntry }) {
  const title = m('throw-away.title', { words: entry.words });
  return (
    <EspacePage scope={scope} title={title} section="documents" breadcrumbs={crumbs()}>
      <PageHeading title={title} lead={m('throw-away.lead')} leadSize="body" />
      <FormShell form={form}>
        <ButtonGroup>
          <Button>{m('throw-away.submit')}</Button>
          <a href={home}>{m('entry.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
