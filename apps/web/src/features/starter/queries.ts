import type { Db } from '../../platform/database/index.ts';
import { titleKey } from './sheets.ts';

/** What the organisation is, and the titles it has already. */
export async function readStart(db: Db, organisationId: string): Promise<{ authority: string; titles: Set<string> }> {
  const organisation = await db
    .selectFrom('organisation')
    .select('authority')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('procedure')
    .select('content')
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .execute();
  return { authority: organisation.authority, titles: new Set(rows.map(({ content }) => titleKey(content.title))) };
}
