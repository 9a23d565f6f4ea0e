import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { allExamples } from '../src/gallery.tsx';
import { attribute } from './html.ts';
import { allComponents, allSheets, sheets } from './sheets.ts';

const styled = new Set([...allSheets.matchAll(/\.(lp-[\w-]+)/g)].map((match) => match[1]!));
const drawn = new Set(
  allExamples.flatMap(({ element }) => attribute(render(element), 'class').flatMap((value) => value.split(' '))),
);

describe('the style sheets', () => {
  test('know every block that a component draws', () => {
    const blocks = new Set([...styled].map((name) => name.split(/__|--/)[0]!));
    expect(drawn.size).toBeGreaterThan(100);
    expect([...drawn].filter((name) => !blocks.has(name.split(/__|--/)[0]!))).toEqual([]);
  });

  test('hold no rule for a class that nothing can draw', () => {
    // For the pages that use the components: layout, text sizes, print.
    const forPages =
      /^lp-(body|main|grid|span|stack|section|row|measure|prose|h[123]|lead|small|print|no-print|numeric|nowrap)/;
    const possible = (name: string) => drawn.has(name) || allComponents.includes(name.split('--')[0]!);
    expect([...styled].filter((name) => !forPages.test(name) && !possible(name))).toEqual([]);
  });

  test('state no colour outside the tokens, but for paper and the backdrop of a dialog', () => {
    const colours = [...sheets]
      .filter(([path]) => path !== 'tokens.css' && path !== 'print.css')
      .flatMap(([path, text]) =>
        [...text.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map((match) => `${path} ${match[0]}`),
      );
    expect(colours).toEqual(['dialog/dialog.css rgb(']);
  });

  test('have no motion, no gradient, no text shadow, and load nothing but the face', () => {
    expect(allSheets).not.toMatch(/\b(?:animation|transition|gradient|text-shadow)\b|@keyframes|\bfilter:/);
    expect([...allSheets.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1])).toEqual([
      '"./fonts/atkinson-hyperlegible-next-latin.woff2"',
    ]);
  });

  test('never size with ch, which this face makes half as wide again as a letter', () => {
    expect(allSheets).not.toMatch(/\d(?:ch|ex)\b/);
  });

  test('are all imported, each inside a layer', () => {
    const main = sheets.get('styles.css') ?? '';
    const others = [...sheets].filter(([path]) => path !== 'styles.css');
    expect(others.length).toBeGreaterThan(40);
    expect(others.filter(([path]) => !main.includes(`"./${path}"`)).map(([path]) => path)).toEqual([]);
    expect(others.filter(([, text]) => !text.includes('@layer ')).map(([path]) => path)).toEqual([]);
  });

  test('stay below 20 kB once compressed', async () => {
    const stream = new Blob([allSheets]).stream().pipeThrough(new CompressionStream('gzip'));
    const size = (await new Response(stream).arrayBuffer()).byteLength;
    expect(size).toBeGreaterThan(4_000);
    expect(size).toBeLessThan(20_000);
  });
});
