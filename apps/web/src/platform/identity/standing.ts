import type { Tx } from '../database/index.ts';
import type { Role } from '../policy/table.ts';
import type { Actor } from './actor.ts';

/**
 * The same person with the rights held at this instant, in one query. Acts in the name of no organisation any more where the
 * membership has ended.
 * @returns undefined when the person is gone or the account closed
 */
export async function readStanding(tx: Tx, actor: Actor): Promise<Actor | undefined> {
  const rows = await tx
    .selectFrom('app_user')
    .leftJoin('membership', 'membership.user_id', 'app_user.id')
    .select(['app_user.platform_admin', 'membership.organisation_id', 'membership.roles'])
    .where('app_user.id', '=', actor.userId)
    .where('app_user.deactivated_at', 'is', null)
    .orderBy('membership.organisation_id')
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const memberships = new Map<string, readonly Role[]>();
  for (const { organisation_id, roles } of rows) {
    if (organisation_id !== null) memberships.set(organisation_id, (roles ?? []) as Role[]);
  }
  return {
    ...actor,
    platformAdmin: first.platform_admin,
    memberships,
    organisationId: actor.organisationId && memberships.has(actor.organisationId) ? actor.organisationId : null,
  };
}
