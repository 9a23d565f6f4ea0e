import type { Db, Tx } from '../../platform/database/index.ts';
import type { EvidenceLevel, IrritantDetails, IrritantKind, Place } from './schema.ts';
import type { IrritantState } from './states.ts';

export interface IrritantRow extends IrritantDetails {
  id: string;
  organisationId: string;
  ownerId: string | null;
  userVoice: string;
  state: IrritantState;
  stateSince: Date;
  closingReason: string;
  reportedBy: string | null;
  reportedAt: Date;
  version: number;
  places: Place[];
  documentIds: string[];
}

export interface EvidenceRow {
  id: string;
  level: EvidenceLevel;
  statement: string;
  n: number | null;
  total: number | null;
  source: string;
  observedOn: string;
  verbatims: string[];
  createdBy: string | null;
  createdAt: Date;
}

export async function readIrritant(db: Db | Tx, id: string): Promise<IrritantRow | undefined> {
  const row = await db.selectFrom('irritant').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const places = await db
    .selectFrom('irritant_link')
    .select(['procedure_id', 'step_id'])
    .where('irritant_id', '=', id)
    .orderBy('procedure_id')
    .execute();
  const documents = await db
    .selectFrom('irritant_document')
    .select('document_id')
    .where('irritant_id', '=', id)
    .orderBy('document_id')
    .execute();
  return {
    id: row.id,
    organisationId: row.organisation_id,
    ownerId: row.owner_id,
    userVoice: row.user_voice,
    kind: row.kind as IrritantKind | null,
    state: row.state as IrritantState,
    stateSince: row.state_since,
    severity: row.severity,
    severityReason: row.severity_reason,
    usersLow: row.users_low,
    usersHigh: row.users_high,
    usersSource: row.users_source,
    crossedOrganisations: row.crossed_organisations,
    closingReason: row.closing_reason,
    reportedBy: row.reported_by,
    reportedAt: row.reported_at,
    version: row.version,
    places: places.map((place) => ({ procedureId: place.procedure_id, stepId: place.step_id })),
    documentIds: documents.map((document) => document.document_id),
  };
}

/** Locks the row until the end of the transaction and gives what stands. */
export async function lockIrritant(tx: Tx, id: string): Promise<IrritantRow> {
  await tx.selectFrom('irritant').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return (await readIrritant(tx, id))!;
}

export async function insertIrritant(
  tx: Tx,
  row: IrritantDetails & {
    id: string;
    organisationId: string;
    ownerId: string | null;
    userVoice: string;
    reportedBy: string;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('irritant')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      owner_id: row.ownerId,
      user_voice: row.userVoice,
      state: 'reported',
      state_since: row.now,
      reported_by: row.reportedBy,
      reported_at: row.now,
      updated_at: row.now,
      deleted_by: null,
      ...columns(row),
    })
    .execute();
}

function columns(details: IrritantDetails) {
  return {
    kind: details.kind,
    severity: details.severity,
    severity_reason: details.severityReason,
    users_low: details.usersLow,
    users_high: details.usersHigh,
    users_source: details.usersSource,
    crossed_organisations: details.crossedOrganisations,
  };
}

export interface IrritantChange {
  userVoice?: string;
  details?: IrritantDetails;
  ownerId?: string;
  state?: IrritantState;
  closingReason?: string;
  deleted?: { at: Date; by: string } | null;
}

export async function updateIrritant(tx: Tx, id: string, change: IrritantChange, now: Date): Promise<void> {
  await tx
    .updateTable('irritant')
    .set((eb) => ({
      ...(change.userVoice !== undefined ? { user_voice: change.userVoice } : {}),
      ...(change.details ? columns(change.details) : {}),
      ...(change.ownerId !== undefined ? { owner_id: change.ownerId } : {}),
      ...(change.state !== undefined ? { state: change.state, state_since: now } : {}),
      ...(change.closingReason !== undefined ? { closing_reason: change.closingReason } : {}),
      ...(change.deleted !== undefined
        ? { deleted_at: change.deleted?.at ?? null, deleted_by: change.deleted?.by ?? null }
        : {}),
      updated_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Replaces the places; the last choice for a démarche wins, since an irritant points to one step of each. */
export async function savePlaces(tx: Tx, id: string, places: readonly Place[]): Promise<void> {
  await tx.deleteFrom('irritant_link').where('irritant_id', '=', id).execute();
  const byProcedure = new Map(places.map((place) => [place.procedureId, place.stepId]));
  if (byProcedure.size === 0) return;
  await tx
    .insertInto('irritant_link')
    .values([...byProcedure].map(([procedure_id, step_id]) => ({ irritant_id: id, procedure_id, step_id })))
    .execute();
}

export async function addDocument(tx: Tx, id: string, documentId: string): Promise<void> {
  await tx
    .insertInto('irritant_document')
    .values({ irritant_id: id, document_id: documentId })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Newest first. */
export async function listEvidence(db: Db | Tx, irritantId: string): Promise<EvidenceRow[]> {
  const rows = await db
    .selectFrom('evidence')
    .selectAll()
    .where('irritant_id', '=', irritantId)
    .orderBy('observed_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    level: row.level,
    statement: row.statement,
    n: row.n,
    total: row.total,
    source: row.source,
    observedOn: row.observed_on,
    verbatims: row.verbatims,
    createdBy: row.created_by,
    createdAt: row.created_at,
  }));
}

export async function insertEvidence(tx: Tx, irritantId: string, row: EvidenceRow): Promise<void> {
  await tx
    .insertInto('evidence')
    .values({
      id: row.id,
      irritant_id: irritantId,
      level: row.level,
      statement: row.statement,
      n: row.n,
      total: row.total,
      source: row.source,
      observed_on: row.observedOn,
      verbatims: row.verbatims,
      created_by: row.createdBy,
      created_at: row.createdAt,
    })
    .execute();
}

export async function deleteEvidence(tx: Tx, irritantId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('evidence')
    .where('irritant_id', '=', irritantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether a step, retired or not, belongs to a démarche. */
export async function stepBelongs(db: Db | Tx, stepId: string, procedureId: string): Promise<boolean> {
  const row = await db
    .selectFrom('procedure_step')
    .select('id')
    .where('id', '=', stepId)
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a person works for one of these organisations and may still sign in. */
export async function isMemberOf(db: Db | Tx, userId: string, organisationIds: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('organisation_id', 'in', [...organisationIds])
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
