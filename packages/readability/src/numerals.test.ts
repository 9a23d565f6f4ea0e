import { describe, expect, it } from 'vitest';
import { isNumeral, numeralValue } from './numerals.ts';

describe('numbers in letters', () => {
  it.each<[string, number | null]>([
    ['deux', 2],
    ['septante-cinq', 75],
    ['quatre-vingt-deux', 82],
    ['nonante et un', 91],
    ['soixante-dix-sept', 77],
    ['deux cents', 200],
    ['mille', 1000],
    ['trois mille deux cent cinquante', 3250],
    ['deux trois', null],
    ['vingt soixante', null],
    ['', null],
    ['et', null],
    // Names that every object of the language has.
    ['constructor', null],
    ['__proto__', null],
    ['deux toString', null],
  ])('« %s » is %s', (words, value) => expect(numeralValue(words)).toBe(value));

  it.each(['constructor', 'toString', '__proto__', 'valueOf', 'et', 'facture'])('« %s » is no number', (word) =>
    expect(isNumeral(word)).toBe(false),
  );
});
