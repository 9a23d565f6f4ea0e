import { type Command, expectVersion } from '../../platform/command.ts';
import type { LifeEvent, LifeEventMoment } from '../../platform/database/index.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { comesAfter, layJourney, type OnlineProcedure, type OrderItem, shownMoments } from './journey.ts';
import { message as m } from './messages.ts';
import { listOnline } from './queries.ts';
import { lockOrder, type StoredOrder, saveOrder } from './store.ts';

const moments: readonly LifeEventMoment[] = shownMoments;

interface Arranging {
  order: StoredOrder;
  online: OnlineProcedure[];
  /** What stands, or what the page shows when nobody arranged anything: the first change keeps all the rest. */
  items: OrderItem[];
}

async function open(command: Command, event: LifeEvent): Promise<Arranging> {
  command.authoriseIn('life-event.order', command.actor.organisationId);
  const order = await lockOrder(command.tx, event, command.now);
  const online = await listOnline(command.tx);
  const known = new Set(order.items.map((item) => item.procedureId));
  const others = layJourney(event, online, order.items).moments.flatMap(({ steps }) => steps);
  const unplaced = others.filter((step) => !known.has(step.id));
  return {
    order,
    online,
    items: [
      ...order.items,
      ...unplaced.map(
        (step): OrderItem => ({
          procedureId: step.id,
          moment: 'any-time',
          position: 0,
          condition: '',
          requires: [],
        }),
      ),
    ],
  };
}

async function keep(command: Command, event: LifeEvent, items: readonly OrderItem[], action: string): Promise<void> {
  const organisationId = command.actor.organisationId!;
  const version = await saveOrder(command.tx, event, items, command.actor.userId, command.now);
  await command.saveVersion({
    recordType: 'life-event',
    recordId: event,
    organisationId,
    version,
    snapshot: { items: [...items] },
    action,
  });
  command.audit({
    organisationId,
    action: `life-event.${action}`,
    recordType: 'life-event',
    recordId: event,
    detail: { version },
  });
}

/** Gives a démarche its place in a life event; one of another event joins it that way. */
export async function placeProcedure(
  command: Command,
  input: {
    event: LifeEvent;
    /** The version that was read; absent when one adds a démarche. */
    version?: number;
    procedureId: string;
    moment: LifeEventMoment;
    condition: string;
    requires: readonly string[];
  },
): Promise<void> {
  const { order, online, items } = await open(command, input.event);
  if (input.version !== undefined) expectVersion(order.version, input.version);
  const { procedureId, moment, condition } = input;
  const before = items.find((item) => item.procedureId === procedureId);
  if (!before && !online.some((procedure) => procedure.id === procedureId)) {
    throw new FieldErrors({ procedure: m('error.procedure') });
  }
  const requires = input.requires.filter(
    (id) => id !== procedureId && items.some((item) => item.procedureId === id && item.moment !== 'hidden'),
  );
  const titleOf = (id: string) => online.find((procedure) => procedure.id === id)?.title ?? '';
  const rank = (of: LifeEventMoment) => moments.indexOf(of);
  for (const id of requires) {
    if (comesAfter(items, id, procedureId)) {
      throw new FieldErrors({ requires: m('error.cycle', { title: titleOf(id) }) });
    }
    const first = items.find((item) => item.procedureId === id)!;
    if (moment !== 'hidden' && rank(first.moment) > rank(moment)) {
      throw new FieldErrors({ requires: m('error.moment', { title: titleOf(id) }) });
    }
  }
  const placed: OrderItem = { procedureId, moment, position: 0, condition, requires };
  const stays = before?.moment === moment;
  const next = stays
    ? items.map((item) => (item === before ? placed : item))
    : [...items.filter((item) => item !== before), placed];
  await keep(command, input.event, next, 'placed');
}

/** Moves a démarche one place up or down within its moment. */
export async function moveProcedure(
  command: Command,
  input: { event: LifeEvent; procedureId: string; direction: 'up' | 'down' },
): Promise<void> {
  const { items } = await open(command, input.event);
  const item = items.find((candidate) => candidate.procedureId === input.procedureId);
  if (!item) throw notFound();
  const group = items.filter((candidate) => candidate.moment === item.moment);
  const other = group[group.indexOf(item) + (input.direction === 'up' ? -1 : 1)];
  if (!other) return;
  const swapped = items.map((candidate) => (candidate === item ? other : candidate === other ? item : candidate));
  await keep(command, input.event, swapped, 'moved');
}

/** Forgets the order of a life event: its page shows its démarches by name again. */
export async function resetOrder(command: Command, input: { event: LifeEvent }): Promise<void> {
  await open(command, input.event);
  await keep(command, input.event, [], 'reset');
}
