import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export class DataDirectoryInUse extends Error {
  override name = 'DataDirectoryInUse';
}

/**
 * One process per data directory. The embedded database does not guard itself: two processes on one directory lose
 * acknowledged writes without a word (measured). The lock is a file made with O_EXCL that holds the process id and the
 * instant that process started, so that a reused id or a killed process does not block the next start.
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'limpide.lock');
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
      closeSync(file);
      return () => {
        if (holder(path)?.pid === process.pid) unlinkSync(path);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const held = holder(path);
      if (held && isAlive(held)) {
        throw new DataDirectoryInUse(
          `Limpide tourne déjà sur ce dossier de données (${directory}, processus ${held.pid}). Arrêtez-le d’abord, ou choisissez un autre dossier avec DATA_DIR.`,
        );
      }
      try {
        unlinkSync(path);
      } catch (gone) {
        if ((gone as NodeJS.ErrnoException).code !== 'ENOENT') throw gone;
      }
    }
  }
  throw new DataDirectoryInUse(
    `Le dossier de données ${directory} est en cours d’ouverture par un autre processus. Réessayez.`,
  );
}

interface Holder {
  pid: number;
  started: string;
}

function holder(path: string): Holder | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return typeof value.pid === 'number' ? value : undefined;
  } catch {
    // An empty or half-written file: its maker died between the two calls.
    return undefined;
  }
}

function isAlive(held: Holder): boolean {
  try {
    process.kill(held.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return startOf(held.pid) === held.started;
}

/** Start time of a process where the system tells it (Linux: field 22 of /proc/pid/stat), else empty for every process. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
