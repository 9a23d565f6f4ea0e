import { expect, test } from 'vitest';
import { html, words } from '../../test/html.ts';
import { Evidence } from './evidence.tsx';

test.each([
  ['observed', 1, 'Constaté 18 avis'],
  ['counted', 2, 'Compté 18 avis'],
  ['measured', 3, 'Mesuré 18 avis'],
] as const)('%s fills %i strokes of the gauge from the bottom', (level, depth, text) => {
  const drawn = html(<Evidence level={level} n="18 avis" />);
  expect(words(drawn)).toBe(text);
  const strokes = [...drawn.matchAll(/<rect[^>]*>/g)].map((match) => ({
    y: Number(/\sy="([\d.]+)"/.exec(match[0])?.[1]),
    full: match[0].includes('--full'),
  }));
  expect(strokes).toHaveLength(3);
  const fromBottom = strokes.toSorted((a, b) => b.y - a.y).map((stroke) => stroke.full);
  expect(fromBottom).toEqual([0, 1, 2].map((index) => index < depth));
});
