import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeEngines } from '../../tools/engines.mjs';
import { expect, test } from '../harness/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-engines-'));
const root = join(import.meta.dirname, '../..');
/** What each example of a README must show. */
const examples: Record<string, RegExp> = {
  language: /envoyée\tVERB\tenvoyer/u,
  'language-fr': /prime → reçoit \(obj\)/u,
  readability: /passive-hides-actor : « doit être renvoyé »/u,
  documents: /paragraph : Bonjour\./u,
  catalogue: /cpsv-ap : Demander un jardin/u,
};

/** A page and the modules beside it, as any server of files gives them. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  const module = /^\/engines\/([\w./-]+\.js)$/.exec(path)?.[1];
  if (module && !module.includes('..')) {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.end(readFileSync(join(folder, module)));
    return;
  }
  const readme = readFileSync(join(root, 'packages', path.slice(1), 'README.md'), 'utf8');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(/```html\n([\s\S]*?)```/.exec(readme)![1]);
});

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  await writeEngines(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.for(Object.keys(examples))(
  'the example of the README of %s runs on a plain page',
  async (name, { page, watch }) => {
    // The page is not one of the site: it and its modules come from the server above, and from nowhere else.
    watch.expect(new RegExp(`other origin: ${origin()}/`, 'u'));
    await page.goto(`${origin()}/${name}`);
    await expect.poll(() => page.locator('#out').innerText()).toMatch(examples[name]!);
  },
);
