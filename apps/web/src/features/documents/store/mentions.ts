import type { Db, Tx } from '../../../platform/database/index.ts';

export interface ValidationRow {
  dutyId: string;
  byName: string;
  comment: string;
  at: Date;
}

/** Duties that a jurist of the organisation has validated: only these may stop a publication. */
export async function listValidations(db: Db | Tx, organisationId: string): Promise<ValidationRow[]> {
  const rows = await db
    .selectFrom('mention_validation')
    .leftJoin('app_user', 'app_user.id', 'mention_validation.validated_by')
    .selectAll('mention_validation')
    .select('app_user.name as by_name')
    .where('organisation_id', '=', organisationId)
    .execute();
  return rows.map((row) => ({
    dutyId: row.duty_id,
    byName: row.by_name ?? '',
    comment: row.comment,
    at: row.validated_at,
  }));
}

export async function saveValidation(
  tx: Tx,
  row: { organisationId: string; dutyId: string; by: string; comment: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('mention_validation')
    .values({
      organisation_id: row.organisationId,
      duty_id: row.dutyId,
      validated_by: row.by,
      comment: row.comment,
      validated_at: row.at,
    })
    .onConflict((c) =>
      c
        .columns(['organisation_id', 'duty_id'])
        .doUpdateSet({ validated_by: row.by, comment: row.comment, validated_at: row.at }),
    )
    .execute();
}

export async function removeValidation(tx: Tx, organisationId: string, dutyId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('mention_validation')
    .where('organisation_id', '=', organisationId)
    .where('duty_id', '=', dutyId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function readAuthority(db: Db | Tx, organisationId: string): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select('authority')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return row.authority;
}

export interface OverrideRow {
  textVersion: number;
  reason: string;
  byName: string | null;
  at: Date;
}

/** @param textVersion version of the text written (0 while it is the text as it came) */
export async function readOverride(
  db: Db | Tx,
  documentId: string,
  textVersion: number,
): Promise<OverrideRow | undefined> {
  const row = await db
    .selectFrom('document_override')
    .leftJoin('app_user', 'app_user.id', 'document_override.overridden_by')
    .selectAll('document_override')
    .select('app_user.name as by_name')
    .where('document_id', '=', documentId)
    .where('text_version', '=', textVersion)
    .executeTakeFirst();
  return row && { textVersion: row.text_version, reason: row.reason, byName: row.by_name, at: row.overridden_at };
}

export async function saveOverride(
  tx: Tx,
  row: { documentId: string; textVersion: number; reason: string; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('document_override')
    .values({
      document_id: row.documentId,
      text_version: row.textVersion,
      reason: row.reason,
      overridden_by: row.by,
      overridden_at: row.at,
    })
    .onConflict((c) =>
      c
        .columns(['document_id', 'text_version'])
        .doUpdateSet({ reason: row.reason, overridden_by: row.by, overridden_at: row.at }),
    )
    .execute();
}
