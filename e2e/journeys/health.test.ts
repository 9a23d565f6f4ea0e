import { expect, inject, test } from '../harness/index.ts';

test('the server says that it is alive and ready', async () => {
  const { url } = inject('server');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});
