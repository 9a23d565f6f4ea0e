import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { Watch } from './watch.ts';

/** A person in front of the site: an own context (cookies, settings), one page, and what went wrong unseen. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
}

let connection: Promise<Browser> | undefined;

/** The browser of the run. */
const browser = (): Promise<Browser> => {
  connection ??= chromium.connect(inject('browser'));
  return connection;
};

/**
 * Opens a visit, gives it to `work`, and closes it.
 * @param options as in Playwright: `javaScriptEnabled: false`, `colorScheme`, `forcedColors`, `reducedMotion`, `viewport`…
 * @throws Error listing what went wrong unseen, when `work` itself succeeded
 */
export async function visit<T>(work: (visit: Visit) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const { url } = inject('server');
  const context = await (await browser()).newContext({
    baseURL: url,
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const watch = new Watch(context, url);
  try {
    const page = await context.newPage();
    const result = await work({ page, context, watch });
    if (watch.problems.length > 0) throw new Error(`Unseen problems:\n${watch.problems.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** A visit by someone whose browser runs no script. */
export function withoutJavaScript<T>(
  work: (visit: Visit) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  return visit(work, { ...options, javaScriptEnabled: false });
}

interface Fixtures {
  visitor: Visit;
  page: Page;
  watch: Watch;
}

/**
 * Vitest's `test` with a fresh visit each: `test('…', async ({ page, watch }) => …)`.
 * The test fails when something went wrong unseen, unless `watch.expect(/…/)` announced it.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures needed from this pattern.
  visitor: async ({}, use) => {
    await visit(use);
  },
  page: async ({ visitor }, use) => {
    await use(visitor.page);
  },
  watch: async ({ visitor }, use) => {
    await use(visitor.watch);
  },
});
