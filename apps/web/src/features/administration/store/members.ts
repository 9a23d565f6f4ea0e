import type { Db, Tx } from '../../../platform/database/index.ts';
import { emailKey } from '../../../platform/identity/accounts.ts';
import type { Role } from '../../../platform/policy/index.ts';

export interface Member {
  id: string;
  name: string;
  email: string;
  jobTitle: string;
  roles: Role[];
  deactivated: boolean;
  /** The platform closed the account: it alone reopens it. */
  closedByPlatform: boolean;
  /** Has a password or a linked account: can sign in. Otherwise the invitation is still open. */
  canSignIn: boolean;
  /** Belongs to this organisation alone and administers no platform: its administrators may act on the account itself. */
  ownedHere: boolean;
}

export async function listMembers(db: Db | Tx, organisationId: string, userId?: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select((eb) => [
      'app_user.id',
      'app_user.name',
      'app_user.email',
      'app_user.job_title',
      'app_user.deactivated_at',
      'app_user.deactivated_by_platform',
      'app_user.password_hash',
      'app_user.platform_admin',
      'membership.roles',
      eb
        .exists(eb.selectFrom('oidc_account').select('subject').whereRef('oidc_account.user_id', '=', 'app_user.id'))
        .as('linked'),
      eb
        .exists(
          eb
            .selectFrom('membership as other')
            .select('other.user_id')
            .whereRef('other.user_id', '=', 'app_user.id')
            .where('other.organisation_id', '!=', organisationId),
        )
        .as('elsewhere'),
    ])
    .where('membership.organisation_id', '=', organisationId)
    .$if(userId !== undefined, (query) => query.where('membership.user_id', '=', userId!))
    .execute();
  const collator = new Intl.Collator('fr');
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      jobTitle: row.job_title,
      roles: row.roles as Role[],
      deactivated: row.deactivated_at !== null,
      closedByPlatform: row.deactivated_by_platform,
      canSignIn: row.password_hash !== null || Boolean(row.linked),
      ownedHere: !row.platform_admin && !row.elsewhere,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

export async function readMember(db: Db | Tx, organisationId: string, userId: string): Promise<Member | undefined> {
  return (await listMembers(db, organisationId, userId))[0];
}

export interface KnownAccount {
  id: string;
  name: string;
  deactivated: boolean;
  canSignIn: boolean;
}

export async function findAccount(db: Db | Tx, email: string): Promise<KnownAccount | undefined> {
  const row = await db
    .selectFrom('app_user')
    .select((eb) => [
      'id',
      'name',
      'deactivated_at',
      'password_hash',
      eb
        .exists(eb.selectFrom('oidc_account').select('subject').whereRef('oidc_account.user_id', '=', 'app_user.id'))
        .as('linked'),
    ])
    .where('email_key', '=', emailKey(email))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      deactivated: row.deactivated_at !== null,
      canSignIn: row.password_hash !== null || Boolean(row.linked),
    }
  );
}

/** @returns false when the person is a member already */
export async function insertMember(
  tx: Tx,
  membership: { organisationId: string; userId: string; roles: readonly Role[]; now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('membership')
    .values({
      organisation_id: membership.organisationId,
      user_id: membership.userId,
      roles: [...membership.roles],
      created_at: membership.now,
    })
    .onConflict((c) => c.columns(['organisation_id', 'user_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateRoles(tx: Tx, organisationId: string, userId: string, roles: readonly Role[]) {
  await tx
    .updateTable('membership')
    .set({ roles: [...roles] })
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .execute();
}

export async function deleteMember(tx: Tx, organisationId: string, userId: string): Promise<void> {
  await tx
    .deleteFrom('membership')
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .execute();
}
