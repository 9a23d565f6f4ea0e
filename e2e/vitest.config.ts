import { defineConfig } from 'vitest/config';

/** Browser tests: one server and one browser for the whole run, one journey after the other. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['journeys/**/*.test.ts'],
    globalSetup: ['./harness/global-setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    // Walks of every page go two by two.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
