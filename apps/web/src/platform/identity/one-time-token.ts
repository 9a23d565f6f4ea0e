import { newId } from '@limpide/kernel';
import type { Db, Tx } from '../database/index.ts';
import { newToken, tokenHash } from '../security/secrets.ts';

/** What a link may open. A token of one purpose opens nothing else. */
export type TokenPurpose = 'password-reset' | 'invitation' | 'external-review' | 'before-after' | 'fact-check';

export async function issueToken(
  tx: Tx | Db,
  now: Date,
  options: { purpose: TokenPurpose; subjectId: string; hours: number },
): Promise<string> {
  const token = newToken();
  await tx
    .insertInto('one_time_token')
    .values({
      id: newId(now.getTime()),
      token_hash: tokenHash(token),
      purpose: options.purpose,
      subject_id: options.subjectId,
      created_at: now,
      expires_at: new Date(now.getTime() + options.hours * 3600_000),
    })
    .execute();
  return token;
}

/** Whom or what the token stands for, while it is good. */
export async function readToken(
  db: Db | Tx,
  now: Date,
  purpose: TokenPurpose,
  token: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('one_time_token')
    .select('subject_id')
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.subject_id;
}

/** Uses the token up, once for all processes. */
export async function spendToken(tx: Tx, now: Date, purpose: TokenPurpose, token: string): Promise<string | undefined> {
  const row = await tx
    .updateTable('one_time_token')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('subject_id')
    .executeTakeFirst();
  return row?.subject_id;
}

/** Makes every open link of this purpose about this subject worthless. */
export async function revokeTokens(tx: Tx, now: Date, purpose: TokenPurpose, subjectId: string): Promise<void> {
  await tx
    .updateTable('one_time_token')
    .set({ used_at: now })
    .where('purpose', '=', purpose)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .execute();
}

/** Gives the open links of this purpose about this subject another end. @returns how many there are */
export async function extendTokens(
  tx: Tx,
  now: Date,
  purpose: TokenPurpose,
  subjectId: string,
  until: Date,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('one_time_token')
    .set({ expires_at: until })
    .where('purpose', '=', purpose)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
