import { Button, ButtonGroup, DateField, PageHeading, Radios, Select, Textarea, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { countWords, stateWords } from '../present.ts';
import { evidenceLevels } from '../schema.ts';
import { type IrritantState, nextStates } from '../states.ts';
import type { EvidenceRow } from '../store.ts';
import { crumbs } from './crumbs.ts';

interface Parent {
  id: string;
  userVoice: string;
}

/** One question about one irritant: title, why, fields, one button, and the way back. */
function SmallForm(props: {
  scope: Scope;
  form: FormState;
  irritant: Parent;
  title: string;
  lead?: string;
  submit: string | undefined;
  children: ComponentChildren;
}) {
  const { scope, form, irritant, title } = props;
  return (
    <EspacePage scope={scope} title={title} section="irritants" breadcrumbs={crumbs(irritant)}>
      <PageHeading title={title} lead={props.lead} leadSize="body" />
      <FormShell form={form}>
        {props.children}
        <ButtonGroup>
          {props.submit && <Button>{props.submit}</Button>}
          <a href={`/espace/irritants/${irritant.id}`}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

type Owners = { value: string; text: string }[];

function OwnerField({
  form,
  owners,
  required,
  hint,
}: {
  form: FormState;
  owners: Owners;
  required?: boolean;
  hint?: string;
}) {
  return (
    <Select
      {...form.field('owner')}
      label={m('owner.label')}
      hint={hint}
      items={[{ value: '', text: m('owner.none') }, ...owners]}
      required={required}
      width="measure"
    />
  );
}

export function OwnerPage(props: { scope: Scope; form: FormState; irritant: Parent; owners: Owners }) {
  return (
    <SmallForm {...props} title={m('owner.title')} lead={m('owner.lead')} submit={m('owner.submit')}>
      <OwnerField form={props.form} owners={props.owners} required />
    </SmallForm>
  );
}

export function StatePage(props: {
  scope: Scope;
  form: FormState;
  irritant: Parent & { state: IrritantState; ownerId: string | null };
  days: number;
  owners: Owners;
}) {
  const { form, irritant } = props;
  return (
    <SmallForm
      {...props}
      title={m('state.title')}
      lead={m('state.now', { state: stateWords(irritant.state), days: props.days })}
      submit={m('state.submit')}
    >
      <Radios
        {...form.field('to')}
        label={m('state.label')}
        items={nextStates(irritant.state).map((state) => ({
          value: state,
          label: stateWords(state),
          hint: m(`state.meaning.${state}`),
        }))}
        required
      />
      {irritant.ownerId === null && <OwnerField form={form} owners={props.owners} hint={m('state.owner-hint')} />}
      <Textarea {...form.field('reason')} label={m('state.reason')} hint={m('state.reason-hint')} rows={3} />
    </SmallForm>
  );
}

export function EvidencePage(props: { scope: Scope; form: FormState; irritant: Parent }) {
  const { form } = props;
  return (
    <SmallForm {...props} title={m('evidence.title')} lead={m('evidence.lead')} submit={m('evidence.submit')}>
      <Radios
        {...form.field('level')}
        label={m('field.level')}
        items={evidenceLevels.map((level) => ({
          value: level,
          label: m(`level.${level}`),
          hint: m(`level.meaning.${level}`),
        }))}
        required
      />
      <Textarea
        {...form.field('statement')}
        label={m('field.statement')}
        hint={m('field.statement-hint')}
        rows={3}
        required
      />
      <div class="app-field-row">
        <TextField {...form.field('n')} label={m('field.n')} inputmode="numeric" width="10" />
        <TextField {...form.field('total')} label={m('field.total')} inputmode="numeric" width="10" />
      </div>
      <TextField {...form.field('source')} label={m('field.source')} hint={m('field.source-hint')} required />
      <DateField {...form.field('observed-on')} label={m('field.observed-on')} required />
      <Textarea {...form.field('verbatims')} label={m('field.verbatims')} hint={m('field.verbatims-hint')} rows={5} />
    </SmallForm>
  );
}

export function RemoveEvidencePage(props: {
  scope: Scope;
  form: FormState;
  irritant: Parent;
  evidence: readonly EvidenceRow[];
}) {
  const { form, evidence } = props;
  const empty = evidence.length === 0;
  return (
    <SmallForm
      {...props}
      title={m('evidence.remove.title')}
      lead={empty ? m('evidence.remove.none') : m('evidence.remove.lead')}
      submit={empty ? undefined : m('evidence.remove.submit')}
    >
      {!empty && (
        <>
          <Radios
            {...form.field('evidence')}
            label={m('evidence.remove.label')}
            items={evidence.map((one) => ({
              value: one.id,
              label: one.statement,
              hint: [m(`level.${one.level}`), countWords(one), one.source, formatDay(one.observedOn)]
                .filter(Boolean)
                .join(', '),
            }))}
            required
          />
          <TextField {...form.field('reason')} label={m('evidence.remove.reason')} required />
        </>
      )}
    </SmallForm>
  );
}

export function ThrowAwayPage(props: { scope: Scope; form: FormState; irritant: Parent }) {
  return (
    <SmallForm {...props} title={m('bin.title')} lead={m('bin.text')} submit={m('bin.action')}>
      <TextField {...props.form.field('reason')} label={m('bin.reason')} />
    </SmallForm>
  );
}
