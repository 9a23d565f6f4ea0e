import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { binDays } from '../../../platform/history/bin.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import { daysBetween } from '../../../platform/messages/index.ts';
import { takeBack, takeOver } from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { BinPage, TakeoverPage } from '../pages/records.tsx';
import { listBin, readTakeover } from '../queries/index.ts';
import { takeoverForm } from '../schema.ts';
import { actingOrganisation } from './organisation.tsx';

const kinds = {
  demarche: 'procedure',
  document: 'document',
  irritant: 'irritant',
  amelioration: 'action',
  lexique: 'lexicon-entry',
} as const;

export const recordRoutes: Route[] = [
  ...form({
    path: '/espace/organisation/reprendre',
    access: { kind: 'organisation', action: 'takeover' },
    schema: takeoverForm,
    load: async (scope) => {
      const { id } = await actingOrganisation(scope);
      return { organisationId: id, ...(await readTakeover(scope.platform.db, id)) };
    },
    initial: (_, scope) => ({ values: { from: scope.query('de') ?? '' } }),
    page: (scope, state, { holders, successors }) => (
      <TakeoverPage scope={scope} form={state} holders={holders} successors={successors} />
    ),
    submit: async (scope, input, { loaded }) => {
      const count = await transact(scope.platform, scope.actor, (command) =>
        takeOver(command, { organisationId: loaded.organisationId, ...input }),
      );
      const name = loaded.successors.find(({ id }) => id === input.to)?.name ?? '';
      return { to: '/espace/organisation', flash: m('takeover.done', { count, name }) };
    },
  }),
  page('/espace/corbeille', { kind: 'organisation', action: 'bin.read' }, async (scope) => {
    const organisationId = scope.actor.organisationId;
    if (!organisationId) throw notFound();
    const items = await listBin(scope.platform.db, organisationId);
    const left = (deletedAt: Date) => Math.max(0, binDays - daysBetween(deletedAt, scope.now));
    return <BinPage scope={scope} items={items.map((item) => ({ ...item, daysLeft: left(item.deletedAt) }))} />;
  }),
  ...(Object.entries(kinds) as [keyof typeof kinds, (typeof kinds)[keyof typeof kinds]][]).map(([name, kind]) =>
    button(
      `/espace/corbeille/${name}/:id/reprendre`,
      { kind: 'record', action: `${kind}.delete`, record: kind, param: 'id', deleted: true },
      async (scope) => {
        await transact(scope.platform, scope.actor, (command) => takeBack(command, { kind, id: scope.param('id') }));
        return { to: '/espace/corbeille', flash: m('bin.restored') };
      },
    ),
  ),
];
