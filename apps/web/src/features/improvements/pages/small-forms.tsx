import { Button, ButtonGroup, DateField, Fieldset, PageHeading, Radios, Textarea, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { stateWords } from '../present.ts';
import { coverages, directions, outcomes } from '../schema.ts';
import type { ShownWhen } from '../shown-when.ts';
import { type ActionState, nextStates, ownForms } from '../states.ts';
import { crumbs } from './crumbs.ts';

interface Parent {
  id: string;
  title: string;
}

/** One question about one improvement: title, why, fields, one button, and the way back. */
function SmallForm(props: {
  scope: Scope;
  form: FormState;
  action: Parent;
  title: string;
  lead?: string;
  submit: string | undefined;
  children: ComponentChildren;
  after?: ComponentChildren;
}) {
  const { scope, form, action, title } = props;
  return (
    <EspacePage scope={scope} title={title} section="improvements" breadcrumbs={crumbs(action)}>
      <PageHeading title={title} lead={props.lead} leadSize="body" />
      <FormShell form={form}>
        {props.children}
        <ButtonGroup>
          {props.submit && <Button>{props.submit}</Button>}
          <a href={`/espace/ameliorations/${action.id}`}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
      {props.after}
    </EspacePage>
  );
}

export function StatePage(props: {
  scope: Scope;
  form: FormState;
  action: Parent & { state: ActionState };
  days: number;
}) {
  const { scope, form, action } = props;
  const next = nextStates(action.state);
  const here = next.filter((state) => !ownForms.includes(state));
  const decide = next.includes('decided') && may(scope.actor, 'action.decide', scope.resource);
  const others = [
    decide && { href: 'decision', text: m('page.record-decision') },
    next.includes('delivered') && { href: 'faite', text: m('page.done') },
    next.includes('measured') && { href: 'mesure', text: m('page.save-measure') },
  ].filter((link) => link !== false);
  return (
    <SmallForm
      {...props}
      title={m('state.title')}
      lead={m('state.now', { state: stateWords(action.state), days: props.days })}
      submit={here.length > 0 ? m('state.submit') : undefined}
      after={
        others.length > 0 && (
          <nav aria-label={m('state.own-forms')} class="lp-row">
            {others.map((link) => (
              <a key={link.href} href={`/espace/ameliorations/${action.id}/${link.href}`}>
                {link.text}
              </a>
            ))}
          </nav>
        )
      }
    >
      <Radios
        {...form.field('to')}
        label={m('state.label')}
        items={here.map((state) => ({ value: state, label: stateWords(state), hint: m(`state.meaning.${state}`) }))}
        required
      />
      <Textarea {...form.field('reason')} label={m('state.reason')} hint={m('state.reason-hint')} rows={3} />
    </SmallForm>
  );
}

export function DonePage(props: { scope: Scope; form: FormState; action: Parent; shown: ShownWhen }) {
  return (
    <SmallForm
      {...props}
      title={m('done.title')}
      lead={`${m('done.lead')} ${m(`done.shown.${props.shown}`)}`}
      submit={m('done.submit')}
    >
      <DateField {...props.form.field('done-on')} label={m('done.label')} required />
    </SmallForm>
  );
}

export function DecisionPage(props: { scope: Scope; form: FormState; action: Parent }) {
  const { form } = props;
  return (
    <SmallForm {...props} title={m('decision.title')} lead={m('decision.lead')} submit={m('decision.submit')}>
      <TextField {...form.field('body')} label={m('decision.body')} required />
      <DateField {...form.field('decided-on')} label={m('decision.decided-on')} required />
      <TextField {...form.field('point')} label={m('decision.point')} width="10" />
      <Radios
        {...form.field('outcome')}
        label={m('decision.outcome')}
        items={outcomes.map((outcome) => ({ value: outcome, label: m(`outcome.${outcome}`) }))}
        required
      />
      <Textarea {...form.field('remarks')} label={m('decision.remarks')} hint={m('decision.remarks-hint')} rows={4} />
    </SmallForm>
  );
}

export function MeasurePage(props: { scope: Scope; form: FormState; action: Parent }) {
  const { form } = props;
  const period = (when: 'before' | 'after') => (
    <Fieldset key={when} legend={m(`measure.${when}`)} legendSize="large">
      <div class="app-form">
        <div class="app-field-row">
          <TextField
            {...form.field(`${when}-count`)}
            label={m('measure.count')}
            inputmode="numeric"
            width="10"
            required
          />
          <TextField
            {...form.field(`${when}-total`)}
            label={m('measure.total')}
            inputmode="numeric"
            width="10"
            required
          />
        </div>
        <TextField
          {...form.field(`${when}-period`)}
          label={m('measure.period')}
          hint={when === 'before' ? m('measure.period-hint') : undefined}
          required
        />
      </div>
    </Fieldset>
  );
  return (
    <SmallForm {...props} title={m('measure.title')} lead={m('measure.lead')} submit={m('measure.submit')}>
      <TextField
        {...form.field('indicator')}
        label={m('measure.indicator')}
        hint={m('measure.indicator-hint')}
        required
      />
      <Radios
        {...form.field('better')}
        label={m('measure.better')}
        items={directions.map((value) => ({ value, label: m(`measure.better.${value}`) }))}
        required
      />
      {period('before')}
      {period('after')}
      <Radios
        {...form.field('coverage')}
        label={m('measure.coverage')}
        items={coverages.map((value) => ({ value, label: m(`measure.coverage.${value}`) }))}
        required
      />
      <TextField {...form.field('source')} label={m('measure.source')} required />
      <TextField
        {...form.field('team-hours')}
        label={m('measure.team-hours')}
        hint={m('measure.team-hours-hint')}
        inputmode="numeric"
        width="10"
      />
    </SmallForm>
  );
}

export function ThrowAwayPage(props: { scope: Scope; form: FormState; action: Parent }) {
  return (
    <SmallForm {...props} title={m('bin.title')} lead={m('bin.text')} submit={m('bin.action')}>
      <TextField {...props.form.field('reason')} label={m('bin.reason')} />
    </SmallForm>
  );
}
