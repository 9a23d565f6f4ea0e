import type { Db, Tx } from '../../platform/database/index.ts';
import { emailKey } from '../../platform/identity/accounts.ts';

/** The open account behind an address, to write to it. */
export async function findOpenAccount(db: Db | Tx, email: string): Promise<{ id: string; email: string } | undefined> {
  return db
    .selectFrom('app_user')
    .select(['id', 'email'])
    .where('email_key', '=', emailKey(email))
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
}

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  jobTitle: string;
  phone: string;
  version: number;
  hasPassword: boolean;
  secondFactorSince: Date | null;
  deactivatedAt: Date | null;
}

export async function readAccount(db: Db | Tx, id: string): Promise<AccountRow | undefined> {
  const row = await db.selectFrom('app_user').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      email: row.email,
      name: row.name,
      jobTitle: row.job_title,
      phone: row.phone,
      version: row.version,
      hasPassword: row.password_hash !== null,
      secondFactorSince: row.totp_confirmed_at,
      deactivatedAt: row.deactivated_at,
    }
  );
}

/** Locks the account until the end of the transaction and gives the version that stands. */
export async function lockAccount(tx: Tx, id: string): Promise<number> {
  const row = await tx
    .selectFrom('app_user')
    .select('version')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.version;
}

export async function updateProfile(
  tx: Tx,
  id: string,
  profile: { name: string; jobTitle?: string; phone?: string },
): Promise<void> {
  await tx
    .updateTable('app_user')
    .set((eb) => ({
      name: profile.name,
      ...(profile.jobTitle !== undefined ? { job_title: profile.jobTitle } : {}),
      ...(profile.phone !== undefined ? { phone: profile.phone } : {}),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function saveSecondFactor(tx: Tx, id: string, sealedSecret: string, step: number, now: Date) {
  await tx
    .updateTable('app_user')
    .set({ totp_secret: sealedSecret, totp_confirmed_at: now, totp_last_step: step })
    .where('id', '=', id)
    .execute();
}

export async function chooseOrganisation(tx: Tx, sessionId: string, organisationId: string): Promise<void> {
  await tx.updateTable('user_session').set({ organisation_id: organisationId }).where('id', '=', sessionId).execute();
}

/** Ends one open session of this person. @returns whether there was one */
export async function endOwnSession(tx: Tx, userId: string, sessionId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('user_session')
    .set({ ended_at: now })
    .where('id', '=', sessionId)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Links an account of the identity provider. @returns false when it is linked to another person already */
export async function linkOidc(
  tx: Tx,
  link: { issuer: string; subject: string; userId: string; now: Date },
): Promise<boolean> {
  await tx
    .insertInto('oidc_account')
    .values({ issuer: link.issuer, subject: link.subject, user_id: link.userId, linked_at: link.now })
    .onConflict((c) => c.columns(['issuer', 'subject']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('oidc_account')
    .select('user_id')
    .where('issuer', '=', link.issuer)
    .where('subject', '=', link.subject)
    .executeTakeFirst();
  return row?.user_id === link.userId;
}

export async function unlinkOidc(tx: Tx, userId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('oidc_account').where('user_id', '=', userId).executeTakeFirst();
  return numDeletedRows > 0n;
}
