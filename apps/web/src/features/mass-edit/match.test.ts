import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddress, findPhone, findText, inItsPlace } from './match.ts';

const loose = { sameCase: false, sameAccents: false, wholeWords: false };
const at = (text: string, ranges: { from: number; to: number }[]) => ranges.map(({ from, to }) => text.slice(from, to));

describe('words in a text', () => {
  it.each([
    ['Le Service Population', 'service population', loose, ['Service Population']],
    ['un agent agréé', 'agree', loose, ['agréé']],
    ['un agent agréé', 'agree', { ...loose, sameAccents: true }, []],
    ['La Commune et la commune', 'commune', { ...loose, sameCase: true }, ['commune']],
    ['un an, dix ans', 'an', { ...loose, wholeWords: true }, ['an']],
    ['l’état', "l'etat", loose, ['l’état']],
    ['20\u00a0euros', '20 euros', loose, ['20\u00a0euros']],
    ['œuvre', 'oeuvre', loose, ['œuvre']],
    ['œuvre', 'e', loose, ['e']],
    ['aaaa', 'aa', loose, ['aa', 'aa']],
    ['abc', '  ', loose, []],
    ['épreuve', 'preuve', { ...loose, wholeWords: true }, []],
  ] as const)('%s / %s', (text, wanted, options, found) => {
    expect(at(text, findText(text, wanted, options))).toEqual(found);
  });

  it('finds every word of a text in itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
        (around, word) => {
          fc.pre(word.trim() !== '');
          const exact = { sameCase: true, sameAccents: true, wholeWords: false };
          const text = `${around} ${word} ${around}`;
          const ranges = findText(text, word, exact);
          expect(ranges.length).toBeGreaterThan(0);
          let end = 0;
          for (const { from, to } of ranges) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeLessThanOrEqual(text.length);
            end = to;
          }
        },
      ),
    );
  });

  it('keeps the capital of a sentence', () => {
    expect(inItsPlace('Commune', 'ville', false)).toBe('Ville');
    expect(inItsPlace('commune', 'ville', false)).toBe('ville');
    expect(inItsPlace('Commune', 'ville', true)).toBe('ville');
  });
});

describe('numbers and addresses', () => {
  it.each([
    ['Appelez le 081/00.00.00.', '081 00 00 00', ['081/00.00.00']],
    ['Appelez le +32 81 00 00 00 ou le 081 00 00 01', '081000000', ['+32 81 00 00 00']],
    ['Compte 0810 00 00 00 00', '081 00 00 00', []],
    ['le 12 mars', '12', []],
  ])('%s', (text, wanted, found) => {
    expect(at(text, findPhone(text, wanted))).toEqual(found);
  });

  it.each([
    ['Voir https://a.be/x.', 'https://a.be/x', 1],
    ['Voir https://a.be/xy', 'https://a.be/x', 0],
    ['Voir https://a.be/x/y', 'https://a.be/x', 0],
    ['(https://a.be/x) et https://a.be/x', 'https://a.be/x', 2],
  ])('%s', (text, wanted, count) => {
    expect(findAddress(text, wanted)).toHaveLength(count);
  });
});
