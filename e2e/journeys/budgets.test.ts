import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, signIn, test } from '../harness/index.ts';

/**
 * Bytes that a page loads, each file compressed by itself as a proxy would: its scripts, and apart from them what the editor
 * does not wait for, the thread that reads the text and the model of French.
 */
async function bytesOf(page: Page, path: string): Promise<{ scripts: number; worker: number; model: number }> {
  const found: Record<'scripts' | 'worker' | 'model', Promise<Buffer>[]> = { scripts: [], worker: [], model: [] };
  const listener = (response: Response) => {
    if (response.url().includes('/language-model')) found.model.push(response.body());
    else if (response.url().includes('/analysis-worker')) found.worker.push(response.body());
    else if (response.request().resourceType() === 'script' || response.url().endsWith('.js'))
      found.scripts.push(response.body());
  };
  page.on('response', listener);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  page.off('response', listener);
  const weigh = async (bodies: Promise<Buffer>[]) =>
    (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  return {
    scripts: await weigh(found.scripts),
    worker: await weigh(found.worker),
    model: await weigh(found.model),
  };
}

test('the first page of the workspace needs next to no script, and the editor stays within its budget', async ({
  page,
}) => {
  await signIn(page, 'procedure-owner');
  expect((await bytesOf(page, '/espace')).scripts).toBeLessThan(10_000);
  await page.goto('/espace/documents');
  const draft = page.getByRole('row').filter({ hasText: 'Brouillon' }).first();
  const document = await draft.getByRole('link').first().getAttribute('href');
  const { scripts, worker, model } = await bytesOf(page, `${document}/texte`);
  console.log(
    `editor: ${scripts} bytes of script, ${worker} of its thread, ${model} of the model of French, compressed`,
  );
  expect(scripts).toBeGreaterThan(10_000);
  expect(scripts).toBeLessThan(120_000);
  expect(worker).toBeGreaterThan(10_000);
  expect(worker).toBeLessThan(150_000);
  expect(model).toBeGreaterThan(100_000);
  expect(model).toBeLessThan(2_000_000);
});
