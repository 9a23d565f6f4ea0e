import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from './mask.ts';

const mask = (text: string) => maskPersonal(text, (kind) => `<${kind}>`).text;

describe('personal data', () => {
  it.each([
    ['Écrivez à jean.dupont+a@exemple.be, merci.', 'Écrivez à <email>, merci.'],
    ['Mon n° est 85.07.30-033.28.', 'Mon n° est <national-number>.'],
    ['Payé sur BE68 5390 0754 7034 hier', 'Payé sur <account> hier'],
    ['be68539007547034', '<account>'],
    ['BE00 1111 2222 3333 est faux mais masqué', '<account> est faux mais masqué'],
    ['Ancien compte 539-0075470-34', 'Ancien compte <account>'],
    ['FR14 2004 1010 0505 0001 3M02 606 DIT', '<account> DIT'],
    ['Appelez-moi au 0479 12 34 56', 'Appelez-moi au <phone>'],
    ['081/24.97.00 ou +32 (0)81 24 97 00', '<phone> ou <phone>'],
    ['+33 6 12 34 56 78', '<phone>'],
    ['Deux : a@b.be et 0479123456', 'Deux : <email> et <phone>'],
  ])('%s', (text, expected) => expect(mask(text)).toBe(expected));

  it.each([
    'Le 03/04/2027 à 12 h, bureau 14.',
    'Le 03/04/2027 12 h 30',
    'Il faut 20 € et 3 photos.',
    'Code postal 5000, rue Neuve 12',
    'Du 1.1.2027 au 31.12.2027',
    'L’arrêté du 29 juillet 1991, article 2',
    'AB12 CDEF GHIJ KLMN OPQR n’est pas un compte',
    'Dossier 2026/000123',
  ])('leaves « %s »', (text) => expect(mask(text)).toBe(text));

  it('finds nothing more in what it has masked, and takes no long time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const once = mask(text);
        expect(mask(once)).toBe(once);
      }),
    );
    const start = performance.now();
    for (const piece of ['0', '0 ', 'AA00 ', 'a@', 'BE1 ', '+1 ']) mask(piece.repeat(2000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
