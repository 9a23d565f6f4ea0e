import { Button, ButtonGroup, PageHeading, Textarea, TextField } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { StepView } from '../queries.ts';
import { type Marks, OwnMark } from './own-mark.tsx';

interface Parent {
  id: string;
  title: string;
}

const crumbs = (procedure: Parent) => [
  { href: '/espace/demarches', text: m('crumb.procedures') },
  { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
];

/** The steps in order. Everything that a drag would do has a button. */
export function StepsPage(props: { scope: Scope; procedure: Parent; steps: StepView[]; marks?: Marks | undefined }) {
  const { scope, procedure, steps, marks } = props;
  const base = `/espace/demarches/${procedure.id}/etapes`;
  const edit = may(scope.actor, 'procedure.edit', scope.resource);
  const csrf = csrfToken(scope.platform, scope.session.id);
  return (
    <EspacePage scope={scope} title={m('steps.title')} section="procedures" breadcrumbs={crumbs(procedure)}>
      <PageHeading
        title={m('steps.title')}
        lead={m('steps.lead')}
        leadSize="body"
        actions={
          edit && (
            <Button href={`${base}/nouvelle`} icon="plus">
              {m('steps.add')}
            </Button>
          )
        }
      />
      {marks && (marks.own.includes('steps') ? <OwnMark marks={marks} block="steps" /> : <p>{m('own.steps')}</p>)}
      {steps.length === 0 && <p>{m('steps.empty')}</p>}
      <ol class="app-steps">
        {steps.map((step, index) => (
          <li key={step.id} id={step.id} class="app-step">
            <h2 class="lp-h3">
              {index + 1}. {step.title}
            </h2>
            <p class="app-lines">{step.body}</p>
            {step.organisation && <p class="lp-second">{m('steps.in-charge', { organisation: step.organisation })}</p>}
            {edit && (
              <div class="lp-row">
                <a href={`${base}/${step.id}`}>
                  {m('steps.edit')} <span class="lp-hidden-visually">{step.title}</span>
                </a>
                {index > 0 && <Move base={base} step={step} direction="up" csrf={csrf} />}
                {index < steps.length - 1 && <Move base={base} step={step} direction="down" csrf={csrf} />}
                <a href={`${base}/${step.id}/retirer`}>
                  {m('steps.retire')} <span class="lp-hidden-visually">{step.title}</span>
                </a>
              </div>
            )}
          </li>
        ))}
      </ol>
    </EspacePage>
  );
}

function Move(props: { base: string; step: StepView; direction: 'up' | 'down'; csrf: string }) {
  return (
    <form method="post" action={`${props.base}/${props.step.id}/${props.direction === 'up' ? 'monter' : 'descendre'}`}>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <Button kind="link" small>
        {m(`steps.${props.direction}`)} <span class="lp-hidden-visually">{props.step.title}</span>
      </Button>
    </form>
  );
}

export function StepFormPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Parent;
  title: string;
  organisations: string[];
}) {
  const { scope, form, procedure } = props;
  const base = `/espace/demarches/${procedure.id}/etapes`;
  return (
    <EspacePage
      scope={scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[...crumbs(procedure), { href: base, text: m('steps.title') }]}
    >
      <h1>{props.title}</h1>
      <FormShell form={form}>
        <TextField {...form.field('title')} label={m('step.title')} hint={m('step.title.hint')} required width="full" />
        <Textarea {...form.field('body')} label={m('step.body')} hint={m('step.body.hint')} rows={4} />
        <TextField
          {...form.field('organisation')}
          label={m('step.organisation')}
          hint={m('step.organisation.hint')}
          width="full"
          list="organisations"
        />
        <datalist id="organisations">
          {props.organisations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ButtonGroup>
          <Button>{m('action.save')}</Button>
          <a href={base}>{m('action.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
