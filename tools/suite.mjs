import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from './build.mjs';
import { counts, readVitest } from './counts.mjs';
import { run } from './process.mjs';
import { at, Stop, say } from './workspace.mjs';

/**
 * A step of the verification: prints as it goes and gives its counts.
 * @typedef {{name: string, title: string, work: () => Promise<{passed: number, failed: number, skipped: number}>}} Step
 */

const minutes = 60_000;

/** A tool that only says yes or no counts as one test. */
async function verdict(script, args) {
  const { code, timedOut, interrupted } = await run(process.execPath, [at(script), ...args], {
    timeoutMs: 10 * minutes,
  });
  if (interrupted) throw new Interrupted();
  if (timedOut) say('Interrompu après dix minutes.');
  return code === 0 ? counts(1, 0) : counts(0, 1);
}

/** A run of Vitest, counted from its own report. */
async function vitest(name, args, timeoutMs) {
  const report = at('.cache', 'test', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { code, timedOut, interrupted } = await run(
    process.execPath,
    [
      at('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: at(), timeoutMs },
  );
  if (interrupted) throw new Interrupted();
  if (timedOut) say(`Interrompu après ${timeoutMs / minutes} minutes.`);
  return readVitest(report, code);
}

export const checkSteps = [
  {
    name: 'types',
    title: 'Types',
    work: () => verdict('node_modules/typescript7/bin/tsc', ['-p', at('tsconfig.json')]),
  },
  { name: 'style', title: 'Style', work: () => verdict('node_modules/@biomejs/biome/bin/biome', ['check', at()]) },
  { name: 'boundaries', title: 'Frontières entre modules', work: () => verdict('tools/boundaries.mjs', []) },
];

const toolStep = {
  name: 'tools',
  title: 'Outils',
  work: () => vitest('tools', ['--config', at('tools', 'vitest.config.mjs')], 10 * minutes),
};

const unitStep = { name: 'unit', title: 'Moteurs et fonctions', work: () => vitest('unit', [], 20 * minutes) };

export const browserSteps = (args) => [
  {
    name: 'build',
    title: 'Construction',
    async work() {
      await build(process.execPath);
      return counts(1, 0);
    },
  },
  {
    name: 'e2e',
    title: 'Navigateur',
    work: () => vitest('e2e', ['--config', at('e2e', 'vitest.config.ts'), ...args], 30 * minutes),
  },
];

export const testSteps = [...checkSteps, toolStep, unitStep, ...browserSteps([])];

/**
 * Runs the steps in order, the later ones even when an earlier one failed, and ends with the closing line
 * `N passed, N failed` (`, N skipped` when some were).
 * @param {Step[]} steps
 * @param {string[]} names only these, when given
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps, names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Stop(`Étapes : ${steps.map((step) => step.name).join(', ')}.`);
  const results = [];
  for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`\n— ${step.title}`);
    const start = Date.now();
    const result = await outcome(step);
    if (result === undefined) return 130;
    results.push({ ...step, ...result, seconds: (Date.now() - start) / 1000 });
  }
  return summary(results);
}

/** The counts of a step, a crash being one failure; nothing when the person interrupted it. */
async function outcome(step) {
  try {
    return await step.work();
  } catch (error) {
    if (error instanceof Interrupted) return undefined;
    say(error instanceof Stop ? `${error.output}\n${error.message}`.trim() : String(error.stack));
    return counts(0, 1);
  }
}

function summary(results) {
  say('\n— Résumé');
  for (const { title, passed, failed, skipped, seconds } of results) {
    const parts = [`${passed} réussis`, `${failed} échoués`, ...(skipped > 0 ? [`${skipped} ignorés`] : [])];
    say(`${failed > 0 ? '✗' : '✓'} ${title.padEnd(26)} ${parts.join(', ')} (${seconds.toFixed(1)} s)`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  say(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`);
  return total('failed') > 0 ? 1 : 0;
}

/** The person stopped the run: nothing more is started and nothing is concluded. */
class Interrupted extends Error {}
