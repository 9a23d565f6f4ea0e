import { newId } from '@limpide/kernel';
import type { Database, Db, Tx } from '../../../platform/database/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { SubscriberInput } from '../schema.ts';

export interface Subscriber extends SubscriberInput {
  id: string;
  organisationId: string;
  /** Sealed. */
  secret: string;
  queuedSeq: number;
  failures: number;
  failingSince: Date | null;
  pausedAt: Date | null;
  /** Null when Limpide itself paused it. */
  pausedBy: string | null;
  createdBy: string | null;
  version: number;
}

type Row = {
  [C in keyof Database['subscriber']]: Database['subscriber'][C] extends { __select__: infer S }
    ? S
    : Database['subscriber'][C];
};

export function subscriberOf(row: Row): Subscriber {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    name: row.name,
    url: row.url,
    secret: row.secret,
    slice: row.slice,
    sliceValue: row.slice_value,
    queuedSeq: row.queued_seq,
    failures: row.failures,
    failingSince: row.failing_since,
    pausedAt: row.paused_at,
    pausedBy: row.paused_by,
    createdBy: row.created_by,
    version: row.version,
  };
}

/** A subscriber of this organisation, held for the time of a change. @throws AppError 404 */
export async function lockSubscriber(tx: Tx, organisationId: string, id: string): Promise<Subscriber> {
  const row = await tx
    .selectFrom('subscriber')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return subscriberOf(row);
}

export async function insertSubscriber(
  tx: Tx,
  subscriber: SubscriberInput & {
    organisationId: string;
    secret: string;
    queuedSeq: number;
    createdBy: string;
    now: Date;
  },
): Promise<string> {
  const id = newId(subscriber.now.getTime());
  await tx
    .insertInto('subscriber')
    .values({
      id,
      organisation_id: subscriber.organisationId,
      name: subscriber.name,
      url: subscriber.url,
      secret: subscriber.secret,
      slice: subscriber.slice,
      slice_value: subscriber.sliceValue,
      queued_seq: subscriber.queuedSeq,
      paused_by: null,
      created_by: subscriber.createdBy,
      created_at: subscriber.now,
      updated_at: subscriber.now,
    })
    .execute();
  return id;
}

/** @returns the version that stands now */
export async function updateSubscriber(
  tx: Tx,
  id: string,
  change: Partial<Pick<Subscriber, 'name' | 'url' | 'slice' | 'sliceValue' | 'secret' | 'pausedAt' | 'pausedBy'>> & {
    /** Begins to count failures anew. */
    fresh?: boolean;
  },
  now: Date,
): Promise<number> {
  const { sliceValue, pausedAt, pausedBy, fresh, ...same } = change;
  const row = await tx
    .updateTable('subscriber')
    .set((eb) => ({
      ...same,
      ...(sliceValue === undefined ? {} : { slice_value: sliceValue }),
      ...(pausedAt === undefined ? {} : { paused_at: pausedAt }),
      ...(pausedBy === undefined ? {} : { paused_by: pausedBy }),
      ...(fresh ? { failures: 0, failing_since: null } : {}),
      updated_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

export async function deleteSubscriber(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('subscriber').where('id', '=', id).execute();
}

export async function listActive(db: Db | Tx): Promise<Subscriber[]> {
  const rows = await db.selectFrom('subscriber').selectAll().where('paused_at', 'is', null).orderBy('id').execute();
  return rows.map(subscriberOf);
}
