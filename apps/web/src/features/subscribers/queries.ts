import type { Db, Tx } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { type Subscriber, subscriberOf } from './store/index.ts';

export interface SubscriberListItem extends Subscriber {
  lastDelivered: Date | null;
  waiting: number;
}

const collator = new Intl.Collator('fr');

export async function listSubscribers(db: Db, organisationId: string): Promise<SubscriberListItem[]> {
  const rows = await db
    .selectFrom('subscriber')
    .selectAll()
    .select((eb) => [
      eb
        .selectFrom('delivery')
        .select((one) => one.fn.max('delivered_at').as('at'))
        .whereRef('delivery.subscriber_id', '=', 'subscriber.id')
        .as('last_delivered'),
      eb
        .selectFrom('delivery')
        .select((one) => one.fn.countAll<string>().as('count'))
        .whereRef('delivery.subscriber_id', '=', 'subscriber.id')
        .where('state', '=', 'waiting')
        .as('waiting'),
    ])
    .where('organisation_id', '=', organisationId)
    .execute();
  return rows
    .map((row) => ({
      ...subscriberOf(row),
      lastDelivered: row.last_delivered,
      waiting: Number(row.waiting ?? 0),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** @throws AppError 404 */
export async function requireSubscriber(db: Db, organisationId: string, id: string): Promise<Subscriber> {
  const row = await db
    .selectFrom('subscriber')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return subscriberOf(row);
}

export interface DeliveryRow {
  id: string;
  seq: number | null;
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  lastStatus: number | null;
  lastProblem: string;
  queuedAt: Date;
  triedAt: Date | null;
  nextAt: Date | null;
  /** What changed, while the stream says it. */
  title: string;
  kind: 'published' | 'withdrawn' | null;
  procedureId: string | null;
}

/** The latest deliveries, newest first. */
export async function listDeliveries(db: Db, subscriberId: string, limit: number): Promise<DeliveryRow[]> {
  const rows = await db
    .selectFrom('delivery')
    .leftJoin('catalogue_change', 'catalogue_change.seq', 'delivery.seq')
    .leftJoin('publication', (join) =>
      join
        .onRef('publication.procedure_id', '=', 'catalogue_change.procedure_id')
        .onRef('publication.number', '=', 'catalogue_change.version'),
    )
    .selectAll('delivery')
    .select(['catalogue_change.kind', 'catalogue_change.procedure_id', 'publication.snapshot'])
    .where('subscriber_id', '=', subscriberId)
    .orderBy('delivery.queued_at', 'desc')
    .orderBy('delivery.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    state: row.state,
    attempts: row.attempts,
    lastStatus: row.last_status,
    lastProblem: row.last_problem,
    queuedAt: row.queued_at,
    triedAt: row.tried_at,
    nextAt: row.next_at,
    title: row.snapshot?.content.title ?? '',
    kind: row.kind,
    procedureId: row.procedure_id,
  }));
}

/** Organisations whose démarches one can follow: those that have published, and one's own. */
export async function listFollowed(db: Db, own: string): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where((eb) =>
      eb.or([
        eb('id', '=', own),
        eb.exists(
          eb
            .selectFrom('catalogue_change')
            .select('catalogue_change.seq')
            .whereRef('catalogue_change.organisation_id', '=', 'organisation.id'),
        ),
      ]),
    )
    .execute();
  return rows.sort((a, b) => collator.compare(a.name, b.name));
}

/** Whom to write to, while the account is open. */
export async function readPerson(db: Db | Tx, id: string): Promise<{ email: string; name: string } | undefined> {
  return db
    .selectFrom('app_user')
    .select(['email', 'name'])
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
}
