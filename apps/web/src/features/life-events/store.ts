import type { Db, LifeEvent, Tx } from '../../platform/database/index.ts';
import type { OrderItem } from './journey.ts';

export interface StoredOrder {
  /** 0 when nobody ever arranged this event. */
  version: number;
  updatedAt: Date | undefined;
  items: OrderItem[];
}

export async function readOrder(db: Db | Tx, event: LifeEvent): Promise<StoredOrder> {
  const order = await db.selectFrom('life_event_order').selectAll().where('event', '=', event).executeTakeFirst();
  const rows = await db
    .selectFrom('life_event_item')
    .selectAll()
    .where('event', '=', event)
    .orderBy('position')
    .orderBy('procedure_id')
    .execute();
  return {
    version: order?.version ?? 0,
    updatedAt: order?.updated_at,
    items: rows.map((row) => ({
      procedureId: row.procedure_id,
      moment: row.moment,
      position: row.position,
      condition: row.condition,
      requires: row.requires,
    })),
  };
}

/** One change of an order at a time. */
export async function lockOrder(tx: Tx, event: LifeEvent, now: Date): Promise<StoredOrder> {
  await tx
    .insertInto('life_event_order')
    .values({ event, version: 0, updated_by: null, updated_at: now })
    .onConflict((conflict) => conflict.column('event').doNothing())
    .execute();
  await tx.selectFrom('life_event_order').select('event').where('event', '=', event).forUpdate().execute();
  return readOrder(tx, event);
}

/** Puts an order in the place of the one before. @returns the version that stands now */
export async function saveOrder(
  tx: Tx,
  event: LifeEvent,
  items: readonly OrderItem[],
  by: string,
  now: Date,
): Promise<number> {
  await tx.deleteFrom('life_event_item').where('event', '=', event).execute();
  if (items.length > 0) {
    await tx
      .insertInto('life_event_item')
      .values(
        items.map((item, position) => ({
          event,
          procedure_id: item.procedureId,
          moment: item.moment,
          position,
          condition: item.condition,
          requires: [...item.requires],
        })),
      )
      .execute();
  }
  const row = await tx
    .updateTable('life_event_order')
    .set((eb) => ({ version: eb('version', '+', 1), updated_by: by, updated_at: now }))
    .where('event', '=', event)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}
