import type { Db, ProcedureContent, ProcedureState, ShareLevel } from '../../platform/database/index.ts';
import { daysBetween, isoDay } from '../../platform/messages/index.ts';
import { overStates } from '../irritants/index.ts';
import { readProcedure } from '../procedures/index.ts';
import { circuitSituation, listSchedules, type ScheduleRow } from '../publication/index.ts';
import type { MissingPart, Situation } from './next-action.ts';

export interface OverviewDocument {
  id: string;
  title: string;
  kind: string;
  state: string;
  volume: number | null;
  findings: number;
  rewritten: boolean;
}

export interface OverviewIrritant {
  id: string;
  userVoice: string;
  state: string;
  hasOwner: boolean;
  days: number;
  limitDays: number;
  /** Strongest evidence, if any. */
  level: 'observed' | 'counted' | 'measured' | undefined;
  statement: string;
}

export interface OverviewAction {
  id: string;
  title: string;
  state: string;
  dueOn: string | null;
  overdueDays: number;
  toDecide: boolean;
  measured: boolean;
  doneOn: string | null;
}

export interface Overview {
  id: string;
  organisationId: string;
  organisation: string;
  ownerName: string | null;
  ownerId: string | null;
  state: ProcedureState;
  content: ProcedureContent;
  version: number;
  reviewReason: string;
  needsApproval: boolean;
  steps: number;
  stepOrganisations: number;
  shares: { organisation: string; level: ShareLevel }[];
  publication: { number: number; publishedAt: Date; current: boolean } | undefined;
  review: Situation['review'];
  /** The organisation follows the advanced circuit. */
  circuit: boolean;
  schedules: ScheduleRow[];
  proposals: Situation['proposals'];
  documents: OverviewDocument[];
  irritants: OverviewIrritant[];
  actions: OverviewAction[];
}

/** Everything the overview of a démarche shows, in one place. The démarche is known to exist. */
export async function readOverview(db: Db, id: string, userId: string, now: Date): Promise<Overview> {
  const procedure = await db
    .selectFrom('procedure')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .leftJoin('app_user', 'app_user.id', 'procedure.owner_id')
    .selectAll('procedure')
    .select([
      'organisation.name as organisation_name',
      'organisation.publication_rule',
      'organisation.irritant_owner_days',
      'app_user.name as owner_name',
    ])
    .where('procedure.id', '=', id)
    .executeTakeFirstOrThrow();
  const steps = await db
    .selectFrom('procedure_step')
    .select(['organisation_id', 'organisation_name'])
    .where('procedure_id', '=', id)
    .where('retired_at', 'is', null)
    .execute();
  const shares = await db
    .selectFrom('procedure_share')
    .innerJoin('organisation', 'organisation.id', 'procedure_share.organisation_id')
    .select(['organisation.name as organisation', 'level'])
    .where('procedure_id', '=', id)
    .execute();
  const publication = await db
    .selectFrom('publication')
    .select(['number', 'published_at'])
    .where('procedure_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const review = await db
    .selectFrom('review_request')
    .leftJoin('app_user', 'app_user.id', 'review_request.reviewer_id')
    .selectAll('review_request')
    .select('app_user.name as reviewer_name')
    .where('record_type', '=', 'procedure')
    .where('record_id', '=', id)
    .orderBy('requested_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const record = (await readProcedure(db, id))!;
  const circuit = await circuitSituation(db, record, userId, now);
  return {
    id,
    organisationId: procedure.organisation_id,
    organisation: procedure.organisation_name,
    ownerName: procedure.owner_name,
    ownerId: procedure.owner_id,
    state: procedure.state,
    content: procedure.content,
    version: procedure.version,
    reviewReason: procedure.review_reason,
    needsApproval: circuit !== 'off' || procedure.publication_rule !== 'direct-with-reason',
    circuit: circuit !== 'off',
    schedules: await listSchedules(db, id),
    steps: steps.length,
    stepOrganisations: new Set(steps.map((step) => step.organisation_id ?? step.organisation_name)).size,
    shares,
    publication: publication && {
      number: publication.number,
      publishedAt: publication.published_at,
      current: procedure.state === 'published',
    },
    review:
      circuit !== 'off'
        ? circuit.review
        : review &&
            review.outcome !== 'cancelled' &&
            (procedure.state === 'in-review' || review.outcome === 'changes-asked') &&
            procedure.state !== 'published'
          ? {
              outcome: review.outcome ?? undefined,
              waitingForMe: review.outcome === null && review.reviewer_id === userId,
              who: review.reviewer_name ?? review.reader_name ?? '',
              days: daysBetween(review.requested_at, now),
              comment: review.comment,
            }
          : undefined,
    proposals: await readProposals(db, id),
    documents: await readDocuments(db, id),
    irritants: await readIrritants(db, id, procedure.irritant_owner_days, now),
    actions: await readActions(db, id, now),
  };
}

async function readProposals(db: Db, procedureId: string): Promise<Situation['proposals']> {
  return db
    .selectFrom('proposal')
    .innerJoin('organisation', 'organisation.id', 'proposal.organisation_id')
    .select(['proposal.id', 'organisation.name as organisation', 'reason'])
    .where('procedure_id', '=', procedureId)
    .where('outcome', 'is', null)
    .orderBy('proposed_at')
    .execute();
}

async function readDocuments(db: Db, procedureId: string): Promise<OverviewDocument[]> {
  const rows = await db
    .selectFrom('document_link')
    .innerJoin('document', 'document.id', 'document_link.document_id')
    .leftJoin('document_text', 'document_text.document_id', 'document.id')
    .select(['document.id', 'title', 'kind', 'state', 'volume_per_year', 'role', 'analysis'])
    .where('procedure_id', '=', procedureId)
    .where('deleted_at', 'is', null)
    .execute();
  const byId = new Map<string, OverviewDocument>();
  for (const row of rows) {
    const findings = (row.analysis as { findings?: unknown[] } | null)?.findings?.length ?? 0;
    const known = byId.get(row.id);
    const rewritten = row.role === 'after' || known?.rewritten === true;
    byId.set(row.id, {
      id: row.id,
      title: row.title,
      kind: row.kind,
      state: row.state,
      volume: row.volume_per_year,
      rewritten,
      findings: row.role === 'after' ? findings : known?.rewritten ? known.findings : findings,
    });
  }
  return [...byId.values()].sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0));
}

async function readIrritants(db: Db, procedureId: string, limitDays: number, now: Date): Promise<OverviewIrritant[]> {
  const rows = await db
    .selectFrom('irritant_link')
    .innerJoin('irritant', 'irritant.id', 'irritant_link.irritant_id')
    .leftJoin('evidence', 'evidence.irritant_id', 'irritant.id')
    .select([
      'irritant.id',
      'user_voice',
      'state',
      'owner_id',
      'state_since',
      'reported_at',
      'evidence.level',
      'evidence.statement',
    ])
    .where('procedure_id', '=', procedureId)
    .where('deleted_at', 'is', null)
    .where('state', 'not in', overStates)
    .execute();
  const strength = { observed: 1, counted: 2, measured: 3 };
  const byId = new Map<string, OverviewIrritant>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known && strength[known.level ?? 'observed'] >= strength[row.level ?? 'observed']) continue;
    byId.set(row.id, {
      id: row.id,
      userVoice: row.user_voice,
      state: row.state,
      hasOwner: row.owner_id !== null,
      days: daysBetween(row.reported_at, now),
      limitDays,
      level: row.level ?? undefined,
      statement: row.statement ?? '',
    });
  }
  return [...byId.values()].sort((a, b) => b.days - a.days);
}

async function readActions(db: Db, procedureId: string, now: Date): Promise<OverviewAction[]> {
  const rows = await db
    .selectFrom('improvement_action')
    .select(['id', 'title', 'state', 'due_on', 'done_on', 'measure'])
    .where('procedure_id', '=', procedureId)
    .where('deleted_at', 'is', null)
    .execute();
  const today = isoDay(now);
  return rows
    .map((row) => {
      const open = row.done_on === null && !['abandoned', 'closed', 'delivered', 'measured'].includes(row.state);
      return {
        id: row.id,
        title: row.title,
        state: row.state,
        dueOn: row.due_on,
        doneOn: row.done_on,
        overdueDays: open && row.due_on && row.due_on < today ? daysBetween(row.due_on, now) : 0,
        toDecide: row.state === 'qualified',
        measured: row.measure !== null,
      };
    })
    .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
}

/** What a citizen would look for and not find. */
export function missingParts(content: ProcedureContent, steps: number): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!content.summary) missing.push('summary');
  if (steps === 0) missing.push('steps');
  if (content.prepare.length === 0 && !content.notNeeded) missing.push('prepare');
  if (!content.keyFacts.cost) missing.push('cost');
  if (!content.keyFacts.answer) missing.push('answer');
  if (content.searchWords.length === 0) missing.push('searchWords');
  return missing;
}
