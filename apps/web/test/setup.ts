import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { migrate, openInMemory } from '../src/platform/database/index.ts';

/** Once for the run: an empty cluster from the shipped seed, migrated, dumped; each test file opens its own copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const database = await openInMemory(new Blob([readFileSync(join(root, 'seed', 'cluster.tar.gz'))]));
  await migrate(database.db, join(root, 'migrations'));
  const dump = await database.dump();
  await database.close();
  project.provide('migrated', Buffer.from(await dump.arrayBuffer()).toString('base64'));
  const { startPostgres } = await import('../../../tools/postgres.mjs');
  const server = (await startPostgres()) as { url: string; stop(): Promise<void> } | null;
  project.provide('postgresUrl', server?.url ?? null);
  return async () => {
    await server?.stop();
  };
}
