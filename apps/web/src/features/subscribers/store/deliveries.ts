import { newId } from '@limpide/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/index.ts';
import type { Announcement } from '../webhook.ts';
import { type Subscriber, subscriberOf } from './subscribers.ts';

export interface Delivery {
  id: string;
  body: string;
  attempts: number;
  subscriber: Subscriber;
}

/** Adds what a subscriber must be told; a change it was told of before is left as it is. */
export async function insertDeliveries(
  tx: Tx,
  subscriberId: string,
  announcements: readonly Announcement[],
  now: Date,
): Promise<void> {
  if (announcements.length === 0) return;
  await tx
    .insertInto('delivery')
    .values(
      announcements.map((announcement) => ({
        id: newId(now.getTime()),
        subscriber_id: subscriberId,
        seq: announcement.seq,
        state: 'waiting' as const,
        body: JSON.stringify(announcement),
        last_status: null,
        queued_at: now,
        next_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['subscriber_id', 'seq']).doNothing())
    .execute();
}

export async function setQueued(tx: Tx, subscriberId: string, seq: number): Promise<void> {
  await tx.updateTable('subscriber').set({ queued_seq: seq }).where('id', '=', subscriberId).execute();
}

/** How long a delivery belongs to the process that took it: one that dies in between is taken up again after that. */
const HELD_MS = 2 * 60_000;

/** Takes deliveries that are due, each by one process alone, the oldest first. */
export async function takeDue(db: Db, now: Date, limit: number): Promise<Delivery[]> {
  const held = new Date(now.getTime() + HELD_MS);
  const { rows } = await sql<{ id: string; seq: number | null; body: string; attempts: number; subscriber_id: string }>`
    update delivery set next_at = ${held}, attempts = attempts + 1
    where id in (
      select d.id from delivery d join subscriber s on s.id = d.subscriber_id
      where d.state = 'waiting' and d.next_at <= ${now} and s.paused_at is null
      order by d.seq, d.id limit ${limit} for update of d skip locked
    )
    returning id, seq, body, attempts, subscriber_id`.execute(db);
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map((row) => row.subscriber_id))];
  const found = await db.selectFrom('subscriber').selectAll().where('id', 'in', ids).execute();
  const subscribers = new Map(found.map((row) => [row.id, subscriberOf(row)]));
  return rows
    .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
    .flatMap(({ id, body, attempts, subscriber_id }) => {
      const subscriber = subscribers.get(subscriber_id);
      return subscriber ? [{ id, body, attempts, subscriber }] : [];
    });
}

export interface Outcome {
  ok: boolean;
  status: number | null;
  /** Key of a sentence that says why; empty when it arrived. */
  problem: string;
}

/** Keeps how an attempt went. Without `nextAt`, one that failed is given up. */
export async function recordAttempt(
  tx: Tx,
  delivery: Pick<Delivery, 'id'> & { subscriber: Pick<Subscriber, 'id'> },
  { ok, status, problem }: Outcome,
  { now, nextAt, test }: { now: Date; nextAt?: Date | undefined; test?: boolean },
): Promise<{ failures: number; failingSince: Date }> {
  await tx
    .updateTable('delivery')
    .set({
      state: ok ? 'delivered' : nextAt ? 'waiting' : 'failed',
      last_status: status,
      last_problem: problem,
      tried_at: now,
      next_at: ok ? null : (nextAt ?? null),
      ...(ok ? { delivered_at: now } : {}),
    })
    .where('id', '=', delivery.id)
    .execute();
  // A test that fails is seen by who sent it; it does not count against the site.
  if (test && !ok) return { failures: 0, failingSince: now };
  const row = await tx
    .updateTable('subscriber')
    .set((eb) => ({
      failures: ok ? 0 : eb('failures', '+', 1),
      failing_since: ok ? null : eb.fn.coalesce('failing_since', eb.val(now)),
    }))
    .where('id', '=', delivery.subscriber.id)
    .returning(['failures', 'failing_since'])
    .executeTakeFirst();
  return { failures: row?.failures ?? 0, failingSince: row?.failing_since ?? now };
}

/** Gives back what was taken and not tried: it waits with the one before it. */
export async function giveBack(db: Db, ids: readonly string[], nextAt: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('delivery')
    .set((eb) => ({ next_at: nextAt, attempts: eb('attempts', '-', 1) }))
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .execute();
}

/** One that is sent at once, and once. @returns its id */
export async function insertTest(tx: Tx, subscriberId: string, now: Date): Promise<{ id: string; body: string }> {
  const id = newId(now.getTime());
  const announcement: Announcement = { kind: 'test', id: '', version: 0, hash: '', seq: 0 };
  const body = JSON.stringify(announcement);
  await tx
    .insertInto('delivery')
    .values({
      id,
      subscriber_id: subscriberId,
      seq: null,
      state: 'failed',
      body,
      attempts: 1,
      last_status: null,
      queued_at: now,
    })
    .execute();
  return { id, body };
}

/** Tries again what was given up, and forgets what arrived long ago. @returns how many are tried again */
export async function reviveFailed(tx: Tx, now: Date, subscriberId?: string): Promise<number> {
  const old = new Date(now.getTime() - 90 * 86_400_000);
  await tx.deleteFrom('delivery').where('state', '!=', 'waiting').where('queued_at', '<', old).execute();
  const { numUpdatedRows } = await tx
    .updateTable('delivery')
    .set({ state: 'waiting', attempts: 0, next_at: now })
    .where('state', '=', 'failed')
    .where('seq', 'is not', null)
    .where('subscriber_id', 'in', (query) =>
      query
        .selectFrom('subscriber')
        .select('id')
        .where('paused_at', 'is', null)
        .$if(subscriberId !== undefined, (one) => one.where('id', '=', subscriberId!)),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
