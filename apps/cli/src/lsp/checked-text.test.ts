import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacement } from './checked-text.ts';

describe('replacement', () => {
  it.each([
    ['abc', 'abc', { from: 3, to: 3, text: '' }],
    ['un mot ici', 'un autre mot ici', { from: 3, to: 3, text: 'autre ' }],
    ['aaa', 'aa', { from: 2, to: 3, text: '' }],
    ['x😀y', 'x😁y', { from: 1, to: 3, text: '😁' }],
    ['a\r\nb', 'a\nb', { from: 1, to: 3, text: '\n' }],
    ['', 'a', { from: 0, to: 0, text: 'a' }],
  ])('%j to %j', (before, after, expected) => expect(replacement(before, after)).toEqual(expected));

  it('property: it makes the new text of the old one, and cuts no character', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\r', '\n', '😀', '😁', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { from, to, text: fresh } = replacement(before, after);
        expect(before.slice(0, from) + fresh + before.slice(to)).toBe(after);
        for (const part of [before.slice(0, from), fresh, before.slice(to)]) expect(part.isWellFormed()).toBe(true);
      }),
    );
  });
});
