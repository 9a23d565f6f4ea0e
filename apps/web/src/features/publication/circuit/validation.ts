import type { Db, ReviewKind, Tx } from '../../../platform/database/index.ts';
import type { ProcedureRow } from '../../procedures/index.ts';
import { type CircuitReviewRow, listCircuitReviews, readStages } from './queries.ts';
import { type Circuit, reviewsOf, type StageRow, stageOf } from './stages.ts';

export interface ReviewState {
  kind: ReviewKind;
  compulsory: boolean;
  /** The last one that was asked of exactly this text, if any. */
  review: CircuitReviewRow | undefined;
}

export interface Validation {
  stage: ReturnType<typeof stageOf>['stage'];
  fellFrom: ReturnType<typeof stageOf>['fellFrom'];
  row: StageRow | undefined;
  reviews: ReviewState[];
  approved: Set<ReviewKind>;
  /** Every compulsory review approves this text, and somebody has said that it is ready. */
  complete: boolean;
  approvedBy: string | null;
}

/**
 * How far the text that stands is on the circuit. An approval of other words counts for nothing.
 * @param text its fingerprint
 */
export async function validationOf(
  db: Db | Tx,
  circuit: Circuit,
  procedure: Pick<ProcedureRow, 'id' | 'state'>,
  text: string,
): Promise<Validation> {
  const row = (await readStages(db, [procedure.id])).get(procedure.id);
  const all = (await listCircuitReviews(db, [procedure.id])).filter((review) => review.textHash === text);
  const reviews = reviewsOf(circuit).map((kind) => ({
    kind,
    compulsory: circuit.reviews[kind].use === 'compulsory',
    review: all.find((review) => review.kind === kind && review.outcome !== 'lapsed'),
  }));
  const approvals = reviews.flatMap(({ review }) => (review?.outcome === 'approved' ? [review] : []));
  const approved = new Set(approvals.map(({ kind }) => kind));
  const { stage, fellFrom } = stageOf(procedure.state, row, text);
  const last = approvals.sort((a, b) => (b.decidedAt?.getTime() ?? 0) - (a.decidedAt?.getTime() ?? 0))[0];
  return {
    stage,
    fellFrom,
    row,
    reviews,
    approved,
    complete: stage === 'validated' && reviews.every(({ compulsory, kind }) => !compulsory || approved.has(kind)),
    approvedBy: last?.decidedBy ?? null,
  };
}
