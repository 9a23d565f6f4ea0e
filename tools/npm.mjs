import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './process.mjs';
import { npmEnvironment, withFirstOnPath } from './workspace.mjs';

/**
 * Runs npm in silence under the Node program `node`, never letting a package run a script.
 * npm skips optional packages that do not fit the Node it runs under, so it must be the Node that will use them.
 * @throws {Stop} `failure`, with what npm printed.
 */
export function npm(node, args, { cwd, failure }) {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const options = { cwd, env: npmEnvironment(withFirstOnPath(dirname(node))), timeoutMs: 15 * 60_000, failure };
  const script = npmScript();
  return script ? runQuietly(node, [script, ...all], options) : runQuietly('npm', all, options);
}

/** npm's own program, known when this command was started by `npm start` and the like, or else beside Node. */
function npmScript() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const besideOnWindows = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const { npm_execpath: started } = process.env;
  const known = started?.endsWith('npm-cli.js') ? [started] : [];
  return [...known, beside, besideOnWindows].find(existsSync);
}
