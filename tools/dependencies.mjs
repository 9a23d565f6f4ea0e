import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './lock.mjs';
import { npm } from './npm.mjs';
import { root, say } from './workspace.mjs';

/**
 * @typedef {'production' | 'all'} Extent what is installed: enough to build and serve, or also to check and test.
 */

/**
 * Installs the packages of the lockfile unless they are there.
 * A folder of packages that exists is completed in place, never emptied: a server may be running from it.
 * @param {string} node the Node program that will use the packages
 * @param {Extent} extent
 */
export async function installDependencies(node, extent, folder = root) {
  if (whatIsMissing(folder, extent)) {
    await alone(async () => {
      const missing = whatIsMissing(folder, extent);
      if (missing) await install(node, missing, folder);
    });
  }
}

/** What to install, or nothing when the last installation had this lockfile and at least this extent. */
function whatIsMissing(folder, extent) {
  const installed = readStamp(folder);
  const lock = lockfileHash(folder);
  const needed = installed.extent === 'all' ? 'all' : extent;
  return installed.lock === lock && installed.extent === needed ? undefined : { lock, extent: needed };
}

async function install(node, { lock, extent }, folder) {
  say('Préparation…');
  rmSync(stampFile(folder), { force: true });
  const exists = existsSync(join(folder, 'node_modules'));
  const command = exists ? ['install', '--no-save'] : ['ci'];
  // Said explicitly in both cases, because NODE_ENV=production would change npm's default.
  const kinds = extent === 'all' ? ['--include=dev'] : ['--omit=dev'];
  await npm(node, [...command, ...kinds], {
    cwd: folder,
    failure: "Les dépendances n'ont pas pu être installées. Vérifiez l'accès au registre npm.",
  });
  mkdirSync(dirname(stampFile(folder)), { recursive: true });
  writeFileSync(stampFile(folder), JSON.stringify({ lock, extent }));
}

const stampFile = (folder) => join(folder, 'node_modules', '.limpide-install.json');

/** What the last complete installation was for. Someone may also have typed `npm ci`: its extent is then looked up. */
function readStamp(folder) {
  try {
    return JSON.parse(readFileSync(stampFile(folder), 'utf8'));
  } catch {
    const hasTests = existsSync(join(folder, 'node_modules', 'vitest', 'package.json'));
    return { lock: undefined, extent: hasTests ? 'all' : undefined };
  }
}

/** The lockfile says which packages, the platform which of their binaries. */
function lockfileHash(folder) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} `);
  return hash.update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
}
