import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { at, Stop, say } from './workspace.mjs';

/**
 * Does `work` while no other command of this repository installs or builds: `npm start` and `npm test` may be typed at
 * the same moment in two terminals. A lock left by a dead process is taken over.
 */
export async function alone(work, { file = at('.cache', 'setup.lock'), waitMs = 15 * 60_000 } = {}) {
  await take(file, Date.now() + waitMs);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function take(file, deadline) {
  mkdirSync(dirname(file), { recursive: true });
  let announced = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    if (owner !== undefined && !isAlive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (Date.now() > deadline) {
      throw new Stop(`Une autre commande prépare encore ce dossier. Si ce n'est pas le cas, effacez ${file}.`);
    }
    if (!announced) say('Une autre commande prépare ce dossier, attente…');
    announced = true;
    await pause(200);
  }
}

/** The process number written in the lock; undefined for the instant between its creation and its writing. */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
