/**
 * Reads hostile files, each in a process of its own, and says what each cost:
 * `node --conditions=source packages/documents/test/hostile-costs.ts [part of a name]`. Ends with 1 when one costs too much.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HostileFile, hostileFiles } from './hostile-samples.ts';

/** What one file may cost. */
export const ceiling = { milliseconds: 5_000, megabytes: 300 };

export interface Cost {
  outcome: string;
  message: string;
  blocks: number;
  milliseconds: number;
  megabytes: number;
}

export function costOf({ make, fileName }: HostileFile): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, make());
    const script = fileURLToPath(new URL('./cost.ts', import.meta.url));
    const argv = ['--conditions=source', script, path, fileName];
    const said = execFileSync(process.execPath, argv, { timeout: 60_000, stdio: ['ignore', 'pipe', 'ignore'] });
    return JSON.parse(said.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let wrong = 0;
  for (const file of hostileFiles.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
    const { outcome, milliseconds, megabytes } = costOf(file);
    const good = outcome === file.code && milliseconds < ceiling.milliseconds && megabytes < ceiling.megabytes;
    if (!good) wrong++;
    console.log(
      `${good ? 'ok ' : '!! '} ${file.fileName} ${file.name}: ${outcome}, ${milliseconds} ms, ${megabytes} MB`,
    );
  }
  console.log(`${hostileFiles.length} files, ${wrong} not as they should be`);
  process.exitCode = wrong > 0 ? 1 : 0;
}
