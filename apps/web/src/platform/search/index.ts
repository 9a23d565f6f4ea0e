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
 * Public records that hold the words, best first: all the words when some record has them all, else any of them, else words
 * that are nearly those (« marriage » for « mariage »). The last word may be unfinished, as people type.
 */
export async function searchPublic(db: Db, recordType: string, query: string, limit: number): Promise<SearchHit[]> {
  const words = foldWords(query.slice(0, 200)).slice(0, 12);
  if (words.length === 0) return [];
  const found = await findWords(db, recordType, words, limit);
  if (found.length > 0) return found;
  const known = await vocabulary(db, recordType);
  const near = words.flatMap((word) => nearest(word, known));
  return near.length > 0 ? findWords(db, recordType, near, limit) : [];
}

async function findWords(db: Db, recordType: string, words: string[], limit: number): Promise<SearchHit[]> {
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

/** Every word of the public records of a kind, asked only when nothing was found. */
async function vocabulary(db: Db, recordType: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select distinct lexeme as word from search_entry, unnest(words)
    where record_type = ${recordType} and public`.execute(db);
  return rows.map((row) => row.word);
}

/** Known words within one slip of the finger (two for a word of eight letters or more), the nearest only. */
export function nearest(word: string, known: readonly string[]): string[] {
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (most === 0) return [];
  let best: string[] = [];
  let least = most;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const distance = editDistance(word, candidate, least);
    if (distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(candidate);
  }
  return best.slice(0, 5);
}

/** Letters to add, drop, change or swap to go from one word to another (Damerau–Levenshtein), given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
