/**
 * Loaded before a program started by an npm script (`node --import`): ends the program when npm ends.
 * Asked to stop, npm only tells the shell it started; killed, it tells nobody. Without this, the server of a stopped
 * `npm start` would go on holding its port and its data.
 */
import { readFileSync } from 'node:fs';

const everyMs = 300;
const graceMs = 15_000;

/** The processes between this one and npm, npm included; only the parent where the system does not tell more. */
function ancestors() {
  const chain = [process.ppid];
  while (chain.length < 6 && !isNpm(chain.at(-1))) {
    const parent = parentOf(chain.at(-1));
    if (!parent || parent === 1) return [process.ppid];
    chain.push(parent);
  }
  return chain;
}

function isNpm(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return /^(\S*[/\\])?npm\b/.test(command) || command.includes('npm-cli.js');
  } catch {
    return false;
  }
}

/** The fourth field of /proc/pid/stat; the second, a name in brackets, may hold spaces. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const chain = ancestors();
  const isWhole = () =>
    process.ppid === chain[0] && chain.slice(1).every((ancestor, index) => parentOf(chain[index]) === ancestor);
  const timer = setInterval(() => {
    if (isWhole()) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref();
  }, everyMs);
  timer.unref();
}
