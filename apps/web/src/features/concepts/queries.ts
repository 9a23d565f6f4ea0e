import { type Blocks, difference } from '@limpide/catalogue/inherit';
import type { Db, Tx } from '../../platform/database/index.ts';
import { foldWords } from '../../platform/search/index.ts';
import {
  type BlockName,
  blockNames,
  blocksOfSnapshot,
  definitions,
  modelBlocks,
  nameOf,
  readOnline,
  readOrigins,
  readOwnBlocks,
} from '../procedures/index.ts';

const collator = new Intl.Collator('fr');

export interface OfferedConcept {
  id: string;
  title: string;
  summary: string;
  organisation: string;
  /** The local fiche that the organisation has of it already. */
  taken: boolean;
  /** A démarche of the organisation that has the same title: it would follow, instead of a second one. */
  alike: { id: string; title: string } | undefined;
}

/** What an organisation may take: online, offered to it, and not its own. */
export async function listOffered(db: Db | Tx, organisationId: string): Promise<OfferedConcept[]> {
  const rows = await db
    .selectFrom('shared_concept')
    .innerJoin('procedure', 'procedure.id', 'shared_concept.procedure_id')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .leftJoin('procedure_share', (join) =>
      join
        .onRef('procedure_share.procedure_id', '=', 'procedure.id')
        .on('procedure_share.organisation_id', '=', organisationId),
    )
    .select(['procedure.id', 'organisation.name', 'shared_concept.audience', 'procedure_share.level'])
    .where('procedure.deleted_at', 'is', null)
    .where('procedure.organisation_id', '!=', organisationId)
    .execute();
  const own = await db
    .selectFrom('procedure')
    .select(['id', 'kind', 'concept_id', 'content'])
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .execute();
  const key = (title: string) => foldWords(title).join(' ');
  const found: OfferedConcept[] = [];
  for (const row of rows) {
    if (row.audience === 'shared' && !row.level) continue;
    const online = await readOnline(db, row.id);
    if (!online) continue;
    const { title, summary } = online.snapshot.content;
    const alike = own.find((one) => one.kind === 'standalone' && key(one.content.title) === key(title));
    found.push({
      id: row.id,
      title,
      summary,
      organisation: row.name,
      taken: own.some((one) => one.concept_id === row.id),
      alike: alike && { id: alike.id, title: alike.content.title },
    });
  }
  return found.sort((a, b) => collator.compare(a.title, b.title));
}

export interface InstanceView {
  id: string;
  organisation: string;
  /** Nothing is known of a fiche that is not online: what an organisation is writing is its own. */
  online: boolean;
  differs: { block: BlockName; reason: string; value: unknown }[];
}

export interface Harmonisation {
  instances: InstanceView[];
  /** For each block in which somebody differs: how many of the fiches that are online say what the fiche modèle says. */
  shares: { block: BlockName; same: number; online: number }[];
  concept: Blocks;
}

/** Where the local fiches differ from their fiche modèle, read on what is online alone. */
export async function readHarmonisation(db: Db, conceptId: string): Promise<Harmonisation> {
  const model = await readOnline(db, conceptId);
  const rows = await db
    .selectFrom('inheritance')
    .innerJoin('procedure', 'procedure.id', 'inheritance.procedure_id')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .select(['procedure.id', 'procedure.organisation_id', 'organisation.name'])
    .where('inheritance.concept_id', '=', conceptId)
    .where('procedure.deleted_at', 'is', null)
    .execute();
  const instances: InstanceView[] = [];
  for (const row of rows.sort((a, b) => collator.compare(a.name, b.name))) {
    const online = await readOnline(db, row.id);
    if (!online || !model) {
      instances.push({ id: row.id, organisation: row.name, online: online !== undefined, differs: [] });
      continue;
    }
    const ownName = await nameOf(db, row.organisation_id);
    const shown = blocksOfSnapshot(online.snapshot, ownName, await readOrigins(db, row.id));
    const own = await readOwnBlocks(db, row.id);
    const blocks = difference(definitions, shown, modelBlocks(model.snapshot, ownName)) as BlockName[];
    const differs = blocks.map((block) => ({ block, reason: own[block]?.reason ?? '', value: shown[block] }));
    instances.push({ id: row.id, organisation: row.name, online: true, differs });
  }
  const online = instances.filter((instance) => instance.online);
  const shares = blockNames.map((block) => ({
    block,
    same: online.filter(({ differs }) => !differs.some((one) => one.block === block)).length,
    online: online.length,
  }));
  return {
    instances,
    shares: shares.filter(({ same }) => same < online.length),
    concept: model ? modelBlocks(model.snapshot, '') : {},
  };
}

export interface ConceptView {
  id: string;
  title: string;
  organisation: string;
  online: boolean;
  deleted: boolean;
}

export async function readConcept(db: Db, id: string): Promise<ConceptView | undefined> {
  const row = await db
    .selectFrom('procedure')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .select(['procedure.id', 'procedure.content', 'procedure.deleted_at', 'organisation.name'])
    .where('procedure.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const online = await readOnline(db, id);
  return {
    id,
    title: online?.snapshot.content.title ?? row.content.title,
    organisation: row.name,
    online: online !== undefined,
    deleted: row.deleted_at !== null,
  };
}
