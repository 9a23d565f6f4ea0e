import { sql } from 'kysely';
import type { Db } from '../database/index.ts';
import { type ByLength, byLength } from './slips.ts';
import { soundOf } from './sounds.ts';

/** Marks, in the index, the words as they are written: it holds stems for the search, and words to put misspelt ones right. */
export const WRITTEN = '_';

/** What the public records of one kind are written with: those that lead, for local fiches repeat them. */
export interface Vocabulary {
  records: number;
  /** Stems, with the number of records that hold each. */
  stems: ReadonlyMap<string, number>;
  /** Words, by their number of letters. */
  byLength: ByLength;
  /** Words that sound alike. */
  bySound: ReadonlyMap<string, readonly string[]>;
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
    select
      (select count(*)::int from search_entry where record_type = ${recordType} and public and leads) as records,
      (select max(changed_at)::text from search_entry where record_type = ${recordType} and public) as changed`.execute(
    db,
  );
  const { records = 0, changed = null } = rows[0] ?? {};
  const mark = `${records} ${changed}`;
  const ofKind = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, ofKind);
  const known = ofKind.get(recordType);
  if (known?.mark === mark) return known;
  const counted = { mark, ...(await count(db, recordType, records)) };
  ofKind.set(recordType, counted);
  return counted;
}

async function count(db: Db, recordType: string, records: number): Promise<Vocabulary> {
  const { rows } = await sql<{ lexeme: string; entries: number }>`
    select lexeme, count(*)::int as entries from search_entry, unnest(words)
    where record_type = ${recordType} and public and leads group by lexeme`.execute(db);
  const stems = new Map<string, number>();
  const words: string[] = [];
  const bySound = new Map<string, string[]>();
  for (const { lexeme, entries } of rows) {
    if (!lexeme.startsWith(WRITTEN)) {
      stems.set(lexeme, entries);
      continue;
    }
    const word = lexeme.slice(WRITTEN.length);
    words.push(word);
    const sound = soundOf(word);
    const alike = bySound.get(sound);
    if (alike) alike.push(word);
    else bySound.set(sound, [word]);
  }
  return { records, stems, byLength: byLength(words), bySound };
}
