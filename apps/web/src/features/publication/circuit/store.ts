import type { CircuitReviewer, ReviewKind, Tx, WorkStage } from '../../../platform/database/index.ts';

export async function saveStage(
  tx: Tx,
  row: { procedureId: string; stage: WorkStage; textHash: string; movedBy: string; since: Date; reason: string },
): Promise<void> {
  const values = {
    stage: row.stage,
    text_hash: row.textHash,
    moved_by: row.movedBy,
    since: row.since,
    reason: row.reason,
  };
  await tx
    .insertInto('procedure_circuit')
    .values({ procedure_id: row.procedureId, ...values })
    .onConflict((c) => c.column('procedure_id').doUpdateSet(values))
    .execute();
}

/** What is online has left the circuit: the next change begins a draft that fell from nowhere. */
export async function forgetStage(tx: Tx, procedureId: string): Promise<void> {
  await tx.deleteFrom('procedure_circuit').where('procedure_id', '=', procedureId).execute();
}

export async function insertCircuitReview(
  tx: Tx,
  row: {
    id: string;
    procedureId: string;
    kind: ReviewKind;
    textHash: string;
    version: number;
    askedBy: string;
    askedAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('circuit_review')
    .values({
      id: row.id,
      procedure_id: row.procedureId,
      kind: row.kind,
      text_hash: row.textHash,
      record_version: row.version,
      asked_by: row.askedBy,
      asked_at: row.askedAt,
      outcome: null,
      decided_by: null,
    })
    .execute();
}

/** @returns whether it was still open: two people who answer at once get one answer kept */
export async function decideCircuitReview(
  tx: Tx,
  id: string,
  decision: { outcome: 'approved' | 'changes-asked'; comment: string; decidedBy: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('circuit_review')
    .set({
      outcome: decision.outcome,
      comment: decision.comment,
      decided_by: decision.decidedBy,
      decided_at: decision.at,
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Reviews that wait for an answer about a text that goes elsewhere need none any more. */
export async function lapseReviews(tx: Tx, procedureId: string, at: Date): Promise<void> {
  await tx
    .updateTable('circuit_review')
    .set({ outcome: 'lapsed', decided_at: at })
    .where('procedure_id', '=', procedureId)
    .where('outcome', 'is', null)
    .execute();
}

export async function saveCircuit(
  tx: Tx,
  row: {
    organisationId: string;
    advanced: boolean;
    reviews: Record<ReviewKind, CircuitReviewer>;
    by: string;
    at: Date;
  },
): Promise<void> {
  const values = { advanced: row.advanced, reviews: JSON.stringify(row.reviews), set_by: row.by, set_at: row.at };
  await tx
    .insertInto('circuit_setting')
    .values({ organisation_id: row.organisationId, ...values })
    .onConflict((c) => c.column('organisation_id').doUpdateSet(values))
    .execute();
}
