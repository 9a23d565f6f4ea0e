import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { axe, sidewaysScroll, signIn, test, visit } from '../harness/index.ts';

/**
 * Walks every page that a role can reach by links, one of each kind, and looks at it wide and light, then narrow and dark:
 * no accessibility fault, no sideways scroll, nothing unseen going wrong.
 */
const roles = ['procedure-owner', 'legal-reviewer', 'organisation-admin', 'platform-admin'];
const conditions = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;

/** The kind of a page: its address without ids. A download or a sign-out is not a page. */
function kindOf(address: string): string | undefined {
  const url = new URL(address, 'http://limpide.test');
  if (/\/deconnexion$/.test(url.pathname)) return undefined;
  const kind = url.pathname
    .replace(/[0-9a-hjkmnp-tv-z]{26}(\/[a-z0-9-]+)?/g, (_, rest?: string) => `:id${rest ?? ''}`)
    .replace(/\/\d+(?=\/|$)/g, '/:n');
  const names = [...url.searchParams.keys()].sort().join(',');
  return names && kind.startsWith('/espace') ? `${kind}?${names}` : kind;
}

/** Opens a page; a file to save is not one, and its answer must be good all the same. */
async function open(page: Page, path: string): Promise<number | 'download' | undefined> {
  try {
    return (await page.goto(path))?.status();
  } catch (error) {
    if (!/Download is starting/.test(String(error))) throw error;
    return 'download';
  }
}

/** Pages only: a link to data says its type. */
async function links(page: Page): Promise<string[]> {
  return page.$$eval('a[href^="/"]:not([download]):not([type])', (anchors) =>
    anchors.map((anchor) => anchor.getAttribute('href')!.split('#')[0]!),
  );
}

/** Which pages a visitor walks: the public site, or the workspace once signed in. */
function isWalked(path: string, role: string): boolean {
  if (role !== 'nobody') return path.startsWith('/espace');
  return !path.startsWith('/espace') || path.startsWith('/espace/connexion');
}

/**
 * What a page is made of, without its words: elements, what they are for and how they are drawn, and whether they say
 * anything. Two pages of the same make have the same faults.
 */
const makeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const told = (name: string) =>
      !/^(?:href|id|for|name|value|action|src|content|data-.*|aria-(?!hidden|expanded|current).*|d|nonce)$/.test(name);
    const show = (element: Element): string => {
      const attributes = [...element.attributes]
        .map(({ name, value }) => (told(name) ? `${name}=${value}` : name))
        .sort();
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const inside = [...new Set([...element.children].map(show))].join('');
      return `<${element.tagName} ${attributes.join(' ')} ${says}>${inside}</>`;
    };
    return show(document.body);
  });

/** Pages that were looked at, by any role. */
const looked = new Set<string>();

/** What is wrong with the page that is open, at each width and in each light. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const headings = await page.locator('h1').count();
  if (headings !== 1) faults.push(`${headings} first-level headings`);
  const make = await makeOf(page);
  const isNew = !looked.has(make);
  looked.add(make);
  for (const { viewport, colorScheme } of conditions) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const how = `at ${viewport.width} px, ${colorScheme}`;
    const scroll = await sidewaysScroll(page);
    if (scroll > 0) faults.push(`${how}: ${scroll} px wider than the window`);
    if (isNew) for (const fault of await axe(page)) faults.push(`${how}: ${fault}`);
  }
  return faults;
}

describe.concurrent('every page', () => {
  for (const role of ['nobody', ...roles]) {
    test(`that ${role} can reach is sound, wide and light, narrow and dark`, { timeout: 600_000 }, async ({
      expect,
    }) => {
      await visit(async ({ page }) => {
        if (role !== 'nobody') await signIn(page, role);
        const seen = new Set<string>();
        const faults: string[] = [];
        const queue = [role === 'nobody' ? '/' : '/espace'];
        while (queue.length > 0) {
          const path = queue.shift()!;
          const kind = kindOf(path);
          if (!kind || seen.has(kind) || !isWalked(path, role)) continue;
          seen.add(kind);
          // Addresses without end would be a fault of their own.
          if (seen.size > 600) throw new Error(`Too many kinds of page: ${[...seen].slice(-20).join(' ')}`);
          const status = await open(page, path);
          if (status === 'download') continue;
          if (status === 200) faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
          else faults.push(`${path}: ${status}`);
          queue.push(...(await links(page)));
        }
        console.log(`${role}: ${seen.size} kinds of page; ${looked.size} makes of page looked at so far`);
        expect(faults).toEqual([]);
        expect(seen.size).toBeGreaterThan(role === 'nobody' ? 8 : 4);
      });
    });
  }
});
