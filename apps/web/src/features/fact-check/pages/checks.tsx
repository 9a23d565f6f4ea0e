import { Button, DataTable, Message, Radios, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { isOpen, stateWords } from '../present.ts';
import { linkDays } from '../schema.ts';
import type { FactCheck, FactCheckAnswer } from '../store.ts';
import { CheckFrame } from './frame.tsx';

/** Who was asked to check this text, and the form that asks somebody else. */
export function ChecksPage(props: {
  scope: Scope;
  form: FormState;
  procedure: { id: string; title: string };
  checks: { check: FactCheck; answers: Map<string, FactCheckAnswer> }[];
  /** A link just made: shown once. */
  made: { link: string; name: string; mailed: boolean } | undefined;
}) {
  const { scope, form, procedure, checks, made } = props;
  const base = `/espace/demarches/${procedure.id}/verification`;
  return (
    <CheckFrame scope={scope} procedure={procedure} title={m('title')}>
      <h1>{m('title')}</h1>
      <p class="lp-measure">{m('lead')}</p>
      {made && (
        <Message kind="success" title={m('link.title')} headingLevel={2} role="status">
          <p>
            {m('link.text', { name: made.name })} {made.mailed && m('link.mailed')}
          </p>
          <p>
            <code class="app-link-code">{made.link}</code>
          </p>
        </Message>
      )}
      {checks.length === 0 ? (
        <p>{m('list.none')}</p>
      ) : (
        <DataTable
          caption={m('list.caption')}
          columns={[
            { key: 'who', header: m('list.who'), rowHeader: true },
            { key: 'asked', header: m('list.asked') },
            { key: 'state', header: m('list.state') },
            { key: 'see', header: m('list.open'), headerHidden: true },
          ]}
          rows={checks.map(({ check, answers }) => {
            const open = check.sentAt ? [...answers.values()].filter((answer) => isOpen({ answer })).length : 0;
            return {
              id: check.id,
              cells: {
                who: check.checkerName,
                asked: m('list.asked-by', {
                  name: check.requesterName ?? m('somebody'),
                  date: formatDay(check.requestedAt),
                  version: check.version,
                }),
                state: (
                  <>
                    {stateWords(check, scope.now)}
                    {open > 0 && !check.closedAt && (
                      <>
                        {' '}
                        <strong>{m('list.remarks', { count: open })}</strong>
                      </>
                    )}
                  </>
                ),
                see: (
                  <a href={`${base}/${check.id}`}>
                    {check.sentAt ? m('list.see') : m('list.open')}
                    <span class="lp-hidden-visually"> {check.checkerName}</span>
                  </a>
                ),
              },
            };
          })}
        />
      )}
      {may(scope.actor, 'procedure.edit', scope.resource) && (
        <section class="lp-section lp-stack">
          <h2>{m('ask.title')}</h2>
          <p class="lp-measure">{m('ask.several')}</p>
          <FormShell form={form} action={base}>
            <TextField {...form.field('name')} label={m('ask.name')} hint={m('ask.name.hint')} required width="30" />
            <TextField
              {...form.field('email')}
              label={m('ask.email')}
              hint={m('ask.email.hint')}
              type="email"
              width="30"
            />
            <Radios
              {...form.field('days')}
              label={m('ask.days')}
              required
              inline
              items={linkDays.map((n) => ({ value: n, label: m('ask.days.n', { n }) }))}
            />
            <Textarea {...form.field('message')} label={m('ask.message')} hint={m('ask.message.hint')} rows={3} />
            <Button>{m('ask.action')}</Button>
          </FormShell>
        </section>
      )}
    </CheckFrame>
  );
}
