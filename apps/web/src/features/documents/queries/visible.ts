import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';

/**
 * The condition that keeps a list of documents to what this person may see: those of their organisations, those attached
 * to a démarche of theirs, and those attached to a démarche shared with them. Single records use `decide`.
 */
export function visibleDocuments(actor: Actor) {
  const mine = [...actor.memberships.keys()];
  return (eb: ExpressionBuilder<Database, 'document'>): ExpressionWrapper<Database, 'document', SqlBool> => {
    if (mine.length === 0) return eb.and([sql<SqlBool>`false`]);
    return eb.or([
      eb('document.organisation_id', 'in', mine),
      eb.exists(
        eb
          .selectFrom('document_link')
          .innerJoin('procedure', 'procedure.id', 'document_link.procedure_id')
          .leftJoin('procedure_share', 'procedure_share.procedure_id', 'procedure.id')
          .select(sql`1`.as('one'))
          .whereRef('document_link.document_id', '=', 'document.id')
          .where((link) =>
            link.or([
              link('procedure.organisation_id', 'in', mine),
              link('procedure_share.organisation_id', 'in', mine),
            ]),
          ),
      ),
    ]);
  };
}
