import { Button, ButtonGroup, Message, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import type { FieldDifference } from '../../procedures/index.ts';
import type { Validation } from '../circuit/validation.ts';
import { message as m } from '../messages.ts';
import type { ReviewRow, ReviewRule } from '../store.ts';
import { ProcedureFrame, type Subject } from './frame.tsx';
import { Changes } from './review.tsx';

/** Publishing: what will change for the public, who agreed, and why. One button. */
export function PublishPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject;
  rule: ReviewRule;
  approval: ReviewRow | undefined;
  /** How far the text is on the circuit, where it is on. */
  validation: Validation | undefined;
  online: boolean;
  changes: FieldDifference[];
}) {
  const { scope, form, procedure, rule, validation } = props;
  const approval = validation ? undefined : props.approval;
  const allowed = validation ? validation.complete : rule === 'direct-with-reason' || approval !== undefined;
  const direct = validation ? !validation.approvedBy : rule === 'direct-with-reason';
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('publish.title')}>
      <h1>{m('publish.title')}</h1>
      {approval && (
        <Message kind="success" title={m('publish.approved')}>
          {m('publish.approved-by', {
            name: approval.reviewerName ?? approval.readerName ?? '',
            date: formatDay(approval.decidedAt ?? approval.requestedAt),
          })}
          {approval.comment && ` « ${approval.comment} »`}
        </Message>
      )}
      {!allowed && validation && (
        <Message
          kind="alert"
          title={m('circuit.publish.not-yet')}
          action={<Button href={`/espace/demarches/${procedure.id}/circuit`}>{m('circuit.publish.see')}</Button>}
        >
          {m('circuit.publish.text')}
        </Message>
      )}
      {!allowed && !validation && (
        <Message
          kind="alert"
          title={m('publish.not-yet')}
          action={<Button href={`/espace/demarches/${procedure.id}/relecture/demander`}>{m('ask.title')}</Button>}
        >
          {m(`rule.${rule}`)}
        </Message>
      )}
      <section class="lp-stack-24">
        <h2>{props.online ? m('changes.title', { count: props.changes.length }) : m('changes.first')}</h2>
        {props.online && props.changes.length > 0 && <Changes changes={props.changes} />}
      </section>
      {allowed && (
        <FormShell form={form}>
          <TextField
            {...form.field('reason')}
            label={m('publish.reason')}
            hint={m(direct ? 'publish.reason.direct' : 'publish.reason.hint')}
            required={direct}
            width="full"
          />
          <ButtonGroup>
            <Button>{m('publish.action')}</Button>
            <a href={`/espace/demarches/${procedure.id}/programmer`}>{m('circuit.schedule')}</a>
            <a href={`/espace/demarches/${procedure.id}`}>{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      )}
    </ProcedureFrame>
  );
}

export function WithdrawPage({ scope, form, procedure }: { scope: Scope; form: FormState; procedure: Subject }) {
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('withdraw.title')}>
      <h1>{m('withdraw.title')}</h1>
      <p class="lp-measure">{m('withdraw.text')}</p>
      <FormShell form={form}>
        <TextField {...form.field('reason')} label={m('withdraw.reason')} required width="full" />
        <ButtonGroup>
          <Button>{m('withdraw.action')}</Button>
          <a href={`/espace/demarches/${procedure.id}`}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </ProcedureFrame>
  );
}
