import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWordEnd } from './plain-word.ts';
import { readWord } from './words.ts';

const piece = fc.constantFrom(
  ...'no No nos c C à d. p. ex. Mlles Mme cf etc. art. min. max. votre Votre avis élu œuvre Œuvre aujourd quelqu presqu jusqu qu Qu l L n A J. Ch. SPW L1 x2'.split(
    ' ',
  ),
  ...[
    ' ',
    '\n',
    '\u00A0',
    '.',
    '. ',
    ', ',
    "'",
    '’',
    '-',
    '(e)',
    '.e.s',
    '·e',
    '1',
    '5 ',
    '!',
    '»',
    '\u0301',
    '\u00AD',
    '@',
    'é',
    'ᵃ',
  ],
);

describe('plainWordEnd', () => {
  it('says of the words it is sure of what the full reading says', () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('');
        for (let at = 0; at < text.length; at++) {
          if (!/[A-Za-zÀ-ÖØ-öø-ÿŒœ]/u.test(text[at]!)) continue;
          const to = plainWordEnd(text, at, text.length, false);
          if (to === 0) continue;
          sure++;
          expect(readWord(text, at, undefined), JSON.stringify([text, at])).toEqual(['word', to - at]);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(sure).toBeGreaterThan(1_000);
  });
});
