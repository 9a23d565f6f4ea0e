import { describe, expect, it } from 'vitest';
import { fixedClock, invariant, isId, newId, textIn } from './index.ts';

describe('newId', () => {
  it('sorts by the instant of creation and never repeats', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => newId(1_700_000_000_000 + i));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('has a recognisable shape', () => {
    expect(isId(newId())).toBe(true);
    for (const no of ['', 'abc', '../etc/passwd', newId().toUpperCase(), 42, null]) expect(isId(no)).toBe(false);
  });
  it('refuses an instant that is not one', () => {
    expect(() => newId(-1)).toThrow(RangeError);
    expect(() => newId(Number.NaN)).toThrow(RangeError);
  });
});

describe('textIn', () => {
  it('gives the language asked, else French, and says which', () => {
    expect(textIn({ fr: 'Rue', nl: 'Straat' }, 'nl')).toEqual({ text: 'Straat', language: 'nl' });
    expect(textIn({ fr: 'Rue' }, 'de')).toEqual({ text: 'Rue', language: 'fr' });
    expect(textIn({}, 'fr')).toBeUndefined();
  });
});

describe('invariant and clock', () => {
  it('names what is broken', () => {
    expect(() => invariant(false, 'a step keeps its id')).toThrow('a step keeps its id');
  });
  it('stands still until moved', () => {
    const clock = fixedClock('2027-03-15T09:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2027-03-15T09:00:00.000Z');
    clock.set('2027-03-16T09:00:00Z');
    expect(clock.now().getUTCDate()).toBe(16);
  });
});
