import type { Db } from '../../../platform/database/index.ts';
import type { BinKind } from '../store/index.ts';

export interface BinItem {
  kind: BinKind;
  id: string;
  title: string;
  deletedAt: Date;
  deletedBy: string | null;
}

/** What an organisation has thrown away and can still take back, the newest first. */
export async function listBin(db: Db, organisationId: string): Promise<BinItem[]> {
  const procedures = await db
    .selectFrom('procedure as r')
    .leftJoin('app_user', 'app_user.id', 'r.deleted_by')
    .select(['r.id', 'r.content', 'r.deleted_at', 'app_user.name'])
    .where('r.organisation_id', '=', organisationId)
    .where('r.deleted_at', 'is not', null)
    .execute();
  const documents = await db
    .selectFrom('document as r')
    .leftJoin('app_user', 'app_user.id', 'r.deleted_by')
    .select(['r.id', 'r.title', 'r.deleted_at', 'app_user.name'])
    .where('r.organisation_id', '=', organisationId)
    .where('r.deleted_at', 'is not', null)
    .execute();
  const irritants = await db
    .selectFrom('irritant as r')
    .leftJoin('app_user', 'app_user.id', 'r.deleted_by')
    .select(['r.id', 'r.user_voice as title', 'r.deleted_at', 'app_user.name'])
    .where('r.organisation_id', '=', organisationId)
    .where('r.deleted_at', 'is not', null)
    .execute();
  const actions = await db
    .selectFrom('improvement_action as r')
    .leftJoin('app_user', 'app_user.id', 'r.deleted_by')
    .select(['r.id', 'r.title', 'r.deleted_at', 'app_user.name'])
    .where('r.organisation_id', '=', organisationId)
    .where('r.deleted_at', 'is not', null)
    .execute();
  const words = await db
    .selectFrom('lexicon_entry as r')
    .leftJoin('app_user', 'app_user.id', 'r.deleted_by')
    .select(['r.id', 'r.words as title', 'r.deleted_at', 'app_user.name'])
    .where('r.organisation_id', '=', organisationId)
    .where('r.deleted_at', 'is not', null)
    .execute();
  const item =
    (kind: BinKind) => (row: { id: string; title: string; deleted_at: Date | null; name: string | null }) => ({
      kind,
      id: row.id,
      title: row.title,
      deletedAt: row.deleted_at!,
      deletedBy: row.name,
    });
  return [
    ...procedures.map((row) => item('procedure')({ ...row, title: row.content.title })),
    ...documents.map(item('document')),
    ...irritants.map(item('irritant')),
    ...actions.map(item('action')),
    ...words.map(item('lexicon-entry')),
  ].sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime());
}
