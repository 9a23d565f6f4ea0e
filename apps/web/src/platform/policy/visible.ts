import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { Actor } from '../identity/actor.ts';

/**
 * The condition that keeps a list of démarches to what this person may see: those of their organisations and those shared
 * with them. Lists use it where single records use `decide`.
 */
export function visibleProcedures(actor: Actor) {
  const mine = [...actor.memberships.keys()];
  return (eb: ExpressionBuilder<Database, 'procedure'>): ExpressionWrapper<Database, 'procedure', SqlBool> => {
    if (mine.length === 0) return eb.and([sql<SqlBool>`false`]);
    return eb.or([
      eb('procedure.organisation_id', 'in', mine),
      eb.exists(
        eb
          .selectFrom('procedure_share')
          .select(sql`1`.as('one'))
          .whereRef('procedure_share.procedure_id', '=', 'procedure.id')
          .where('procedure_share.organisation_id', 'in', mine),
      ),
    ]);
  };
}
