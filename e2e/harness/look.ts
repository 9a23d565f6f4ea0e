import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const results = join(import.meta.dirname, '../results');

/** A phone, a tablet, a desk: the widths for which the pages are drawn. */
export const widths = [320, 768, 1280] as const;

/** Does the same work at each width, in CSS pixels; a failure says at which. */
export async function atWidths(
  page: Page,
  work: (width: number) => Promise<void>,
  chosen: readonly number[] = widths,
): Promise<void> {
  const before = page.viewportSize();
  for (const width of chosen) {
    await page.setViewportSize({ width, height: width < 600 ? 640 : 900 });
    try {
      await work(width);
    } catch (error) {
      throw new Error(`At ${width} px: ${(error as Error).message}`, { cause: error });
    }
  }
  if (before) await page.setViewportSize(before);
}

/** How many pixels the page is wider than the window: 0 when nobody has to scroll sideways (WCAG 1.4.10). */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Keeps a picture of the whole page as `e2e/results/<name>.png`. */
export async function snap(page: Page, name: string): Promise<void> {
  const path = join(results, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
