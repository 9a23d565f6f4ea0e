import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../harness/index.ts';

const letter =
  'Le formulaire doit être renvoyé dans les 30 jours. La décision a été prise par le collège communal en séance du 3 mars.';

test('the public checker reads grammar in the browser, and nothing leaves the page once it is there', async ({
  page,
}) => {
  await page.goto('/lisibilite');
  await page.waitForLoadState('networkidle');
  const text = () => page.locator('main').innerText();
  // Words of a rule that needs the model of French: it finds who must act in a passive.
  const passive = /Dites qui agit/u;
  expect(await text()).not.toMatch(passive);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel(/texte/i).first().fill(letter);
  await page.getByRole('button', { name: /vérifier|lire|analyser/i }).click();
  await expect.poll(text).toMatch(passive);
  await page.waitForTimeout(600);
  expect(requests).toEqual([]);
});

test('the same page as one file from a disk reads grammar without network', async ({ page, watch }) => {
  watch.expect(/other origin: file:/u);
  const folder = mkdtempSync(join(tmpdir(), 'limpide-offline-'));
  try {
    const file = join(folder, 'lisibilite.html');
    execFileSync(process.execPath, [join(import.meta.dirname, '../../apps/web/offline/build.mjs'), file]);
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('textbox').fill(letter);
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/Dites qui agit/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
