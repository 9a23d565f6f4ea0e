import type { PublicServiceRecord } from '@limpide/catalogue';
import type { Db, Tx } from '../../platform/database/index.ts';
import { foldWords } from '../../platform/search/index.ts';
import { buildSnapshots } from '../procedures/index.ts';
import { recordOf } from '../public-pages/index.ts';
import type { Known } from './plan.ts';

/** What an organisation has: its name, the titles of its démarches, and those that came from elsewhere, by their address there. */
export interface Standing {
  name: string;
  titles: Set<string>;
  known: Map<string, Known>;
}

export const titleKey = (title: string) => foldWords(title).join(' ');

export async function readStanding(db: Db | Tx, organisationId: string): Promise<Standing> {
  const { name } = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('procedure')
    .select(['id', 'organisation_id', 'content', 'version', 'yearly_volume', 'deleted_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const sources = await db
    .selectFrom('procedure_source')
    .select(['source_id', 'procedure_id', 'imported'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const linked = sources.flatMap(({ procedure_id }) => byId.get(procedure_id) ?? []);
  const snapshots = await buildSnapshots(
    db,
    linked.map((row) => ({ id: row.id, organisationId: row.organisation_id, content: row.content })),
  );
  const known = new Map<string, Known>();
  for (const { source_id, procedure_id, imported } of sources) {
    const row = byId.get(procedure_id);
    const snapshot = snapshots.get(procedure_id);
    if (!row || !snapshot) continue;
    known.set(source_id, {
      procedureId: procedure_id,
      version: row.version,
      yearlyVolume: row.yearly_volume,
      binned: row.deleted_at !== null,
      imported,
      current: {
        content: row.content,
        steps: snapshot.steps.map(({ title, body, organisation = '' }) => ({ title, body, organisation })),
        stepIds: snapshot.steps.map(({ id }) => id),
      },
    });
  }
  const titles = new Set(rows.filter((row) => !row.deleted_at).map(({ content }) => titleKey(content.title)));
  return { name, titles, known };
}

/** The name under which this organisation brought in a table last. */
export async function lastTable(db: Db, organisationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('procedure_source')
    .select('source')
    .where('organisation_id', '=', organisationId)
    .where('source', 'like', 'sheet:%')
    .orderBy('imported_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.source.slice('sheet:'.length);
}

/** The catalogue of an organisation as records: what is online, and the working text of all of it. */
export async function readCatalogueOf(
  db: Db,
  organisationId: string,
  base: string,
): Promise<{ published: PublicServiceRecord[]; all: PublicServiceRecord[] }> {
  const rows = await db
    .selectFrom('procedure')
    .select(['id', 'organisation_id', 'content', 'version', 'updated_at'])
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  const snapshots = await buildSnapshots(
    db,
    rows.map((row) => ({ id: row.id, organisationId: row.organisation_id, content: row.content })),
  );
  const online = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id', 'publication.number', 'publication.published_at', 'publication.snapshot'])
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .where('procedure.organisation_id', '=', organisationId)
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  return {
    published: online.map((row) =>
      recordOf(
        { id: row.procedure_id, number: row.number, publishedAt: row.published_at, snapshot: row.snapshot },
        base,
      ),
    ),
    all: rows.map((row) =>
      recordOf(
        { id: row.id, number: row.version, publishedAt: row.updated_at, snapshot: snapshots.get(row.id)! },
        base,
      ),
    ),
  };
}
