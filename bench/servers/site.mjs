import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/free-port.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const main = at('../../apps/web/dist/server/main.js');

/**
 * Starts the built site with the demonstration on a free loopback port and waits until it is ready. It ends with this process.
 * @param {{dataDir: string, databaseUrl?: string}} places
 * @param {Record<string, string>} settings further environment variables
 */
export async function startSite({ dataDir, databaseUrl }, settings = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  const env = {
    PATH,
    HOME,
    LANG,
    TMPDIR,
    HOST: '127.0.0.1',
    PORT: String(port),
    BASE_URL: url,
    DATA_DIR: dataDir,
    DEMO: '1',
  };
  if (databaseUrl) env.DATABASE_URL = databaseUrl;
  const child = fork(main, [], {
    env: { ...env, ...settings },
    execArgv: ['--import', new URL('follow-parent.mjs', import.meta.url).href],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4_000);
    });
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const site = {
    url,
    pid: child.pid,
    ended,
    /** Demonstration accounts, as the server writes them beside its data. */
    accounts() {
      const file = join(dataDir, 'comptes-demonstration.json');
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    },
    /** Milliseconds of processor that it has used. */
    cpu() {
      return new Promise((resolve) => {
        child.once('message', ({ cpu }) => resolve(cpu));
        child.send({});
      });
    },
    async kill(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
  try {
    await untilReady(url, child);
    return site;
  } catch (error) {
    await site.kill('SIGKILL');
    throw new Error(`${error.message}\n${printed}`);
  }
}

async function untilReady(url, child) {
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('The site stopped before it was ready:');
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return;
  }
  throw new Error('The site was not ready after two minutes:');
}
