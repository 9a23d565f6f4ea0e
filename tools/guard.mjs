/**
 * Runs a server that must not outlive the process that asked for it, even when that process is killed outright.
 * Between the two stands a small process that reads a pipe: the pipe closes when the owner ends, whatever ends it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);

/**
 * Starts `command` under guard.
 * @param {object} order
 * @param {string} order.command
 * @param {string[]} order.args
 * @param {Record<string, string | undefined>} [order.env] the whole environment
 * @param {string} [order.cwd]
 * @param {number} [order.uid] the account to run as, when this one may choose
 * @param {number} [order.gid]
 * @param {NodeJS.Signals} [order.signal] the polite way to end it (SIGTERM)
 * @param {number} [order.graceMs] how long it may take to end before it is killed (5000)
 * @param {string[]} [order.remove] folders removed once it has ended
 * @returns what it prints (`onOutput`), its end (`ended`), and `stop`, which returns when it has ended
 */
export function startGuarded(order) {
  const guard = spawn(process.execPath, [self], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(guard, 'exit').then(([code]) => code);
  // A guard that died already cannot be told anything; `ended` says so.
  guard.stdin.on('error', () => {});
  guard.stdin.write(`${JSON.stringify(order)}\n`);
  return {
    pid: guard.pid,
    /** Resolves with the exit code when the server and its guard have ended. */
    ended,
    /** Calls back with each piece of what the server prints. */
    onOutput(listener) {
      guard.stdout.on('data', (chunk) => listener(chunk.toString('utf8')));
      guard.stderr.on('data', (chunk) => listener(chunk.toString('utf8')));
    },
    /** Ends the server politely, then by force; never waits longer than the grace and two seconds. */
    async stop() {
      guard.stdin.end();
      const limit = new AbortController();
      const force = pause((order.graceMs ?? 5_000) + 2_000, undefined, { signal: limit.signal }).then(
        () => guard.kill('SIGKILL'),
        () => {},
      );
      await Promise.race([ended, force]);
      limit.abort();
    },
  };
}

/** The guard itself: reads its order on the first line of the pipe, then waits for the end of either side. */
async function guard() {
  // Signals sent to the whole group (Ctrl-C, the end of a terminal) are for the owner to answer.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  const order = await readOrder();
  const child = spawn(order.command, order.args, {
    cwd: order.cwd,
    env: order.env ?? process.env,
    uid: order.uid,
    gid: order.gid,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    finish(order, 127);
  });
  child.once('exit', (code) => finish(order, code ?? 1));
  process.stdin.once('end', () => {
    child.kill(order.signal ?? 'SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), order.graceMs ?? 5_000);
  });
  process.stdin.resume();
}

async function readOrder() {
  let text = '';
  for await (const chunk of process.stdin.iterator({ destroyOnReturn: false })) {
    text += chunk;
    if (text.endsWith('\n')) return JSON.parse(text);
  }
  return process.exit(0);
}

function finish(order, code) {
  for (const folder of order.remove ?? []) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await guard();
