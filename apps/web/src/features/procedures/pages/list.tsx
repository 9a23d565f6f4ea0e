import { Button, ButtonGroup, DataTable, EmptyState, PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { ProcedureListItem } from '../queries.ts';
import { ProcedureState } from './procedure-state.tsx';
import { Tools } from './tools.tsx';

export function ProcedureListPage({ scope, items }: { scope: Scope; items: ProcedureListItem[] }) {
  const may = mayIn(scope.actor, 'procedure.create', scope.actor.organisationId);
  const create = may && (
    <Button href="/espace/demarches/nouvelle" icon="plus">
      {m('list.create')}
    </Button>
  );
  return (
    <EspacePage scope={scope} title={m('list.title')} section="procedures">
      <PageHeading
        title={m('list.title')}
        actions={
          <ButtonGroup>
            {create}
            {items.length > 0 && <a href="/espace/demarches/tableau">{m('list.board')}</a>}
            {items.length > 0 && <a href="/espace/demarches/qualite">{m('list.quality')}</a>}
          </ButtonGroup>
        }
      />
      <Tools scope={scope} count={items.length} />
      {items.length === 0 ? (
        <EmptyState title={m('list.empty.title')}>{m('list.empty.text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('list.caption')}
          columns={[
            { key: 'title', header: m('list.column.title'), rowHeader: true },
            { key: 'state', header: m('list.column.state') },
            { key: 'owner', header: m('list.column.owner') },
            { key: 'updated', header: m('list.column.updated') },
          ]}
          rows={items.map((item) => ({
            id: item.id,
            cells: {
              title: (
                <>
                  <a href={`/espace/demarches/${item.id}`}>
                    <strong>{item.title}</strong>
                  </a>
                  <br />
                  <span class="lp-second">{item.organisation}</span>
                </>
              ),
              state: <ProcedureState state={item.state} />,
              owner: item.ownerName ?? m('list.no-owner'),
              updated: formatDay(item.updatedAt),
            },
          }))}
        />
      )}
    </EspacePage>
  );
}
