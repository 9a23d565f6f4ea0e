import type { Db } from '../../platform/database/index.ts';
import {
  foldWords,
  listPublic,
  type SearchHit,
  type SearchScope,
  searchPublic,
  stemOf,
} from '../../platform/search/index.ts';
import type { PublicListItem } from './queries.ts';

/** A démarche that answers a question, with the words by which it was found. */
export interface FoundProcedure extends PublicListItem {
  matched?: string[];
}

export interface Found {
  items: FoundProcedure[];
  total: number;
  /** Nothing, or nothing that answers much of the question. */
  outcome: 'good' | 'weak' | 'none';
}

/** Below this, the best answer holds too little of the question to be sure. */
const WEAK = 0.3;
const MOST = 50;
export const pageSize = 50;

export async function searchProcedures(db: Db, query: string, scope: SearchScope = {}): Promise<Found> {
  const hits = await searchPublic(db, 'procedure', query, MOST, scope);
  const items = await readItems(db, hits);
  const best = hits[0]?.strength ?? 0;
  return { items, total: items.length, outcome: items.length === 0 ? 'none' : best < WEAK ? 'weak' : 'good' };
}

const collator = new Intl.Collator('fr');

/** Everything online for a visitor, one's own commune first, in alphabetical order; one page of it. */
export async function listProcedures(db: Db, scope: SearchScope, page: number): Promise<Found> {
  const all = await listPublic(db, 'procedure', scope);
  const near = ({ organisationId }: { organisationId: string }) => (scope.own?.includes(organisationId) ? 0 : 1);
  all.sort((a, b) => near(a) - near(b) || collator.compare(a.title, b.title));
  const items = await readItems(db, all.slice((page - 1) * pageSize, page * pageSize));
  return { items, total: all.length, outcome: all.length > 0 ? 'good' : 'none' };
}

/** What a list shows of some démarches, read by key, in the order given. */
async function readItems(
  db: Db,
  hits: readonly (Pick<SearchHit, 'recordId'> & { matched?: string[] })[],
): Promise<FoundProcedure[]> {
  const snapshots = await readSnapshots(
    db,
    hits.map(({ recordId }) => recordId),
  );
  return hits.flatMap(({ recordId, matched }) => {
    const snapshot = snapshots.get(recordId);
    if (!snapshot) return [];
    const { title, summary, lifeEvent } = snapshot.content;
    const item = { id: recordId, title, summary, lifeEvent, organisation: snapshot.organisation.name };
    return [matched ? { ...item, matched } : item];
  });
}

async function readSnapshots(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id', 'publication.snapshot'])
    .where('publication.procedure_id', 'in', ids)
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  return new Map(rows.map(({ procedure_id, snapshot }) => [procedure_id, snapshot]));
}

export interface Suggestions {
  titles: FoundProcedure[];
  /** Words to find a démarche that begin as what is typed. */
  words: string[];
}

/** What a question that is being typed may become. */
export async function suggest(db: Db, typed: string, scope: SearchScope): Promise<Suggestions> {
  const hits = await searchPublic(db, 'procedure', typed, 6, scope);
  const snapshots = await readSnapshots(
    db,
    hits.map(({ recordId }) => recordId),
  );
  const start = foldWords(typed).join(' ');
  const titles = await readItems(db, hits);
  const known = new Set(titles.map(({ title }) => foldWords(title).join(' ')));
  const words = new Map<string, string>();
  for (const { recordId } of hits) {
    for (const phrase of snapshots.get(recordId)?.content.searchWords ?? []) {
      const folded = foldWords(phrase).join(' ');
      // One word for each stem: misspelt forms stand beside the right one, which comes first.
      const key = foldWords(phrase).map(stemOf).join(' ');
      if (folded !== start && folded.startsWith(start) && !known.has(folded) && !words.has(key)) words.set(key, phrase);
    }
  }
  return { titles, words: [...words.values()].slice(0, 3) };
}

/** Organisations that have something online, to choose one. */
export async function listPublishers(db: Db): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('search_entry')
        .select('organisation_id')
        .where('record_type', '=', 'procedure')
        .where('public', '=', true)
        .distinct(),
    )
    .execute();
  return rows.sort((a, b) => collator.compare(a.name, b.name));
}
