import type { Db } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { daysBetween } from '../../../platform/messages/index.ts';
import { buildSnapshot, type ProcedureRow, textHash } from '../../procedures/index.ts';
import { readReviewerMemberships } from '../queries.ts';
import { mayAnswer, reviewersFor } from './commands.ts';
import { listCircuitReviews, proceduresUnderReview, readCircuit } from './queries.ts';
import { isReview } from './stages.ts';
import { validationOf } from './validation.ts';

/** Where the text is on the circuit, in the shape in which the overview knows a review; `off` for a simple organisation. */
export async function circuitSituation(db: Db, procedure: ProcedureRow, userId: string, now: Date) {
  const circuit = await readCircuit(db, procedure.organisationId);
  if (!circuit.advanced) return 'off' as const;
  const validation = await validationOf(db, circuit, procedure, textHash(await buildSnapshot(db, procedure)));
  const said = (
    outcome: 'approved' | 'changes-asked' | undefined,
    more: { who?: string; days?: number; comment?: string; waitingForMe?: boolean } = {},
  ) => ({
    review: { outcome, waitingForMe: false, who: '', days: 0, comment: '', ...more },
  });
  if (validation.complete) return said('approved');
  const { stage, row } = validation;
  if (stage === 'draft' && row?.stage === 'draft' && row.reason) return said('changes-asked', { comment: row.reason });
  if (!isReview(stage)) return { review: undefined };
  const open = (await listCircuitReviews(db, [procedure.id], 'open')).find(({ kind }) => kind === stage);
  const actor = open && (await readReviewerMemberships(db, userId));
  const people = await reviewersFor(db, procedure.organisationId, circuit.reviews[stage]);
  return said(undefined, {
    waitingForMe: Boolean(open && actor && (await mayAnswer(db, actor, circuit, procedure, open))),
    who: people.map(({ name }) => name).join(', '),
    days: row ? daysBetween(row.since, now) : 0,
  });
}

/** Open reviews of the circuit that this person may answer, the oldest first. */
export async function listStageReviewsFor(db: Db, actor: Actor) {
  const rows = await proceduresUnderReview(db, [...actor.memberships.keys()]);
  const reviews = await listCircuitReviews(
    db,
    rows.map(({ id }) => id),
    'open',
  );
  const found: { procedureId: string; title: string; askedAt: Date; askedByName: string | null }[] = [];
  for (const row of rows) {
    const review = reviews.find(({ procedureId }) => procedureId === row.id);
    const circuit = await readCircuit(db, row.organisation_id);
    const procedure = { id: row.id, organisationId: row.organisation_id };
    if (!review || !circuit.advanced || !(await mayAnswer(db, actor, circuit, procedure, review))) continue;
    const { askedAt, askedByName } = review;
    found.push({ procedureId: row.id, title: row.content.title, askedAt, askedByName });
  }
  return found;
}
