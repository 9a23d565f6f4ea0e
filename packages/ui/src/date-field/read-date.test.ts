import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateProblem, frenchDateProblems, readDate } from './read-date.ts';

describe('readDate', () => {
  test.each([
    ['14/04/2027', '2027-04-14'],
    ['14/4/2027', '2027-04-14'],
    ['14.04.2027', '2027-04-14'],
    ['14-04-2027', '2027-04-14'],
    ['14 04 2027', '2027-04-14'],
    ['14 avril 2027', '2027-04-14'],
    ['14\u00a0avril\u00a02027', '2027-04-14'],
    ['  le mercredi 14 AVRIL 2027 ', '2027-04-14'],
    ['1er février 2028', '2028-02-01'],
    ['1er fevrier 2028', '2028-02-01'],
    ['3 août 2026', '2026-08-03'],
    ['3 sept. 2026', '2026-09-03'],
    ['31 déc. 1948', '1948-12-31'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['2027-04-14', '2027-04-14'],
  ])('« %s » is %s', (text, date) => {
    expect(readDate(text)).toEqual({ ok: true, value: date });
  });

  test.each<[string, DateProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['14 avril', 'no-year'],
    ['14/04', 'no-year'],
    ['14/04/27', 'no-year'],
    ['31/04/2027', 'no-such-day'],
    ['29/02/2027', 'no-such-day'],
    ['29/02/1900', 'no-such-day'],
    ['00/04/2027', 'no-such-day'],
    ['04/14/2027', 'no-such-day'],
    ['demain', 'not-a-date'],
    ['mercredi', 'not-a-date'],
    ['14 brumaire 2027', 'not-a-date'],
    ['14 avril 20277', 'not-a-date'],
    ['14 avril 2027 à midi', 'not-a-date'],
    ['avril 2027', 'not-a-date'],
  ])('« %s » is refused: %s', (text, problem) => {
    expect(readDate(text)).toEqual({ ok: false, error: problem });
    expect(frenchDateProblems[problem]).not.toBe('');
  });

  test('reads back every day of the calendar, in figures and as written on a letter', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const long = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(long.format(date))).toEqual({ ok: true, value: iso });
        const [d, m, y] = [iso.slice(8), iso.slice(5, 7), iso.slice(0, 4)];
        expect(readDate(`${d}/${m}/${y}`)).toEqual({ ok: true, value: iso });
      }),
    );
  });

  test('answers for any text, and only with days that exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const answer = readDate(text);
        if (answer.ok) expect(new Date(`${answer.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(answer.value);
      }),
    );
  });
});
