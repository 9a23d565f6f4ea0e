import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, whatever the current folder is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path under the root of the repository. */
export const at = (...parts) => join(root, ...parts);

/** A line for the person who typed the command. */
export const say = (line) => process.stdout.write(`${line}\n`);

/**
 * A failure that the person can understand and repair: its message is shown alone, without a stack.
 * `output` holds what the failing tool printed; it is shown whole.
 */
export class Stop extends Error {
  constructor(message, output = '') {
    super(message);
    this.name = 'Stop';
    this.output = output;
  }
}

/** The environment with `folder` first among those where commands are looked for. */
export function withFirstOnPath(folder, environment = process.env) {
  // Windows spells the variable "Path" and would keep both spellings.
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...environment, [key]: [folder, environment[key]].filter(Boolean).join(separator) };
}

/** True when this process may write in `folder`, or create it. */
export function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    return error.code === 'ENOENT' && dirname(folder) !== folder && isWritable(dirname(folder));
  }
}

/** An account without a home folder would make npm fail on its cache: it then gets one inside the repository. */
export function npmEnvironment(environment = process.env) {
  const cache = environment.npm_config_cache ?? join(homedir(), '.npm');
  return isWritable(cache) ? environment : { ...environment, npm_config_cache: at('.cache', 'npm') };
}
