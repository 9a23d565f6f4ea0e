import { type Blocks, fingerprint, type Overlay } from '@limpide/catalogue/inherit';
import { newId } from '@limpide/kernel';
import { generateKeyBetween } from 'fractional-indexing';
import type { Db, PublicSnapshot, Tx } from '../../../platform/database/index.ts';
import { findOrganisationByName, insertStep, type ProcedureRow, readSteps, updateStep } from '../store.ts';
import { type BlockName, blocksOf, type StepBlock, sharedBlocks } from './blocks.ts';

export interface Inheritance {
  procedureId: string;
  conceptId: string;
  /** The publication of the fiche modèle that the local fiche follows. */
  followed: number;
  reviewNote: string;
}

export interface OwnBlock {
  value: unknown;
  base: number;
  reason: string;
  changedAt: Date;
  changedBy: string | null;
}

export async function readInheritance(db: Db | Tx, procedureId: string): Promise<Inheritance | undefined> {
  const row = await db.selectFrom('inheritance').selectAll().where('procedure_id', '=', procedureId).executeTakeFirst();
  return (
    row && {
      procedureId,
      conceptId: row.concept_id,
      followed: row.followed_number,
      reviewNote: row.review_note,
    }
  );
}

/** Local fiches of a fiche modèle, in the order in which they are locked. */
export async function listInstances(db: Db | Tx, conceptId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('inheritance')
    .select('procedure_id')
    .where('concept_id', '=', conceptId)
    .orderBy('procedure_id')
    .execute();
  return rows.map((row) => row.procedure_id);
}

export async function insertInheritance(
  tx: Tx,
  row: { procedureId: string; conceptId: string; followed: number; adoptedBy: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('inheritance')
    .values({
      procedure_id: row.procedureId,
      concept_id: row.conceptId,
      followed_number: row.followed,
      adopted_by: row.adoptedBy,
      adopted_at: row.at,
    })
    .execute();
  await setKind(tx, row.procedureId, 'instance', row.conceptId);
}

export async function removeInheritance(tx: Tx, procedureId: string): Promise<void> {
  await tx.deleteFrom('inheritance').where('procedure_id', '=', procedureId).execute();
  const steps = tx.selectFrom('procedure_step').select('id').where('procedure_id', '=', procedureId);
  await tx.deleteFrom('inherited_step').where('step_id', 'in', steps).execute();
  await setKind(tx, procedureId, 'standalone', null);
}

export async function setKind(
  tx: Tx,
  procedureId: string,
  kind: 'concept' | 'instance' | 'standalone',
  conceptId: string | null,
): Promise<void> {
  await tx.updateTable('procedure').set({ kind, concept_id: conceptId }).where('id', '=', procedureId).execute();
}

export async function changeInheritance(
  tx: Tx,
  procedureId: string,
  change: { followed?: number; reviewNote?: string },
): Promise<void> {
  await tx
    .updateTable('inheritance')
    .set({
      ...(change.followed === undefined ? {} : { followed_number: change.followed }),
      ...(change.reviewNote === undefined ? {} : { review_note: change.reviewNote }),
      procedure_id: procedureId,
    })
    .where('procedure_id', '=', procedureId)
    .execute();
}

export async function readOwnBlocks(db: Db | Tx, procedureId: string): Promise<Record<string, OwnBlock>> {
  const rows = await db
    .selectFrom('inheritance_override')
    .selectAll()
    .where('procedure_id', '=', procedureId)
    .execute();
  return Object.fromEntries(
    rows.map((row) => [
      row.block,
      {
        value: row.value,
        base: row.base_number,
        reason: row.reason,
        changedAt: row.changed_at,
        changedBy: row.changed_by,
      },
    ]),
  );
}

/** Keeps exactly these blocks. One that did not change keeps who wrote it, when and why. */
export async function saveOverlay(
  tx: Tx,
  procedureId: string,
  overlay: Overlay,
  known: Record<string, OwnBlock>,
  by: { userId: string; at: Date; reason: string },
): Promise<void> {
  const names = Object.keys(overlay);
  await tx
    .deleteFrom('inheritance_override')
    .where('procedure_id', '=', procedureId)
    .$if(names.length > 0, (query) => query.where('block', 'not in', names))
    .execute();
  for (const [block, { value, base }] of Object.entries(overlay)) {
    const before = known[block];
    if (before && fingerprint(before.value) === fingerprint(value)) continue;
    const row = {
      value: JSON.stringify(value ?? null),
      base_number: base,
      reason: by.reason || (before?.reason ?? ''),
      changed_by: by.userId,
      changed_at: by.at,
    };
    await tx
      .insertInto('inheritance_override')
      .values({ procedure_id: procedureId, block, ...row })
      .onConflict((c) => c.columns(['procedure_id', 'block']).doUpdateSet(row))
      .execute();
  }
}

export async function changeOwnBlock(
  tx: Tx,
  procedureId: string,
  block: BlockName,
  change: { base?: number; reason?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('inheritance_override')
    .set({
      ...(change.base === undefined ? {} : { base_number: change.base }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      block,
    })
    .where('procedure_id', '=', procedureId)
    .where('block', '=', block)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface ConceptVersion {
  number: number;
  snapshot: PublicSnapshot;
  withdrawnAt: Date | null;
}

export async function readConceptVersion(
  db: Db | Tx,
  conceptId: string,
  number: number,
): Promise<ConceptVersion | undefined> {
  const row = await db
    .selectFrom('publication')
    .select(['number', 'snapshot', 'withdrawn_at'])
    .where('procedure_id', '=', conceptId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && { number: row.number, snapshot: row.snapshot, withdrawnAt: row.withdrawn_at };
}

/** What is online, if anything is. */
export async function readOnline(db: Db | Tx, procedureId: string): Promise<ConceptVersion | undefined> {
  const row = await db
    .selectFrom('publication')
    .select(['number', 'snapshot', 'withdrawn_at'])
    .where('procedure_id', '=', procedureId)
    .where('withdrawn_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { number: row.number, snapshot: row.snapshot, withdrawnAt: row.withdrawn_at };
}

/** Steps that an organisation does itself name nobody. */
export const withoutOwnName = (steps: readonly StepBlock[], ownName: string): StepBlock[] =>
  steps.map((step) => (step.organisation === ownName ? { ...step, organisation: '' } : step));

/** The blocks of a publication, as an organisation reads them; `originOf` leads from its steps to those of the fiche modèle. */
export function blocksOfSnapshot(
  { content, steps }: PublicSnapshot,
  ownName: string,
  originOf: ReadonlyMap<string, string> = new Map(),
): Blocks {
  const shown = steps.map(({ id, title, body, organisation = '' }) => ({
    key: originOf.get(id) ?? id,
    title,
    body,
    organisation,
  }));
  return blocksOf(content, withoutOwnName(shown, ownName));
}

/** A publication of a fiche modèle as its local fiches follow it. */
export const modelBlocks = (snapshot: PublicSnapshot, ownName: string): Blocks =>
  sharedBlocks(blocksOfSnapshot(snapshot, ownName));

/** The step of the fiche modèle behind each step of a local fiche, retired ones included. */
export async function readOrigins(db: Db | Tx, procedureId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('inherited_step')
    .innerJoin('procedure_step', 'procedure_step.id', 'inherited_step.step_id')
    .select(['step_id', 'origin_id'])
    .where('procedure_id', '=', procedureId)
    .execute();
  return new Map(rows.map((row) => [row.step_id, row.origin_id]));
}

/** The steps of a démarche as a block. */
export async function readStepBlocks(db: Db | Tx, procedure: ProcedureRow): Promise<StepBlock[]> {
  const steps = await readSteps(db, procedure.id);
  const origins = await readOrigins(db, procedure.id);
  const ids = steps.flatMap((step) => step.organisationId ?? []);
  const rows =
    ids.length > 0 ? await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute() : [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const shown = steps.map((step) => ({
    key: origins.get(step.id) ?? step.id,
    title: step.title,
    body: step.body,
    organisation: names.get(step.organisationId ?? '') ?? step.organisationName,
  }));
  return withoutOwnName(shown, await nameOf(db, procedure.organisationId));
}

export async function nameOf(db: Db | Tx, organisationId: string): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return row.name;
}

/**
 * Makes the steps of a démarche say this, in this order. A step keeps its id through its key, also when it comes back; one
 * that is no longer there is retired.
 */
export async function writeSteps(tx: Tx, procedureId: string, steps: readonly StepBlock[], now: Date): Promise<void> {
  const rows = await tx.selectFrom('procedure_step').selectAll().where('procedure_id', '=', procedureId).execute();
  const origins = await readOrigins(tx, procedureId);
  const idOf = new Map(rows.map((row) => [origins.get(row.id) ?? row.id, row.id]));
  const kept = new Set<string>();
  let position: string | null = null;
  for (const step of steps) {
    position = generateKeyBetween(position, null);
    const organisation = step.organisation ? await findOrganisationByName(tx, step.organisation) : undefined;
    const values = {
      title: step.title,
      body: step.body,
      position,
      organisationId: organisation ?? null,
      organisationName: organisation ? '' : step.organisation,
    };
    const known = idOf.get(step.key);
    const id = known ?? newId(now.getTime());
    if (known) await updateStep(tx, known, values);
    else await insertStep(tx, { id, procedureId, ...values });
    if (!known) await linkStep(tx, id, step.key);
    kept.add(id);
  }
  for (const row of rows) {
    if (kept.has(row.id)) {
      if (row.retired_at) await bringBackStep(tx, row.id);
    } else if (!row.retired_at) await updateStep(tx, row.id, { retiredAt: now });
  }
}

export async function linkStep(tx: Tx, stepId: string, originId: string): Promise<void> {
  await tx.insertInto('inherited_step').values({ step_id: stepId, origin_id: originId }).execute();
}

async function bringBackStep(tx: Tx, stepId: string): Promise<void> {
  await tx.updateTable('procedure_step').set({ retired_at: null, replaced_by: [] }).where('id', '=', stepId).execute();
}
