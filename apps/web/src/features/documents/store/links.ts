import type { Db, Tx } from '../../../platform/database/index.ts';

export interface LinkRow {
  procedureId: string;
  procedureTitle: string;
  stepId: string | null;
  stepTitle: string | null;
}

const collator = new Intl.Collator('fr');

/** The démarches that a document belongs to, with the step; those in the bin are left out. */
export async function readLinks(db: Db | Tx, documentId: string): Promise<LinkRow[]> {
  const rows = await db
    .selectFrom('document_link')
    .innerJoin('procedure', 'procedure.id', 'document_link.procedure_id')
    .leftJoin('procedure_step', 'procedure_step.id', 'document_link.step_id')
    .select(['document_link.procedure_id', 'procedure.content', 'document_link.step_id', 'procedure_step.title'])
    .where('document_link.document_id', '=', documentId)
    .where('procedure.deleted_at', 'is', null)
    .execute();
  return rows
    .map((row) => ({
      procedureId: row.procedure_id,
      procedureTitle: row.content.title,
      stepId: row.step_id,
      stepTitle: row.title,
    }))
    .sort((a, b) => collator.compare(a.procedureTitle, b.procedureTitle));
}

export async function saveLink(
  tx: Tx,
  link: { documentId: string; procedureId: string; stepId: string | null },
): Promise<void> {
  await tx
    .insertInto('document_link')
    .values({ document_id: link.documentId, procedure_id: link.procedureId, step_id: link.stepId })
    .onConflict((c) => c.columns(['document_id', 'procedure_id']).doUpdateSet({ step_id: link.stepId }))
    .execute();
}

export async function removeLink(tx: Tx, documentId: string, procedureId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('document_link')
    .where('document_id', '=', documentId)
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
