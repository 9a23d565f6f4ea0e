import { sql } from 'kysely';
import type { Db, Tx } from '../database/index.ts';
import { WRITTEN } from './vocabulary.ts';
import { foldWords, stemsOf } from './words.ts';

/** What a record shows to the search. Saved and removed in the transaction that changes the record. */
export interface Projection {
  recordType: string;
  recordId: string;
  organisationId: string;
  public: boolean;
  title: string;
  body: string;
  keywords: string;
  /** The fiche modèle of a local one; read from the démarche when it is not said. */
  conceptId?: string | null;
}

/** How texts are read into the index; raised when that changes, so that older entries are read again. */
export const READING = 4;

export async function saveInSearch(tx: Db | Tx, projection: Projection): Promise<void> {
  const { recordType, recordId, organisationId, title, body, keywords } = projection;
  const weighed = (text: string, weight: 'A' | 'B' | 'C') =>
    sql`setweight(to_tsvector('simple', ${stemsOf(text).join(' ')}), ${sql.lit(weight)})`;
  const written = [...new Set(foldWords(`${title}\n${keywords}\n${body}`))].map((word) => WRITTEN + word);
  const conceptId = projection.conceptId === undefined ? await conceptOf(tx, projection) : projection.conceptId;
  const content = {
    organisation_id: organisationId,
    title,
    body,
    keywords,
    concept_id: conceptId,
    leads: true,
    reading: READING,
    changed_at: sql<Date>`clock_timestamp()`,
    words: sql<string>`${weighed(title, 'A')} || ${weighed(keywords, 'B')} || ${weighed(body, 'C')} || array_to_tsvector(${written}::text[])`,
  };
  await tx
    .insertInto('search_entry')
    .values({ record_type: recordType, record_id: recordId, public: projection.public, ...content })
    .onConflict((c) => c.columns(['record_type', 'record_id', 'public']).doUpdateSet(content))
    .execute();
  if (projection.public) await chooseLeader(tx, recordType, conceptId ?? recordId);
}

export async function removeFromSearch(tx: Tx, recordType: string, recordId: string, isPublic: boolean): Promise<void> {
  const gone = await tx
    .deleteFrom('search_entry')
    .where('record_type', '=', recordType)
    .where('record_id', '=', recordId)
    .where('public', '=', isPublic)
    .returning('concept_id')
    .executeTakeFirst();
  if (gone && isPublic) await chooseLeader(tx, recordType, gone.concept_id ?? recordId);
}

async function conceptOf(tx: Db | Tx, { recordType, recordId }: Projection): Promise<string | null> {
  if (recordType !== 'procedure') return null;
  const row = await tx.selectFrom('procedure').select('concept_id').where('id', '=', recordId).executeTakeFirst();
  return row?.concept_id ?? null;
}

/** The fiche modèle leads for its local ones; while it is not online, the oldest of them does. */
async function chooseLeader(tx: Db | Tx, recordType: string, conceptId: string): Promise<void> {
  await sql`
    with leader as (
      select record_id from search_entry
      where record_type = ${recordType} and public and (record_id = ${conceptId} or concept_id = ${conceptId})
      order by record_id = ${conceptId} desc, record_id limit 1
    )
    update search_entry set leads = (record_id = (select record_id from leader)), changed_at = clock_timestamp()
    where record_type = ${recordType} and public and (record_id = ${conceptId} or concept_id = ${conceptId})
      and leads is distinct from (record_id = (select record_id from leader))`.execute(tx);
}
