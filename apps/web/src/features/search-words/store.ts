import { newId } from '@limpide/kernel';
import type { Db, SynonymEffect, SynonymState, Tx } from '../../platform/database/index.ts';

export interface Synonym {
  id: string;
  organisationId: string;
  said: string;
  written: string;
  source: 'miss' | 'wish' | 'manual';
  state: SynonymState;
  effect: SynonymEffect | null;
  reason: string;
  version: number;
}

function synonyms(db: Db | Tx) {
  return db
    .selectFrom('search_synonym')
    .select([
      'id',
      'organisation_id as organisationId',
      'said',
      'written',
      'source',
      'state',
      'effect',
      'reason',
      'version',
    ]);
}

/** Words proposed by anyone, newest first: what one organisation accepted serves the whole search. */
export async function listSynonyms(db: Db | Tx): Promise<Synonym[]> {
  return synonyms(db).orderBy('id', 'desc').execute();
}

export async function readSynonym(db: Db | Tx, id: string): Promise<Synonym | undefined> {
  return synonyms(db).where('id', '=', id).executeTakeFirst();
}

export async function lockSynonym(tx: Tx, id: string): Promise<Synonym | undefined> {
  return synonyms(tx).where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function insertSynonym(
  tx: Tx,
  row: Pick<Synonym, 'organisationId' | 'said' | 'written' | 'source'> & { by: string; at: Date },
): Promise<string> {
  const id = newId(row.at.getTime());
  await tx
    .insertInto('search_synonym')
    .values({
      id,
      organisation_id: row.organisationId,
      said: row.said,
      written: row.written,
      source: row.source,
      proposed_by: row.by,
      decided_by: null,
      created_at: row.at,
    })
    .execute();
  return id;
}

export async function decideSynonym(
  tx: Tx,
  id: string,
  change: { state: SynonymState; effect: SynonymEffect | null; reason: string; by: string; at: Date },
): Promise<number> {
  const row = await tx
    .updateTable('search_synonym')
    .set((eb) => ({
      state: change.state,
      effect: change.effect && JSON.stringify(change.effect),
      reason: change.reason,
      decided_by: change.by,
      decided_at: change.at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

export interface WitnessQuestion {
  id: string;
  organisationId: string;
  question: string;
  procedureIds: string[];
}

export async function listQuestions(db: Db | Tx, organisationId: string): Promise<WitnessQuestion[]> {
  return db
    .selectFrom('search_question')
    .select(['id', 'organisation_id as organisationId', 'question', 'procedure_ids as procedureIds'])
    .where('organisation_id', '=', organisationId)
    .orderBy('id')
    .execute();
}

export async function insertQuestion(
  tx: Tx,
  row: { organisationId: string; question: string; procedureIds: string[]; by: string; at: Date },
): Promise<string> {
  const id = newId(row.at.getTime());
  await tx
    .insertInto('search_question')
    .values({
      id,
      organisation_id: row.organisationId,
      question: row.question,
      procedure_ids: row.procedureIds,
      created_by: row.by,
      created_at: row.at,
    })
    .execute();
  return id;
}

export async function deleteQuestion(tx: Tx, id: string, organisationId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('search_question')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function markWishHandled(tx: Tx, id: string, by: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('search_wish')
    .set({ handled_by: by, handled_at: at })
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
