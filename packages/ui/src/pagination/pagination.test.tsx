import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, html } from '../../test/html.ts';
import { Pagination, pagesToOffer } from './pagination.tsx';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 12, [1, 2, null, 12]],
  [4, 12, [1, 2, 3, 4, 5, null, 12]],
  [6, 12, [1, null, 5, 6, 7, null, 12]],
  [12, 12, [1, null, 11, 12]],
])('page %i of %i offers %j', (current, total, offered) => {
  expect(pagesToOffer(current, total)).toEqual(offered);
});

test('always offers the first, the current and the last page, in order, and hides at least two pages behind a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const [current, total] = [Math.min(a, b), Math.max(a, b)];
      const offered = pagesToOffer(current, total);
      const pages = offered.filter((page) => page !== null);
      expect(pages).toEqual([...new Set(pages)].sort((x, y) => x - y));
      expect(pages).toEqual(expect.arrayContaining([1, current, total]));
      offered.forEach((page, index) => {
        if (page === null) expect(offered[index + 1]! - offered[index - 1]!).toBeGreaterThan(2);
      });
    }),
  );
});

test('marks the page shown and leads to its neighbours', () => {
  const text = html(<Pagination current={2} total={3} hrefFor={(page) => `?page=${page}`} />);
  expect(attribute(text, 'aria-current')).toEqual(['page']);
  expect(attribute(text, 'href')).toEqual(['?page=1', '?page=1', '?page=2', '?page=3', '?page=3']);
  expect(html(<Pagination current={1} total={1} hrefFor={String} />)).toBe('');
});
