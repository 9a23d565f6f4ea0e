import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, isHiddenAddress, OutboundRefused } from './fetcher.ts';

/** A server that must not be reached: it counts who comes. */
let trap: http.Server;
let port: number;
let visits = 0;
beforeAll(async () => {
  trap = http.createServer((request, response) => {
    visits++;
    if (request.url === '/redirect')
      return response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end();
    if (request.url === '/slow') return;
    if (request.url === '/huge') {
      response.writeHead(200);
      const chunk = Buffer.alloc(256 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
      return;
    }
    response.end(`${request.method} ${request.url}`);
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  port = (trap.address() as AddressInfo).port;
});
afterAll(() => {
  trap.closeAllConnections();
  trap.close();
});

describe('what leaves the server', () => {
  const fetcher = createFetcher({ timeoutMs: 1_000 });
  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://017700000001:PORT/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://192.168.1.1/',
    'http://[fe80::1]/',
    'file:///etc/passwd',
    'ftp://exemple.be/',
    'data:text/plain,x',
    'http://user:secret@exemple.be/',
  ])('does not go to %s', async (address) => {
    const before = visits;
    await expect(fetcher(address.replace('PORT', String(port)))).rejects.toThrow(OutboundRefused);
    expect(visits).toBe(before);
  });

  it('goes to what the operator configured, but follows no redirect from there', async () => {
    const trusting = createFetcher({ trustedHosts: [`127.0.0.1:${port}`], timeoutMs: 1_000 });
    const answer = await trusting(`http://127.0.0.1:${port}/well-known`, { method: 'POST', body: 'x' });
    expect([answer.status, await answer.text()]).toEqual([200, 'POST /well-known']);
    await expect(trusting(`http://127.0.0.1:${port}/redirect`)).rejects.toThrow('redirect 302');
    const shown = await trusting(`http://127.0.0.1:${port}/redirect`, { redirect: 'manual' });
    expect([shown.status, Boolean(shown.headers.get('location'))]).toEqual([302, true]);
  });

  it('does not wait or swallow without end', async () => {
    const trusting = createFetcher({ trustedHosts: [`127.0.0.1:${port}`], timeoutMs: 300, maxBytes: 1024 * 1024 });
    await expect(trusting(`http://127.0.0.1:${port}/slow`)).rejects.toThrow(OutboundRefused);
    await expect(trusting(`http://127.0.0.1:${port}/huge`)).rejects.toThrow(OutboundRefused);
  });
});

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '100.64.0.1',
    'fd00::1',
    '224.0.0.1',
    '255.255.255.255',
    'not an address',
  ])('%s is hidden', (address) => expect(isHiddenAddress(address)).toBe(true));
  it.each(['193.191.245.1', '2a02:2c40::1', '::ffff:193.191.245.1'])('%s is open', (address) =>
    expect(isHiddenAddress(address)).toBe(false),
  );
});
