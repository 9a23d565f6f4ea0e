import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAdmin } from './admin/run.ts';
import { placesIn } from './platform/start.ts';

/** `limpide-admin`: what is done at the terminal of the server. */
process.exitCode = await runAdmin(
  {
    env: process.env,
    places: placesIn(rootFolder()),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(part as Buffer);
      return Buffer.concat(parts).toString('utf8');
    },
    now: () => new Date(),
  },
  process.argv.slice(2),
);

/** The folder of the web application, from the built file or from its source. */
function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations'))) folder = dirname(folder);
  return folder;
}
