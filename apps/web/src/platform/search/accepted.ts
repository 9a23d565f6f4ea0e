import { sql } from 'kysely';
import type { Db } from '../database/index.ts';
import { type Thesaurus, thesaurusOf } from './synonyms.ts';

/** Words that an administration accepted, as a line of the thesaurus. */
export function lineOf({ said, written }: { said: string; written: string }): string {
  const clean = (text: string) => text.replaceAll('>', ' ').replaceAll(',', ';');
  return `${clean(said)} > ${clean(written)}`;
}

const kept = new WeakMap<Db, { mark: string; thesaurus: Thesaurus }>();

/** The words accepted as of now, by every process at once: one short question to the database each time. */
export async function acceptedWords(db: Db): Promise<Thesaurus> {
  const { rows } = await sql<{ mark: string }>`
    select concat(count(*), ' ', max(decided_at), ' ', sum(version)) as mark from search_synonym where state = 'accepted'`.execute(
    db,
  );
  const mark = rows[0]?.mark ?? '';
  const known = kept.get(db);
  if (known?.mark === mark) return known.thesaurus;
  const thesaurus = thesaurusOf(await acceptedLines(db));
  kept.set(db, { mark, thesaurus });
  return thesaurus;
}

/** @param without an entry to leave out */
export async function acceptedLines(db: Db, without?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('search_synonym')
    .select(['id', 'said', 'written'])
    .where('state', '=', 'accepted')
    .orderBy('id')
    .execute();
  return rows.filter(({ id }) => id !== without).map(lineOf);
}
