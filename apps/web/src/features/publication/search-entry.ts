import type { Db, PublicSnapshot } from '../../platform/database/index.ts';
import { type Projection, READING, saveInSearch } from '../../platform/search/index.ts';

/** What a published démarche shows to the search: all that its page says. */
export function searchEntryOf(procedureId: string, organisationId: string, snapshot: PublicSnapshot): Projection {
  const { content, steps } = snapshot;
  return {
    recordType: 'procedure',
    recordId: procedureId,
    organisationId,
    public: true,
    title: content.title,
    keywords: content.searchWords.join(' '),
    body: [
      content.summary,
      content.audience,
      ...content.prepare,
      ...steps.flatMap(({ title, body }) => [title, body]),
      ...content.exceptions.flatMap(({ title, text }) => [title, text]),
      content.identification ?? '',
      content.silence ?? '',
      content.remedies ?? '',
    ].join('\n'),
  };
}

/** Reads again what an earlier version of the program put into the search. Costs one short question when there is nothing. */
export async function refreshSearch(db: Db): Promise<number> {
  const stale = await db
    .selectFrom('search_entry')
    .select(['record_id', 'organisation_id'])
    .where('record_type', '=', 'procedure')
    .where('public', '=', true)
    .where('reading', '<', READING)
    .execute();
  for (const { record_id, organisation_id } of stale) {
    const online = await db
      .selectFrom('publication')
      .select('snapshot')
      .where('procedure_id', '=', record_id)
      .where('withdrawn_at', 'is', null)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (online) await saveInSearch(db, searchEntryOf(record_id, organisation_id, online.snapshot));
  }
  return stale.length;
}
