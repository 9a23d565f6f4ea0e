import type { Tx } from '../../platform/database/index.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import { buildSnapshot, type ProcedureRow, textHash } from '../procedures/index.ts';
import { readCircuit } from './circuit/queries.ts';
import { validationOf } from './circuit/validation.ts';
import { message as m } from './messages.ts';
import { listReviews, publicationRule, type ReviewRow, type ReviewRule } from './store.ts';

/** Whether a review approves exactly this version by this rule. The approval itself moved the record's version by nothing. */
export function approves(review: ReviewRow, rule: ReviewRule, version: number): boolean {
  return review.outcome === 'approved' && review.rule === rule && review.recordVersion === version;
}

/**
 * What lets the working version go online: where the circuit is on, every compulsory review of exactly this text; else the
 * approval that the rule of the organisation wants, or a reason.
 * @throws FieldErrors on `reason`, in a sentence
 */
export async function requireApproval(
  tx: Tx,
  procedure: ProcedureRow,
  reason: string,
): Promise<{ approvedBy: string | null }> {
  const circuit = await readCircuit(tx, procedure.organisationId);
  if (circuit.advanced) {
    const text = textHash(await buildSnapshot(tx, procedure));
    const validation = await validationOf(tx, circuit, procedure, text);
    if (!validation.complete) throw new FieldErrors({ reason: m('circuit.not-validated') });
    const rule = await publicationRule(tx, procedure.organisationId);
    // Whatever the circuit says, a rule that wants a second reader gets one.
    if (!validation.approvedBy && rule !== 'direct-with-reason')
      throw new FieldErrors({ reason: m('publish.not-approved') });
    if (!validation.approvedBy && !reason) throw new FieldErrors({ reason: m('publish.reason-missing') });
    return { approvedBy: validation.approvedBy };
  }
  const rule = await publicationRule(tx, procedure.organisationId);
  if (rule === 'direct-with-reason') {
    if (!reason) throw new FieldErrors({ reason: m('publish.reason-missing') });
    return { approvedBy: null };
  }
  const reviews = await listReviews(tx, 'procedure', procedure.id);
  const approval = reviews.find((review) => approves(review, rule, procedure.version));
  if (!approval) throw new FieldErrors({ reason: m('publish.not-approved') });
  return { approvedBy: approval.decidedBy };
}
