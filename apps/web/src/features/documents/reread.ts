import type { JobHandlers } from '../../platform/jobs/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { listOwnIds, openDocument } from './queries/index.ts';
import { isOutdated, readAnew, readingAt } from './renew.ts';
import { updateAnalysis } from './store/index.ts';

/** What this feature does later. */
export function documentJobs(platform: Platform): Pick<JobHandlers, 'lexicon.changed'> {
  return { 'lexicon.changed': ({ organisationId }) => rereadDocuments(platform, organisationId) };
}

/**
 * Reads the texts of an organisation again with its lexicon of today, so that lists and figures follow too. It changes no
 * text and no version; one that was saved meanwhile is left as it is. @throws AppError of `Engines.run`: the job is tried again
 */
export async function rereadDocuments(platform: Platform, organisationId: string): Promise<void> {
  const { db, engines, clock } = platform;
  const apart = { engines, owner: `lexicon:${organisationId}` };
  for (const id of await listOwnIds(db, organisationId)) {
    const opened = await openDocument(db, id);
    if (!isOutdated(opened)) continue;
    const { current } = opened.texts;
    const analysis = await readAnew(apart, opened, readingAt(clock.now(), opened));
    await db.transaction().execute((tx) => updateAnalysis(tx, { id: current.id, version: current.version, analysis }));
  }
}
