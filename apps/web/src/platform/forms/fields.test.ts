import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../messages/index.ts';
import { email, findNationalNumbers, optionalInteger, optionalUrl } from './fields.ts';

/** A number as the register makes them: birth date, serial number, control figures of the right century. */
function registerNumber(year: number, month: number, day: number, serial: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const body = `${two(year % 100)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
  const control = 97 - (Number(year >= 2000 ? `2${body}` : body) % 97);
  return body + two(control);
}
const numbers = fc
  .tuple(
    fc.integer({ min: 1910, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 20, 40),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 997 }),
  )
  .map(([year, month, bis, day, serial]) => registerNumber(year, month + bis, day, serial));
const write = (digits: string, style: number) =>
  [
    digits,
    digits.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4-$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1 $2 $3 $4 $5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1-$2-$3-$4-$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3\u2013$4.$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1\u00a0$2\u202f$3\u00a0$4\u00a0$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3 - $4.$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, '$1/$2/$3\u2011$4_$5'),
    digits.replace(/(..)(..)(..)(...)(..)/, 'RN.$1.$2.$3-$4.$5'),
    digits
      .replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))
      .replace(/(..)(..)(..)(...)(..)/, '$1\u00ad$2$3\u200b$4$5'),
  ][style]!;

describe('national register numbers', () => {
  it('are found in every writing, of both centuries and BIS', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 10 }), (digits, style) => {
        const text = `Né le 3, n° ${write(digits, style)}, à Namur.`;
        expect(findNationalNumbers(text)).toHaveLength(1);
      }),
    );
  });
  it('are found even mistyped when they are written the official way', () => {
    expect(findNationalNumbers('85.07.30-033.29')).toHaveLength(1);
  });
  it.each([
    'Appelez le 081 24 97 00 ou le 0479 12 34 56.',
    'BE68 5390 0754 7034',
    'Dossier 2026/12345678901',
    'du 12.05.2026 au 13.05.2026',
    '12345678901234567890',
    'BCE 0203.430.576',
    '1 912,40 € et 12 345 678 901,00 €',
  ])('are not seen in « %s »', (text) => {
    expect(findNationalNumbers(text)).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['14/04/2027', '2027-04-14'],
    ['14-4-2027', '2027-04-14'],
    ['14.04.2027', '2027-04-14'],
    ['14 avril 2027', '2027-04-14'],
    ['le 1er mars 2027', '2027-03-01'],
    ['1 Août 2027', '2027-08-01'],
    ['3 fevrier 2028', '2028-02-03'],
    ['2027-04-14', '2027-04-14'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', undefined],
    ['14/04/27', undefined],
    ['31 avril 2027', undefined],
    ['demain', undefined],
    ['14 avrl 2027', undefined],
    ['0/0/2027', undefined],
  ])('%s is %s', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });
});

describe('addresses and numbers', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//exemple.be',
    'https:\\\\exemple.be',
    'ftp://exemple.be',
    'https://a b',
    'https://user@exemple.be',
  ])('refuses %s', (text) => expect(optionalUrl.safeParse(text).success).toBe(false));
  it.each(['https://exemple.be/a?b=c#d', 'http://exemple.be', ''])('takes %s', (text) =>
    expect(optionalUrl.safeParse(text).success).toBe(true),
  );
  it('reads whole numbers as people group them', () => {
    const field = optionalInteger(0, 10_000);
    expect([field.parse('2 400'), field.parse('2.400'), field.parse(''), field.parse('7')]).toEqual([
      2400,
      2400,
      null,
      7,
    ]);
    for (const no of ['-1', '2,5', 'deux', '10001', '1e3']) expect(field.safeParse(no).success).toBe(false);
  });
  it('wants a whole e-mail address', () => {
    for (const no of ['a', 'a@b', '@b.be', 'a b@c.be', '"a"@b.be']) expect(email.safeParse(no).success).toBe(false);
    expect(email.parse(' nom@commune.be ')).toBe('nom@commune.be');
  });
});
