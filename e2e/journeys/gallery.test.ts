import { axe, expect, sidewaysScroll, test, visit } from '../harness/index.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`every example of every component is sound, ${colorScheme}, ${width} px`, { timeout: 120_000 }, async () => {
      await visit(
        async ({ page }) => {
          await page.goto('/dev/galerie');
          // Public pages are always light; the gallery is looked at in both.
          await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme);
          expect(await axe(page, { except: exceptions })).toEqual([]);
          expect(await sidewaysScroll(page)).toBe(0);
        },
        { viewport: { width, height: 900 } },
      );
    });
  }
}

/** The gallery shows page headers, footers and banners many times over on one page, which no real page does. */
const exceptions = [
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-unique',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-complementary-is-top-level',
  'page-has-heading-one',
];
