import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../platform/security/fetcher.ts';
import { fetchPage } from './fetch-page.ts';

let server: Server;
let host: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']}`);
    const html = (body: string) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(body);
    const to = (location: string) => response.writeHead(302, { Location: location }).end();
    switch (request.url) {
      case '/page':
        return html('<main>Page</main>');
      case '/no-type':
        return response.writeHead(200).end('<main>Page</main>');
      case '/stroke':
        return to('/stroke/');
      case '/stroke/':
        return html('ici');
      case '/moved':
        return to('/page');
      case '/inside':
        return to('http://169.254.169.254/latest/meta-data');
      case '/inside-name':
        return to('http://localhost:1/');
      case '/file':
        return to('file:///etc/passwd');
      case '/credentials':
        return to('http://moi:secret@exemple.be/');
      case '/loop':
        return to('/loop');
      case '/nowhere':
        return to('http://[');
      case '/gone':
        return response.writeHead(410).end();
      case '/broken':
        return response.writeHead(500, { 'Content-Type': 'text/html' }).end('<p>Erreur');
      case '/pdf':
        return response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF');
      case '/huge':
        return html('x'.repeat(3_000_000));
      case '/silent':
        return undefined;
      case '/drip':
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.write('<p>');
        return undefined;
      case '/cut':
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100' });
        response.write('<p>');
        return setTimeout(() => response.destroy(), 20);
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string) =>
  fetchPage(createFetcher({ trustedHosts: [host], timeoutMs: 400 }), `http://${host}${path}`, 'Limpide (essai)');

describe('a page of another site', () => {
  it('is taken, and says who asks', async () => {
    const page = await get('/page');
    expect(page).toMatchObject({ kind: 'page', status: 200 });
    expect(page).not.toHaveProperty('movedTo');
    expect(asked.at(-1)).toBe('/page Limpide (essai)');
    expect((await get('/no-type')).kind).toBe('page');
  });

  it('is followed where it moved, and a final stroke is no move', async () => {
    expect(await get('/moved')).toMatchObject({ kind: 'page', movedTo: `http://${host}/page` });
    expect(await get('/stroke')).not.toHaveProperty('movedTo');
  });

  it.each<[string, string, string | undefined]>([
    ['/inside', 'refused', 'inside'],
    ['/inside-name', 'refused', 'inside'],
    ['/file', 'refused', 'inside'],
    ['/credentials', 'refused', 'inside'],
    ['/loop', 'unreachable', 'loop'],
    ['/nowhere', 'unreachable', 'bad-redirect'],
    ['/missing', 'gone', undefined],
    ['/gone', 'gone', undefined],
    ['/broken', 'unreachable', 'status'],
    ['/pdf', 'unreadable', 'type'],
    ['/huge', 'unreadable', 'too-large'],
    ['/silent', 'unreachable', 'slow'],
    ['/drip', 'unreachable', 'slow'],
    ['/cut', 'unreachable', 'network'],
  ])('%s is %s', async (path, outcome, why) => {
    const found = await get(path);
    expect(found).toMatchObject({ kind: 'none', outcome });
    expect((found as { report: { why?: string } }).report.why).toBe(why);
  });

  it('is not asked at an address inside the network', async () => {
    const before = asked.length;
    expect(await fetchPage(createFetcher(), `http://${host}/page`, 'x')).toMatchObject({ outcome: 'refused' });
    expect(asked.length).toBe(before);
    expect(await fetchPage(createFetcher(), 'http://nulle-part.invalid/', 'x')).toMatchObject({
      outcome: 'unreachable',
    });
  });
});
