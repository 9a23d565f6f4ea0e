import type { Db, Tx } from '../../platform/database/index.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { readMemberships } from '../../platform/identity/session.ts';
import { policyTable, type Role } from '../../platform/policy/index.ts';

/** A colleague as the policy sees people, to know whether a review may be asked of them. */
export async function readReviewerMemberships(db: Db | Tx, userId: string): Promise<Actor | undefined> {
  const user = await db
    .selectFrom('app_user')
    .select(['id', 'name', 'email', 'platform_admin'])
    .where('id', '=', userId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!user) return undefined;
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    platformAdmin: user.platform_admin,
    memberships: await readMemberships(db, userId),
    organisationId: null,
  };
}

/** Colleagues of an organisation who may review, the person who asks left out. */
export async function listReviewers(
  db: Db,
  organisationId: string,
  except: string,
): Promise<{ id: string; name: string; jobTitle: string }[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select(['app_user.id', 'app_user.name', 'app_user.job_title', 'membership.roles'])
    .where('organisation_id', '=', organisationId)
    .where('app_user.deactivated_at', 'is', null)
    .where('app_user.id', '!=', except)
    .execute();
  const reviewers: readonly Role[] = policyTable['procedure.review'].roles;
  const collator = new Intl.Collator('fr');
  return rows
    .filter((row) => row.roles.some((role) => reviewers.includes(role as Role)))
    .map((row) => ({ id: row.id, name: row.name, jobTitle: row.job_title }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Who last changed the text of a démarche (its state changes apart). */
export async function lastWriter(db: Db | Tx, procedureId: string): Promise<string | null> {
  const row = await db
    .selectFrom('record_version')
    .select('actor_id')
    .where('record_type', '=', 'procedure')
    .where('record_id', '=', procedureId)
    .where('action', 'in', ['created', 'edited', 'step-added', 'step-edited', 'step-moved', 'step-retired', 'restored'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.actor_id ?? null;
}
