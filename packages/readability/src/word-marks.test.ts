import { tokenise } from '@limpide/language';
import { describe, expect, it } from 'vitest';
import { tokensWith, WordMarks, wordSet } from './word-marks.ts';

const marksOf = (text: string) => new WordMarks(tokenise(text));

describe('WordMarks', () => {
  it('says which words of a text belong to a set', () => {
    const marks = marksOf('Payez la TAXE.');
    const taxes = wordSet(['taxe', 'taxes']);
    const inEz = wordSet((key) => key.endsWith('ez'));
    expect([0, 1, 2, 3, 4].map((at) => marks.has(at, taxes))).toEqual([false, false, true, false, false]);
    expect([marks.has(0, inEz), marks.holds(inEz), marks.holds(taxes)]).toEqual([true, true, true]);
    expect(marksOf('Rien ici').holds(taxes)).toBe(false);
  });

  it('knows a set that was declared after the text was read', () => {
    const marks = marksOf('Payez la taxe');
    expect(marks.holds(wordSet(['reçu']))).toBe(false);
    expect(marks.holds(wordSet(['la']))).toBe(true);
    expect(marksOf('la').holds(wordSet(['la']))).toBe(true);
  });

  it('keeps more sets apart than one number has bits', () => {
    const sets = Array.from({ length: 70 }, (_, n) => wordSet([`mot${n}`]));
    const marks = marksOf('mot69');
    expect(sets.filter((set) => marks.holds(set))).toEqual([sets[69]]);
  });

  it('looks for parts of expressions in words as they are written', () => {
    const accent = tokensWith(/e(?!\p{L})/u);
    expect(marksOf('e\u0301crit').holds(accent)).toBe(true);
    expect(marksOf('écrit').holds(accent)).toBe(false);
  });

  it('holds nothing in a merge field', () => {
    const tokens = tokenise('la taxe', { opaque: [{ from: 0, to: 7 }] });
    expect(new WordMarks(tokens).holds(wordSet(['la', 'taxe', '']))).toBe(false);
  });
});
