import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.mjs';
import { at } from './workspace.mjs';

/** A small repository of the same shape as ours, in which violations are planted. */
let base;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'limpide-boundaries-'));
  file('package.json', JSON.stringify({ dependencies: { hono: '*', kysely: '*', preact: '*' } }));
  for (const name of ['kernel', 'language', 'readability', 'documents', 'ui', 'export-node']) {
    file(`packages/${name}/package.json`, JSON.stringify({ exports: { '.': { source: './src/index.ts' } } }));
    file(`packages/${name}/src/index.ts`, 'export const here = 1;\n');
    link(`packages/${name}`, `node_modules/@limpide/${name}`);
  }
  for (const name of ['hono', 'kysely', 'preact']) link(at('node_modules', name), `node_modules/${name}`);
  file('apps/web/src/platform/database/index.ts', 'export const database = 1;\n');
  file('apps/web/src/features/letters/index.ts', 'export const letters = 1;\n');
  file('apps/web/src/features/letters/store.ts', 'export const store = 1;\n');
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

function file(path, text) {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}

function link(target, path) {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  symlinkSync(target.startsWith('/') ? target : join(base, target), join(base, path), 'dir');
}

const imports = (target) => `import * as it from '${target}';\nexport const used = it;\n`;

test('a sound repository has no violation, and every file is looked at', async () => {
  file('packages/readability/src/rule.ts', imports('@limpide/language'));
  file('packages/export-node/src/write.ts', imports('node:fs'));
  file('packages/kernel/src/kernel.test.ts', imports('node:fs'));
  file('packages/ui/src/button/button.tsx', imports('preact'));
  file('apps/web/src/features/action/commands.ts', imports('../letters/index.ts'));
  file('apps/web/src/features/action/queries.ts', imports('kysely'));
  file('apps/web/src/features/action/routes.tsx', imports('hono'));
  file('apps/web/src/features/action/pages/list.tsx', imports('@limpide/ui'));
  file(
    'apps/web/src/islands/checker.tsx',
    `${imports('@limpide/readability')}import type { store } from '../features/letters/store.ts';\nexport type S = typeof store;\n`,
  );
  const { modules, unseen, violations } = await checkBoundaries(base);
  expect(violations).toEqual([]);
  expect(unseen).toEqual([]);
  expect(modules).toBe(18);
});

test.each([
  ['package-to-app', 'packages/kernel/src/a.ts', '../../../apps/web/src/platform/database/index.ts'],
  ['package-to-node', 'packages/readability/src/a.ts', 'node:fs'],
  ['package-to-node', 'packages/ui/src/a.tsx', 'fs'],
  ['package-to-database', 'packages/export-node/src/a.ts', 'kysely'],
  ['package-to-framework', 'packages/documents/src/a.ts', 'hono'],
  ['package-to-preact', 'packages/readability/src/a.tsx', 'preact'],
  ['engine-to-engine', 'packages/readability/src/a.ts', '@limpide/documents'],
  ['engine-to-engine', 'packages/documents/src/deep/a.ts', '@limpide/readability'],
  ['engine-to-engine', 'packages/language/src/a.ts', '@limpide/readability'],
  ['language-to-engine', 'packages/kernel/src/a.ts', '@limpide/language'],
  ['drawing-to-engine', 'packages/ui/src/a.ts', '@limpide/readability'],
  ['package-face', 'packages/readability/src/a.ts', '../../language/src/inner.ts'],
  ['app-to-app', 'apps/cli/src/a.ts', '../../web/src/platform/database/index.ts'],
  ['feature-to-feature', 'apps/web/src/features/action/commands.ts', '../letters/store.ts'],
  ['into-a-feature', 'apps/web/src/main.ts', './features/letters/store.ts'],
  ['platform-to-feature', 'apps/web/src/platform/jobs/a.ts', '../../features/letters/index.ts'],
  ['sql-outside-store', 'apps/web/src/features/action/commands.ts', 'kysely'],
  ['sql-outside-store', 'apps/web/src/features/action/store-of-words.ts', 'kysely'],
  ['http-outside-routes', 'apps/web/src/features/action/commands.ts', 'hono'],
  ['page-to-server', 'apps/web/src/features/letters/pages/list.tsx', '../store.ts'],
  ['page-to-server', 'apps/web/src/features/letters/pages/list.tsx', '../../../platform/database/index.ts'],
  ['island-to-server', 'apps/web/src/islands/checker.tsx', '../features/letters/store.ts'],
  ['island-to-server', 'apps/web/src/features/letters/islands/a.tsx', '../store.ts'],
  ['island-to-server', 'apps/web/src/islands/checker.tsx', 'kysely'],
  ['island-to-node', 'apps/web/src/islands/checker.tsx', 'node:path'],
  ['no-unresolved', 'packages/kernel/src/a.ts', './nowhere.ts'],
  ['browser-test-to-source', 'e2e/journeys/a.test.ts', '../../apps/web/src/platform/database/index.ts'],
])('%s: %s may not import %s', async (rule, from, target) => {
  file('packages/language/src/inner.ts', 'export const inner = 1;\n');
  file(from, imports(target));
  const { violations } = await checkBoundaries(base);
  expect(violations.filter((violation) => violation.from === from).map((violation) => violation.rule)).toContain(rule);
});

test('a cycle is found, through types as well', async () => {
  file('packages/kernel/src/a.ts', "import type { B } from './b.ts';\nexport type A = B[];\n");
  file('packages/kernel/src/b.ts', "import type { A } from './a.ts';\nexport type B = A | 1;\n");
  const { violations } = await checkBoundaries(base);
  expect(violations.map((violation) => violation.rule)).toContain('no-cycle');
});
