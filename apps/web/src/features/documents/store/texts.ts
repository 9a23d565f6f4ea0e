import type { Block } from '@limpide/documents';
import type { Db, Tx } from '../../../platform/database/index.ts';
import type { TextAnalysis } from '../analysis.ts';

export interface TextRow {
  id: string;
  role: 'before' | 'after';
  blocks: Block[];
  analysis: TextAnalysis;
  engine: string;
  updatedByName: string | null;
  updatedAt: Date;
  version: number;
}

/** The text as it came, and the one being written once somebody has begun. */
export interface Texts {
  before: TextRow;
  after: TextRow | undefined;
  /** The one that counts now. */
  current: TextRow;
}

export async function readTexts(db: Db | Tx, documentId: string): Promise<Texts> {
  const rows = await db
    .selectFrom('document_text')
    .leftJoin('app_user', 'app_user.id', 'document_text.updated_by')
    .selectAll('document_text')
    .select('app_user.name as updated_by_name')
    .where('document_id', '=', documentId)
    .execute();
  const texts = rows.map((row) => ({
    id: row.id,
    role: row.role,
    blocks: row.blocks,
    analysis: row.analysis as TextAnalysis,
    engine: row.engine,
    updatedByName: row.updated_by_name,
    updatedAt: row.updated_at,
    version: row.version,
  }));
  const before = texts.find((text) => text.role === 'before');
  if (!before) throw new RangeError(`document ${documentId} has no text`);
  const after = texts.find((text) => text.role === 'after');
  return { before, after, current: after ?? before };
}

export async function insertText(
  tx: Tx,
  text: {
    id: string;
    documentId: string;
    role: 'before' | 'after';
    blocks: readonly Block[];
    analysis: TextAnalysis;
    by: string;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('document_text')
    .values({
      id: text.id,
      document_id: text.documentId,
      role: text.role,
      blocks: JSON.stringify(text.blocks),
      analysis: JSON.stringify(text.analysis),
      engine: text.analysis.engine,
      updated_by: text.by,
      updated_at: text.now,
    })
    .execute();
}

export async function updateText(
  tx: Tx,
  id: string,
  text: { blocks: readonly Block[]; analysis: TextAnalysis; by: string; now: Date },
): Promise<number> {
  const row = await tx
    .updateTable('document_text')
    .set((eb) => ({
      blocks: JSON.stringify(text.blocks),
      analysis: JSON.stringify(text.analysis),
      engine: text.analysis.engine,
      updated_by: text.by,
      updated_at: text.now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Another reading of the same text (a finding was kept, a profile changed): only if the text is still that one. */
export async function updateAnalysis(
  tx: Tx,
  text: { id: string; version: number; analysis: TextAnalysis },
): Promise<void> {
  await tx
    .updateTable('document_text')
    .set({ analysis: JSON.stringify(text.analysis), engine: text.analysis.engine })
    .where('id', '=', text.id)
    .where('version', '=', text.version)
    .execute();
}

/** The newest entry of the history, to know whether an automatic save goes on with it. */
export async function readLastEntry(tx: Tx, documentId: string) {
  return tx
    .selectFrom('record_version')
    .select(['version', 'action', 'actor_id', 'at'])
    .where('record_type', '=', 'document')
    .where('record_id', '=', documentId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function replaceEntry(
  tx: Tx,
  documentId: string,
  version: number,
  snapshot: Record<string, unknown>,
): Promise<void> {
  await tx
    .updateTable('record_version')
    .set({ snapshot: JSON.stringify(snapshot) })
    .where('record_type', '=', 'document')
    .where('record_id', '=', documentId)
    .where('version', '=', version)
    .execute();
}
