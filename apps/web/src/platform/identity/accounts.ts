import { newId } from '@limpide/kernel';
import { platformChain, writeAudit } from '../audit/index.ts';
import type { Db, Tx } from '../database/index.ts';
import type { Platform } from '../platform.ts';
import { seal, unsealAny } from '../security/secrets.ts';
import { revokeTokens } from './one-time-token.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { endSessions } from './session.ts';
import { addressKey, clearTries, giveBackTry, takeTry, tryLimits } from './throttle.ts';
import { checkTotp } from './totp.ts';

export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

export type SignIn =
  | { kind: 'wait'; seconds: number }
  | { kind: 'refused' }
  | { kind: 'code-needed' }
  | { kind: 'welcome'; userId: string; secondFactor: boolean };

/**
 * Checks an address, a password and, when the account asks for it, a code. Says nothing of which one was wrong, and takes
 * the same time for an address that nobody has.
 * @param network where the request comes from; its tries are counted apart, under a keyed hash
 */
export async function checkSignIn(
  platform: Platform,
  input: { email: string; password: string; code: string },
  network?: string,
): Promise<SignIn> {
  const now = platform.clock.now();
  const key = addressKey(platform.keys, 'account', emailKey(input.email));
  const networkKey = network && addressKey(platform.keys, 'network', network);
  const wait =
    (networkKey ? await takeTry(platform.db, networkKey, now, tryLimits.network) : 0) ||
    (await takeTry(platform.db, key, now));
  if (wait > 0) return { kind: 'wait', seconds: wait };
  const user = await platform.db
    .selectFrom('app_user')
    .selectAll()
    .where('email_key', '=', emailKey(input.email))
    .executeTakeFirst();
  const right = await verifyPassword(input.password, user?.password_hash ?? null);
  if (!user || !right || user.deactivated_at) return { kind: 'refused' };
  const secondFactor = user.totp_secret !== null && user.totp_confirmed_at !== null;
  if (secondFactor) {
    if (input.code.trim() === '') {
      if (networkKey) await giveBackTry(platform.db, networkKey, tryLimits.network);
      return { kind: 'code-needed' };
    }
    if (!(await spendCode(platform, user.id, input.code))) return { kind: 'refused' };
  }
  await clearTries(platform.db, key);
  if (networkKey) await giveBackTry(platform.db, networkKey, tryLimits.network);
  return { kind: 'welcome', userId: user.id, secondFactor };
}

/** Whether a code of this account's second factor is right and new. Two answers with one code: only the first counts. */
export async function spendCode(platform: Platform, userId: string, code: string): Promise<boolean> {
  const user = await platform.db
    .selectFrom('app_user')
    .select(['totp_secret', 'totp_last_step'])
    .where('id', '=', userId)
    .executeTakeFirst();
  const secret = user?.totp_secret ? unsealAny(platform.keys, 'secondFactor', user.totp_secret) : undefined;
  const step = secret && checkTotp(secret, code, platform.clock.now(), Number(user?.totp_last_step ?? 0));
  if (!step) return false;
  const won = await platform.db
    .updateTable('app_user')
    .set({ totp_last_step: step })
    .where('id', '=', userId)
    .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', String(step) as never)]))
    .executeTakeFirst();
  return won.numUpdatedRows > 0n;
}

/**
 * Whether this is the password of a signed-in person, asked again before something that matters.
 * @returns the seconds to wait instead, after too many tries
 */
export async function checkOwnPassword(
  platform: Platform,
  userId: string,
  password: string,
): Promise<boolean | number> {
  const key = `password:${userId}`;
  const wait = await takeTry(platform.db, key, platform.clock.now());
  if (wait > 0) return wait;
  const user = await platform.db
    .selectFrom('app_user')
    .select('password_hash')
    .where('id', '=', userId)
    .executeTakeFirst();
  if (!(await verifyPassword(password, user?.password_hash ?? null))) return false;
  await clearTries(platform.db, key);
  return true;
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

/** A new password ends every other session of that person, and makes every open link to choose one worthless. */
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
  await revokePasswordLinks(tx, now, userId);
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

/** Makes every open link by which this person could choose a password worthless. */
export async function revokePasswordLinks(tx: Tx, now: Date, userId: string): Promise<void> {
  await revokeTokens(tx, now, 'password-reset', userId);
  await revokeTokens(tx, now, 'invitation', userId);
}

/**
 * Closes or reopens an account. Closing ends its sessions at once; what the person did stays. What the platform has closed
 * an organisation neither reopens nor closes in its own name.
 * @returns false when the platform alone may do this
 */
export async function setDeactivated(
  tx: Tx,
  now: Date,
  userId: string,
  deactivated: boolean,
  by: 'platform' | 'organisation' = 'platform',
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('app_user')
    .set({ deactivated_at: deactivated ? now : null, deactivated_by_platform: deactivated && by === 'platform' })
    .where('id', '=', userId)
    .$if(by === 'organisation', (query) => query.where('deactivated_by_platform', '=', false))
    .executeTakeFirst();
  if (deactivated) await endSessions(tx, now, { userId });
  return numUpdatedRows > 0n;
}

/** Takes the second factor away (a lost telephone). Every session ends: the next one signs in anew. */
export async function removeSecondFactor(tx: Tx, now: Date, userId: string, keepSession?: string): Promise<void> {
  await tx
    .updateTable('app_user')
    .set({ totp_secret: null, totp_confirmed_at: null })
    .where('id', '=', userId)
    .execute();
  await endSessions(tx, now, { userId, ...(keepSession ? { except: keepSession } : {}) });
}

export function sealTotpSecret(platform: Platform, secret: string): string {
  return seal(platform.keys.secondFactor, secret);
}

/** The person behind an issuer and a subject; undefined when nobody linked that account yet. */
export async function findOidcUser(db: Db | Tx, identity: { issuer: string; subject: string }) {
  return db
    .selectFrom('oidc_account')
    .innerJoin('app_user', 'app_user.id', 'oidc_account.user_id')
    .select(['app_user.id', 'app_user.name'])
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .where('app_user.deactivated_at', 'is', null)
    .executeTakeFirst();
}
