import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../platform/security/fetcher.ts';
import { addressesOf } from './addresses.ts';
import { checkAddress, saysNotFound } from './check-address.ts';

/** A site that answers in every way that sites do. */
let server: Server;
let base = '';
const asked: string[] = [];
const page = (title: string) => `<!doctype html><title>${title}</title><h1>Bienvenue</h1>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url} ${request.headers['user-agent']}`);
    const html = (text: string, status = 200) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(method === 'HEAD' ? undefined : text);
    };
    const to = (status: number, location: string) => {
      response.writeHead(status, { location });
      response.end();
    };
    if (url === '/ok') html(page('Une prime'));
    else if (url === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end();
    else if (url === '/moved') to(301, '/ok');
    else if (url === '/moved-twice') to(308, '/moved');
    else if (url === '/for-now') to(302, '/ok');
    else if (url === '/for-good-then-now') to(301, '/for-now');
    else if (url === '/loop') to(301, '/loop');
    else if (url === '/home') to(301, '/');
    else if (url === '/gone') html(page('Disparu'), 410);
    else if (url === '/soft') html(page('Page introuvable | Commune'));
    else if (url === '/error') html(page('Erreur'), 500);
    else if (url === '/closed') html(page('Interdit'), 403);
    else if (url === '/slow-down') response.writeHead(429, { 'retry-after': '120' }).end();
    else if (url === '/no-head' && method === 'HEAD') request.socket.destroy();
    else if (url === '/no-head') html(page('Sans HEAD'));
    else if (url === '/hang-up') request.socket.destroy();
    else if (url === '/silent') setTimeout(() => request.socket.destroy(), 2_000).unref();
    else html(page('Rien'), 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const check = (path: string) =>
  checkAddress(`${base}${path}`, {
    fetcher: createFetcher({ trustedHosts: [new URL(base).host], timeoutMs: 400 }),
    agent: 'Essai/1.0 (+http://essai.exemple.be)',
    pause: async () => {},
  });

describe('an address', () => {
  it.each([
    ['/ok', 'ok', undefined],
    ['/pdf', 'ok', undefined],
    ['/moved', 'redirected', '/ok'],
    ['/moved-twice', 'redirected', '/ok'],
    ['/for-now', 'ok', undefined],
    ['/for-good-then-now', 'redirected', '/for-now'],
    ['/loop', 'unreachable', undefined],
    ['/home', 'soft-404', undefined],
    ['/missing', 'not-found', undefined],
    ['/gone', 'not-found', undefined],
    ['/soft', 'soft-404', undefined],
    ['/error', 'unreachable', undefined],
    ['/closed', 'refused', undefined],
    ['/no-head', 'ok', undefined],
    ['/hang-up', 'unreachable', undefined],
    ['/silent', 'unreachable', undefined],
  ] as const)('%s is %s', async (path, state, proposed) => {
    const verdict = await check(path);
    expect(verdict.state).toBe(state);
    expect(verdict.proposed).toBe(proposed && base + proposed);
  });

  it('keeps the place in the page when it moves', async () => {
    expect((await check('/moved#prix')).proposed).toBe(`${base}/ok#prix`);
  });

  it('says how long a site wants to be left alone', async () => {
    expect((await check('/slow-down')).retryAfter).toBe(120);
  });

  it('is asked by name, with HEAD before GET', async () => {
    asked.length = 0;
    await check('/ok');
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'GET']);
    expect(asked[0]).toContain('+http://essai.exemple.be');
  });

  it('inside a private network is never connected to', async () => {
    asked.length = 0;
    const verdict = await checkAddress(`${base}/ok`, {
      fetcher: createFetcher(),
      agent: 'x',
      pause: async () => {},
    });
    expect(verdict.state).toBe('refused');
    expect(asked).toEqual([]);
  });
});

describe('a page that says that it is not there', () => {
  it.each([
    ['<title>Erreur 404</title>', true],
    ['<title>Ma commune</title><h1>Cette <b>page n’existe plus</b></h1>', true],
    ['<title>Pagina niet gevonden</title>', true],
    ['<title>Objets trouvés</title><h1>Un objet introuvable ?</h1>', false],
    ['<title>Règlement 1404/2019</title>', false],
    ['<title>Prime</title><p>La page est introuvable parfois.</p>', false],
    ['<title>sans fin', false],
  ])('%s: %s', (html, expected) => {
    expect(saysNotFound(html)).toBe(expected);
  });
});

describe('addresses of a démarche', () => {
  it('are found in fields and in sentences, without what ends the sentence', () => {
    expect(
      addressesOf(
        { onlineUrl: 'https://a.exemple.be/x', legalBases: [{ label: 'Loi', url: 'https://b.exemple.be/y?z=1#q' }] },
        [{ body: 'Voyez (https://c.exemple.be/d) ou https://a.exemple.be/x. Et http://e.exemple.be/f_(g)' }],
      ),
    ).toEqual([
      'https://a.exemple.be/x',
      'https://b.exemple.be/y?z=1#q',
      'https://c.exemple.be/d',
      'http://e.exemple.be/f_(g)',
    ]);
  });
});
