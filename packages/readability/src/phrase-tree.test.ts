import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseTree } from './phrase-tree.ts';

const word = fc.constantFrom('a', 'b', 'c');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
const book = fc.uniqueArray(phrase, { selector: (keys) => keys.join(' '), maxLength: 6 });

/** Phrases at places, each book by itself, as the definition says. */
function longest(phrases: readonly string[][], keys: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < keys.length; ) {
    const here = phrases.filter((one) => one.every((key, i) => keys[at + i] === key));
    const best = here.reduce((most, one) => Math.max(most, one.length), 0);
    if (best > 0) found.push(`${at}-${at + best}`);
    at += Math.max(1, best);
  }
  return found;
}

describe('PhraseTree', () => {
  it('finds in one pass what each book would find alone', () => {
    fc.assert(
      fc.property(fc.array(book, { maxLength: 4 }), fc.array(word, { maxLength: 20 }), (books, keys) => {
        const tree = new PhraseTree();
        const numbers = books.map((phrases) =>
          tree.add(phrases.map((one) => ({ phrase: one.join(' '), keys: one, value: one }))),
        );
        const tokens = keys.map((text, i) => ({ kind: 'word' as const, text, from: 2 * i, to: 2 * i + 1 }));
        books.forEach((phrases, n) => {
          const matches = tree.find(numbers[n]!, { tokens, keys });
          expect(matches.map(({ first, end }) => `${first}-${end}`)).toEqual(longest(phrases, keys));
          for (const { first, end, value } of matches) expect(value).toEqual(keys.slice(first, end));
        });
      }),
    );
  });

  it('finds the phrases of a book that came after the text was first read', () => {
    const tree = new PhraseTree();
    const text = { keys: ['a'], tokens: [{ kind: 'word' as const, text: 'a', from: 0, to: 1 }] };
    const first = tree.add([{ phrase: 'b', keys: ['b'], value: 1 }]);
    expect(tree.find(first, text)).toEqual([]);
    const second = tree.add([{ phrase: 'a', keys: ['a'], value: 2 }]);
    expect(tree.find(second, text)).toHaveLength(1);
  });

  it('refuses two entries with the same words in one book', () => {
    const entry = { phrase: 'a b', keys: ['a', 'b'], value: 1 };
    expect(() => new PhraseTree().add([entry, entry])).toThrow(RangeError);
  });
});
