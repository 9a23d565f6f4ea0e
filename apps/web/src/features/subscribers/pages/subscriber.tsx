import { Button, ButtonGroup, DataTable, EmptyState, Message, PageHeading, SummaryList } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { describeProblem, describeSlice, stateOf } from '../present.ts';
import type { DeliveryRow } from '../queries.ts';
import type { Subscriber } from '../store/index.ts';
import { crumbs, home } from './frame.ts';

export function SubscriberPage(props: {
  scope: Scope;
  subscriber: Subscriber;
  organisations: readonly { id: string; name: string }[];
  deliveries: readonly DeliveryRow[];
}) {
  const { scope, subscriber, organisations, deliveries } = props;
  const path = `${home}/${subscriber.id}`;
  const { pausedAt, failingSince } = subscriber;
  return (
    <EspacePage scope={scope} title={subscriber.name} section="none" breadcrumbs={crumbs()}>
      <PageHeading title={subscriber.name} />
      {pausedAt && (
        <Message kind="alert" title={m('one.paused.title')} headingLevel={2}>
          <p>
            {m(subscriber.pausedBy ? 'one.paused.by-someone' : 'one.paused.by-us', { since: formatInstant(pausedAt) })}{' '}
            {m('one.paused.nothing-lost')}
          </p>
        </Message>
      )}
      <SummaryList
        items={[
          { term: m('one.url'), value: <code class="app-link-to-copy">{subscriber.url}</code> },
          { term: m('one.slice'), value: describeSlice(subscriber, organisations) },
          {
            term: m('one.state'),
            value:
              !pausedAt && failingSince
                ? m('one.failing', { since: formatInstant(failingSince), count: subscriber.failures })
                : stateOf(subscriber),
          },
        ]}
      />
      <ButtonGroup>
        <Action scope={scope} path={`${path}/essai`} text={m('one.test')} primary={!pausedAt} />
        <Action
          scope={scope}
          path={`${path}/${pausedAt ? 'reprendre' : 'pause'}`}
          text={m(pausedAt ? 'one.resume' : 'one.pause')}
          primary={Boolean(pausedAt)}
        />
        <a href={`${path}/modifier`}>{m('one.edit')}</a>
        <a href={`${path}/secret`}>{m('one.renew')}</a>
        <a href={`${path}/supprimer`}>{m('one.remove')}</a>
      </ButtonGroup>
      <h2>{m('log.title')}</h2>
      {deliveries.length === 0 ? (
        <EmptyState title={m('log.empty.title')}>
          <p>{m('log.empty.text')}</p>
        </EmptyState>
      ) : (
        <DeliveryLog deliveries={deliveries} />
      )}
    </EspacePage>
  );
}

function Action(props: { scope: Scope; path: string; text: string; primary: boolean }) {
  return (
    <form method="post" action={props.path}>
      <input type="hidden" name="_csrf" value={csrfToken(props.scope.platform, props.scope.session.id)} />
      <Button kind={props.primary ? 'primary' : 'outline'}>{props.text}</Button>
    </form>
  );
}

function DeliveryLog({ deliveries }: { deliveries: readonly DeliveryRow[] }) {
  return (
    <DataTable
      caption={m('log.caption', { count: deliveries.length })}
      captionHidden
      columns={[
        { key: 'what', header: m('log.column.what'), rowHeader: true, width: 'wide' },
        { key: 'when', header: m('log.column.when') },
        { key: 'result', header: m('log.column.result'), width: 'wide' },
      ]}
      rows={deliveries.map((delivery) => ({
        id: delivery.id,
        cells: {
          what: subjectOf(delivery),
          when: formatInstant(delivery.triedAt ?? delivery.queuedAt),
          result: <Result delivery={delivery} />,
        },
      }))}
    />
  );
}

function subjectOf({ seq, kind, title }: DeliveryRow): string {
  if (seq === null) return m('log.test');
  return kind && title ? m(`log.${kind}`, { title }) : m('log.change', { seq });
}

function Result({ delivery }: { delivery: DeliveryRow }) {
  const { state, attempts, lastProblem, lastStatus, nextAt } = delivery;
  const more = [
    describeProblem(lastProblem, lastStatus),
    attempts > 1 ? m('log.attempts', { count: attempts }) : '',
    state === 'waiting' && attempts > 0 && nextAt ? m('log.next', { when: formatInstant(nextAt) }) : '',
  ].filter(Boolean);
  return (
    <>
      {m(`log.${state}`)}
      {more.length > 0 && (
        <>
          <br />
          <span class="lp-second">{more.join(' ')}</span>
        </>
      )}
    </>
  );
}
