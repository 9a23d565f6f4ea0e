import { type Blocks, difference, overlayOf, resolve } from '@limpide/catalogue/inherit';
import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import type { PublicSnapshot } from '../../platform/database/index.ts';
import { revokeTokens } from '../../platform/identity/one-time-token.ts';
import { saveInSearch } from '../../platform/search/index.ts';
import {
  type BlockName,
  blockList,
  blocksOfSnapshot,
  contentOf,
  definitions,
  followVersion,
  listInstances,
  readOnline,
  readOrigins,
  stepsOf,
} from '../procedures/index.ts';
import { message } from './messages.ts';
import { searchEntryOf } from './search-entry.ts';
import { closeReview, insertPublication, listReviews } from './store.ts';

/**
 * A fiche modèle was published: every local fiche follows in this transaction, in its working version and in what is online.
 * An organisation agreed to that when it took the fiche modèle; what it wrote itself is never touched.
 */
export async function followConcept(
  command: Command,
  concept: { id: string; title: string; number: number },
): Promise<void> {
  for (const instanceId of await listInstances(command.tx, concept.id)) {
    const followed = await followVersion(command, { instanceId, number: concept.number, title: concept.title });
    if (!followed) continue;
    if (followed.readingOver) await endReading(command, instanceId, concept);
    await publishAgain(command, concept, { id: instanceId, ...followed });
  }
}

/** A reading of a text that has changed would approve what nobody has read. */
async function endReading(command: Command, instanceId: string, { title }: { title: string }): Promise<void> {
  for (const review of await listReviews(command.tx, 'procedure', instanceId)) {
    if (review.outcome) continue;
    await closeReview(command.tx, review.id, {
      outcome: 'cancelled',
      comment: message('follow.reading-over', { title }),
      decidedBy: null,
      at: command.now,
    });
    await revokeTokens(command.tx, command.now, 'external-review', review.id);
  }
}

/** What is online follows by itself: a draft that is being written is not published with it. */
async function publishAgain(
  command: Command,
  concept: { title: string; number: number },
  instance: { id: string; ownName: string; procedure: { organisationId: string }; before: Blocks; after: Blocks },
): Promise<void> {
  const { tx, now } = command;
  const online = await readOnline(tx, instance.id);
  if (!online) return;
  const origins = await readOrigins(tx, instance.id);
  const shown = blocksOfSnapshot(online.snapshot, instance.ownName, origins);
  const overlay = overlayOf(definitions, shown, instance.before, { overlay: {}, version: concept.number });
  const becomes = resolve(instance.after, overlay);
  const changed = difference(definitions, shown, becomes) as BlockName[];
  if (changed.length === 0) return;
  const idOf = new Map([...origins].map(([stepId, origin]) => [origin, stepId]));
  const snapshot: PublicSnapshot = {
    ...online.snapshot,
    content: contentOf(becomes),
    steps: changed.includes('steps')
      ? stepsOf(becomes).map(({ key, title, body, organisation }) => ({
          id: idOf.get(key) ?? key,
          title,
          body,
          ...(organisation ? { organisation } : {}),
        }))
      : online.snapshot.steps,
  };
  const reason = message('follow.reason', { ...concept, blocks: blockList(changed) });
  const number = await insertPublication(tx, {
    id: newId(now.getTime()),
    procedureId: instance.id,
    snapshot,
    reason,
    publishedBy: command.actor.userId,
    approvedBy: null,
    at: now,
  });
  await saveInSearch(tx, searchEntryOf(instance.id, instance.procedure.organisationId, snapshot));
  command.audit({
    organisationId: instance.procedure.organisationId,
    action: 'procedure.published-by-concept',
    recordType: 'procedure',
    recordId: instance.id,
    detail: { number, reason },
  });
}
