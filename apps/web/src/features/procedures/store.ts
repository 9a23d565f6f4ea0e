import type { Db, ProcedureContent, ProcedureState, PublicSnapshot, Tx } from '../../platform/database/index.ts';
import { pointsToAsk } from './open-points.ts';

export interface ProcedureRow {
  id: string;
  kind: 'concept' | 'instance' | 'standalone';
  conceptId: string | null;
  organisationId: string;
  ownerId: string | null;
  state: ProcedureState;
  content: ProcedureContent;
  yearlyVolume: number | null;
  reviewReason: string;
  reviewDue: string | null;
  version: number;
  updatedAt: Date;
}

export interface StepRow {
  id: string;
  position: string;
  title: string;
  body: string;
  /** The organisation in charge when it is not the owner's: on this platform, or known by its name alone. */
  organisationId: string | null;
  organisationName: string;
}

export async function readProcedure(db: Db | Tx, id: string): Promise<ProcedureRow | undefined> {
  const row = await db.selectFrom('procedure').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      kind: row.kind,
      conceptId: row.concept_id,
      organisationId: row.organisation_id,
      ownerId: row.owner_id,
      state: row.state,
      content: row.content,
      yearlyVolume: row.yearly_volume,
      reviewReason: row.review_reason,
      reviewDue: row.review_due,
      version: row.version,
      updatedAt: row.updated_at,
    }
  );
}

/** Steps in force, in order. Positions are fractional keys compared byte by byte, so that sorting needs no collation. */
export async function readSteps(db: Db | Tx, procedureId: string): Promise<StepRow[]> {
  return (await readStepsOf(db, [procedureId])).get(procedureId) ?? [];
}

/** Steps in force of several démarches, by démarche. */
export async function readStepsOf(db: Db | Tx, procedureIds: readonly string[]): Promise<Map<string, StepRow[]>> {
  if (procedureIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('procedure_step')
    .selectAll()
    .where('procedure_id', 'in', procedureIds)
    .where('retired_at', 'is', null)
    .execute();
  rows.sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0));
  const found = new Map<string, StepRow[]>();
  for (const row of rows) {
    const step = {
      id: row.id,
      position: row.position,
      title: row.title,
      body: row.body,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
    };
    const others = found.get(row.procedure_id);
    if (others) others.push(step);
    else found.set(row.procedure_id, [step]);
  }
  return found;
}

export async function updateProcedure(
  tx: Tx,
  id: string,
  change: {
    state?: ProcedureState;
    content?: ProcedureContent;
    ownerId?: string | null;
    yearlyVolume?: number | null;
    reviewReason?: string;
    reviewDue?: string | null;
    deletedAt?: Date | null;
    deletedBy?: string | null;
  },
  now: Date,
): Promise<number> {
  const row = await tx
    .updateTable('procedure')
    .set((eb) => ({
      ...(change.state !== undefined ? { state: change.state } : {}),
      ...(change.content !== undefined ? { content: JSON.stringify(change.content) } : {}),
      ...(change.ownerId !== undefined ? { owner_id: change.ownerId } : {}),
      ...(change.yearlyVolume !== undefined ? { yearly_volume: change.yearlyVolume } : {}),
      ...(change.reviewReason !== undefined ? { review_reason: change.reviewReason } : {}),
      ...(change.reviewDue !== undefined ? { review_due: change.reviewDue } : {}),
      ...(change.deletedAt !== undefined ? { deleted_at: change.deletedAt } : {}),
      ...(change.deletedBy !== undefined ? { deleted_by: change.deletedBy } : {}),
      updated_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Locks the row until the end of the transaction and gives the version that stands. */
export async function lockProcedure(tx: Tx, id: string): Promise<ProcedureRow> {
  await tx.selectFrom('procedure').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return (await readProcedure(tx, id))!;
}

/** What a public page needs, from the working record. */
export async function buildSnapshot(tx: Db | Tx, procedure: ProcedureRow): Promise<PublicSnapshot> {
  return (await buildSnapshots(tx, [procedure])).get(procedure.id)!;
}

/** The same for several démarches, by démarche: three questions to the database, however many they are. */
export async function buildSnapshots(
  tx: Db | Tx,
  procedures: readonly Pick<ProcedureRow, 'id' | 'organisationId' | 'content'>[],
): Promise<Map<string, PublicSnapshot>> {
  if (procedures.length === 0) return new Map();
  const stepsOf = await readStepsOf(
    tx,
    procedures.map(({ id }) => id),
  );
  const named = [...stepsOf.values()].flat().flatMap((step) => step.organisationId ?? []);
  const rows = await tx
    .selectFrom('organisation')
    .selectAll()
    .where('id', 'in', [...new Set([...procedures.map(({ organisationId }) => organisationId), ...named])])
    .execute();
  const organisations = new Map(rows.map((row) => [row.id, row]));
  const openPoints = await readOpenPoints(
    tx,
    procedures.map(({ id }) => id),
  );
  return new Map(
    procedures.map(({ id, organisationId, content }) => {
      const owner = organisations.get(organisationId)!;
      const steps = (stepsOf.get(id) ?? []).map((step) => {
        const other = organisations.get(step.organisationId ?? '');
        return {
          id: step.id,
          title: step.title,
          body: step.body,
          ...(other && other.id !== owner.id ? { organisation: other.name } : {}),
          ...(step.organisationName ? { organisation: step.organisationName } : {}),
        };
      });
      const { slug, name, short_name: shortName, contact } = owner;
      const points = pointsToAsk(openPoints.get(id) ?? [], content, contact);
      const of = owner.authority.startsWith('cpas') ? ('cpas' as const) : ('commune' as const);
      return [
        id,
        {
          content,
          steps,
          organisation: { id: owner.id, slug, name, shortName, contact },
          service: name,
          ...(points.length > 0 ? { toAsk: { of, points } } : {}),
        },
      ];
    }),
  );
}

/** What each démarche taken from a fiche modèle left open, by démarche. */
async function readOpenPoints(db: Db | Tx, procedureIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('procedure_to_complete')
    .select(['procedure_id', 'points'])
    .where('procedure_id', 'in', procedureIds)
    .execute();
  return new Map(rows.map(({ procedure_id, points }) => [procedure_id, points]));
}

export async function insertProcedure(
  tx: Tx,
  row: {
    id: string;
    organisationId: string;
    ownerId: string;
    content: ProcedureContent;
    yearlyVolume: number | null;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('procedure')
    .values({
      id: row.id,
      kind: 'standalone',
      concept_id: null,
      organisation_id: row.organisationId,
      owner_id: row.ownerId,
      state: 'draft',
      content: JSON.stringify(row.content),
      yearly_volume: row.yearlyVolume,
      review_due: null,
      created_at: row.now,
      updated_at: row.now,
      deleted_by: null,
    })
    .execute();
}

export async function insertStep(
  tx: Tx,
  step: {
    id: string;
    procedureId: string;
    position: string;
    title: string;
    body: string;
    organisationId: string | null;
    organisationName: string;
  },
): Promise<void> {
  await tx
    .insertInto('procedure_step')
    .values({
      id: step.id,
      procedure_id: step.procedureId,
      position: step.position,
      title: step.title,
      body: step.body,
      organisation_id: step.organisationId,
      organisation_name: step.organisationName,
    })
    .execute();
}

export async function updateStep(
  tx: Tx,
  id: string,
  change: {
    position?: string;
    title?: string;
    body?: string;
    organisationId?: string | null;
    organisationName?: string;
    retiredAt?: Date;
    replacedBy?: string[];
  },
): Promise<void> {
  await tx
    .updateTable('procedure_step')
    .set({
      ...(change.position !== undefined ? { position: change.position } : {}),
      ...(change.title !== undefined ? { title: change.title } : {}),
      ...(change.body !== undefined ? { body: change.body } : {}),
      ...(change.organisationId !== undefined ? { organisation_id: change.organisationId } : {}),
      ...(change.organisationName !== undefined ? { organisation_name: change.organisationName } : {}),
      ...(change.retiredAt !== undefined ? { retired_at: change.retiredAt } : {}),
      ...(change.replacedBy !== undefined ? { replaced_by: change.replacedBy } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function saveShare(
  tx: Tx,
  procedureId: string,
  organisationId: string,
  level: 'read' | 'contribute' | 'co-own',
  now: Date,
): Promise<void> {
  await tx
    .insertInto('procedure_share')
    .values({ procedure_id: procedureId, organisation_id: organisationId, level, created_at: now })
    .onConflict((c) => c.columns(['procedure_id', 'organisation_id']).doUpdateSet({ level }))
    .execute();
}

export async function removeShare(tx: Tx, procedureId: string, organisationId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('procedure_share')
    .where('procedure_id', '=', procedureId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The organisation of this platform that has this name, if any: a step names who is in charge in words. */
export async function findOrganisationByName(db: Db | Tx, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisation').select('id').where('name', '=', name).executeTakeFirst();
  return row?.id;
}
