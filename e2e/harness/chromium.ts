import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BrowserServer, chromium as playwright } from 'playwright-core';

const cache = join(import.meta.dirname, '../../.cache');

/** Without them Chromium looks for updates and reaches the network at every start; tests run as root in containers. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/**
 * Starts the browser, to which each test file connects.
 * It is the program named by `CHROMIUM_PATH`, or else the one that the npm package carries.
 */
export async function launchChromium(): Promise<BrowserServer> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return launch(given, process.env);
  const folder = await unpackedChromium();
  const program = join(folder, 'chromium');
  try {
    return await launch(program, withFonts(folder, process.env));
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw error;
    // A bare machine lacks the network security libraries; the package carries them too.
    return launch(program, withLibraries(folder, withFonts(folder, process.env)));
  }
}

function launch(executablePath: string, env: NodeJS.ProcessEnv): Promise<BrowserServer> {
  return playwright.launchServer({
    executablePath,
    args: flags,
    env: env as Record<string, string>,
    headless: true,
    host: '127.0.0.1',
    timeout: 60_000,
  });
}

/**
 * The folder with the unpacked browser, its fonts and libraries, made once for this copy of the repository.
 * The package itself unpacks into the temporary folder that all users of the machine share, and takes whatever it finds
 * there under its name: another user's file, or half a file.
 */
async function unpackedChromium(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(manifest, '../../package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const staging = join(cache, `chromium-${process.pid}`);
  mkdirSync(staging, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = staging;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(join(manifest, '../../bin/al2023.tar.br'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(staging, folder);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

/** A machine without fonts would show nothing but boxes. */
function withFonts(folder: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env.FONTCONFIG_PATH || existsSync('/etc/fonts/fonts.conf')) return env;
  return { ...env, FONTCONFIG_PATH: join(folder, 'fonts') };
}

function withLibraries(folder: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...env, LD_LIBRARY_PATH: path };
}
