import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, parseCsv, type Separator, separators } from './csv.ts';

function lines(text: string, separator: Separator = ';') {
  const grid = parseCsv(text, separator, 1_000);
  if (!grid.ok) return grid.error.message;
  return grid.value.rows.map((row) => [
    row.line,
    ...[...row.cells].map(([i, cell]) => [i, cell.kind === 'text' && cell.text]),
  ]);
}

describe('parseCsv', () => {
  it.each<[string, string, unknown]>([
    [
      'cells and empty cells',
      'a;;c\n;b',
      [
        [1, [0, 'a'], [2, 'c']],
        [2, [1, 'b']],
      ],
    ],
    [
      'quotes, doubled quotes, line ends inside',
      '"a;b";"c ""d"""\r\n"e\nf";g',
      [
        [1, [0, 'a;b'], [1, 'c "d"']],
        [2, [0, 'e\nf'], [1, 'g']],
      ],
    ],
    ['a quote in the middle as itself', 'a"b";c', [[1, [0, 'a"b"'], [1, 'c']]]],
    [
      'the three line ends',
      'a\rb\nc\r\nd',
      [
        [1, [0, 'a']],
        [2, [0, 'b']],
        [3, [0, 'c']],
        [4, [0, 'd']],
      ],
    ],
    [
      'blank lines, which count',
      'a\n\n \nb',
      [
        [1, [0, 'a']],
        [4, [0, 'b']],
      ],
    ],
    ['the separator line of Excel, which does not', 'sep=;\r\na;b', [[1, [0, 'a'], [1, 'b']]]],
    ['what looks like a formula as text', '=1+1;@x', [[1, [0, '=1+1'], [1, '@x']]]],
    ['an open quote as a fault', 'a\n"b', 'Ligne 2 : un guillemet ouvert n’est jamais refermé.'],
  ])('reads %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('reads back any table that was quoted', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ';', ',', '\t', '\n', '\r\n', '=1', ' a '));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(...separators),
        (table, separator) => {
          const text = table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
          const expected = table
            .map((row, i) => [i + 1, ...row.map((c, j) => [j, c]).filter(([, c]) => String(c).trim() !== '')])
            .filter((row) => row.length > 1);
          expect(lines(text, separator)).toEqual(expected);
        },
      ),
    );
  });
});

describe('decodeText', () => {
  const bytes = (...list: number[]) => new Uint8Array(list);
  it('knows UTF-8 with and without mark, UTF-16, and falls back on Windows-1252', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffÉtat €'))).toBe('État €');
    expect(decodeText(new TextEncoder().encode('État €'))).toBe('État €');
    expect(decodeText(bytes(0xff, 0xfe, 0xc9, 0, 0xac, 0x20))).toBe('É€');
    expect(decodeText(bytes(0xfe, 0xff, 0, 0xc9))).toBe('É');
    expect(decodeText(bytes(0xc9, 0x74, 0x61, 0x74, 0x20, 0x80, 0x92, 0x9c))).toBe('État €’œ');
  });
});
