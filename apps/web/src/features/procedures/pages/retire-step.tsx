import { Button, ButtonGroup, Checkboxes } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { StepView } from '../queries.ts';

export function RetireStepPage(props: {
  scope: Scope;
  form: FormState;
  procedure: { id: string; title: string };
  step: StepView;
  others: StepView[];
}) {
  const { form, procedure, step } = props;
  const base = `/espace/demarches/${procedure.id}/etapes`;
  const title = m('retire.title', { title: step.title });
  return (
    <EspacePage
      scope={props.scope}
      title={title}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
        { href: base, text: m('steps.title') },
      ]}
    >
      <h1>{title}</h1>
      <p class="lp-measure">{m('retire.text')}</p>
      <FormShell form={form}>
        {props.others.length > 0 && (
          <Checkboxes
            id="champ-replaced-by"
            name="replaced-by"
            label={m('retire.replaced-by')}
            hint={m('retire.replaced-by.hint')}
            values={form.list('replaced-by')}
            items={props.others.map((other) => ({ value: other.id, label: other.title }))}
          />
        )}
        <ButtonGroup>
          <Button>{m('retire.action')}</Button>
          <a href={base}>{m('action.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
