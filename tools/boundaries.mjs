import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { root, say } from './workspace.mjs';

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/**
 * Checks who imports whom below a folder laid out like the repository.
 * @param {string} base
 * @returns {Promise<{modules: number, unseen: string[], violations: {rule: string, from: string, to: string, comment: string}[]}>}
 *   `unseen`: source files on disk that were not looked at, so about which the rules say nothing.
 */
export async function checkBoundaries(base) {
  const folders = rules.folders.filter((folder) => existsSync(join(base, folder)));
  const { enhancedResolveOptions, ...options } = rules.options;
  const { output } = await cruise(
    folders,
    { ...options, baseDir: base, validate: true, ruleSet: { forbidden: rules.forbidden } },
    enhancedResolveOptions,
  );
  const seen = new Set(output.modules.map((module) => module.source));
  return {
    modules: output.modules.filter((module) => isSource(module.source)).length,
    unseen: folders.flatMap((folder) => sourceFiles(base, folder)).filter((file) => !seen.has(file)),
    violations: output.summary.violations.map((violation) => describe(violation)),
  };
}

function describe({ rule, from, to, cycle }) {
  const comment = rules.forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  return { rule: rule.name, from, to: cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to, comment };
}

/** TypeScript of the repository itself, declarations left out: they import nothing at run time. */
const isSource = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('node_modules/');

const skippedFolders = new Set(['node_modules', 'dist', 'results', 'coverage']);

function sourceFiles(base, folder) {
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : sourceFiles(base, path);
    return isSource(path) ? [path] : [];
  });
}

async function main() {
  const { modules, unseen, violations } = await checkBoundaries(root);
  for (const { rule, from, to, comment } of violations) say(`${rule}: ${from} → ${to}\n  ${comment}`);
  for (const file of unseen) say(`pas examiné : ${file}`);
  const tooFew = modules < rules.minimumModules;
  if (tooFew) say(`Trop peu de modules : ${rules.minimumModules} attendus au moins.`);
  say(`${modules} modules examinés, ${violations.length} violations.`);
  process.exitCode = violations.length > 0 || unseen.length > 0 || tooFew ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
