import { sql } from 'kysely';
import type { Db } from '../database/index.ts';
import { acceptedWords } from './accepted.ts';
import { matchedWords } from './matched.ts';
import { type Alternative, type Asked, queryOf, readQuestion } from './question.ts';
import type { Thesaurus } from './synonyms.ts';
import { vocabulary } from './vocabulary.ts';

export { acceptedLines, lineOf } from './accepted.ts';
export { type Projection, READING, removeFromSearch, saveInSearch } from './entries.ts';
export { nearest } from './slips.ts';
export { soundOf } from './sounds.ts';
export { synonymsIn, type Thesaurus, thesaurusOf } from './synonyms.ts';
export { vocabulary } from './vocabulary.ts';
export { foldWords, stemOf } from './words.ts';

export interface SearchHit {
  recordId: string;
  title: string;
  organisationId: string;
  /** What it is a local fiche of, or itself: one result for all that share it. */
  groupId: string;
  rank: number;
  /** How much of what was asked it answers, from 0 to about 1. */
  strength: number;
  /** Words of the record, as it writes them, that answer the question. */
  matched: string[];
}

/** Which records a search looks at. */
export interface SearchScope {
  /** Organisations whose local fiches are laid over the fiches modèles: those of the visitor's commune. */
  own?: readonly string[];
  /** Organisations that serve other communes only: left out. */
  elsewhere?: readonly string[];
  /** This one only. */
  only?: string | undefined;
  /** Accepted words, in place of those that stand: to see what others would change. */
  accepted?: Thesaurus;
}

/**
 * Public records that answer a question in everyday words, best first: those that hold all that is asked, then those that hold the
 * most of it. A misspelt word counts as the nearest known one. Local fiches of one fiche modèle are one result.
 */
export async function searchPublic(
  db: Db,
  recordType: string,
  question: string,
  limit: number,
  scope: SearchScope = {},
): Promise<SearchHit[]> {
  const accepted = scope.accepted ?? (await acceptedWords(db));
  const all = readQuestion(question, await vocabulary(db, recordType), accepted);
  const asked = all.filter(isTelling);
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
  const { rows } = await sql<Row>`
    select record_id as "recordId", organisation_id as "organisationId", coalesce(concept_id, record_id) as "groupId",
      title, keywords, body, (${rank}) / ln(${sql.lit(LENGTH)} + length(title)) as rank
    from (${candidates(recordType, telling.join(' | '), scope)}) as candidate
    order by rank desc, title limit ${2 * limit}`.execute(db);
  const whole = sumOf(all);
  const found = await laidOver(db, recordType, collapse(rows, scope), scope);
  const best = found[0]?.rank ?? 0;
  return found
    .filter((row) => row.rank >= best * FAR_BELOW)
    .slice(0, limit)
    .map(({ keywords, body, ...hit }) => ({
      ...hit,
      strength: (hit.rank * Math.log(LENGTH + hit.title.length)) / whole,
      matched: matchedWords(`${hit.title}\n${keywords}\n${body}`, asked),
    }));
}

type Row = Omit<SearchHit, 'matched' | 'strength'> & { keywords: string; body: string };

/** The fiches that lead, and beside them the local ones of the visitor's commune. */
function candidates(recordType: string, query: string, { own = [], elsewhere = [], only }: SearchScope) {
  const columns = sql`record_id, organisation_id, concept_id, title, keywords, body, words`;
  const matching = sql`record_type = ${recordType} and public and words @@ to_tsquery('simple', ${query})`;
  if (only) return sql`select ${columns} from search_entry where ${matching} and organisation_id = ${only}`;
  const not = elsewhere.length > 0 ? sql` and organisation_id <> all(${[...elsewhere]}::text[])` : sql``;
  const leading = sql`select ${columns} from search_entry where ${matching} and leads${not}`;
  if (own.length === 0) return leading;
  return sql`${leading} union all
    select ${columns} from search_entry where ${matching} and not leads and organisation_id = any(${[...own]}::text[])`;
}

/** One row for a fiche modèle and its local fiches: the visitor's own, else the best. */
function collapse(rows: readonly Row[], { own = [] }: SearchScope): Row[] {
  const groups = new Map<string, Row>();
  for (const row of rows) {
    const known = groups.get(row.groupId);
    if (!known) groups.set(row.groupId, row);
    else if (own.includes(row.organisationId) && !own.includes(known.organisationId)) {
      groups.set(row.groupId, { ...row, rank: known.rank });
    }
  }
  return [...groups.values()];
}

/** What one's own commune offers counts a little more than what everyone is offered. */
const NEAR = 1.15;

/** A fiche modèle that was found is shown as the visitor's commune has it, whatever its words. */
async function laidOver(db: Db, recordType: string, rows: Row[], { own = [], only }: SearchScope): Promise<Row[]> {
  if (own.length === 0 || only) return rows;
  const far = rows.filter(({ organisationId }) => !own.includes(organisationId)).map(({ groupId }) => groupId);
  const local = new Map<string, Omit<Row, 'rank'>>();
  if (far.length > 0) {
    const { rows: found } = await sql<Omit<Row, 'rank'>>`
      select record_id as "recordId", organisation_id as "organisationId", concept_id as "groupId", title, keywords, body
      from search_entry where record_type = ${recordType} and public and concept_id = any(${far}::text[])
        and organisation_id = any(${[...own]}::text[])`.execute(db);
    for (const row of found) local.set(row.groupId, row);
  }
  return rows
    .map((row) => ({ ...row, ...local.get(row.groupId) }))
    .map((row) => (own.includes(row.organisationId) ? { ...row, rank: row.rank * NEAR } : row))
    .sort((a, b) => b.rank - a.rank);
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

/** What a word that nobody wrote would have weighed: asked, and not answered. */
const UNKNOWN = 3;

/** What a record would be worth that answers all that was asked in its title. */
function sumOf(all: readonly Asked[]): number {
  return all.reduce((sum, { own, others, pair }) => {
    if (pair) return sum;
    return sum + (Math.max(own.weight, ...others.map(({ weight }) => weight)) || UNKNOWN);
  }, 0);
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
  const rarest = asked.filter(({ pair }) => !pair).sort((a, b) => a.records - b.records);
  let brought = 0;
  return rarest.filter(({ records }) => {
    const wanted = brought < ENOUGH;
    brought += records;
    return wanted;
  });
}

/** All that is public, one line for a fiche modèle and its local fiches, without its text. */
export async function listPublic(
  db: Db,
  recordType: string,
  { own = [], elsewhere = [], only }: SearchScope = {},
): Promise<Pick<SearchHit, 'recordId' | 'title' | 'organisationId' | 'groupId'>[]> {
  const mine = [...own];
  const { rows } = await sql<Pick<SearchHit, 'recordId' | 'title' | 'organisationId' | 'groupId'>>`
    select record_id as "recordId", title, organisation_id as "organisationId", coalesce(concept_id, record_id) as "groupId"
    from search_entry where record_type = ${recordType} and public and ${
      only
        ? sql`organisation_id = ${only}`
        : sql`(leads or organisation_id = any(${mine}::text[])) and organisation_id <> all(${[...elsewhere]}::text[])`
    }`.execute(db);
  const groups = new Map<string, (typeof rows)[number]>();
  for (const row of rows)
    if (!groups.has(row.groupId) || mine.includes(row.organisationId)) groups.set(row.groupId, row);
  return [...groups.values()];
}
