import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const conditions = ['source', 'node'];

/** One runner: engines first, then the web application on its databases. The browser tests have theirs in e2e/. */
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One for each core, two at most: on two cores Vitest would use one of them.
    maxWorkers: Math.min(2, availableParallelism()),
    projects: [
      {
        ...shared,
        test: {
          name: 'engines',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'apps/cli/**/*.test.ts', 'tools/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'web',
          include: ['apps/web/{src,test,seed}/**/*.test.{ts,tsx}'],
          globalSetup: ['apps/web/test/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
