import type { Command } from '../../../platform/command.ts';
import { computeStatuses } from '../library/criteria.ts';
import { standing } from '../library/standing.ts';
import {
  lockDocument,
  readLastEntry,
  readLinks,
  readPlan,
  readTexts,
  replaceEntry,
  updateDocument,
} from '../store/index.ts';
import { textVersion } from '../text-version.ts';

/** Minutes during which the automatic saves of one person make one entry of the history. */
const sameSitting = 15;
export const autosaved = 'text-written';

/** The record as it stands now, for the history. */
async function snapshotOf(command: Command, id: string): Promise<Record<string, unknown>> {
  const document = await lockDocument(command.tx, id);
  const texts = await readTexts(command.tx, id);
  const { current } = texts;
  const links = await readLinks(command.tx, id);
  const plan = await readPlan(command.tx, id);
  const { title, kind, state, profile, reader, expectedAction, deadline, volumePerYear, gedReference, ownerId } =
    document;
  return {
    title,
    kind,
    state,
    profile,
    reader,
    expectedAction,
    deadline,
    ...(plan ? { plan: { wantsFirst: plan.wantsFirst, bring: plan.bring, turnTo: plan.turnTo } } : {}),
    volumePerYear,
    gedReference,
    ownerId,
    links: links.map(({ procedureId, stepId }) => ({ procedureId, stepId })),
    role: current.role,
    blocks: current.blocks,
    counts: current.analysis.counts,
    // What the library needs to know what was met on that day.
    criteria: computeStatuses({ kind, ...standing(texts) }),
    textVersion: textVersion(texts),
    retired: document.retiredAt !== null,
  };
}

/** Saves the document as it stands now into its history, and says so to the audit. Every change ends here. */
export async function recordDocument(command: Command, id: string, action: string, reason = ''): Promise<void> {
  const document = await lockDocument(command.tx, id);
  await command.saveVersion({
    recordType: 'document',
    recordId: id,
    organisationId: document.organisationId,
    version: document.version,
    snapshot: await snapshotOf(command, id),
    action,
    reason,
  });
  command.audit({
    organisationId: document.organisationId,
    action: `document.${action}`,
    recordType: 'document',
    recordId: id,
    detail: { version: document.version, reason },
  });
}

/** Changes the document and records it as a new version. */
export async function changeDocument(
  command: Command,
  id: string,
  changes: Parameters<typeof updateDocument>[2],
  action: string,
  reason = '',
): Promise<void> {
  await updateDocument(command.tx, id, changes, command.now);
  await recordDocument(command, id, action, reason);
}

/**
 * The same for the saves that the editor makes by itself: within a quarter of an hour those of one person are one version,
 * so that the history shows moments and not keystrokes. Anything else that happens in between ends the moment.
 */
export async function changeQuietly(
  command: Command,
  id: string,
  changes: Parameters<typeof updateDocument>[2],
): Promise<void> {
  const { tx, now, actor } = command;
  const last = await readLastEntry(tx, id);
  const goesOn =
    last?.action === autosaved &&
    last.actor_id === actor.userId &&
    now.getTime() - last.at.getTime() < sameSitting * 60_000;
  if (!goesOn) return changeDocument(command, id, changes, autosaved);
  await updateDocument(tx, id, { ...changes, sameVersion: true }, now);
  await replaceEntry(tx, id, last.version, await snapshotOf(command, id));
}
