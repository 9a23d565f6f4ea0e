/**
 * The commands of the repository. Plain JavaScript without dependency, for any Node from 18 on: it finds or fetches the
 * right Node, installs the packages, builds what changed, then starts or tests. Each stage costs nothing when done.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { become } from './process.mjs';
import { rightNode } from './right-node.mjs';
import { browserSteps, checkSteps, runSteps, testSteps } from './suite.mjs';
import { at, Stop, say, withFirstOnPath } from './workspace.mjs';

const verbs = {
  /** Serves the built site with the packages of production only. */
  async start(args) {
    await installDependencies(process.execPath, 'production');
    await build(process.execPath);
    await launch(at('apps', 'web', 'dist', 'server', 'main.js'), args);
  },

  /** Serves the site from its sources. */
  async dev(args) {
    await installDependencies(process.execPath, 'all');
    await launch(at('apps', 'web', 'dev.mjs'), args);
  },

  /** Everything, or the named steps: `npm test -- types unit`. */
  async test(args) {
    await installDependencies(process.execPath, 'all');
    process.exitCode = await runSteps(testSteps, args);
  },

  /** What needs neither a build nor a browser nor a run: types, style, boundaries. */
  async check(args) {
    await installDependencies(process.execPath, 'all');
    process.exitCode = await runSteps(checkSteps, args);
  },

  /** The browser tests; arguments go to Vitest (a file, `-t name`). */
  async e2e(args) {
    await installDependencies(process.execPath, 'all');
    process.exitCode = await runSteps(browserSteps(args), []);
  },

  bench: (args) => measure('run.mjs', args),
  soak: (args) => measure('soak.mjs', args),

  /** Writes the engines as modules for a page without any tool. */
  async engines([folder]) {
    if (!folder) throw new Stop('Dites où écrire les moteurs : npm run engines -- DOSSIER');
    await installDependencies(process.execPath, 'all');
    const { writeEngines } = await import('./engines.mjs');
    await writeEngines(folder);
  },

  /** Writes the public page that checks a text as one file, which works without network. */
  async offline(args) {
    await installDependencies(process.execPath, 'all');
    await build(process.execPath);
    await become(process.execPath, [at('apps', 'web', 'offline', 'build.mjs'), ...args]);
  },

  /** Rebuilds the model of French from data that are somewhere on this machine. */
  async train(args) {
    await installDependencies(process.execPath, 'all');
    await become(process.execPath, ['--conditions=source', at('packages', 'language-fr', 'train', 'main.ts'), ...args]);
  },
};

/** Becomes the program, which ends with the npm command that asked for it. */
async function launch(program, args) {
  await become(process.execPath, ['--import', pathToFileURL(at('tools', 'follow-npm.mjs')).href, program, ...args]);
}

/** Comparisons have packages of their own, which nothing else installs. */
async function measure(script, args) {
  const node = process.execPath;
  await installDependencies(node, 'all');
  await build(node);
  if (existsSync(at('bench', 'package-lock.json'))) await installDependencies(node, 'all', at('bench'));
  if (!existsSync(at('bench', script))) throw new Stop(`Il n'y a pas de bench/${script}.`);
  await launch(at('bench', script), args);
}

async function main([verb, ...args]) {
  const action = Object.hasOwn(verbs, verb ?? '') ? verbs[verb] : undefined;
  if (!action) throw new Stop(`Commandes : ${Object.keys(verbs).join(', ')}.`);
  const node = await rightNode();
  const env = withFirstOnPath(dirname(node));
  if (node !== process.execPath) await become(node, [...process.execArgv, process.argv[1], verb, ...args], env);
  Object.assign(process.env, env);
  await import('./follow-npm.mjs');
  await action(args);
}

main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof Stop)) throw error;
  if (error.output) say(error.output.trimEnd());
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
