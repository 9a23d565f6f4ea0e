import type { Db, ShareLevel, Tx } from '../database/index.ts';
import { type Resource, stronger } from './decide.ts';
import type { RecordKind } from './table.ts';

/** Finds who owns a record and who reaches it. @returns undefined when there is no such record. */
export async function findResource(db: Db | Tx, kind: RecordKind, id: string): Promise<Resource | undefined> {
  switch (kind) {
    case 'organisation': {
      const row = await db.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst();
      return row && { kind, id, organisationId: id, shares: new Map(), deleted: false };
    }
    case 'procedure': {
      const row = await db
        .selectFrom('procedure')
        .select(['organisation_id', 'deleted_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return undefined;
      const shares = await sharesOf(db, [id]);
      return { kind, id, organisationId: row.organisation_id, shares, deleted: row.deleted_at !== null };
    }
    case 'document': {
      const row = await db
        .selectFrom('document')
        .select(['organisation_id', 'deleted_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      const links = await db.selectFrom('document_link').select('procedure_id').where('document_id', '=', id).execute();
      return row && attached(db, kind, id, row, links);
    }
    case 'lexicon-entry': {
      const row = await db
        .selectFrom('lexicon_entry')
        .select(['organisation_id', 'deleted_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      return (
        row && {
          kind,
          id,
          organisationId: row.organisation_id,
          shares: new Map(),
          deleted: row.deleted_at !== null,
        }
      );
    }
    case 'reference-site': {
      const row = await db
        .selectFrom('reference_site')
        .select('organisation_id')
        .where('id', '=', id)
        .executeTakeFirst();
      return row && { kind, id, organisationId: row.organisation_id, shares: new Map(), deleted: false };
    }
    case 'irritant': {
      const row = await db
        .selectFrom('irritant')
        .select(['organisation_id', 'deleted_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      const links = await db.selectFrom('irritant_link').select('procedure_id').where('irritant_id', '=', id).execute();
      return row && attached(db, kind, id, row, links);
    }
    case 'action': {
      const row = await db
        .selectFrom('improvement_action')
        .select(['organisation_id', 'deleted_at', 'procedure_id'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row && attached(db, kind, id, row, [row]);
    }
  }
}

async function attached(
  db: Db | Tx,
  kind: RecordKind,
  id: string,
  row: { organisation_id: string; deleted_at: Date | null },
  links: { procedure_id: string }[],
): Promise<Resource> {
  const procedures = links.map((link) => link.procedure_id);
  // A démarche in the bin lets nobody through any more.
  const shares = await sharesOf(db, procedures, { open: true });
  // The organisation of the démarche sees what others attach to it, and may answer, not rewrite.
  if (procedures.length > 0) {
    const owners = await db
      .selectFrom('procedure')
      .select('organisation_id')
      .where('id', 'in', procedures)
      .where('deleted_at', 'is', null)
      .execute();
    for (const owner of owners) {
      if (owner.organisation_id !== row.organisation_id) {
        shares.set(owner.organisation_id, stronger(shares.get(owner.organisation_id), 'contribute'));
      }
    }
  }
  return { kind, id, organisationId: row.organisation_id, shares, deleted: row.deleted_at !== null };
}

async function sharesOf(
  db: Db | Tx,
  procedureIds: string[],
  options: { open?: boolean } = {},
): Promise<Map<string, ShareLevel>> {
  const shares = new Map<string, ShareLevel>();
  if (procedureIds.length === 0) return shares;
  const rows = await db
    .selectFrom('procedure_share')
    .innerJoin('procedure', 'procedure.id', 'procedure_share.procedure_id')
    .select(['procedure_share.organisation_id', 'procedure_share.level'])
    .where('procedure_share.procedure_id', 'in', procedureIds)
    .$if(options.open === true, (query) => query.where('procedure.deleted_at', 'is', null))
    .execute();
  for (const row of rows) shares.set(row.organisation_id, stronger(shares.get(row.organisation_id), row.level));
  return shares;
}
