import type { Db, WorkStage } from '../../../platform/database/index.ts';
import { buildSnapshots, textHash } from '../../procedures/index.ts';
import { listCircuitReviews, listMembersByRole, readCircuit, readStages } from '../circuit/queries.ts';
import { type Stage, stageOf } from '../circuit/stages.ts';

export interface BoardItem {
  id: string;
  title: string;
  ownerId: string | null;
  ownerName: string | null;
  /** `in-review` where the organisation keeps to the simple circuit. */
  stage: Stage | 'in-review';
  since: Date;
  fellFrom: WorkStage | undefined;
  /** Whose answer is awaited. */
  waitingFor: string[];
  planned: { kind: 'publish' | 'withdraw'; dueAt: Date }[];
  refused: boolean;
  checks: number;
}

export interface Board {
  advanced: boolean;
  items: BoardItem[];
}

const collator = new Intl.Collator('fr');

/** Every démarche of an organisation with its state, and what happens to it next. */
export async function readBoard(db: Db, organisationId: string, now: Date): Promise<Board> {
  const circuit = await readCircuit(db, organisationId);
  const rows = await db
    .selectFrom('procedure')
    .leftJoin('app_user', 'app_user.id', 'procedure.owner_id')
    .selectAll('procedure')
    .select('app_user.name as owner_name')
    .where('procedure.organisation_id', '=', organisationId)
    .where('procedure.deleted_at', 'is', null)
    .execute();
  const ids = rows.map(({ id }) => id);
  const stages = circuit.advanced ? await readStages(db, ids) : new Map();
  const underWay = rows.filter(({ id, state }) => state === 'in-review' && stages.has(id));
  const snapshots = await buildSnapshots(
    db,
    underWay.map((row) => ({ id: row.id, organisationId, content: row.content })),
  );
  const waiting = await waitingFor(db, organisationId, ids, circuit);
  const planned = await plannedOf(db, ids);
  const checks = await openChecks(db, ids, now);
  const items = rows.map((row): BoardItem => {
    const stored = stages.get(row.id);
    const snapshot = snapshots.get(row.id);
    const { stage, fellFrom } = circuit.advanced
      ? stageOf(row.state, stored, snapshot ? textHash(snapshot) : '')
      : { stage: row.state, fellFrom: undefined };
    return {
      id: row.id,
      title: row.content.title,
      ownerId: row.owner_id,
      ownerName: row.owner_name,
      stage,
      since: stored && stored.stage === stage ? stored.since : row.updated_at,
      fellFrom,
      waitingFor: row.state === 'in-review' && !fellFrom ? (waiting.get(row.id) ?? []) : [],
      planned: (planned.get(row.id) ?? []).filter(({ state }) => state === 'waiting'),
      refused: (planned.get(row.id) ?? []).some(({ state }) => state === 'refused'),
      checks: checks.get(row.id) ?? 0,
    };
  });
  return { advanced: circuit.advanced, items: items.sort((a, b) => collator.compare(a.title, b.title)) };
}

/** Names of who must answer, by démarche: of the circuit, or of a review asked of a colleague or by a link. */
async function waitingFor(
  db: Db,
  organisationId: string,
  ids: string[],
  circuit: Awaited<ReturnType<typeof readCircuit>>,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  if (circuit.advanced) {
    const members = await listMembersByRole(db, organisationId);
    for (const review of await listCircuitReviews(db, ids, 'open')) {
      const { role, userId } = circuit.reviews[review.kind];
      const people = members.filter(({ id, roles }) => (userId ? id === userId : roles.includes(role ?? '')));
      found.set(
        review.procedureId,
        people.filter(({ id }) => id !== review.askedBy).map(({ name }) => name),
      );
    }
    return found;
  }
  const rows = await db
    .selectFrom('review_request')
    .leftJoin('app_user', 'app_user.id', 'review_request.reviewer_id')
    .select(['record_id', 'reader_name', 'app_user.name'])
    .where('record_type', '=', 'procedure')
    .where('record_id', 'in', ids)
    .where('outcome', 'is', null)
    .execute();
  for (const row of rows) found.set(row.record_id, [row.name ?? row.reader_name ?? ''].filter(Boolean));
  return found;
}

async function plannedOf(db: Db, ids: string[]) {
  const found = new Map<string, { kind: 'publish' | 'withdraw'; dueAt: Date; state: string }[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('procedure_schedule')
    .select(['procedure_id', 'kind', 'due_at', 'state'])
    .where('procedure_id', 'in', ids)
    .where((eb) =>
      eb.or([eb('state', '=', 'waiting'), eb.and([eb('state', '=', 'refused'), eb('seen_at', 'is', null)])]),
    )
    .orderBy('due_at')
    .execute();
  for (const row of rows) {
    const one = { kind: row.kind, dueAt: row.due_at, state: row.state };
    found.set(row.procedure_id, [...(found.get(row.procedure_id) ?? []), one]);
  }
  return found;
}

async function openChecks(db: Db, ids: string[], now: Date): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('fact_check')
    .select((eb) => ['procedure_id', eb.fn.countAll<string>().as('n')])
    .where('procedure_id', 'in', ids)
    .where('closed_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('sent_at', 'is not', null), eb('expires_at', '>', now)]))
    .groupBy('procedure_id')
    .execute();
  return new Map(rows.map((row) => [row.procedure_id, Number(row.n)]));
}
