import type { Db, Tx } from '../../../platform/database/index.ts';
import type { Plan } from '../path/plan.ts';

export interface PlanRow extends Plan {
  byName: string | null;
  at: Date;
}

export async function readPlan(db: Db | Tx, documentId: string): Promise<PlanRow | undefined> {
  const row = await db
    .selectFrom('document_plan')
    .leftJoin('app_user', 'app_user.id', 'document_plan.updated_by')
    .selectAll('document_plan')
    .select('app_user.name as by_name')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return (
    row && {
      wantsFirst: row.wants_first,
      bring: row.bring,
      turnTo: row.turn_to,
      byName: row.by_name,
      at: row.updated_at,
    }
  );
}

export async function savePlan(tx: Tx, plan: Plan & { documentId: string; by: string; at: Date }): Promise<void> {
  const values = {
    wants_first: plan.wantsFirst,
    bring: plan.bring,
    turn_to: plan.turnTo,
    updated_by: plan.by,
    updated_at: plan.at,
  };
  await tx
    .insertInto('document_plan')
    .values({ document_id: plan.documentId, ...values })
    .onConflict((c) => c.column('document_id').doUpdateSet(values))
    .execute();
}
