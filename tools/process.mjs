import { spawn } from 'node:child_process';
import { Stop } from './workspace.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command to its end, with the terminal's output.
 * @returns {Promise<{code: number, timedOut: boolean, interrupted: boolean}>} the code is 128 + the signal's number when
 * a signal ended the command, as shells do; `interrupted` when the person asked this process to stop.
 */
export function run(command, args, { cwd, env = process.env, timeoutMs = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    const watch = supervise(child, timeoutMs);
    child.once('error', (error) => {
      watch.stop();
      reject(new Stop(`Impossible de lancer ${command} : ${error.message}`));
    });
    child.once('exit', (code, signal) => {
      watch.stop();
      resolve({
        code: code ?? 128 + signalNumber(signal),
        timedOut: watch.timedOut(),
        interrupted: watch.interrupted(),
      });
    });
  });
}

/**
 * Runs a command in silence.
 * @returns {Promise<string>} what it printed.
 * @throws {Stop} with everything it printed, when it fails or lasts longer than `timeoutMs`.
 */
export function runQuietly(command, args, { cwd, env = process.env, timeoutMs, failure }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const watch = supervise(child, timeoutMs);
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.once('error', (error) => {
      watch.stop();
      reject(new Stop(`${failure} (${command} : ${error.message})`));
    });
    child.once('close', (code) => {
      watch.stop();
      const text = Buffer.concat(printed).toString('utf8');
      if (watch.interrupted()) reject(new Stop('Interrompu.'));
      else if (code === 0) resolve(text);
      else if (watch.timedOut())
        reject(new Stop(`${failure} (interrompu après ${Math.round(timeoutMs / 1000)} s)`, text));
      else reject(new Stop(failure, text));
    });
  });
}

/**
 * Becomes another program: nothing stays between the terminal (or a supervisor) and it, so signals and the exit code
 * are its own. Where the system cannot replace a process, waits for the program and ends as it did.
 */
export async function become(command, args, env = process.env) {
  if (process.platform !== 'win32' && typeof process.execve === 'function') {
    process.execve(command, [command, ...args], env);
  }
  const { code } = await run(command, args, { env });
  process.exit(code);
}

/**
 * Watches over a child: ends it after `timeoutMs` (0: never), and passes on the signals that this process receives.
 * Ctrl-C in a terminal already reaches the child, so SIGINT is passed on only when there is no terminal.
 */
function supervise(child, timeoutMs) {
  let interrupted = false;
  let timedOut = false;
  const onTime = () => {
    timedOut = true;
    end(child);
  };
  const limit = timeoutMs > 0 ? setTimeout(onTime, timeoutMs) : undefined;
  const onSignal = (signal) => {
    interrupted = true;
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    interrupted: () => interrupted,
    timedOut: () => timedOut,
    stop() {
      clearTimeout(limit);
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/** Asks a child to end, and ends it by force five seconds later. */
function end(child) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  child.once('exit', () => clearTimeout(force));
}

function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }[signal] ?? 1;
}
