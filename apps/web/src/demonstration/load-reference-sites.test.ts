import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestPlatform, testPlatform } from '../../test/harness.ts';
import { ensureDemonstration } from './load.ts';

let started: TestPlatform;
beforeAll(async () => {
  started = await testPlatform();
  await ensureDemonstration(started.platform);
  // All the letters are analysed on the way.
}, 240_000);
afterAll(async () => started.stop());

it('shows a page with two differences, one that agrees, and one that moved', async () => {
  const pages = await started.platform.db.selectFrom('site_page').selectAll().orderBy('address').execute();
  const told = pages.map(({ address, outcome, report }) => [
    address.split('/').at(-1),
    outcome,
    report?.differences.map(({ topic, kind }) => `${topic} ${kind}`),
  ]);
  expect(told).toEqual([
    ['carte-eid-perdue.html', 'moved', []],
    ['carte-identite-perdue', 'read', []],
    ['changer-d-adresse', 'read', ['delay differs', 'prepare extra']],
  ]);
});
