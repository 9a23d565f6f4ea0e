import type { Block } from '@limpide/documents';
import { sql } from 'kysely';
import type { Db, DocumentKind, Tx } from '../../../platform/database/index.ts';

export interface SharedModel {
  id: string;
  documentId: string;
  organisationId: string;
  organisation: string;
  kind: DocumentKind;
  title: string;
  purpose: string;
  advice: string;
  sharedAt: Date;
}

const collator = new Intl.Collator('fr');

/**
 * The models that an organisation finds: those that any organisation shares now, of texts that are still used. Fictional
 * organisations and real ones do not see each other's.
 */
function visibleModels(db: Db | Tx, organisationId: string) {
  return db
    .selectFrom('shared_model')
    .innerJoin('organisation', 'organisation.id', 'shared_model.organisation_id')
    .innerJoin('document', 'document.id', 'shared_model.document_id')
    .select([
      'shared_model.id',
      'shared_model.document_id',
      'shared_model.organisation_id',
      'organisation.name as organisation',
      'shared_model.kind',
      'shared_model.title',
      'shared_model.purpose',
      'shared_model.advice',
      'shared_model.shared_at',
    ])
    .where('shared_model.withdrawn_at', 'is', null)
    .where('document.deleted_at', 'is', null)
    .where('document.retired_at', 'is', null)
    .where(
      'organisation.is_demonstration',
      '=',
      sql<boolean>`(select is_demonstration from organisation where id = ${organisationId})`,
    );
}

type ModelRow = Awaited<ReturnType<ReturnType<typeof visibleModels>['execute']>>[number];

function asModel(row: ModelRow): SharedModel {
  const { document_id, organisation_id, shared_at, ...rest } = row;
  return { ...rest, documentId: document_id, organisationId: organisation_id, sharedAt: shared_at };
}

export async function listSharedModels(db: Db, organisationId: string): Promise<SharedModel[]> {
  const rows = await visibleModels(db, organisationId).execute();
  return rows.map(asModel).sort((a, b) => collator.compare(a.title, b.title));
}

/** A model with its text. @returns undefined when it is not, or no longer, there for this organisation */
export async function readSharedModel(
  db: Db | Tx,
  organisationId: string,
  id: string,
): Promise<(SharedModel & { blocks: Block[] }) | undefined> {
  const row = await visibleModels(db, organisationId)
    .select('shared_model.blocks')
    .where('shared_model.id', '=', id)
    .executeTakeFirst();
  return row && { ...asModel(row), blocks: row.blocks };
}
