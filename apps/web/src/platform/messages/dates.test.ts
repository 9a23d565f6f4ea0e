import { describe, expect, it } from 'vitest';
import { formatInstant, instantInBrussels, parseHour } from './dates.ts';

describe('instantInBrussels', () => {
  it.each([
    ['2027-01-15', '09:00', '2027-01-15T08:00:00.000Z'],
    ['2027-07-15', '09:00', '2027-07-15T07:00:00.000Z'],
    ['2027-07-15', '00:30', '2027-07-14T22:30:00.000Z'],
    // The night when 2 h becomes 3 h, and the one when 3 h becomes 2 h again.
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s at %s is %s', (day, hour, instant) => {
    expect(instantInBrussels(day, hour).toISOString()).toBe(instant);
  });

  it('is read back as it was written', () => {
    expect(formatInstant(instantInBrussels('2027-03-01', '08:05')).replace(/\u00a0/g, ' ')).toBe(
      '1er mars 2027, 8 h 05',
    );
  });
});

describe('parseHour', () => {
  it.each([
    ['9 h', '09:00'],
    ['9h30', '09:30'],
    ['17 h 05', '17:05'],
    ['08:15', '08:15'],
    ['8.15', '08:15'],
    ['8\u00a0heures', '08:00'],
  ])('reads « %s »', (text, hour) => expect(parseHour(text)).toBe(hour));

  it.each(['', '25 h', '9 h 60', 'midi', '9', '9 h 5'])('does not guess « %s »', (text) => {
    expect(parseHour(text)).toBeUndefined();
  });
});
