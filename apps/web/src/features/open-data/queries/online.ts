import type { Db, PublicSnapshot } from '../../../platform/database/index.ts';
import type { PublicProcedure } from '../../public-pages/index.ts';

/** What is online now, newest first; `organisation` is the short name in addresses. */
export async function listOnline(db: Db, organisation?: string): Promise<PublicProcedure[]> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id', 'publication.number', 'publication.published_at', 'publication.snapshot'])
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .$if(organisation !== undefined, (query) => query.where('organisation.slug', '=', organisation!))
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  return rows
    .map(published)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1));
}

export async function readOnline(db: Db, id: string): Promise<PublicProcedure | undefined> {
  const row = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .select(['publication.procedure_id', 'publication.number', 'publication.published_at', 'publication.snapshot'])
    .where('publication.procedure_id', '=', id)
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('publication.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && published(row);
}

/** A change that a reference site must follow: a publication, or the withdrawal of a page. */
export interface Change {
  id: string;
  number: number;
  at: Date;
  title: string;
  organisation: string;
  reason: string;
  kind: 'published' | 'withdrawn';
}

/** The latest changes, newest first. */
export async function listChanges(db: Db, limit: number): Promise<Change[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['procedure_id', 'number', 'published_at', 'withdrawn_at', 'snapshot', 'reason'])
    .orderBy((eb) => eb.fn.coalesce('withdrawn_at', 'published_at'), 'desc')
    .limit(limit)
    .execute();
  // A withdrawal takes every version of a page at once: it is one change, told with the last of them.
  const last = new Map<string, number>();
  for (const { procedure_id, withdrawn_at, number } of rows) {
    const key = `${procedure_id} ${withdrawn_at?.getTime()}`;
    last.set(key, Math.max(number, last.get(key) ?? 0));
  }
  const changes = rows.flatMap((row) => {
    const { content, organisation } = row.snapshot;
    const common = { id: row.procedure_id, number: row.number, title: content.title, organisation: organisation.name };
    const change: Change = { ...common, at: row.published_at, reason: row.reason, kind: 'published' };
    return row.withdrawn_at && last.get(`${row.procedure_id} ${row.withdrawn_at.getTime()}`) === row.number
      ? [change, { ...common, at: row.withdrawn_at, reason: '', kind: 'withdrawn' as const }]
      : [change];
  });
  return changes.sort((a, b) => b.at.getTime() - a.at.getTime() || b.number - a.number).slice(0, limit);
}

type Row = { procedure_id: string; number: number; published_at: Date; snapshot: PublicSnapshot };

const published = (row: Row): PublicProcedure => ({
  id: row.procedure_id,
  number: row.number,
  publishedAt: row.published_at,
  snapshot: row.snapshot,
});
