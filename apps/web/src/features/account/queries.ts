import type { Db } from '../../platform/database/index.ts';
import { idleMinutes } from '../../platform/identity/session.ts';

export interface OpenSession {
  id: string;
  label: string;
  since: Date;
  lastSeen: Date;
  current: boolean;
}

/** The sessions that still open, this one first, then the most recently used. */
export async function listOpenSessions(db: Db, userId: string, currentId: string, now: Date): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('user_session')
    .select(['id', 'label', 'created_at', 'last_seen_at'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', new Date(now.getTime() - idleMinutes * 60_000))
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      label: row.label,
      since: row.created_at,
      lastSeen: row.last_seen_at,
      current: row.id === currentId,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current) || b.lastSeen.getTime() - a.lastSeen.getTime());
}

const collator = new Intl.Collator('fr');

/** The organisations in whose name this person may act. */
export async function listOwnOrganisations(db: Db, userId: string): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['organisation.id', 'organisation.name'])
    .where('membership.user_id', '=', userId)
    .execute();
  return rows.sort((a, b) => collator.compare(a.name, b.name));
}

export interface LinkedAccount {
  issuer: string;
  since: Date;
}

export async function listLinkedAccounts(db: Db, userId: string): Promise<LinkedAccount[]> {
  const rows = await db
    .selectFrom('oidc_account')
    .select(['issuer', 'linked_at'])
    .where('user_id', '=', userId)
    .orderBy('linked_at')
    .execute();
  return rows.map((row) => ({ issuer: row.issuer, since: row.linked_at }));
}
