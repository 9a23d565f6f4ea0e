import { Button, DataTable, EmptyState, PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { describeSlice, stateOf } from '../present.ts';
import type { SubscriberListItem } from '../queries.ts';
import { home } from './frame.ts';

export function SubscribersPage(props: {
  scope: Scope;
  items: readonly SubscriberListItem[];
  organisations: readonly { id: string; name: string }[];
}) {
  const { scope, items, organisations } = props;
  return (
    <EspacePage scope={scope} title={m('list.title')} section="none">
      <PageHeading
        title={m('list.title')}
        lead={m('list.lead')}
        leadSize="body"
        actions={<Button href={`${home}/ajouter`}>{m('list.create')}</Button>}
      />
      {items.length === 0 ? (
        <EmptyState title={m('list.empty.title')}>
          <p>{m('list.empty.text')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={m('list.caption', { count: items.length })}
          columns={[
            { key: 'site', header: m('list.column.site'), rowHeader: true },
            { key: 'slice', header: m('list.column.slice') },
            { key: 'state', header: m('list.column.state') },
            { key: 'last', header: m('list.column.last') },
          ]}
          rows={items.map((item) => ({
            id: item.id,
            cells: {
              site: <a href={`${home}/${item.id}`}>{item.name}</a>,
              slice: describeSlice(item, organisations),
              state: stateOf(item),
              last: item.lastDelivered ? formatInstant(item.lastDelivered) : m('list.never'),
            },
          }))}
        />
      )}
      <p class="app-links">
        <a href="/donnees">{m('list.data')}</a>
      </p>
    </EspacePage>
  );
}
