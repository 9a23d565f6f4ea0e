import { Button, ButtonGroup, DateField, Message, Radios, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { ProcedureFrame, type Subject } from '../pages/frame.tsx';
import { PostButton } from '../pages/post-button.tsx';
import type { ScheduleRow } from './store.ts';

/** What is planned for a démarche, and the form that plans. */
export function SchedulePage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject;
  online: boolean;
  schedules: ScheduleRow[];
}) {
  const { scope, form, procedure } = props;
  const waiting = props.schedules.filter(({ state }) => state === 'waiting');
  const refused = props.schedules.filter(({ state }) => state === 'refused');
  const base = `/espace/demarches/${procedure.id}/programmer`;
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('schedule.title')}>
      <h1>{m('schedule.title')}</h1>
      <p class="lp-measure">{m('schedule.lead')}</p>
      {refused.map((row) => (
        <Message
          key={row.id}
          kind="alert"
          title={m(`schedule.refused.${row.kind}`, { date: formatInstant(row.dueAt) })}
          action={
            <PostButton scope={scope} action={`${base}/vu`}>
              {m('schedule.seen')}
            </PostButton>
          }
        >
          {row.problem}
        </Message>
      ))}
      {waiting.length > 0 && (
        <section class="lp-stack">
          <h2>{m('schedule.waiting')}</h2>
          <ul class="app-link-list">
            {waiting.map((row) => (
              <li key={row.id} class="lp-stack">
                <p>
                  <strong>{m(`schedule.waiting.${row.kind}`, { date: formatInstant(row.dueAt) })}</strong>
                </p>
                <p class="lp-second">
                  {m('schedule.by', {
                    name: row.scheduledByName ?? m('schedule.somebody'),
                    date: formatInstant(row.scheduledAt),
                  })}
                  {row.reason && ` « ${row.reason} »`}
                </p>
                <PostButton scope={scope} action={`${base}/${row.id}/annuler`}>
                  {m('schedule.cancel')}
                </PostButton>
              </li>
            ))}
          </ul>
          <p class="lp-second">{m('schedule.change')}</p>
        </section>
      )}
      <FormShell form={form}>
        <Radios
          {...form.field('kind')}
          label={m('schedule.choose')}
          required
          items={(['publish', 'withdraw'] as const).map((kind) => ({
            value: kind,
            label: m(`schedule.choose.${kind}`),
            hint: m(`schedule.${kind}.text`),
          }))}
        />
        <DateField {...form.field('day')} label={m('schedule.day')} required />
        <TextField
          {...form.field('hour')}
          label={m('schedule.hour')}
          hint={m('schedule.hour.hint')}
          required
          width="10"
        />
        <TextField
          {...form.field('reason')}
          label={m('schedule.reason')}
          hint={m('schedule.reason.hint')}
          width="full"
        />
        <ButtonGroup>
          <Button>{m('schedule.action')}</Button>
          <a href={`/espace/demarches/${procedure.id}`}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </ProcedureFrame>
  );
}
