import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, signIn, test } from '../harness/index.ts';

/** Bytes of scripts that a page loads, each compressed by itself as a proxy would. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const scripts: Promise<Buffer>[] = [];
  const listener = (response: Response) => {
    if (response.request().resourceType() === 'script' || response.url().endsWith('.js')) scripts.push(response.body());
  };
  page.on('response', listener);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  page.off('response', listener);
  return (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test('the first page of the workspace needs next to no script, and the editor stays within its budget', async ({
  page,
}) => {
  await signIn(page, 'procedure-owner');
  expect(await scriptBytes(page, '/espace')).toBeLessThan(10_000);
  await page.goto('/espace/documents');
  const draft = page.getByRole('row').filter({ hasText: 'Brouillon' }).first();
  const document = await draft.getByRole('link').first().getAttribute('href');
  const bytes = await scriptBytes(page, `${document}/texte`);
  console.log(`editor: ${bytes} bytes of script, compressed`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(130_000);
});
