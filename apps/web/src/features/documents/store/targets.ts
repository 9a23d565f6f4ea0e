import type { Db, Tx } from '../../../platform/database/index.ts';

export interface Target {
  percent: number;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
  setBy: string | null;
  setAt: Date;
}

/** The share of its texts that each organisation wants to meet the criteria, for those that said one. */
export async function readTargets(db: Db | Tx, organisationIds: readonly string[]): Promise<Map<string, Target>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('text_target')
    .leftJoin('app_user', 'app_user.id', 'text_target.set_by')
    .select(['organisation_id', 'percent', 'due_on', 'set_at', 'app_user.name'])
    .where('organisation_id', 'in', organisationIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.organisation_id,
      { percent: row.percent, dueOn: row.due_on, setBy: row.name, setAt: row.set_at },
    ]),
  );
}

export async function saveTarget(
  tx: Tx,
  target: { organisationId: string; percent: number; dueOn: string | null; by: string; at: Date },
): Promise<void> {
  const values = { percent: target.percent, due_on: target.dueOn, set_by: target.by, set_at: target.at };
  await tx
    .insertInto('text_target')
    .values({ organisation_id: target.organisationId, ...values })
    .onConflict((c) => c.column('organisation_id').doUpdateSet(values))
    .execute();
}

export async function removeTarget(tx: Tx, organisationId: string): Promise<void> {
  await tx.deleteFrom('text_target').where('organisation_id', '=', organisationId).execute();
}
