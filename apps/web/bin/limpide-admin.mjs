#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/server/admin.js', import.meta.url);
if (existsSync(fileURLToPath(built))) await import(built.href);
else {
  process.stderr.write(
    'limpide-admin : Limpide n’est pas encore construit. Lancez une fois « npm start », puis réessayez.\n',
  );
  process.exitCode = 1;
}
