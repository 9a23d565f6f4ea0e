import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { axe, expect, inject, sidewaysScroll, signIn, test, visit } from '../harness/index.ts';

/** A webmaster puts a démarche on another site: an origin of its own, under a policy that lets nothing pass but what the page says. */

let server: Server;
let origin: string;
const pages = new Map<string, { body: string; policy: string }>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return response.writeHead(404).end();
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': page.policy })
      .end(
        `<!doctype html><html lang="nl"><head><title>Gemeente</title><link rel="icon" href="data:,"></head><body><main><h1>Site</h1>${page.body}</main></body></html>`,
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limpide = () => inject('server').url;
const strict =
  "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; img-src data:";

interface Seen {
  requests: string[];
  cookies: number;
  stored: number;
}

/** Opens the page of the host in a browser that has never been anywhere, and notes whatever leaves it. */
async function open<T>(context: BrowserContext, path: string, look: (page: Page) => Promise<T>): Promise<T & Seen> {
  const requests: string[] = [];
  const listener = (request: Request) => requests.push(request.url());
  context.on('request', listener);
  const page = await context.newPage();
  await page.goto(origin + path);
  const found = await look(page);
  await page.waitForLoadState('networkidle');
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  context.off('request', listener);
  await page.close();
  return { ...found, requests, stored, cookies: (await context.cookies()).length };
}

/** The codes that the page for webmasters offers, as one copies them. */
async function copy(page: Page, id: string, label: string): Promise<string> {
  await page.goto(`${limpide()}/integrer/demarches/${id}`);
  const figure = page.locator('figure').filter({ has: page.locator('figcaption', { hasText: label }) });
  return (await figure.first().locator('code').textContent()) ?? '';
}

async function aProcedure(page: Page): Promise<string> {
  await page.goto(`${limpide()}/integrer?q=changer+d%27adresse`);
  const href = await page.getByRole('link', { name: 'Changer d’adresse', exact: true }).first().getAttribute('href');
  return href!.split('/').at(-1)!;
}

const elsewhere = (requests: readonly string[]) =>
  requests.filter(
    (url) => !url.startsWith(`${limpide()}/`) && !url.startsWith(`${origin}/`) && !url.startsWith('data:'),
  );

test('the element shows the démarche under a strict policy, keeps nothing, and asks nobody else', async () => {
  await visit(async ({ context, page, watch }) => {
    watch.expect(/other origin/);
    const id = await aProcedure(page);
    const code = await copy(page, id, 'Code à copier');
    const policy = await copy(page, id, 'politique de sécurité');
    pages.set('/element', { body: code, policy: `${strict}; ${policy}` });
    const seen = await open(context, '/element', async (host) => {
      const title = host.getByRole('heading', { level: 2, name: 'Changer d’adresse' });
      await title.waitFor();
      const element = host.locator('limpide-demarche');
      expect(await element.getByText('Vérifié le').count()).toBe(1);
      expect(await element.getByRole('link', { name: '0800 00 000' }).getAttribute('href')).toBe('tel:080000000');
      expect(await title.evaluate((heading) => heading.closest('[lang]')!.getAttribute('lang'))).toBe('fr');
      expect(await axe(host)).toEqual([]);
      await host.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysScroll(host)).toBe(0);
      // A host gives its own colours without touching the text.
      await host.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'limpide-demarche{--limpide-fond:rgb(255, 243, 214)} limpide-demarche::part(titre){font-size:33px}',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await title.evaluate((heading) => getComputedStyle(heading).fontSize)).toBe('33px');
      const frame = title.locator('xpath=..');
      expect(await frame.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(255, 243, 214)');
      return {};
    });
    expect(elsewhere(seen.requests)).toEqual([]);
    expect(seen.requests.filter((url) => url.includes('/integrer/'))).toHaveLength(2);
    expect([seen.cookies, seen.stored]).toEqual([0, 0]);
  });
});

test('the link inside stays without a script, when the script was altered, and when there is no answer', async () => {
  await visit(async ({ context, page, watch }) => {
    watch.expect(/other origin|integrity|404|Failed to load|request failed: .*csp/);
    const id = await aProcedure(page);
    const code = await copy(page, id, 'Code à copier');
    const policy = await copy(page, id, 'politique de sécurité');
    const altered = code.replace(/sha384-./, (start) => (start.endsWith('A') ? 'sha384-B' : 'sha384-A'));
    pages.set('/altered', { body: altered, policy: `${strict}; ${policy}` });
    pages.set('/unknown', {
      body: code.replace(`demarche="${id}"`, 'demarche="00000000000000000000000000"'),
      policy: `${strict}; ${policy}`,
    });
    pages.set('/forbidden', { body: code, policy: strict });
    watch.expect(/Content Security Policy/);
    for (const path of ['/altered', '/unknown', '/forbidden']) {
      await open(context, path, async (host) => {
        await host.waitForLoadState('networkidle');
        const link = host.getByRole('link', { name: 'Changer d’adresse' });
        expect(await link.isVisible(), path).toBe(true);
        expect(await link.getAttribute('href')).toBe(`${limpide()}/demarches/${id}`);
        expect(await host.getByText('Vérifié le').count()).toBe(0);
        return {};
      });
    }
  });
});

test('the fragment and the card are plain HTML for the strictest of sites', async () => {
  await visit(async ({ context, page, watch }) => {
    watch.expect(/other origin/);
    const id = await aProcedure(page);
    const fragment = await (
      await context.request.get(`${limpide()}/integrer/demarches/${id}/fragment?niveau=3`)
    ).text();
    await page.goto(`${limpide()}/integrer/demarches/${id}`);
    const card = (await page.locator('figure').last().locator('code').textContent())!;
    pages.set('/plain', { body: `<h2>Formalités</h2>${fragment}${card}`, policy: "default-src 'self'; img-src data:" });
    const seen = await open(context, '/plain', async (host) => {
      await host.getByRole('heading', { level: 3, name: 'Changer d’adresse' }).waitFor();
      expect(await host.getByText('Vérifié le').count()).toBe(2);
      expect(await axe(host)).toEqual([]);
      return {};
    });
    expect(seen.requests.filter((url) => !url.startsWith('data:'))).toEqual([`${origin}/plain`]);
    expect([seen.cookies, seen.stored]).toEqual([0, 0]);
  });
});

test('the frame stays away from an unknown site, then shows itself at its height once the site is registered', async () => {
  await visit(async ({ context, page, watch }) => {
    watch.expect(/other origin|frame-ancestors|Failed to load|ERR_BLOCKED_BY_RESPONSE|Content Security Policy/);
    const id = await aProcedure(page);
    await page.goto(`${limpide()}/integrer/demarches/${id}`);
    const codes = await page.locator('figure').filter({ hasText: '<iframe' }).locator('code').allTextContents();
    const code = codes[0]!.replaceAll('https://www.exemple.be', origin);
    pages.set('/frame', { body: code, policy: `${strict}; script-src ${limpide()}; frame-src ${limpide()}` });
    await open(context, '/frame', async (host) => {
      await host.waitForLoadState('networkidle');
      expect(await host.frameLocator('iframe').getByText('Vérifié le').count()).toBe(0);
      return {};
    });

    await signIn(page, 'webmaster');
    await page.goto('/espace/sites/nouveau');
    await page.getByLabel('Nom du site').fill('Site d’essai');
    await page.getByLabel('Adresse du site').fill(`${origin}/`);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Site d’essai' }).waitFor();
    const cookies = (await context.cookies()).length;

    const seen = await open(context, '/frame', async (host) => {
      await host.frameLocator('iframe').getByText('Vérifié le').waitFor();
      await host.waitForFunction(() => document.querySelector('iframe')!.height !== '600');
      const [height, needed] = await Promise.all([
        host.locator('iframe').getAttribute('height'),
        host
          .frameLocator('iframe')
          .locator('html')
          .evaluate((root) => root.scrollHeight),
      ]);
      expect(Math.abs(Number(height) - needed)).toBeLessThan(3);
      expect(await axe(host)).toEqual([]);
      // Anybody may send a message; only our frame is heard.
      await host.evaluate(() => window.postMessage({ limpideHauteur: 7 }, '*'));
      await host.waitForTimeout(100);
      expect(await host.locator('iframe').getAttribute('height')).toBe(height);
      return {};
    });
    expect(elsewhere(seen.requests)).toEqual([]);
    expect([seen.cookies, seen.stored]).toEqual([cookies, 0]);
  });
});

test('a webmaster sees what differs on the old site, and what would happen to a page', async () => {
  await visit(async ({ page }) => {
    await signIn(page, 'webmaster');
    await page.goto('/espace/demarches');
    await page.getByText('Pour toutes vos démarches', { exact: true }).click();
    await page.getByRole('link', { name: 'Sites qui les montrent' }).click();
    await page.getByRole('link', { name: /Ancien site/ }).click();
    await page.getByRole('link', { name: 'Changement d’adresse' }).click();
    await page.getByRole('heading', { name: /2 différences/ }).waitFor();
    expect(await page.getByText('15 jours ouvrables').count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    await page.getByText('Ce n’est pas une erreur').first().click();
    await page.getByLabel('Pourquoi ?').first().fill('Vu avec le service Population.');
    await page.getByRole('button', { name: 'Laisser de côté' }).first().click();
    await page.getByRole('heading', { name: /1 différence/ }).waitFor();
    await page.getByRole('link', { name: /Ancien site/ }).click();
    await page.getByRole('link', { name: 'Que se passe-t-il si' }).click();
    await page.getByLabel('Cas').selectOption({ label: 'Limpide ne répond pas' });
    await page.getByRole('button', { name: 'Simuler' }).click();
    await page.getByText('HTTP 503').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
