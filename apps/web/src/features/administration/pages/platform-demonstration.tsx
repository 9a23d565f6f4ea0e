import { Button, Checkbox, DataTable, EmptyState, SummaryList, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { OutboxMessage } from '../queries/index.ts';
import { PlatformPage } from './platform.tsx';

const outboxPath = '/espace/plateforme/courrier';

export function OutboxPage({ scope, messages }: { scope: Scope; messages: OutboxMessage[] }) {
  return (
    <PlatformPage scope={scope} title={m('outbox.title')} lead={m('outbox.lead')}>
      {messages.length === 0 ? (
        <EmptyState title={m('outbox.empty.title')}>{m('outbox.empty.text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('outbox.caption')}
          captionHidden
          columns={[
            { key: 'subject', header: m('outbox.subject'), rowHeader: true },
            { key: 'to', header: m('outbox.recipient') },
            { key: 'at', header: m('outbox.at') },
          ]}
          rows={messages.map((message) => ({
            id: message.id,
            cells: {
              subject: <a href={`${outboxPath}/${message.id}`}>{message.subject}</a>,
              to: message.recipient,
              at: formatInstant(message.at),
            },
          }))}
        />
      )}
    </PlatformPage>
  );
}

export function OutboxMessagePage({ scope, message }: { scope: Scope; message: OutboxMessage }) {
  return (
    <PlatformPage scope={scope} title={message.subject} parents={[{ href: outboxPath, text: m('outbox.title') }]}>
      <SummaryList
        plain
        items={[
          { term: m('outbox.recipient'), value: message.recipient },
          { term: m('outbox.at'), value: formatInstant(message.at) },
        ]}
      />
      <div class="app-mail-body">{withLinks(message.body)}</div>
      {message.attachment && <p class="lp-second">{m('outbox.attachment', { name: message.attachment })}</p>}
    </PlatformPage>
  );
}

/** Addresses of a plain text, made links: they are what one opens the message for. */
function withLinks(text: string) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? <a href={part}>{part}</a> : part));
}

export function DemonstrationPage(props: {
  scope: Scope;
  reset: FormState;
  remove: FormState;
  present: boolean;
  /** The person who would remove it is fictional too: the first real account is made at the same time. */
  fictional: boolean;
}) {
  const { scope, reset, remove, present } = props;
  return (
    <PlatformPage
      scope={scope}
      title={m('demonstration.title')}
      lead={m(present ? 'demonstration.lead' : 'demonstration.none')}
    >
      <section class="lp-stack">
        {present && (
          <>
            <h2>{m('demonstration.reset')}</h2>
            <p class="lp-measure">{m('demonstration.reset-text')}</p>
          </>
        )}
        <FormShell form={reset} action="/espace/plateforme/demonstration">
          {present ? (
            <Checkbox
              {...reset.field('confirm')}
              value="oui"
              label={m('demonstration.reset-confirm')}
              checked={reset.field('confirm').value === 'oui'}
            />
          ) : (
            <input type="hidden" name="confirm" value="oui" />
          )}
          <div class="app-form-end">
            <Button>{m(present ? 'demonstration.reset' : 'demonstration.load')}</Button>
          </div>
        </FormShell>
      </section>
      {present && (
        <section class="lp-section lp-stack">
          <h2>{m('demonstration.remove')}</h2>
          <p class="lp-measure">{m('demonstration.remove-text')}</p>
          <FormShell form={remove} action="/espace/plateforme/demonstration/retirer">
            {props.fictional && (
              <>
                <p class="lp-measure">{m('demonstration.successor')}</p>
                <TextField {...remove.field('name')} label={m('member.name')} required width="30" />
                <TextField {...remove.field('email')} label={m('member.email')} type="email" required width="30" />
                <TextField
                  {...remove.field('new-password')}
                  value=""
                  label={m('demonstration.new-password')}
                  hint={m('demonstration.new-password-hint')}
                  type="password"
                  autocomplete="new-password"
                  required
                  width="30"
                />
                <TextField
                  {...remove.field('new-password-again')}
                  value=""
                  label={m('demonstration.again')}
                  type="password"
                  autocomplete="new-password"
                  required
                  width="30"
                />
              </>
            )}
            <Checkbox
              {...remove.field('confirm-remove')}
              value="oui"
              label={m('demonstration.remove-confirm')}
              checked={remove.field('confirm-remove').value === 'oui'}
            />
            <div class="app-form-end">
              <Button kind="outline">{m('demonstration.remove')}</Button>
            </div>
          </FormShell>
        </section>
      )}
    </PlatformPage>
  );
}
