import { newId } from '@limpide/kernel';
import { platformChain, writeAudit } from '../audit/index.ts';
import type { Tx } from '../database/index.ts';
import type { Platform } from '../platform.ts';
import { seal, unseal } from '../security/secrets.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { endSessions } from './session.ts';
import { clearFailures, countFailure, waitBeforeTry } from './throttle.ts';
import { checkTotp } from './totp.ts';

export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

export type SignIn =
  | { kind: 'wait'; seconds: number }
  | { kind: 'refused' }
  | { kind: 'code-needed' }
  | { kind: 'welcome'; userId: string; secondFactor: boolean };

/** Checks an address, a password and, when the account asks for it, a code. Says nothing of which one was wrong. */
export async function checkSignIn(
  platform: Platform,
  input: { email: string; password: string; code: string },
): Promise<SignIn> {
  const now = platform.clock.now();
  const key = `account:${emailKey(input.email)}`;
  const wait = await waitBeforeTry(platform.db, key, now);
  if (wait > 0) return { kind: 'wait', seconds: wait };
  const user = await platform.db
    .selectFrom('app_user')
    .selectAll()
    .where('email_key', '=', emailKey(input.email))
    .executeTakeFirst();
  const right = await verifyPassword(input.password, user?.password_hash ?? null);
  if (!user || !right || user.deactivated_at) {
    await countFailure(platform.db, key, now);
    return { kind: 'refused' };
  }
  if (user.totp_secret && user.totp_confirmed_at) {
    if (input.code.trim() === '') return { kind: 'code-needed' };
    const secret = unseal(platform.keys.secondFactor, user.totp_secret);
    const step = secret && checkTotp(secret, input.code, now, Number(user.totp_last_step ?? 0));
    if (!step) {
      await countFailure(platform.db, key, now);
      return { kind: 'refused' };
    }
    // Two answers with one code at the same instant: only the first row update wins.
    const won = await platform.db
      .updateTable('app_user')
      .set({ totp_last_step: step })
      .where('id', '=', user.id)
      .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', String(step) as never)]))
      .executeTakeFirst();
    if (won.numUpdatedRows === 0n) return { kind: 'refused' };
  }
  await clearFailures(platform.db, key);
  return { kind: 'welcome', userId: user.id, secondFactor: Boolean(user.totp_confirmed_at) };
}

export interface NewUser {
  email: string;
  name: string;
  jobTitle?: string;
  phone?: string;
  password?: string;
  platformAdmin?: boolean;
  demonstration?: boolean;
}

export async function createUser(tx: Tx, now: Date, user: NewUser & { passwordHash?: string }): Promise<string> {
  const id = newId(now.getTime());
  await tx
    .insertInto('app_user')
    .values({
      id,
      email: user.email.trim(),
      email_key: emailKey(user.email),
      name: user.name.trim(),
      job_title: user.jobTitle ?? '',
      phone: user.phone ?? '',
      password_hash: user.passwordHash ?? (user.password ? await hashPassword(user.password) : null),
      platform_admin: user.platformAdmin ?? false,
      is_demonstration: user.demonstration ?? false,
      created_at: now,
    })
    .execute();
  return id;
}

/** A new password ends every other session of that person. */
export async function setPassword(
  platform: Platform,
  tx: Tx,
  userId: string,
  passwordHash: string,
  keepSession?: string,
): Promise<void> {
  const now = platform.clock.now();
  await tx.updateTable('app_user').set({ password_hash: passwordHash }).where('id', '=', userId).execute();
  await endSessions(tx, now, { userId, ...(keepSession ? { except: keepSession } : {}) });
  await writeAudit(tx, platform.keys.audit, now, [
    {
      organisationId: platformChain,
      actorId: userId,
      action: 'account.password-changed',
      recordType: 'user',
      recordId: userId,
    },
  ]);
}

export function sealTotpSecret(platform: Platform, secret: string): string {
  return seal(platform.keys.secondFactor, secret);
}

/** The person behind an issuer and a subject; undefined when nobody linked that account yet. */
export async function findOidcUser(platform: Platform, identity: { issuer: string; subject: string }) {
  return platform.db
    .selectFrom('oidc_account')
    .innerJoin('app_user', 'app_user.id', 'oidc_account.user_id')
    .select(['app_user.id', 'app_user.name'])
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .where('app_user.deactivated_at', 'is', null)
    .executeTakeFirst();
}
