import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Database, Db, Tx } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { daysBetween } from '../../../platform/messages/index.ts';
import type { EvidenceLevel, IrritantKind } from '../schema.ts';
import { isTransversal, type Score, scoreOf } from '../score.ts';
import { type IrritantState, isOver, overStates } from '../states.ts';
import { type NamedPlace, namedPlaces } from './record.ts';

const collator = new Intl.Collator('fr');

export interface IrritantListItem {
  id: string;
  userVoice: string;
  kind: IrritantKind | null;
  state: IrritantState;
  stateSince: Date;
  stateDays: number;
  severity: number | null;
  severityReason: string;
  usersLow: number | null;
  usersHigh: number | null;
  usersSource: string;
  crossedOrganisations: string[];
  closingReason: string;
  organisationId: string;
  organisation: string;
  ownerId: string | null;
  ownerName: string | null;
  /** Days since it was reported: how long it has waited when nobody carries it. */
  reportedDays: number;
  reportedAt: Date;
  /** Days after which one without owner climbs to the list of the body that decides. */
  ownerDays: number;
  decisionBody: string;
  places: NamedPlace[];
  /** Strongest evidence; undefined for a hypothesis. */
  evidence: { level: EvidenceLevel; n: number | null; total: number | null; statement: string } | undefined;
  score: Score | undefined;
}

const strength: Record<EvidenceLevel, number> = { observed: 1, counted: 2, measured: 3 };

/** The condition that keeps a list to what this person may see: what is their organisations', or hangs on a démarche they see. */
function visibleIrritants(actor: Actor) {
  const mine = [...actor.memberships.keys()];
  return (eb: ExpressionBuilder<Database, 'irritant'>): ExpressionWrapper<Database, 'irritant', SqlBool> => {
    if (mine.length === 0) return eb.and([sql<SqlBool>`false`]);
    return eb.or([
      eb('irritant.organisation_id', 'in', mine),
      eb.exists(
        eb
          .selectFrom('irritant_link')
          .innerJoin('procedure', 'procedure.id', 'irritant_link.procedure_id')
          .select(sql`1`.as('one'))
          .whereRef('irritant_link.irritant_id', '=', 'irritant.id')
          .where((inner) =>
            inner.or([
              inner('procedure.organisation_id', 'in', mine),
              inner.exists(
                inner
                  .selectFrom('procedure_share')
                  .select(sql`1`.as('one'))
                  .whereRef('procedure_share.procedure_id', '=', 'procedure.id')
                  .where('procedure_share.organisation_id', 'in', mine),
              ),
            ]),
          ),
      ),
    ]);
  };
}

/** Irritants that this person may see, highest score first by the middle of its range; those without a score last, newest first. */
export async function listIrritants(db: Db | Tx, actor: Actor, now: Date): Promise<IrritantListItem[]> {
  const rows = await selectIrritants(db).where(visibleIrritants(actor)).execute();
  return withParts(db, rows, now);
}

/** Open irritants of a démarche, for its overview and for the forms that choose among them. */
export async function listOpenIrritants(db: Db | Tx, procedureId: string, now: Date): Promise<IrritantListItem[]> {
  const rows = await selectIrritants(db)
    .where('irritant.state', 'not in', overStates)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('irritant_link')
          .select('irritant_link.irritant_id')
          .whereRef('irritant_link.irritant_id', '=', 'irritant.id')
          .where('irritant_link.procedure_id', '=', procedureId),
      ),
    )
    .execute();
  return withParts(db, rows, now);
}

function selectIrritants(db: Db | Tx) {
  return db
    .selectFrom('irritant')
    .innerJoin('organisation', 'organisation.id', 'irritant.organisation_id')
    .leftJoin('app_user', 'app_user.id', 'irritant.owner_id')
    .selectAll('irritant')
    .select([
      'organisation.short_name',
      'organisation.irritant_owner_days',
      'organisation.decision_body',
      'app_user.name as owner_name',
    ])
    .where('irritant.deleted_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectIrritants>['execute']>>[number];

async function withParts(db: Db | Tx, rows: Row[], now: Date): Promise<IrritantListItem[]> {
  const ids = rows.map((row) => row.id);
  const places = await namedPlaces(db, ids);
  const evidence = await strongestEvidence(db, ids);
  return rows
    .map((row) => {
      const parts = {
        severity: row.severity,
        usersLow: row.users_low,
        usersHigh: row.users_high,
        crossedOrganisations: row.crossed_organisations,
      };
      return {
        ...parts,
        id: row.id,
        userVoice: row.user_voice,
        kind: row.kind as IrritantKind | null,
        state: row.state as IrritantState,
        stateSince: row.state_since,
        stateDays: daysBetween(row.state_since, now),
        severityReason: row.severity_reason,
        usersSource: row.users_source,
        closingReason: row.closing_reason,
        organisationId: row.organisation_id,
        organisation: row.short_name,
        ownerId: row.owner_id,
        ownerName: row.owner_name,
        reportedDays: daysBetween(row.reported_at, now),
        reportedAt: row.reported_at,
        ownerDays: row.irritant_owner_days,
        decisionBody: row.decision_body,
        places: places.get(row.id) ?? [],
        evidence: evidence.get(row.id),
        score: scoreOf(parts),
      };
    })
    .sort(
      (a, b) =>
        (b.score?.middle ?? -1) - (a.score?.middle ?? -1) ||
        b.reportedAt.getTime() - a.reportedAt.getTime() ||
        collator.compare(a.userVoice, b.userVoice),
    );
}

async function strongestEvidence(db: Db | Tx, irritantIds: readonly string[]) {
  const found = new Map<string, NonNullable<IrritantListItem['evidence']>>();
  if (irritantIds.length === 0) return found;
  const rows = await db
    .selectFrom('evidence')
    .select(['irritant_id', 'level', 'n', 'total', 'statement'])
    .where('irritant_id', 'in', [...irritantIds])
    .orderBy('observed_on')
    .orderBy('id')
    .execute();
  for (const { irritant_id, ...evidence } of rows) {
    const known = found.get(irritant_id);
    if (!known || strength[evidence.level] > strength[known.level]) found.set(irritant_id, evidence);
  }
  return found;
}

/** What home pages count: a number is never shown that the list it leads to does not show. */
export interface IrritantCounts {
  open: number;
  mine: number;
  withoutOwner: number;
  /** Without owner for longer than the organisation's limit. */
  climbed: number;
  transversal: number;
  hypotheses: number;
}

export function countIrritants(items: readonly IrritantListItem[], userId: string): IrritantCounts {
  const open = items.filter((item) => !isOver(item.state));
  const ownerless = open.filter((item) => item.ownerId === null);
  return {
    open: open.length,
    mine: open.filter((item) => item.ownerId === userId).length,
    withoutOwner: ownerless.length,
    climbed: ownerless.filter((item) => item.reportedDays > item.ownerDays).length,
    transversal: open.filter((item) => isTransversal(item.crossedOrganisations)).length,
    hypotheses: open.filter((item) => item.evidence === undefined).length,
  };
}

export async function irritantCounts(db: Db | Tx, actor: Actor, now: Date): Promise<IrritantCounts> {
  return countIrritants(await listIrritants(db, actor, now), actor.userId);
}
