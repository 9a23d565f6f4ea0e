import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gallery } from '@limpide/ui/gallery';
import { renderToString } from 'preact-render-to-string';
import { axe, expect, sidewaysScroll, test, visit } from '../harness/index.ts';

/** The style sheet of the build, as the pages link it. */
function styleSheet(): string {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../apps/web/dist/client/.vite/manifest.json'), 'utf8'),
  ) as Record<string, { file: string }>;
  return `/${Object.values(manifest).find((entry) => entry.file.endsWith('.css'))!.file}`;
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`every example of every component is accessible, ${theme}, ${width} px`, { timeout: 120_000 }, async () => {
      await visit(
        async ({ page }) => {
          const body = renderToString(<Gallery />);
          const html = `<!doctype html><html lang="fr" data-theme="${theme}"><head><meta charset="utf-8"><title>Galerie</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${styleSheet()}"></head><body class="lp-body"><main id="contenu" class="lp-main">${body}</main></body></html>`;
          await page.route('**/galerie', (route) => route.fulfill({ contentType: 'text/html', body: html }));
          await page.goto('/galerie');
          expect(await axe(page)).toEqual([]);
          expect(await sidewaysScroll(page)).toBe(0);
        },
        { viewport: { width, height: 900 } },
      );
    });
  }
}
