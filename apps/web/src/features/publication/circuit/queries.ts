import type { CircuitReviewer, Db, ReviewKind, Tx } from '../../../platform/database/index.ts';
import type { Circuit, StageRow } from './stages.ts';

const unused: CircuitReviewer = { use: 'none', role: null, userId: null };
const simple: Circuit = { advanced: false, reviews: { business: unused, legal: unused, readability: unused } };

/** The circuit of an organisation; where it never chose one, the simple one. */
export async function readCircuit(db: Db | Tx, organisationId: string): Promise<Circuit> {
  const row = await db
    .selectFrom('circuit_setting')
    .select(['advanced', 'reviews'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row ? { advanced: row.advanced, reviews: { ...simple.reviews, ...row.reviews } } : simple;
}

/** Where démarches were put on the circuit, by démarche. */
export async function readStages(db: Db | Tx, procedureIds: readonly string[]): Promise<Map<string, StageRow>> {
  if (procedureIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('procedure_circuit')
    .leftJoin('app_user', 'app_user.id', 'procedure_circuit.moved_by')
    .selectAll('procedure_circuit')
    .select('app_user.name as moved_by_name')
    .where('procedure_id', 'in', procedureIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.procedure_id,
      { stage: row.stage, textHash: row.text_hash, since: row.since, reason: row.reason, movedBy: row.moved_by_name },
    ]),
  );
}

export interface CircuitReviewRow {
  id: string;
  procedureId: string;
  kind: ReviewKind;
  textHash: string;
  version: number;
  askedBy: string;
  askedByName: string | null;
  askedAt: Date;
  outcome: 'approved' | 'changes-asked' | 'lapsed' | null;
  comment: string;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
}

/** Newest first. */
export async function listCircuitReviews(
  db: Db | Tx,
  procedureIds: readonly string[],
  only?: 'open',
): Promise<CircuitReviewRow[]> {
  if (procedureIds.length === 0) return [];
  const rows = await db
    .selectFrom('circuit_review as r')
    .leftJoin('app_user as asker', 'asker.id', 'r.asked_by')
    .leftJoin('app_user as decider', 'decider.id', 'r.decided_by')
    .selectAll('r')
    .select(['asker.name as asked_by_name', 'decider.name as decided_by_name'])
    .where('r.procedure_id', 'in', procedureIds)
    .$if(only === 'open', (query) => query.where('r.outcome', 'is', null))
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    procedureId: row.procedure_id,
    kind: row.kind,
    textHash: row.text_hash,
    version: row.record_version,
    askedBy: row.asked_by,
    askedByName: row.asked_by_name,
    askedAt: row.asked_at,
    outcome: row.outcome,
    comment: row.comment,
    decidedBy: row.decided_by,
    decidedByName: row.decided_by_name,
    decidedAt: row.decided_at,
  }));
}

/** Members of an organisation with their roles, for who does which review. */
export async function listMembersByRole(
  db: Db | Tx,
  organisationId: string,
): Promise<{ id: string; name: string; email: string; roles: string[] }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select(['app_user.id', 'app_user.name', 'app_user.email', 'membership.roles'])
    .where('membership.organisation_id', '=', organisationId)
    .where('app_user.deactivated_at', 'is', null)
    .orderBy('app_user.name')
    .execute();
}

/** Outside checks of a démarche that wait for an answer, or whose remarks wait to be handled. */
export async function openFactChecks(
  db: Db | Tx,
  procedureId: string,
  now: Date,
): Promise<{ id: string; name: string; requestedAt: Date; sentAt: Date | null; remarks: number }[]> {
  const rows = await db
    .selectFrom('fact_check as f')
    .select((eb) => [
      'f.id',
      'f.checker_name',
      'f.requested_at',
      'f.sent_at',
      eb
        .selectFrom('fact_check_answer as a')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .whereRef('a.fact_check_id', '=', 'f.id')
        .where('a.outcome', 'is', null)
        .where((inner) =>
          inner.or([inner('a.verdict', '=', 'disagree'), inner('a.comment', '!=', ''), inner('a.proposal', '!=', '')]),
        )
        .as('remarks'),
    ])
    .where('f.procedure_id', '=', procedureId)
    .where('f.closed_at', 'is', null)
    .where('f.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('f.sent_at', 'is not', null), eb('f.expires_at', '>', now)]))
    .orderBy('f.requested_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.checker_name,
    requestedAt: row.requested_at,
    sentAt: row.sent_at,
    remarks: Number(row.remarks),
  }));
}

/** Démarches of these organisations that wait for an answer on the circuit, the oldest first. */
export async function proceduresUnderReview(db: Db, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom('circuit_review')
    .innerJoin('procedure', 'procedure.id', 'circuit_review.procedure_id')
    .select(['procedure.id', 'procedure.organisation_id', 'procedure.content'])
    .where('procedure.organisation_id', 'in', organisationIds)
    .where('procedure.deleted_at', 'is', null)
    .where('procedure.state', '=', 'in-review')
    .where('circuit_review.outcome', 'is', null)
    .orderBy('circuit_review.asked_at')
    .execute();
}
