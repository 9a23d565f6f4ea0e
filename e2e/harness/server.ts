import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tools/free-port.mjs';
import { startGuarded } from '../../tools/guard.mjs';

const main = join(import.meta.dirname, '../../apps/web/dist/server/main.js');
const log = join(import.meta.dirname, '../results/server.log');
const startLimitMs = 60_000;

/** A demonstration account, as the server writes it beside its data when it loads the demonstration. */
export interface Account {
  role: string;
  name: string;
  email: string;
  password: string;
}

/** What the tests need to know of the running server; plain data, since it is handed to other processes. */
export interface ServerFacts {
  /** `http://127.0.0.1:port`, without a final slash. */
  url: string;
  dataDir: string;
  accounts: Account[];
}

export interface RunningServer {
  facts: ServerFacts;
  stop(): Promise<void>;
}

/**
 * Starts the built site on a free loopback port, with the demonstration in a temporary folder, and waits until it is
 * ready. It stops with `stop`, or when this process ends in any way; its data goes with it.
 * @param settings further environment variables of the server
 * @throws Error with the server's last words when it does not become ready within a minute
 */
export async function startServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  if (!existsSync(main)) throw new Error('The site is not built: run the browser tests with "npm run e2e".');
  const folder = mkdtempSync(join(tmpdir(), 'limpide-e2e-'));
  const dataDir = join(folder, 'data');
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const server = startGuarded({
    command: process.execPath,
    args: [main],
    cwd: folder,
    env: {
      // The machine's own settings (a database, a mail server…) must not reach the tests.
      ...only(process.env, ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot']),
      HOST: '127.0.0.1',
      PORT: port,
      BASE_URL: url,
      DATA_DIR: dataDir,
      DEMO: '1',
      GALLERY: '1',
      ...settings,
    },
    graceMs: 10_000,
    remove: [folder],
  });
  const lastWords = keepOutput(server);
  try {
    await untilReady(url, server.ended);
    return { facts: { url, dataDir, accounts: readAccounts(dataDir) }, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${(error as Error).message}\n${lastWords()}`);
  }
}

function only(environment: NodeJS.ProcessEnv, names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

/** Writes the server's output to a file of the results, and returns its last part on demand. */
function keepOutput(server: ReturnType<typeof startGuarded>): () => string {
  mkdirSync(join(log, '..'), { recursive: true });
  const file = createWriteStream(log);
  let last = '';
  server.onOutput((text) => {
    file.write(text);
    last = (last + text).slice(-4_000);
  });
  server.ended.then(() => file.end());
  return () => last;
}

async function untilReady(url: string, ended: Promise<number | null>): Promise<void> {
  const state = { ended: false };
  ended.then(() => {
    state.ended = true;
  });
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    if (state.ended) throw new Error('The server stopped before it was ready:');
    if (await answers(`${url}/readyz`)) return;
    await pause(50);
  }
  throw new Error(`The server was not ready after ${startLimitMs / 1000} s:`);
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function readAccounts(dataDir: string): Account[] {
  const file = join(dataDir, 'comptes-demonstration.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Account[]) : [];
}
