import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf, markOf, sourcesOf } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { runQuietly } from './process.mjs';
import { at, root, Stop, say, withFirstOnPath } from './workspace.mjs';

/** What is built: the site (browser files, then server) and the command line. `made` tells a complete build. */
export const products = [
  { name: 'apps/web', args: ['build', '--app'], made: ['dist/client', 'dist/server/main.js'] },
  { name: 'apps/cli', args: ['build'], made: ['dist/limpide.js'] },
];

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'packages', 'docs/guide'];

/** Builds what changed since the last build. */
export async function build(node) {
  if (staleProducts().length > 0) await alone(() => buildAll(node, staleProducts()));
}

const staleProducts = () => products.map(inspect).filter((product) => product.stale);

async function buildAll(node, stale) {
  if (stale.length === 0) return;
  say('Construction…');
  const results = await Promise.allSettled(stale.map((product) => buildOne(node, product)));
  const failures = results.filter((result) => result.status === 'rejected').map((result) => result.reason);
  if (failures.length > 0) throw failures[0];
}

/** Compares a product with its stamp: by sizes and dates first, by contents when these differ (a fresh copy, a branch). */
function inspect(product) {
  const stampFile = at(product.name, 'dist', '.build.json');
  const files = sourcesOf(root, [...shared, product.name]);
  const mark = markOf(files);
  const stamp = readJson(stampFile);
  const complete = stamp !== undefined && product.made.every((path) => existsSync(at(product.name, path)));
  if (complete && stamp.mark === mark) return { stale: false };
  const content = contentOf(root, files);
  const same = complete && stamp.content === content;
  if (same) writeFileSync(stampFile, JSON.stringify({ mark, content }));
  return { ...product, stale: !same, stampFile, stamp: { mark, content } };
}

async function buildOne(node, { name, args, made, stampFile, stamp }) {
  const folder = at(name);
  if (!existsSync(join(folder, 'vite.config.ts'))) throw new Stop(`${name} : il manque vite.config.ts.`);
  await runQuietly(node, [at('node_modules', 'vite', 'bin', 'vite.js'), ...args], {
    cwd: folder,
    env: { ...withFirstOnPath(dirname(node)), NODE_ENV: 'production' },
    timeoutMs: 5 * 60_000,
    failure: `La construction de ${name} a échoué.`,
  });
  const missing = made.filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) throw new Stop(`La construction de ${name} n'a pas produit ${missing.join(', ')}.`);
  // The stamp describes the files as they were before the build: a file saved meanwhile makes it stale again.
  writeFileSync(stampFile, JSON.stringify(stamp));
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
