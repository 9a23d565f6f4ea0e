import type { Db } from '../database/index.ts';

/**
 * Guesses at a secret, counted in the database so that a second process or a restart does not forget them. Five failures
 * are free; each one after doubles the wait, up to 15 minutes. A success clears the count.
 */
export async function waitBeforeTry(db: Db, key: string, now: Date): Promise<number> {
  const row = await db.selectFrom('sign_in_attempt').select('locked_until').where('key', '=', key).executeTakeFirst();
  const until = row?.locked_until;
  return until && until > now ? Math.ceil((until.getTime() - now.getTime()) / 1000) : 0;
}

export async function countFailure(db: Db, key: string, now: Date): Promise<void> {
  const row = await db
    .insertInto('sign_in_attempt')
    .values({ key, failures: 1, last_at: now })
    .onConflict((c) =>
      c.column('key').doUpdateSet((eb) => ({ failures: eb('sign_in_attempt.failures', '+', 1), last_at: now })),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  if (row.failures <= 5) return;
  const seconds = Math.min(900, 2 ** (row.failures - 4));
  await db
    .updateTable('sign_in_attempt')
    .set({ locked_until: new Date(now.getTime() + seconds * 1000) })
    .where('key', '=', key)
    .execute();
}

export async function clearFailures(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute();
}
