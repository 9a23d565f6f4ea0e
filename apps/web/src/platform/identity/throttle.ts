import { sql } from 'kysely';
import type { Db } from '../database/index.ts';
import { type Keys, keyedHash } from '../security/secrets.ts';

export interface TryLimit {
  /** Tries before waiting begins. */
  free: number;
  /** Seconds after which one try is forgotten; never when absent. */
  forgetsOneEvery?: number;
}

/**
 * A success clears the count of its account. A whole building may share one network address, so that more tries are free
 * there; no success clears them, or one account of one's own would pay for guesses at all others: they fade with time.
 */
export const tryLimits = {
  account: { free: 5 },
  network: { free: 30, forgetsOneEvery: 60 },
  reset: { free: 3 },
} as const satisfies Record<string, TryLimit>;

/** The key under which tries at an address are counted: the address itself is not written down. */
export function addressKey(keys: Keys, kind: 'account' | 'reset' | 'network', address: string): string {
  return `${kind}:${keyedHash(keys.stamp, address)}`;
}

/**
 * Takes one try at a secret. Tries are counted in the database, when they are made and not when they fail, so that a
 * restart, a second process or a hundred requests at the same instant do not get more of them. After the free ones each
 * try doubles the wait, up to 15 minutes.
 * @returns 0 when the try may be made, else the seconds to wait
 */
export async function takeTry(
  db: Db,
  key: string,
  now: Date,
  { free, forgetsOneEvery }: TryLimit = tryLimits.account,
): Promise<number> {
  // Whole intervals only are forgotten, and `last_at` moves by as many: tries that come often fade no slower.
  const forgotten = forgetsOneEvery
    ? sql`greatest(0, floor(extract(epoch from ${now}::timestamptz - a.last_at) / ${forgetsOneEvery}::integer))::integer`
    : sql`0`;
  const left = sql`greatest(0, a.failures - ${forgotten})`;
  const at = forgetsOneEvery
    ? sql`case when ${left} = 0 then ${now}::timestamptz
        else a.last_at + ${forgotten} * ${forgetsOneEvery}::integer * interval '1 second' end`
    : sql`${now}::timestamptz`;
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_attempt as a (key, failures, last_at) values (${key}, 1, ${now})
    on conflict (key) do update set
      failures = ${left} + 1,
      last_at = ${at},
      locked_until = case when ${left} + 1 > ${free}::integer
        then ${now}::timestamptz + least(900, power(2, least(20, ${left} + 2 - ${free}::integer))) * interval '1 second'
      end
    where a.locked_until is null or a.locked_until <= ${now}
    returning failures`.execute(db);
  if (rows.length > 0) return 0;
  const row = await db.selectFrom('sign_in_attempt').select('locked_until').where('key', '=', key).executeTakeFirst();
  return row?.locked_until ? Math.max(1, Math.ceil((row.locked_until.getTime() - now.getTime()) / 1000)) : 1;
}

/** Takes back one try that was right, where a success clears no more than itself. */
export async function giveBackTry(db: Db, key: string, { free }: TryLimit): Promise<void> {
  await db
    .updateTable('sign_in_attempt')
    .set((eb) => ({
      failures: sql<number>`greatest(0, ${eb.ref('failures')} - 1)`,
      locked_until: sql<Date | null>`case when ${eb.ref('failures')} - 1 > ${free}::integer then ${eb.ref('locked_until')} end`,
    }))
    .where('key', '=', key)
    .execute();
}

export async function clearTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute();
}
