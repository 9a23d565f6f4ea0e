import { sql } from 'kysely';
import type { Db, Tx } from '../database/index.ts';
import { type Alternative, type Asked, queryOf, readQuestion } from './question.ts';
import { vocabulary, WRITTEN } from './vocabulary.ts';
import { foldWords, stemOf, stemsOf } from './words.ts';

export { foldWords, stemOf } from './words.ts';

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

/** How texts are read into the index; raised when that changes, so that older entries are read again. */
export const READING = 3;

export async function saveInSearch(tx: Db | Tx, projection: Projection): Promise<void> {
  const { recordType, recordId, organisationId, title, body, keywords } = projection;
  const weighed = (text: string, weight: 'A' | 'B' | 'C') =>
    sql`setweight(to_tsvector('simple', ${stemsOf(text).join(' ')}), ${sql.lit(weight)})`;
  const written = [...new Set(foldWords(`${title}\n${keywords}\n${body}`))].map((word) => WRITTEN + word);
  const content = {
    organisation_id: organisationId,
    title,
    body,
    keywords,
    reading: READING,
    changed_at: sql<Date>`clock_timestamp()`,
    words: sql<string>`${weighed(title, 'A')} || ${weighed(keywords, 'B')} || ${weighed(body, 'C')} || array_to_tsvector(${written}::text[])`,
  };
  await tx
    .insertInto('search_entry')
    .values({ record_type: recordType, record_id: recordId, public: projection.public, ...content })
    .onConflict((c) => c.columns(['record_type', 'record_id', 'public']).doUpdateSet(content))
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
  /** Words of the record, as it writes them, that answer the question. */
  matched: string[];
}

/**
 * Public records that answer a question in everyday words, best first: those that hold all that is asked, then those that hold the
 * most of it. A misspelt word counts as the nearest known one.
 */
export async function searchPublic(db: Db, recordType: string, question: string, limit: number): Promise<SearchHit[]> {
  const asked = readQuestion(question, await vocabulary(db, recordType)).filter(isTelling);
  if (asked.length === 0) return [];
  const rank = sql.join(
    asked.map(({ own, unfinished, others }) => {
      const found = [worthOf(own, unfinished), ...others.map((other) => worthOf(other))];
      return found.length > 1 ? sql`greatest(${sql.join(found)})` : found[0]!;
    }),
    sql` + `,
  );
  const telling = tellingOf(asked).flatMap(({ own, unfinished, others }) => [
    queryOf(own.phrases, '', unfinished),
    ...others.map(({ phrases }) => queryOf(phrases)),
  ]);
  const { rows } = await sql<Omit<SearchHit, 'matched'> & { keywords: string; body: string }>`
    select record_id as "recordId", title, keywords, body, (${rank}) / ln(${sql.lit(LENGTH)} + length(title)) as rank from search_entry
    where record_type = ${recordType} and public and words @@ to_tsquery('simple', ${telling.join(' | ')})
    order by rank desc, title limit ${limit}`.execute(db);
  const best = rows[0]?.rank ?? 0;
  const worth = rows.filter(({ rank: found }) => found >= best * FAR_BELOW);
  return worth.map(({ keywords, body, ...hit }) => ({
    ...hit,
    matched: matchedWords(`${hit.title}\n${keywords}\n${body}`, asked),
  }));
}

const isTelling = ({ own, others }: Asked) => own.weight > 0 || others.length > 0;

/** A short title wins, a little: the larger, the less it does. */
const LENGTH = 40;
/** A word in the title counts most, then among the words to find it, then in the text. */
const FIELDS = { A: 1, B: 0.8, C: 0.4 };

function worthOf({ phrases, weight }: Alternative, unfinished = false) {
  const inFields = Object.entries(FIELDS).map(
    ([field, worth]) =>
      sql`${sql.lit(worth)} * (words @@ to_tsquery('simple', ${queryOf(phrases, field, unfinished)}))::int`,
  );
  return sql`${weight}::float8 * sqrt(${sql.join(inFields, sql` + `)})`;
}

/** A record that answers less than this share of what the best one does is left out. */
const FAR_BELOW = 0.25;

/** Records that are looked at for one question, about. */
const ENOUGH = 300;

/**
 * The parts of a question by which records are chosen: the rarest, until they bring enough. A record that holds only the common words
 * of a question would come after all those anyway.
 */
function tellingOf(asked: readonly Asked[]): Asked[] {
  const rarest = [...asked].sort((a, b) => a.records - b.records);
  let brought = 0;
  return rarest.filter(({ records }) => {
    const wanted = brought < ENOUGH;
    brought += records;
    return wanted;
  });
}

/** Words that are shown as the reason of a hit. */
const SHOWN = 4;

/** The first word of the text for each stem that is asked, its synonyms included. */
function matchedWords(text: string, asked: readonly Asked[]): string[] {
  const wanted = new Set(asked.flatMap(({ own, others }) => [own, ...others].flatMap(({ phrases }) => phrases.flat())));
  const begun = asked.filter(({ unfinished }) => unfinished).flatMap(({ own }) => own.phrases.flat());
  const found = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{M}\d]+/gu) ?? []) {
    const [folded] = foldWords(word);
    if (!folded) continue;
    const stem = stemOf(folded);
    if (found.has(stem) || !(wanted.has(stem) || begun.some((start) => stem.startsWith(start)))) continue;
    found.set(stem, word.toLowerCase());
    if (found.size === SHOWN) break;
  }
  return [...found.values()];
}
