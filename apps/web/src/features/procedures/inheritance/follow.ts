import {
  type BlockMerge,
  type Blocks,
  type ChangeClass,
  changeOf,
  difference,
  fingerprint,
  mergeBlock,
  resolve,
} from '@limpide/catalogue/inherit';
import type { Command } from '../../../platform/command.ts';
import type { Db, Tx } from '../../../platform/database/index.ts';
import { message as m } from '../messages.ts';
import { recordProcedure } from '../record.ts';
import { buildSnapshot, lockProcedure, type ProcedureRow, updateProcedure } from '../store.ts';
import { type BlockName, blockNames, contentOf, definitions, stepsOf } from './blocks.ts';
import { readStanding, type Standing } from './keep.ts';
import {
  changeInheritance,
  listInstances,
  modelBlocks,
  nameOf,
  readConceptVersion,
  readOnline,
  writeSteps,
} from './store.ts';

export const blockLabel = (name: BlockName): string => m(`block.${name}`);
export const blockList = (names: readonly BlockName[]): string => names.map(blockLabel).join(', ');

/** A block that the organisation wrote itself, and whose fiche modèle changed since. */
export interface Review {
  block: BlockName;
  change: Exclude<ChangeClass, 'none'>;
  base: unknown;
  theirs: unknown;
  mine: unknown;
  merge: BlockMerge;
}

/** What waits to be looked at, in the order of the page. */
export async function pendingReviews(db: Db | Tx, standing: Standing, ownName: string): Promise<Review[]> {
  const versions = new Map<number, Blocks>([[standing.link.followed, standing.concept]]);
  const found: Review[] = [];
  for (const block of blockNames) {
    const own = standing.own[block];
    if (!own) continue;
    if (!versions.has(own.base)) {
      const version = await readConceptVersion(db, standing.link.conceptId, own.base);
      versions.set(own.base, version ? modelBlocks(version.snapshot, ownName) : {});
    }
    const [base, theirs, mine] = [versions.get(own.base)![block], standing.concept[block], standing.instance[block]];
    const definition = definitions[block];
    const change = changeOf(definition, base, theirs);
    if (change !== 'none')
      found.push({ block, change, base, theirs, mine, merge: mergeBlock(definition, base, mine, theirs) });
  }
  return found;
}

export interface Followed {
  procedure: ProcedureRow;
  ownName: string;
  before: Blocks;
  after: Blocks;
  /** A reading that was asked of the text that stood before. */
  readingOver: boolean;
}

/**
 * The fiche modèle was published anew: the blocks that the local fiche did not touch become what it says, at once; its own
 * blocks stay, and ask for a review when their fiche modèle changed in more than its words.
 */
export async function followVersion(
  command: Command,
  input: { instanceId: string; number: number; title: string },
): Promise<Followed | undefined> {
  const { tx, now } = command;
  const procedure = await lockProcedure(tx, input.instanceId);
  const standing = await readStanding(tx, procedure);
  const version = standing && (await readConceptVersion(tx, standing.link.conceptId, input.number));
  if (!standing || !version) return undefined;
  const ownName = await nameOf(tx, procedure.organisationId);
  const before = standing.concept;
  const after = modelBlocks(version.snapshot, ownName);
  const changed = difference(definitions, before, after) as BlockName[];
  const followed = changed.filter((name) => !standing.own[name]);
  const content = contentOf(resolve(after, standing.own));
  await changeInheritance(tx, procedure.id, { followed: input.number });
  if (followed.includes('steps')) await writeSteps(tx, procedure.id, stepsOf(after), now);
  const link = { ...standing.link, followed: input.number };
  const reviews = (await pendingReviews(tx, { ...standing, link, concept: after }, ownName)).filter(
    ({ block, change, mine }) =>
      change === 'functional' && changed.includes(block) && fingerprint(mine) !== fingerprint(after[block]),
  );
  const note =
    reviews.length > 0 ? m('follow.note', { title: input.title, blocks: blockList(reviews.map((r) => r.block)) }) : '';
  const readingOver = procedure.state === 'in-review' && followed.length > 0;
  if (followed.length > 0 || (note && reviewable(procedure.state))) {
    await updateProcedure(
      tx,
      procedure.id,
      {
        ...(followed.length > 0 ? { content } : {}),
        ...(readingOver ? { state: 'draft' as const } : {}),
        ...(note ? asksReview(procedure, standing.link.reviewNote, note) : {}),
      },
      now,
    );
    if (note) await changeInheritance(tx, procedure.id, { reviewNote: note });
    const words = { title: input.title, number: input.number, blocks: blockList(followed) };
    const reason = [followed.length > 0 ? m('follow.reason', words) : '', note].filter(Boolean).join(' ');
    const action = followed.length > 0 ? 'followed' : 'to-review';
    await recordProcedure(command, await lockProcedure(tx, procedure.id), action, reason);
  }
  return { procedure, ownName, before, after, readingOver };
}

const reviewable = (state: ProcedureRow['state']) => state === 'published' || state === 'to-review';

/** A page that is online is marked « à revoir »; a text that is being written keeps its state, and its page shows what waits. */
function asksReview({ state, reviewReason }: ProcedureRow, ours: string, note: string) {
  if (!reviewable(state)) return {};
  const others = reviewReason === ours ? '' : reviewReason;
  return { state: 'to-review' as const, reviewReason: [others, note].filter(Boolean).join(' ') };
}

/** The fiche modèle is no longer there: its local fiches keep their texts, and those in charge see it. */
export async function tellInstances(
  command: Command,
  concept: Pick<ProcedureRow, 'id' | 'content'>,
  what: 'withdrawn' | 'thrown-away',
): Promise<void> {
  const note = m(`follow.${what}`, { title: concept.content.title });
  for (const id of await listInstances(command.tx, concept.id)) {
    const procedure = await lockProcedure(command.tx, id);
    command.audit({
      organisationId: procedure.organisationId,
      action: `procedure.concept-${what}`,
      recordType: 'procedure',
      recordId: id,
      detail: { concept: concept.id },
    });
    if (!reviewable(procedure.state) || procedure.reviewReason.includes(note)) continue;
    await updateProcedure(command.tx, id, asksReview(procedure, '', note), command.now);
    await recordProcedure(command, await lockProcedure(command.tx, id), 'to-review', note);
  }
}

/** The state of a fiche whose review was answered: it says what is online, or it is a draft again. */
export async function stateAfterReview(
  tx: Tx,
  procedure: ProcedureRow,
): Promise<{ state: ProcedureRow['state']; reviewReason: string }> {
  const standing = await readStanding(tx, procedure);
  const ownName = await nameOf(tx, procedure.organisationId);
  const waits = standing
    ? (await pendingReviews(tx, standing, ownName)).some(({ change }) => change === 'functional')
    : false;
  const ours = standing?.link.reviewNote ?? '';
  const asked = procedure.state === 'to-review';
  // Somebody else asked for this review too, or another block still waits.
  if (asked && (waits || procedure.reviewReason !== ours))
    return { state: 'to-review', reviewReason: procedure.reviewReason };
  const online = await readOnline(tx, procedure.id);
  const snapshot = await buildSnapshot(tx, procedure);
  const shown = ({ content, steps }: { content: unknown; steps: unknown }) => fingerprint([content, steps]);
  const same = online !== undefined && shown(online.snapshot) === shown(snapshot);
  if (same) return { state: 'published', reviewReason: '' };
  return { state: procedure.state === 'withdrawn' ? 'withdrawn' : 'draft', reviewReason: '' };
}
