import type { Db, Tx } from '../../platform/database/index.ts';

export interface Offer {
  audience: 'everyone' | 'shared';
  offeredAt: Date;
}

export async function readOffer(db: Db | Tx, procedureId: string): Promise<Offer | undefined> {
  const row = await db
    .selectFrom('shared_concept')
    .select(['audience', 'offered_at'])
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst();
  return row && { audience: row.audience, offeredAt: row.offered_at };
}

export async function saveOffer(
  tx: Tx,
  offer: { procedureId: string; audience: Offer['audience']; offeredBy: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('shared_concept')
    .values({
      procedure_id: offer.procedureId,
      audience: offer.audience,
      offered_by: offer.offeredBy,
      offered_at: offer.at,
    })
    .onConflict((c) => c.column('procedure_id').doUpdateSet({ audience: offer.audience }))
    .execute();
}

export async function removeOffer(tx: Tx, procedureId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('shared_concept')
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether an organisation may take a fiche modèle: it is offered to all, or to those it is shared with. */
export async function isOfferedTo(db: Db | Tx, conceptId: string, organisationId: string): Promise<boolean> {
  const offer = await readOffer(db, conceptId);
  if (!offer) return false;
  if (offer.audience === 'everyone') return true;
  const share = await db
    .selectFrom('procedure_share')
    .select('level')
    .where('procedure_id', '=', conceptId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return share !== undefined;
}
