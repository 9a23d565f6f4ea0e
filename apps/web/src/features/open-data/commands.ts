import type { Tx } from '../../platform/database/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { appendChange, type CatalogueChange } from './store/index.ts';

/** Signs a change, adds it to the stream and has subscribers told, all in the transaction that makes it. */
export async function announceChange(tx: Tx, platform: Platform, change: CatalogueChange): Promise<void> {
  await appendChange(tx, platform, change);
  // What is missed while no job runs is caught up with at the next change, and each night.
  await platform.jobs.enqueue(tx, 'catalogue.changed', {}, { ifRunning: true });
}
