/**
 * `npm run bench`: Limpide beside what one would choose in its place, in one run on one machine, as Markdown tables.
 * With `--write` they are also kept in docs/measures.md. Names of comparisons limit the run to them.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runQuietly } from '../tools/process.mjs';
import { bundleLimpide } from './bundle.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const all = [
  'publicPage',
  'servedPage',
  'readability',
  'startUp',
  'language',
  'search',
  'searchScale',
  'keystroke',
  'documents',
  'catalogue',
];
const limitMs = 480_000;

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.find((name) => !all.includes(name));
if (unknown) {
  process.stderr.write(`Comparaisons : ${all.join(', ')}.\n`);
  process.exit(2);
}

process.env.NODE_ENV = 'production';
await bundleLimpide();
await runQuietly(process.execPath, [at('node_modules/.bin/react-router'), 'build'], {
  cwd: at('react-router'),
  env: process.env,
  timeoutMs: 60_000,
  failure: 'La page n’a pas pu être construite avec React Router.',
});

const parts = [
  `# Mesures\n\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() || process.arch}, le ${new Date().toISOString().slice(0, 10)}. Chiffres d’une seule machine, peut-être occupée à autre chose : comparez les lignes d’un même tableau. Commande : \`npm run bench -- --write\`, avec LIMPIDE_TREEBANKS, LIMPIDE_HELD_OUT et LIMPIDE_FICHES quand ces données sont là.`,
];
process.stdout.write(`${parts[0]}\n`);
for (const name of all.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const table = await measure(name);
  const text = typeof table === 'string' ? table : markdown(table);
  parts.push(text);
  process.stdout.write(`\n${text}\n`);
}
if (values.write) writeFileSync(at('../docs/measures.md'), `${parts.join('\n\n')}\n`);

/** The table of one comparison, or a sentence that says why there is none. */
function measure(name) {
  return new Promise((resolve) => {
    const child = fork(at('measure.mjs'), [name], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
    let table = null;
    child.once('message', (message) => {
      table = message;
    });
    child.once('exit', () => {
      clearTimeout(limit);
      if (!table) process.exitCode = 1;
      resolve(table ?? `## ${name}\n\nPas mesuré sur cette machine.`);
    });
  });
}

function markdown({ title, note, columns, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = `|${columns.map((_, n) => (n === 0 ? '---' : '---:')).join('|')}|`;
  return [`## ${title}`, '', note, '', line(columns), rule, ...rows.map(line)].join('\n');
}
