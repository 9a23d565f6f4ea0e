import { describe, expect, it } from 'vitest';
import { columnIndex, columnLetters } from './grid.ts';
import { dateOfSerial, isIsoDate } from './serial-date.ts';
import { lookOfFormat } from './xlsx-styles.ts';

describe('lookOfFormat', () => {
  it.each([
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00\\ "jours dûs"', 'number'],
    ['[Red]0;[Blue]-0', 'number'],
    ['0.00;"d"', 'number'],
    ['# ?/?', 'number'],
    ['@', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-80C]d mmmm yyyy;@', 'date'],
    ['mmmm', 'date'],
    ['dd/mm/yyyy hh:mm', 'date'],
    ['hh:mm', 'time'],
    ['[h]:mm', 'time'],
    ['mm:ss.0', 'time'],
  ])('%s shows a %s', (code, look) => {
    expect(lookOfFormat(code)).toBe(look);
  });
});

describe('dateOfSerial', () => {
  it.each([
    [61, false, '1900-03-01'],
    [46491, false, '2027-04-14'],
    [45029, true, '2027-04-14'],
    [2_958_465, false, '9999-12-31'],
  ])('%d is a day', (serial, from1904, iso) => {
    expect(dateOfSerial(serial, from1904)).toEqual({ iso });
  });
  it('has no day before March 1900, after 9999, or for what is no number', () => {
    for (const serial of [-1, 0, 60, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(dateOfSerial(serial, false)).toBeUndefined();
    }
  });
  it('rounds the time of day to the minute', () => {
    expect(dateOfSerial(46491.9999999, false)).toEqual({ iso: '2027-04-15' });
    expect(dateOfSerial(46491.5, false)).toEqual({ iso: '2027-04-14', time: '12:00' });
  });
});

it('isIsoDate knows the calendar', () => {
  expect(['2028-02-29', '0099-01-01', '9999-12-31'].every(isIsoDate)).toBe(true);
  expect(['2027-02-29', '2027-13-01', '2027-1-1', '0000-01-01', '2027-04-14 '].some(isIsoDate)).toBe(false);
});

it('columns have letters, and letters columns', () => {
  for (const [index, letters] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ] as const) {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  }
  expect([columnIndex(''), columnIndex('XFE'), columnIndex('ABCD'), columnIndex('A1')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
