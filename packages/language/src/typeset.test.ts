import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';
import { typeset } from './typeset.ts';

describe('typeset', () => {
  it.each([
    ['Une question ? Oui !', 'Une question\u202F? Oui\u202F!'],
    ['Une question? Non; oui', 'Une question\u202F? Non\u202F; oui'],
    ['Objet : votre demande', 'Objet\u00A0: votre demande'],
    ['« Venez »', '«\u00A0Venez\u00A0»'],
    ['«Venez» : oui', '«\u00A0Venez\u00A0»\u00A0: oui'],
    ['à 9:30, voir https://a.be/?q=1; puis', 'à 9:30, voir https://a.be/?q=1\u202F; puis'],
    ['`a ? b : c` et {{nom ? x}}', '`a ? b : c` et {{nom ? x}}'],
    ["l'usager dit: oui", "l'usager dit\u00A0: oui"],
    ['Quoi ?!', 'Quoi\u202F?!'],
    ['&nbsp;: rien', '&nbsp;: rien'],
  ])('%s', (text, expected) => expect(typeset(text)).toBe(expected));

  it('changes nothing the second time', () => {
    const part = fc.constantFrom(
      'mot',
      ' ',
      ';',
      ' !',
      '?',
      ':',
      '«',
      '»',
      '9:30',
      'http://a.be',
      '\u00A0',
      '.',
      '{{a}}',
      '&amp;',
      '`',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const once = typeset(parts.join(''));
        expect(typeset(once)).toBe(once);
      }),
    );
  });
});

describe('countSyllables', () => {
  it.each([
    ['demande', 2],
    ['usager', 3],
    ["l'usager", 3],
    ["l'", 0],
    ['commune', 2],
    ['européen', 4],
    ['client', 2],
    ['février', 3],
    ['situation', 4],
    ['question', 2],
    ['envoient', 2],
    ['document', 3],
    ['le', 1],
    ['année', 2],
    ['maïs', 2],
    ['nuit', 1],
    ['cœur', 1],
    ['rendez-vous', 3],
    ['SPW', 3],
    ['2027', 1],
    ['administration', 5],
    ['coopération', 5],
  ])('%s: %i', (word, count) => expect(countSyllables(word)).toBe(count));
});
