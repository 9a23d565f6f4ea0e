import { sql } from 'kysely';
import type { Db } from '../database/index.ts';
import { type ByLength, byLength } from './slips.ts';

/** Every stem of the public records of one kind, with the number of records that hold it. */
export interface Vocabulary {
  entries: ReadonlyMap<string, number>;
  records: number;
  byLength: ByLength;
}

interface Kept extends Vocabulary {
  mark: string;
}

const kept = new WeakMap<Db, Map<string, Kept>>();

/**
 * The vocabulary as it is now. It is kept by the process and counted again when a record came, changed or left: one short
 * question to the database each time.
 */
export async function vocabulary(db: Db, recordType: string): Promise<Vocabulary> {
  const { rows } = await sql<{ records: number; changed: string | null }>`
    select count(*)::int as records, max(changed_at)::text as changed from search_entry
    where record_type = ${recordType} and public`.execute(db);
  const { records = 0, changed = null } = rows[0] ?? {};
  const mark = `${records} ${changed}`;
  const ofKind = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, ofKind);
  const known = ofKind.get(recordType);
  if (known?.mark === mark) return known;
  const entries = await count(db, recordType);
  const counted = { mark, records, entries, byLength: byLength(entries.keys()) };
  ofKind.set(recordType, counted);
  return counted;
}

async function count(db: Db, recordType: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ word: string; entries: number }>`
    select lexeme as word, count(*)::int as entries from search_entry, unnest(words)
    where record_type = ${recordType} and public group by lexeme`.execute(db);
  return new Map(rows.map(({ word, entries }) => [word, entries]));
}
