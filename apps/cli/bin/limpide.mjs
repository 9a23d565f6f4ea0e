#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/limpide.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} else {
  process.stderr.write('limpide : le programme n’est pas encore construit. Lancez une fois « npm start ».\n');
  process.exitCode = 2;
}
