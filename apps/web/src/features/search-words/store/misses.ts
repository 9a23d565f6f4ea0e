import { newId } from '@limpide/kernel';
import { sql } from 'kysely';
import type { Db } from '../../../platform/database/index.ts';
import type { Platform } from '../../../platform/platform.ts';
import { countedWords, masked } from '../mask.ts';

/** Words that are shown were looked for this often: what one person typed once stays unseen. */
export const seenAtLeast = 3;
export const keptDays = 90;
/** Different questions of one day, at most: a robot fills nothing. */
const mostADay = 2000;

/** Counts a question that found nothing, or little. */
export async function countMiss({ db, clock }: Platform, question: string, kind: 'none' | 'weak'): Promise<void> {
  const words = countedWords(question);
  if (!words || /^[# ]*$/.test(words)) return;
  const day = clock.now().toISOString().slice(0, 10);
  await sql`
    insert into search_miss (day, words, kind)
    select ${day}::date, ${words}, ${kind}
    where (select count(*) from search_miss where day = ${day}::date) < ${mostADay}
      or exists (select from search_miss where day = ${day}::date and words = ${words})
    on conflict (day, words) do update set seen = search_miss.seen + 1, kind = excluded.kind`.execute(db);
}

/** Keeps what a visitor says they looked for, masked; what is too old leaves. */
export async function keepWish({ db, clock }: Platform, input: { words: string; wish: string }): Promise<void> {
  const now = clock.now();
  const wish = masked(input.wish).slice(0, 300);
  if (!wish) return;
  const day = now.toISOString().slice(0, 10);
  await db
    .insertInto('search_wish')
    .values({
      id: newId(now.getTime()),
      words: countedWords(input.words),
      wish,
      said_on: day,
      handled_by: null,
    })
    .execute();
  await dropOld(db, now);
}

export async function dropOld(db: Db, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10);
  await db.deleteFrom('search_miss').where('day', '<', limit).execute();
  await db.deleteFrom('search_wish').where('said_on', '<', limit).execute();
}
