import type { CircuitReviewer, ProcedureState, ReviewKind, WorkStage } from '../../../platform/database/index.ts';

export const reviewKinds = ['business', 'legal', 'readability'] as const satisfies readonly ReviewKind[];
export const workStages = ['idea', 'draft', ...reviewKinds, 'validated'] as const satisfies readonly WorkStage[];
/** The nine states of the advanced circuit, in the order in which a démarche walks them. */
export const allStages = [...workStages, 'published', 'to-review', 'withdrawn'] as const;
export type Stage = (typeof allStages)[number];

export interface Circuit {
  advanced: boolean;
  reviews: Record<ReviewKind, CircuitReviewer>;
}

export interface StageRow {
  stage: WorkStage;
  textHash: string;
  since: Date;
  reason: string;
  movedBy: string | null;
}

const isWork = (stage: WorkStage) => stage !== 'idea' && stage !== 'draft';
export const isReview = (stage: string): stage is ReviewKind => reviewKinds.some((kind) => kind === stage);

/**
 * Where a démarche stands: the state that everyone sees, refined by the circuit. A text that changed since it was sent on
 * its way is a draft again, and says from where it fell.
 * @param text fingerprint of the text as it stands
 */
export function stageOf(
  state: ProcedureState,
  row: StageRow | undefined,
  text: string,
): { stage: Stage; fellFrom: WorkStage | undefined } {
  if (state !== 'draft' && state !== 'in-review') return { stage: state, fellFrom: undefined };
  if (!row) return { stage: 'draft', fellFrom: undefined };
  if (!isWork(row.stage)) return { stage: state === 'draft' ? row.stage : 'draft', fellFrom: undefined };
  if (state === 'draft' || row.textHash !== text) return { stage: 'draft', fellFrom: row.stage };
  return { stage: row.stage, fellFrom: undefined };
}

/** Reviews that a text must or may still pass, in order. */
export function reviewsOf(circuit: Circuit, use?: CircuitReviewer['use']): ReviewKind[] {
  return reviewKinds.filter((kind) => {
    const chosen = circuit.reviews[kind].use;
    return use ? chosen === use : chosen !== 'none';
  });
}

/**
 * Where one may send a démarche on from a stage: through the optional reviews, up to the first compulsory one that nobody
 * has approved. From a compulsory review only its answer leads on.
 */
export function onward(circuit: Circuit, stage: Stage, approved: ReadonlySet<ReviewKind>): WorkStage[] {
  if (stage === 'idea') return ['draft'];
  if (stage !== 'draft' && !isReview(stage)) return [];
  if (isReview(stage) && circuit.reviews[stage].use === 'compulsory') return [];
  const after = stage === 'draft' ? -1 : reviewKinds.indexOf(stage);
  const found: WorkStage[] = [];
  for (const kind of reviewKinds.slice(after + 1)) {
    if (circuit.reviews[kind].use === 'none' || approved.has(kind)) continue;
    found.push(kind);
    if (circuit.reviews[kind].use === 'compulsory') return found;
  }
  return [...found, 'validated'];
}

/** What comes after an approval: the next compulsory review that nobody has approved, or the end. */
export function afterApproval(circuit: Circuit, approved: ReadonlySet<ReviewKind>): WorkStage {
  return reviewsOf(circuit, 'compulsory').find((kind) => !approved.has(kind)) ?? 'validated';
}

/** Where one may go back to; a reason is asked. */
export function backward(stage: Stage): WorkStage[] {
  if (stage === 'draft') return ['idea'];
  return isReview(stage) || stage === 'validated' ? ['idea', 'draft'] : [];
}
