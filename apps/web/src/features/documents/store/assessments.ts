import type { Db, Tx } from '../../../platform/database/index.ts';
import type { Question, Verdict } from '../path/assessment.ts';

export type AssessmentAnswers = Partial<Record<Question, Verdict>>;

/** A self-assessment, of the text as it stood. */
export interface AssessmentRow {
  textVersion: number;
  answers: AssessmentAnswers;
  byName: string | null;
  at: Date;
}

/** The latest one. */
export async function readAssessment(db: Db | Tx, documentId: string): Promise<AssessmentRow | undefined> {
  const row = await db
    .selectFrom('document_assessment')
    .leftJoin('app_user', 'app_user.id', 'document_assessment.assessed_by')
    .select(['text_version', 'answers', 'assessed_at', 'app_user.name as by_name'])
    .where('document_id', '=', documentId)
    .orderBy('assessed_at', 'desc')
    .orderBy('document_assessment.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      textVersion: row.text_version,
      answers: row.answers as AssessmentAnswers,
      byName: row.by_name,
      at: row.assessed_at,
    }
  );
}

export async function insertAssessment(
  tx: Tx,
  assessment: {
    id: string;
    documentId: string;
    textVersion: number;
    answers: AssessmentAnswers;
    by: string;
    at: Date;
  },
): Promise<void> {
  await tx
    .insertInto('document_assessment')
    .values({
      id: assessment.id,
      document_id: assessment.documentId,
      text_version: assessment.textVersion,
      answers: JSON.stringify(assessment.answers),
      assessed_by: assessment.by,
      assessed_at: assessment.at,
    })
    .execute();
}
