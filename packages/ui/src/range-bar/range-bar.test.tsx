import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, tag } from '../../test/html.ts';
import { RangeBar } from './range-bar.tsx';

test('draws the value, its uncertain part and the end on one scale', () => {
  const text = html(<RangeBar low={50} high={75} max={100} />);
  expect(tag(text, 'rect', '__sure')).toContain('width="67"');
  expect(tag(text, 'rect', '__uncertain')).toMatch(/x="67".*width="33.5"/);
  expect(tag(text, 'svg')).toContain('aria-hidden="true"');
});

test('stays inside its frame for any ordered bounds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const text = html(<RangeBar low={Math.min(a, b)} high={Math.max(a, b)} max={1} />);
      for (const match of text.matchAll(/<rect[^>]*\sx="([\d.e-]+)"[^>]*\swidth="([\d.e-]+)"/g)) {
        expect(Number(match[1]) + Number(match[2])).toBeLessThanOrEqual(136);
        expect(Number(match[2])).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  { low: -1, high: 2, max: 3 },
  { low: 2, high: 1, max: 3 },
  { low: 1, high: 4, max: 3 },
  { low: 0, high: 0, max: 0 },
  { low: Number.NaN, high: 1, max: 3 },
])('refuses bounds out of order: %j', (props) => {
  expect(() => html(<RangeBar {...props} />)).toThrow(RangeError);
});
