import { profiles } from '@limpide/readability';
import { Button, ButtonGroup, PageHeading, Radios, Select, Textarea, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { kinds } from '../schema.ts';
import { trail } from './frame.tsx';

export interface SmallFormProps {
  scope: Scope;
  form: FormState;
  document: { id: string; title: string };
}

export function SmallForm(
  props: SmallFormProps & {
    title: string;
    lead?: ComponentChildren;
    submit: string;
    back?: string;
    labels?: Record<string, string>;
    action?: string;
    children?: ComponentChildren;
  },
) {
  const { scope, form, document, title } = props;
  return (
    <EspacePage
      scope={scope}
      title={`${title} : ${document.title}`}
      section="documents"
      breadcrumbs={trail(document, undefined, false)}
    >
      <PageHeading title={title} lead={props.lead} leadSize="body" />
      <FormShell
        form={form}
        {...(props.labels ? { labels: props.labels } : {})}
        {...(props.action ? { action: props.action } : {})}
      >
        {props.children}
        <ButtonGroup>
          <Button>{props.submit}</Button>
          <a href={props.back ?? `/espace/documents/${document.id}`}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

export const detailLabels = () => ({
  title: m('details.title-label'),
  kind: m('new.kind'),
  profile: m('details.profile'),
  volume: m('details.volume'),
  ged: m('details.ged'),
  owner: m('details.owner'),
});

export function DetailsPage(props: SmallFormProps & { people: { value: string; text: string }[] }) {
  const { form } = props;
  return (
    <SmallForm {...props} title={m('details.title')} submit={m('details.submit')} labels={detailLabels()}>
      <TextField {...form.field('title')} label={m('details.title-label')} required />
      <Radios
        {...form.field('kind')}
        label={m('new.kind')}
        required
        inline
        items={kinds.map((kind) => ({ value: kind, label: m(`kind.${kind}`) }))}
      />
      <Select
        {...form.field('profile')}
        label={m('details.profile')}
        hint={m('details.profile-hint')}
        required
        items={profiles.map((profile) => ({ value: profile, text: m(`profile.${profile}`) }))}
      />
      <TextField
        {...form.field('volume')}
        label={m('details.volume')}
        hint={m('details.volume-hint')}
        inputmode="numeric"
        width="10"
      />
      <TextField {...form.field('ged')} label={m('details.ged')} hint={m('details.ged-hint')} width="30" />
      <Select
        {...form.field('owner')}
        label={m('details.owner')}
        hint={m('details.owner-hint')}
        items={[{ value: '', text: m('details.owner-nobody') }, ...props.people]}
      />
    </SmallForm>
  );
}

export function LinkPage(
  props: SmallFormProps & {
    procedures: { value: string; text: string }[];
    steps: { value: string; text: string }[];
    chosen: string | undefined;
  },
) {
  const { form, chosen } = props;
  const title = chosen ? m('link.title-step') : m('link.title');
  return (
    <SmallForm
      {...props}
      title={title}
      lead={chosen ? m('link.lead-step') : m('link.lead')}
      submit={chosen ? m('link.submit') : m('link.next')}
    >
      {chosen ? (
        <>
          <input type="hidden" name="procedure" value={chosen} />
          <p>
            <strong>{props.procedures.find((procedure) => procedure.value === chosen)?.text}</strong>
          </p>
          <Select
            {...form.field('step')}
            label={m('new.step')}
            error={form.errors.step ?? form.errors.procedure}
            items={[{ value: '', text: m('new.step-later') }, ...props.steps]}
          />
        </>
      ) : (
        <Select
          {...form.field('procedure')}
          label={m('new.procedure')}
          required
          items={[{ value: '', text: m('link.choose') }, ...props.procedures]}
        />
      )}
    </SmallForm>
  );
}

export function KeepPage(props: SmallFormProps & { title: string | undefined }) {
  const { form, document } = props;
  const words = form.field('text');
  const rule = form.field('rule');
  return (
    <SmallForm
      {...props}
      title={m('keep.title')}
      lead={m('keep.lead')}
      submit={m('keep.submit')}
      back={`/espace/documents/${document.id}/texte`}
    >
      <input type="hidden" name="rule" value={rule.value} />
      <input type="hidden" name="text" value={words.value} />
      {props.title && <p id={rule.id}>{props.title}</p>}
      <blockquote class="app-quote-block" id={words.id}>
        {words.value}
      </blockquote>
      <TextField {...form.field('reason')} label={m('keep.reason')} hint={m('keep.reason-hint')} required />
    </SmallForm>
  );
}

export function OverridePage(props: SmallFormProps & { stops: readonly string[] }) {
  const { form, document } = props;
  return (
    <SmallForm
      {...props}
      title={m('override.title')}
      lead={m('override.lead')}
      submit={m('override.submit')}
      back={`/espace/documents/${document.id}/avant-apres`}
    >
      {props.stops.length > 0 && (
        <ul>
          {props.stops.map((stop) => (
            <li key={stop}>{stop}</li>
          ))}
        </ul>
      )}
      <Textarea {...form.field('reason')} label={m('override.reason')} hint={m('override.reason-hint')} required />
    </SmallForm>
  );
}

export function RevisePage(props: SmallFormProps) {
  return (
    <SmallForm {...props} title={m('revise.title')} lead={m('revise.lead')} submit={m('revise.submit')}>
      <TextField {...props.form.field('reason')} label={m('revise.reason')} hint={m('revise.reason-hint')} required />
    </SmallForm>
  );
}

export function RetirePage(props: SmallFormProps) {
  return (
    <SmallForm {...props} title={m('retire.title')} lead={m('retire.lead')} submit={m('retire.submit')}>
      <TextField {...props.form.field('reason')} label={m('retire.reason')} hint={m('retire.reason-hint')} required />
    </SmallForm>
  );
}

export function ThrowAwayPage(props: SmallFormProps) {
  return (
    <SmallForm {...props} title={m('throw-away.title')} lead={m('throw-away.lead')} submit={m('throw-away.submit')} />
  );
}
