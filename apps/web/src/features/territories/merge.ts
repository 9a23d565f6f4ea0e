import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import type { MergerDone } from '../../platform/database/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { removeFromSearch, saveInSearch } from '../../platform/search/index.ts';
import { lockProcedure, recordProcedure, updateProcedure } from '../procedures/index.ts';
import { insertPublication, searchEntryOf, withdrawPublications } from '../publication/index.ts';
import { message as m } from './messages.ts';
import { planMerger } from './queries.ts';
import {
  closeMerger,
  deleteCommunes,
  giveToOrganisation,
  insertCommune,
  insertMerger,
  insertRedirect,
  lastSnapshot,
  lockBoth,
  lockMerger,
  moveCommunes,
} from './store.ts';

/**
 * One organisation takes the place of another: its communes, its démarches, and its public addresses. The person must administer both.
 * @returns the id by which it can be undone
 */
export async function mergeInto(
  command: Command,
  input: { predecessorId: string; successorId: string; reason: string },
): Promise<string> {
  const predecessor = command.authoriseIn('organisation.manage', input.predecessorId);
  const successor = command.authoriseIn('organisation.manage', input.successorId);
  if (predecessor === successor) throw new FieldErrors({ successor: m('merger.choose') });
  const { tx, now, actor } = command;
  await lockBoth(tx, [predecessor, successor]);
  const plan = await planMerger(tx, predecessor, successor);
  const id = newId(now.getTime());
  const done: MergerDone = {
    moved: plan.moved.map((commune) => commune.id),
    dropped: plan.dropped.map(({ organisationId: _, ...commune }) => commune),
    redirected: plan.redirected.map(({ from, to }) => ({
      from: from.id,
      to: to.id,
      title: from.title,
      wasOnline: from.published,
      state: from.state,
    })),
    taken: plan.taken.map(({ id: taken, title, state }) => ({ id: taken, title, state })),
  };
  await moveCommunes(tx, done.moved, successor);
  await deleteCommunes(
    tx,
    done.dropped.map((commune) => commune.id),
  );
  for (const one of done.taken) {
    await lockProcedure(tx, one.id);
    await giveToOrganisation(tx, one.id, successor);
    const state = one.state === 'published' ? 'to-review' : one.state;
    await updateProcedure(tx, one.id, { state, reviewReason: m('merger.review') }, now);
    await recordProcedure(command, await lockProcedure(tx, one.id), 'merged', input.reason);
  }
  await insertMerger(tx, {
    id,
    predecessorId: predecessor,
    successorId: successor,
    done,
    reason: input.reason,
    by: actor.userId,
    at: now,
  });
  for (const { from, to, wasOnline } of done.redirected) {
    await insertRedirect(tx, from, to, id);
    await lockProcedure(tx, from);
    if (wasOnline) await takeOffline(command, from);
    await updateProcedure(tx, from, { state: 'withdrawn', reviewReason: '' }, now);
    await recordProcedure(command, await lockProcedure(tx, from), 'merged', input.reason);
  }
  for (const organisationId of [predecessor, successor]) {
    command.audit({ organisationId, action: 'commune.merged', recordType: 'merger', recordId: id, detail: done });
  }
  return id;
}

/** Everything comes back as it was; what was published again is a new version, with its reason. */
export async function undoMerger(command: Command, id: string): Promise<void> {
  const { tx, now, actor } = command;
  const merger = await lockMerger(tx, id);
  if (!merger) throw notFound();
  const { predecessorId, successorId, done } = merger;
  command.authoriseIn('organisation.manage', predecessorId);
  command.authoriseIn('organisation.manage', successorId);
  if (merger.undoneAt) throw new AppError('error.state', 409);
  await lockBoth(tx, [predecessorId, successorId]);
  await moveCommunes(tx, done.moved, predecessorId);
  for (const { id: communeId, ...content } of done.dropped) {
    await insertCommune(tx, predecessorId, content, now, communeId);
  }
  for (const { id: procedureId, state } of done.taken) {
    await lockProcedure(tx, procedureId);
    await giveToOrganisation(tx, procedureId, predecessorId);
    await updateProcedure(tx, procedureId, { state, reviewReason: '' }, now);
    await recordProcedure(command, await lockProcedure(tx, procedureId), 'merger-undone', '');
  }
  await closeMerger(tx, id, actor.userId, now);
  for (const { from, wasOnline, state } of done.redirected) {
    await lockProcedure(tx, from);
    if (wasOnline) await putBackOnline(command, from, m('merger.public-reason'));
    await updateProcedure(tx, from, { state }, now);
    await recordProcedure(command, await lockProcedure(tx, from), 'merger-undone', '');
  }
  for (const organisationId of [predecessorId, successorId]) {
    command.audit({ organisationId, action: 'commune.merger-undone', recordType: 'merger', recordId: id });
  }
}

async function takeOffline({ tx, now }: Command, procedureId: string): Promise<void> {
  await withdrawPublications(tx, procedureId, now);
  await removeFromSearch(tx, 'procedure', procedureId, true);
}

/** What was online last, as a new version. */
async function putBackOnline({ tx, now, actor }: Command, procedureId: string, reason: string): Promise<void> {
  const snapshot = await lastSnapshot(tx, procedureId);
  if (!snapshot) return;
  await insertPublication(tx, {
    id: newId(now.getTime()),
    procedureId,
    snapshot,
    reason,
    publishedBy: actor.userId,
    approvedBy: null,
    at: now,
  });
  await saveInSearch(tx, searchEntryOf(procedureId, snapshot.organisation.id, snapshot));
}
