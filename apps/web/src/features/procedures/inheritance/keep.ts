import { type Blocks, overlayOf, resolve } from '@limpide/catalogue/inherit';
import type { Command } from '../../../platform/command.ts';
import type { Db, ProcedureContent, Tx } from '../../../platform/database/index.ts';
import type { ProcedureRow } from '../store.ts';
import { blocksOf, contentOf, definitions } from './blocks.ts';
import {
  type ConceptVersion,
  type Inheritance,
  modelBlocks,
  nameOf,
  type OwnBlock,
  readConceptVersion,
  readInheritance,
  readOwnBlocks,
  readStepBlocks,
  saveOverlay,
} from './store.ts';

/** A local fiche beside its fiche modèle. */
export interface Standing {
  link: Inheritance;
  version: ConceptVersion;
  /** The fiche modèle that is followed, as this organisation reads it. */
  concept: Blocks;
  /** What stands in the working version. */
  instance: Blocks;
  own: Record<string, OwnBlock>;
}

/** @returns undefined when the démarche follows no fiche modèle, or one that is gone */
export async function readStanding(db: Db | Tx, procedure: ProcedureRow): Promise<Standing | undefined> {
  if (procedure.kind !== 'instance') return undefined;
  const link = await readInheritance(db, procedure.id);
  const version = link && (await readConceptVersion(db, link.conceptId, link.followed));
  if (!link || !version) return undefined;
  const ownName = await nameOf(db, procedure.organisationId);
  return {
    link,
    version,
    concept: modelBlocks(version.snapshot, ownName),
    instance: blocksOf(procedure.content, await readStepBlocks(db, procedure)),
    own: await readOwnBlocks(db, procedure.id),
  };
}

/**
 * After any change of a local fiche: only the blocks that differ from the fiche modèle are its own. What the whole text says
 * and what the blocks say together are the same thing, whoever wrote it and by which page.
 * @returns names of its own blocks, or undefined when it follows nothing
 */
export async function keepOverlay(
  command: Command,
  procedure: ProcedureRow,
  reason: string,
): Promise<{ concept: string; number: number; own: string[] } | undefined> {
  const standing = await readStanding(command.tx, procedure);
  if (!standing) return undefined;
  const { link, own } = standing;
  const overlay = overlayOf(definitions, standing.instance, standing.concept, { overlay: own, version: link.followed });
  const by = { userId: command.actor.userId, at: command.now, reason };
  await saveOverlay(command.tx, procedure.id, overlay, own, by);
  return { concept: link.conceptId, number: link.followed, own: Object.keys(overlay) };
}

/**
 * An earlier text of a local fiche as it is brought back: what was its own then comes back; what followed the fiche modèle
 * follows it as it is now, and not as it was.
 */
export async function restoredContent(
  tx: Tx,
  procedure: ProcedureRow,
  content: ProcedureContent,
  own: readonly string[] | undefined,
): Promise<ProcedureContent> {
  const standing = await readStanding(tx, procedure);
  if (!standing || !own) return content;
  const then = blocksOf(content, []);
  const overlay = Object.fromEntries(own.map((name) => [name, { value: then[name], base: standing.link.followed }]));
  return contentOf(resolve(standing.concept, overlay));
}
