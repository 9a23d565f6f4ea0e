import { sql } from 'kysely';
import type { Db } from '../database/index.ts';

/** How many tries of one kind are free before waiting begins. A whole building may share one network address. */
export const freeTries = { account: 5, network: 30 } as const;

/**
 * Takes one try at a secret. Tries are counted in the database, when they are made and not when they fail, so that a
 * restart, a second process or a hundred requests at the same instant do not get more of them. After the free ones each
 * try doubles the wait, up to 15 minutes. A success clears the count.
 * @returns 0 when the try may be made, else the seconds to wait
 */
export async function takeTry(db: Db, key: string, now: Date, free: number = freeTries.account): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_attempt as a (key, failures, last_at) values (${key}, 1, ${now})
    on conflict (key) do update set
      failures = a.failures + 1,
      last_at = ${now},
      locked_until = case when a.failures + 1 > ${free}::integer
        then ${now}::timestamptz + least(900, power(2, least(20, a.failures + 2 - ${free}::integer))) * interval '1 second'
      end
    where a.locked_until is null or a.locked_until <= ${now}
    returning failures`.execute(db);
  if (rows.length > 0) return 0;
  const row = await db.selectFrom('sign_in_attempt').select('locked_until').where('key', '=', key).executeTakeFirst();
  return row?.locked_until ? Math.max(1, Math.ceil((row.locked_until.getTime() - now.getTime()) / 1000)) : 1;
}

export async function clearTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute();
}
