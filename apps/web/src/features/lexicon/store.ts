import { newId } from '@limpide/kernel';
import type { Db, Tx } from '../../platform/database/index.ts';
import { claimedBy, type EntryContent } from './schema.ts';

export interface LexiconEntry extends EntryContent {
  id: string;
  version: number;
}

const columns = ['id', 'kind', 'words', 'other', 'why', 'version'] as const;
const keyOf = (entry: EntryContent) => claimedBy(entry)[0]!.key;

/** All entries of an organisation, in the order in which they came. */
export async function listStored(db: Db | Tx, organisationId: string): Promise<LexiconEntry[]> {
  return db
    .selectFrom('lexicon_entry')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** One change of a lexicon at a time: what an entry may speak of depends on all the others. */
export async function lockLexicon(tx: Tx, organisationId: string): Promise<LexiconEntry[]> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute();
  return listStored(tx, organisationId);
}

export async function readStored(db: Db | Tx, id: string): Promise<LexiconEntry | undefined> {
  return db
    .selectFrom('lexicon_entry')
    .select(columns)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
}

export async function insertEntry(
  tx: Tx,
  entry: EntryContent & { organisationId: string; now: Date },
): Promise<LexiconEntry> {
  const { organisationId, now, ...content } = entry;
  const id = newId(now.getTime());
  await tx
    .insertInto('lexicon_entry')
    .values({
      id,
      organisation_id: organisationId,
      ...content,
      word_key: keyOf(content),
      created_at: now,
      updated_at: now,
      deleted_by: null,
    })
    .execute();
  return { id, version: 1, ...content };
}

/** @returns the version that stands now */
export async function updateEntry(tx: Tx, id: string, content: EntryContent, now: Date): Promise<number> {
  const row = await tx
    .updateTable('lexicon_entry')
    .set((eb) => ({ ...content, word_key: keyOf(content), updated_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

export async function binEntry(tx: Tx, id: string, by: string, now: Date): Promise<number> {
  const row = await tx
    .updateTable('lexicon_entry')
    .set((eb) => ({ deleted_at: now, deleted_by: by, updated_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Does an entry that is not in the bin speak of the same words as this one, which is? */
export async function isStandingWord(tx: Tx, id: string): Promise<boolean> {
  const binned = await tx
    .selectFrom('lexicon_entry')
    .select([...columns, 'organisation_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!binned) return false;
  const standing = await lockLexicon(tx, binned.organisation_id);
  const taken = new Set(standing.flatMap((entry) => claimedBy(entry).map(({ key }) => key)));
  return claimedBy(binned).some(({ key }) => taken.has(key));
}
