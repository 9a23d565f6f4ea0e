import { sql } from 'kysely';
import type { Db, Tx } from '../database/index.ts';

/** What a record shows to the search. Saved and removed in the transaction that changes the record. */
export interface Projection {
  recordType: string;
  recordId: string;
  organisationId: string;
  public: boolean;
  title: string;
  body: string;
  keywords: string;
}

/**
 * Words as the index keeps them: without accents or capitals, apostrophes cut, and a last s or x dropped so that
 * « primes » finds « prime ». The same fold on both sides; what a language engine adds later comes here.
 */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !emptyWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}

const emptyWords = new Set(
  'au aux avec ce ces cet cette dans de des du elle en est et il ils je la le les leur ma me mes mon ne nos notre nous on ou par pas pour que qui sa se ses son sont sur ta te tes ton tu un une vos votre vous comment faire veux voudrais'.split(
    ' ',
  ),
);

export async function saveInSearch(tx: Tx, projection: Projection): Promise<void> {
  const words = sql<string>`
    setweight(to_tsvector('simple', ${foldWords(projection.title).join(' ')}), 'A') ||
    setweight(to_tsvector('simple', ${foldWords(projection.keywords).join(' ')}), 'B') ||
    setweight(to_tsvector('simple', ${foldWords(projection.body).join(' ')}), 'C')`;
  await tx
    .insertInto('search_entry')
    .values({
      record_type: projection.recordType,
      record_id: projection.recordId,
      organisation_id: projection.organisationId,
      public: projection.public,
      title: projection.title,
      body: projection.body,
      words,
    })
    .onConflict((c) =>
      c.columns(['record_type', 'record_id', 'public']).doUpdateSet({
        organisation_id: projection.organisationId,
        title: projection.title,
        body: projection.body,
        words,
      }),
    )
    .execute();
}

export async function removeFromSearch(tx: Tx, recordType: string, recordId: string, isPublic: boolean): Promise<void> {
  await tx
    .deleteFrom('search_entry')
    .where('record_type', '=', recordType)
    .where('record_id', '=', recordId)
    .where('public', '=', isPublic)
    .execute();
}

export interface SearchHit {
  recordId: string;
  title: string;
  rank: number;
}

/**
 * Public records that hold the words, best first: all the words when some record has them all, else any of them. The last
 * word may be unfinished, as people type.
 */
export async function searchPublic(db: Db, recordType: string, query: string, limit: number): Promise<SearchHit[]> {
  const words = foldWords(query.slice(0, 200)).slice(0, 12);
  if (words.length === 0) return [];
  const terms = words.map((word) => `${word}:*`);
  for (const operator of [' & ', ' | ']) {
    const { rows } = await sql<SearchHit>`
      select record_id as "recordId", title, ts_rank(words, q) as rank
      from search_entry, to_tsquery('simple', ${terms.join(operator)}) q
      where record_type = ${recordType} and public and words @@ q
      order by rank desc, title limit ${limit}`.execute(db);
    if (rows.length > 0) return rows;
  }
  return [];
}
