import { newId } from '@limpide/kernel';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Db, Tx } from '../database/index.ts';
import type { AppEnv } from '../http/env.ts';
import type { Platform } from '../platform.ts';
import type { Role } from '../policy/table.ts';
import { newToken, tokenHash } from '../security/secrets.ts';
import type { Actor, SessionRecord } from './actor.ts';
import { administersOthers, secondFactorStep } from './second-factor.ts';

/** A session ends after 12 hours, or 2 hours without a request. */
const lifetime = 12 * 3600_000;
export const idleMinutes = 120;
const idle = idleMinutes * 60_000;

export function cookieName(platform: Platform): string {
  return platform.config.secureCookies ? '__Secure-limpide' : 'limpide';
}

export async function startSession(
  tx: Db | Tx,
  now: Date,
  user: { userId: string; organisationId: string | null; label: string; secondFactor: boolean },
): Promise<string> {
  const token = newToken();
  await tx
    .insertInto('user_session')
    .values({
      id: newId(now.getTime()),
      token_hash: tokenHash(token),
      user_id: user.userId,
      organisation_id: user.organisationId,
      label: user.label.slice(0, 120),
      second_factor: user.secondFactor,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + lifetime),
    })
    .execute();
  return token;
}

/** A session that has gained a right gets a new token, so that a token known before is worth nothing after. */
export async function rotateSession(tx: Tx, id: string, change: { secondFactor: true }): Promise<string> {
  const token = newToken();
  await tx
    .updateTable('user_session')
    .set({ token_hash: tokenHash(token), second_factor: change.secondFactor })
    .where('id', '=', id)
    .execute();
  return token;
}

/**
 * The cookie outlives the session on purpose: after the session has ended it still says whose form was being filled in,
 * so that the text can be kept for that person. It opens nothing by itself.
 */
export function setSessionCookie(c: Context<AppEnv>, platform: Platform, token: string): void {
  setCookie(c, cookieName(platform), token, {
    path: '/espace',
    httpOnly: true,
    secure: platform.config.secureCookies,
    sameSite: 'Lax',
    maxAge: 7 * 24 * 3600,
  });
}

export function clearSessionCookie(c: Context<AppEnv>, platform: Platform): void {
  deleteCookie(c, cookieName(platform), { path: '/espace', secure: platform.config.secureCookies });
}

export interface Identified {
  session: SessionRecord;
  actor: Actor;
}

/** Reads the cookie. `live` when the session is open; `owner` alone when it has ended but tells whose it was. */
export async function identify(
  c: Context<AppEnv>,
  platform: Platform,
): Promise<{ live: Identified | undefined; ownerId: string | undefined }> {
  const token = getCookie(c, cookieName(platform));
  if (!token || token.length > 100) return { live: undefined, ownerId: undefined };
  const now = platform.clock.now();
  const row = await platform.db
    .selectFrom('user_session')
    .innerJoin('app_user', 'app_user.id', 'user_session.user_id')
    .select([
      'user_session.id',
      'user_session.user_id',
      'user_session.organisation_id',
      'user_session.flash',
      'user_session.last_seen_at',
      'user_session.expires_at',
      'user_session.ended_at',
      'user_session.second_factor',
      'app_user.name',
      'app_user.email',
      'app_user.platform_admin',
      'app_user.deactivated_at',
      'app_user.totp_confirmed_at',
    ])
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  if (!row || row.deactivated_at) return { live: undefined, ownerId: undefined };
  const over = row.ended_at !== null || row.expires_at <= now || now.getTime() - row.last_seen_at.getTime() > idle;
  if (over) return { live: undefined, ownerId: row.user_id };
  if (now.getTime() - row.last_seen_at.getTime() > 60_000) {
    await platform.db.updateTable('user_session').set({ last_seen_at: now }).where('id', '=', row.id).execute();
  }
  const memberships = await readMemberships(platform.db, row.user_id);
  const acting =
    row.organisation_id && memberships.has(row.organisation_id)
      ? row.organisation_id
      : (memberships.keys().next().value ?? null);
  const organisation = acting
    ? await platform.db.selectFrom('organisation').select('name').where('id', '=', acting).executeTakeFirst()
    : undefined;
  return {
    ownerId: row.user_id,
    live: {
      session: {
        id: row.id,
        userId: row.user_id,
        organisationId: acting,
        organisationName: organisation?.name ?? null,
        flash: row.flash,
        secondFactorStep: secondFactorStep({
          given: row.second_factor,
          confirmed: row.totp_confirmed_at !== null,
          administersOthers: administersOthers(row.platform_admin, memberships.values()),
          demonstration: platform.config.demonstration,
        }),
      },
      actor: {
        userId: row.user_id,
        name: row.name,
        email: row.email,
        platformAdmin: row.platform_admin,
        memberships,
        organisationId: acting,
      },
    },
  };
}

export async function readMemberships(db: Db | Tx, userId: string): Promise<Map<string, Role[]>> {
  const rows = await db
    .selectFrom('membership')
    .select(['organisation_id', 'roles'])
    .where('user_id', '=', userId)
    .orderBy('organisation_id')
    .execute();
  return new Map(rows.map((row) => [row.organisation_id, row.roles as Role[]]));
}

/** Ends sessions at once: one, or all of a person (deactivation, new password). */
export async function endSessions(tx: Db | Tx, now: Date, which: { id: string } | { userId: string; except?: string }) {
  let query = tx.updateTable('user_session').set({ ended_at: now }).where('ended_at', 'is', null);
  query = 'id' in which ? query.where('id', '=', which.id) : query.where('user_id', '=', which.userId);
  if ('except' in which && which.except) query = query.where('id', '!=', which.except);
  await query.execute();
}
