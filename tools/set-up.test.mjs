import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from './lock.mjs';
import { run, runQuietly } from './process.mjs';
import { isRecentEnough } from './right-node.mjs';
import { isWritable, withFirstOnPath } from './workspace.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-set-up-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['v18.20.0', false],
  ['v20.20.2', false],
  ['v22.21.9', false],
  ['v22.22.0', true],
  ['v23.11.0', false],
  ['v24.0.0', true],
  ['v26.1.0', true],
])('Node %s is recent enough: %s', (version, expected) => expect(isRecentEnough(version)).toBe(expected));

test('two works under the same lock do not overlap', async () => {
  const file = join(folder, 'deep', 'lock');
  const steps = [];
  const work = (name) =>
    alone(
      async () => {
        steps.push(`${name} begins`);
        await pause(50);
        steps.push(`${name} ends`);
      },
      { file },
    );
  await Promise.all([work('a'), work('b')]);
  expect(steps.map((step) => step.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(existsSync(file)).toBe(false);
});

test('the lock of a dead process is taken over', async () => {
  const file = join(folder, 'lock');
  const { pid } = await deadProcess();
  writeFileSync(file, String(pid));
  expect(await alone(async () => 'done', { file, waitMs: 1_000 })).toBe('done');
});

test('a lock that is never released ends in a plain message', async () => {
  const file = join(folder, 'lock');
  writeFileSync(file, String(process.pid));
  await expect(alone(async () => 'done', { file, waitMs: 0 })).rejects.toThrow(file);
});

test('a quiet command gives back what it printed, and all of it when it fails', async () => {
  const options = { timeoutMs: 20_000, failure: 'Échec.' };
  const script = (code) => ['-e', `console.log('out'); console.error('err'); process.exitCode = ${code}`];
  expect(await runQuietly(process.execPath, script(0), options)).toContain('out');
  const failure = await runQuietly(process.execPath, script(1), options).catch((error) => error);
  expect(failure.message).toBe('Échec.');
  expect(failure.output).toContain('out');
  expect(failure.output).toContain('err');
});

test('a command that lasts too long is ended', async () => {
  const result = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 100 });
  expect(result.timedOut).toBe(true);
  expect(result.code).not.toBe(0);
});

test('a folder comes first on the path, whatever the variable is called', () => {
  const separator = process.platform === 'win32' ? ';' : ':';
  expect(withFirstOnPath('/new', { Path: '/old' })).toEqual({ Path: `/new${separator}/old` });
});

test('a folder that can be created is writable, one below a file is not', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(isWritable(join(folder, 'a', 'b'))).toBe(true);
  expect(isWritable(join(folder, 'file', 'b'))).toBe(false);
});

async function deadProcess() {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child;
}
