import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { letter } from '../test/terminal.ts';

const program = `import { main } from ${JSON.stringify(new URL('main.ts', import.meta.url).href)};
await main(process.argv.slice(1));`;

/** The program as a process of its own, from its sources. */
function start(...argv: string[]) {
  const flags = ['--no-warnings', '--conditions=source', '--input-type=module'];
  return spawn(process.execPath, [...flags, '--eval', program, '--', ...argv], { timeout: 15_000 });
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

it('reads the standard input, writes everything, and gives its exit code', async () => {
  const child = start('check', '-', '--format', 'json');
  child.stdin.end(letter.repeat(200));
  const [out, error, [code]] = await Promise.all([collect(child.stdout), collect(child.stderr), once(child, 'close')]);
  expect({ code, error }).toEqual({ code: 1, error: '' });
  expect((JSON.parse(out) as { blocks: unknown[] }).blocks).toHaveLength(600);
});

it('a reader that goes away ends it without a word', async () => {
  const child = start('check', '-', '--format', 'json');
  child.stdin.on('error', () => {});
  child.stdin.end(letter.repeat(400));
  child.stdout.once('data', () => child.stdout.destroy());
  const [error, [code, signal]] = await Promise.all([collect(child.stderr), once(child, 'close')]);
  expect({ error, signal, expected: [0, 1].includes(code) }).toEqual({ error: '', signal: null, expected: true });
});

it('wrong arguments end with code 2 and one line', async () => {
  const child = start('check', '--zut');
  child.stdin.end();
  const [out, error, [code]] = await Promise.all([collect(child.stdout), collect(child.stderr), once(child, 'close')]);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(error).toMatch(/^limpide : option inconnue : --zut[^\n]*\n$/);
});

it('carries in its package the licence of the whole', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const { files } = JSON.parse(read('../package.json')) as { files: string[] };
  expect(files).toContain('LICENSE');
  expect(read('../LICENSE')).toBe(read('../../../LICENSE'));
});

it('carries the notices of the model of French', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const { files } = JSON.parse(read('../package.json')) as { files: string[] };
  expect(files).toContain('dist/LICENSES.md');
  const notices = read('../../../packages/language-fr/LICENSES.md');
  for (const name of ['LGPL-LR', 'CC BY-SA 4.0', 'Licence Ouverte 2.0']) expect(notices).toContain(name);
  // The build appends both to the licences of the libraries.
  for (const name of ['LICENSES.md', 'LICENCE-LGPL-LR.txt']) expect(read('../vite.config.ts')).toContain(name);
  expect(read('../../../packages/language-fr/LICENCE-LGPL-LR.txt')).toMatch(/^Lesser General Public License/);
});
