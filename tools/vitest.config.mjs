import { defineConfig } from 'vitest/config';

/** Tests of the repository's own tools. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['*.test.mjs'], testTimeout: 60_000, hookTimeout: 60_000 },
});
