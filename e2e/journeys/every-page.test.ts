import type { Page } from 'playwright-core';
import { axe, expect, sidewaysScroll, signIn, test, visit } from '../harness/index.ts';

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

for (const role of ['nobody', ...roles]) {
  for (const options of conditions) {
    const how = `${options.viewport.width} px, ${options.colorScheme}`;
    test(`every page that ${role} can reach is sound at ${how}`, { timeout: 300_000 }, async () => {
      await visit(async ({ page }) => {
        const start = role === 'nobody' ? '/' : '/espace';
        if (role !== 'nobody') await signIn(page, role);
        const seen = new Set<string>();
        const faults: string[] = [];
        const queue = [start];
        while (queue.length > 0 && seen.size < 90) {
          const path = queue.shift()!;
          const kind = kindOf(path);
          if (!kind || seen.has(kind)) continue;
          if (role !== 'nobody' && !path.startsWith('/espace')) continue;
          if (role === 'nobody' && path.startsWith('/espace') && !path.startsWith('/espace/connexion')) continue;
          seen.add(kind);
          const status = await open(page, path);
          if (status === 'download') continue;
          if (status !== 200) {
            faults.push(`${path}: ${status}`);
            continue;
          }
          const scroll = await sidewaysScroll(page);
          if (scroll > 0) faults.push(`${path}: ${scroll} px wider than the window`);
          for (const fault of await axe(page)) faults.push(`${path}: ${fault}`);
          const headings = await page.locator('h1').count();
          if (headings !== 1) faults.push(`${path}: ${headings} first-level headings`);
          queue.push(...(await links(page)));
        }
        console.log(`${role}, ${how}: ${seen.size} kinds of page`);
        expect(faults).toEqual([]);
        expect(seen.size).toBeGreaterThan(role === 'nobody' ? 8 : 4);
      }, options);
    });
  }
}
