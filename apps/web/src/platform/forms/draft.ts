import { newId } from '@limpide/kernel';
import type { Platform } from '../platform.ts';
import { seal, unsealAny } from '../security/secrets.ts';

/** What was typed, by field. */
export type Values = Record<string, string | string[]>;

/**
 * A form sent after the session had ended: kept encrypted for the person whose session it was, shown again after sign-in,
 * never submitted by itself. Kept seven days.
 */
export async function keepDraft(platform: Platform, userId: string, path: string, values: Values): Promise<string> {
  const now = platform.clock.now();
  const id = newId(now.getTime());
  // The newest twenty of a person are kept: an ended cookie must not fill the database.
  const older = await platform.db
    .selectFrom('form_draft')
    .select('id')
    .where('user_id', '=', userId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(19)
    .execute();
  if (older.length > 0) {
    const ids = older.map((row) => row.id);
    await platform.db.deleteFrom('form_draft').where('id', 'in', ids).execute();
  }
  await platform.db
    .insertInto('form_draft')
    .values({ id, user_id: userId, path, body: seal(platform.keys.draft, JSON.stringify(values)), created_at: now })
    .execute();
  return id;
}

export async function readDraft(
  platform: Platform,
  userId: string,
  path: string,
  id: string,
): Promise<Values | undefined> {
  const row = await platform.db
    .selectFrom('form_draft')
    .select('body')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('path', '=', path)
    .executeTakeFirst();
  const text = row && unsealAny(platform.keys, 'draft', row.body);
  return text === undefined ? undefined : (JSON.parse(text) as Values);
}

export async function dropDraft(platform: Platform, userId: string, id: string): Promise<void> {
  await platform.db.deleteFrom('form_draft').where('id', '=', id).where('user_id', '=', userId).execute();
}
