import { sql } from 'kysely';
import type { Db } from '../database/index.ts';
import type { Actor } from './actor.ts';

/** Names of those, the actor left out, who give roles in the organisation in whose name the actor works; three at most. */
export async function administratorNames(db: Db, actor: Actor): Promise<string[]> {
  if (!actor.organisationId) return [];
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select('app_user.name')
    .where('membership.organisation_id', '=', actor.organisationId)
    .where('app_user.id', '!=', actor.userId)
    .where('app_user.deactivated_at', 'is', null)
    .where(sql<boolean>`'organisation-admin' = any(membership.roles)`)
    .orderBy('membership.created_at')
    .orderBy('app_user.name')
    .limit(3)
    .execute();
  return rows.map((row) => row.name);
}
