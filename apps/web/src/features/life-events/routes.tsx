import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import type { LifeEvent } from '../../platform/database/index.ts';
import { button, fields, form } from '../../platform/forms/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { publicPage } from '../../platform/http/public-page.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { lifeEvents } from '../procedures/index.ts';
import { moveProcedure, placeProcedure, resetOrder } from './commands.ts';
import { layJourney, shownMoments } from './journey.ts';
import { message as m } from './messages.ts';
import { EventPage, EventsPage, PlacePage } from './pages/arrange.tsx';
import { JourneyPage } from './pages/public.tsx';
import { listArranged, listOnline } from './queries.ts';
import { readOrder } from './store.ts';

const access: Access = { kind: 'organisation', action: 'life-event.order' };
const path = '/espace/moments-de-vie/:event';
const base = (scope: Scope) => `/espace/moments-de-vie/${scope.param('event')}`;

function theEvent(scope: Scope): LifeEvent {
  const event = lifeEvents.find((candidate) => candidate === scope.param('event'));
  if (!event) throw notFound();
  return event;
}

async function theJourney(scope: Scope) {
  const event = theEvent(scope);
  const { db } = scope.platform;
  const order = await readOrder(db, event);
  const online = await listOnline(db);
  const journey = layJourney(event, online, order.items);
  const steps = journey.moments.flatMap((moment) => moment.steps);
  return { event, order, online, journey, steps };
}

const place = {
  moment: fields.choice([...shownMoments, 'hidden']),
  condition: fields.optional(120),
  requires: fields.many,
};
const collator = new Intl.Collator('fr');

export const lifeEventRoutes: Route[] = [
  publicPage('/moments-de-vie/:event', async (scope) => {
    const { event, journey } = await theJourney(scope);
    return <JourneyPage scope={scope} event={event} journey={journey} />;
  }),
  page('/espace/moments-de-vie', access, async (scope) => {
    const { db } = scope.platform;
    const arranged = await listArranged(db);
    const online = await listOnline(db);
    const events = lifeEvents.map((event) => ({
      event,
      count: online.filter((procedure) => procedure.lifeEvent === event).length,
      arranged: arranged.get(event),
    }));
    return <EventsPage scope={scope} events={events} />;
  }),
  page(path, access, async (scope) => {
    const { event, order, online, journey } = await theJourney(scope);
    const hidden = order.items.filter((item) => item.moment === 'hidden').map((item) => item.procedureId);
    return (
      <EventPage
        scope={scope}
        event={event}
        journey={journey}
        arranged={order.items.length > 0}
        hidden={online.filter((procedure) => hidden.includes(procedure.id))}
      />
    );
  }),
  ...form({
    path: `${path}/ajouter`,
    access,
    schema: z.object({ procedure: fields.id(m('error.procedure')), ...place }),
    load: theJourney,
    initial: () => ({ values: { moment: 'any-time' } }),
    page: (scope, state, { event, online, steps }) => (
      <PlacePage
        scope={scope}
        form={state}
        event={event}
        title={m('add.title')}
        choices={online
          .filter((procedure) => !steps.some((step) => step.id === procedure.id))
          .sort((a, b) => collator.compare(a.title, b.title))}
        others={steps}
      />
    ),
    submit: async (scope, { procedure, ...input }) => {
      const event = theEvent(scope);
      await transact(scope.platform, scope.actor, (command) =>
        placeProcedure(command, { event, procedureId: procedure, ...input }),
      );
      return { to: base(scope), flash: m('done.saved') };
    },
  }),
  button(`${path}/oublier`, access, async (scope) => {
    const event = theEvent(scope);
    await transact(scope.platform, scope.actor, (command) => resetOrder(command, { event }));
    return { to: base(scope), flash: m('done.reset') };
  }),
  ...form({
    path: `${path}/:procedure`,
    access,
    schema: z.object(place),
    load: async (scope) => {
      const loaded = await theJourney(scope);
      const id = scope.param('procedure');
      const procedure = loaded.online.find((candidate) => candidate.id === id);
      const item = loaded.order.items.find((candidate) => candidate.procedureId === id);
      if (!procedure || (!item && procedure.lifeEvent !== loaded.event)) throw notFound();
      return { ...loaded, procedure, item };
    },
    initial: ({ item, order }) => ({
      values: {
        moment: item?.moment ?? 'any-time',
        condition: item?.condition ?? '',
        requires: [...(item?.requires ?? [])],
      },
      version: order.version,
    }),
    page: (scope, state, { event, procedure, steps }) => (
      <PlacePage
        scope={scope}
        form={state}
        event={event}
        title={procedure.title}
        others={steps.filter((step) => step.id !== procedure.id)}
      />
    ),
    submit: async (scope, input, { loaded: { event, procedure }, version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        placeProcedure(command, { event, version, procedureId: procedure.id, ...input }),
      );
      return { to: base(scope), flash: m('done.saved') };
    },
  }),
  ...(['up', 'down'] as const).map((direction) =>
    button(`${path}/:procedure/${direction === 'up' ? 'monter' : 'descendre'}`, access, async (scope) => {
      const procedureId = scope.param('procedure');
      const event = theEvent(scope);
      await transact(scope.platform, scope.actor, (command) =>
        moveProcedure(command, { event, procedureId, direction }),
      );
      return { to: `${base(scope)}#${procedureId}` };
    }),
  ),
];
