import type { Db, Tx } from '../../platform/database/index.ts';
import type { OnlineProcedure } from './journey.ts';

/** Everything online, by id: what journeys are made of. */
export async function listOnline(db: Db | Tx): Promise<OnlineProcedure[]> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id', 'publication.snapshot'])
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  return rows.map(({ procedure_id, snapshot }) => ({
    id: procedure_id,
    title: snapshot.content.title,
    summary: snapshot.content.summary,
    organisation: snapshot.organisation.name,
    lifeEvent: snapshot.content.lifeEvent,
    prepare: snapshot.content.prepare,
  }));
}

/** Events that somebody arranged, with the day of the last change. */
export async function listArranged(db: Db): Promise<Map<string, Date>> {
  const rows = await db
    .selectFrom('life_event_order')
    .select(['event', 'updated_at'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('life_event_item')
          .select('life_event_item.event')
          .whereRef('life_event_item.event', '=', 'life_event_order.event'),
      ),
    )
    .execute();
  return new Map(rows.map((row) => [row.event, row.updated_at]));
}
