import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentOf, markOf, sourcesOf } from './fingerprint.mjs';

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'limpide-fingerprint-'));
  write('packages/kernel/src/id.ts', 'one');
  write('packages/kernel/src/id.test.ts', 'test');
  write('packages/kernel/dist/id.js', 'built');
  write('packages/kernel/.hidden', 'hidden');
  write('package.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = () => sourcesOf(root, ['package.json', 'packages', 'absent']);
const content = () => contentOf(root, read());

test('only what a build reads is looked at', () => {
  expect(read().map((file) => file.path)).toEqual(['package.json', 'packages/kernel/src/id.ts']);
});

test('a new date alone changes the quick mark, not the content', () => {
  const [mark, before] = [markOf(read()), content()];
  utimesSync(join(root, 'packages/kernel/src/id.ts'), new Date(1_000), new Date(1_000));
  expect(markOf(read())).not.toBe(mark);
  expect(content()).toBe(before);
});

test.each([
  ['changed', () => write('packages/kernel/src/id.ts', 'two')],
  ['added', () => write('packages/kernel/src/clock.ts', '')],
  ['removed', () => rmSync(join(root, 'packages/kernel/src/id.ts'))],
])('a file %s changes the content', (_, change) => {
  const before = content();
  change();
  expect(content()).not.toBe(before);
});

test('a changed test changes nothing', () => {
  const before = content();
  write('packages/kernel/src/id.test.ts', 'another test');
  expect(content()).toBe(before);
});
