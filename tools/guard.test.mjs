import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startGuarded } from './guard.mjs';
import { at } from './workspace.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-guard-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A server that says its number and then does nothing; `stubborn` ones ignore polite requests. */
const server = (stubborn = false) => ({
  command: process.execPath,
  args: [
    '-e',
    `${stubborn ? "process.on('SIGTERM', () => {});" : ''} console.log('pid ' + process.pid); setInterval(() => {}, 1000)`,
  ],
});

async function pidFrom(guarded) {
  let text = '';
  guarded.onOutput((more) => {
    text += more;
  });
  while (!/pid \d+\n/.test(text)) await pause(10);
  return Number(text.match(/pid (\d+)/)[1]);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function untilDead(pid) {
  while (isAlive(pid)) await pause(20);
}

test('stop ends the server and removes its folder', async () => {
  const data = join(folder, 'data');
  mkdirSync(data);
  const guarded = startGuarded({ ...server(), remove: [data] });
  const pid = await pidFrom(guarded);
  await guarded.stop();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(data)).toBe(false);
});

test('a server that refuses to end is ended by force', async () => {
  const guarded = startGuarded({ ...server(true), graceMs: 200 });
  const pid = await pidFrom(guarded);
  await guarded.stop();
  await untilDead(pid);
});

test('the end of the server is told, with its code', async () => {
  const guarded = startGuarded({ command: process.execPath, args: ['-e', 'process.exit(7)'] });
  expect(await guarded.ended).toBe(7);
  await guarded.stop();
});

test('a command that does not exist ends at once', async () => {
  const guarded = startGuarded({ command: join(folder, 'nothing'), args: [] });
  expect(await guarded.ended).toBe(127);
});

test('the server ends when its owner is killed outright', async () => {
  const script = `
    import { startGuarded } from ${JSON.stringify(pathToFileURL(at('tools', 'guard.mjs')).href)};
    startGuarded(${JSON.stringify(server())}).onOutput((text) => console.log(text.trim()));
  `;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  owner.stdout.on('data', (chunk) => {
    text += chunk;
  });
  while (!/pid \d+/.test(text)) await pause(10);
  const pid = Number(text.match(/pid (\d+)/)[1]);
  owner.kill('SIGKILL');
  await untilDead(pid);
});
