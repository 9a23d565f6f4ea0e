import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchChromium } from './chromium.ts';
import { type ServerFacts, startServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    server: ServerFacts;
    browser: string;
  }
}

/** One server and one browser for the run; both end with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  emptyResults();
  const [server, browser] = await Promise.allSettled([startServer(), launchChromium()]);
  const stop = async () => {
    if (browser.status === 'fulfilled') await browser.value.close();
    if (server.status === 'fulfilled') await server.value.stop();
  };
  if (server.status === 'rejected' || browser.status === 'rejected') {
    await stop();
    throw server.status === 'rejected' ? server.reason : (browser as PromiseRejectedResult).reason;
  }
  project.provide('server', server.value.facts);
  project.provide('browser', browser.value.wsEndpoint());
  return stop;
}

/** Pictures of an earlier run would be mistaken for this one's. */
function emptyResults(): void {
  const results = join(import.meta.dirname, '../results');
  mkdirSync(results, { recursive: true });
  for (const name of readdirSync(results)) rmSync(join(results, name), { recursive: true, force: true });
}
