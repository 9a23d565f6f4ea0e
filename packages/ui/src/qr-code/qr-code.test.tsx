import { describe, expect, it } from 'vitest';
import { html } from '../../test/html.ts';
import { qrCode, qrPath } from './encode.ts';
import { QrCode } from './qr-code.tsx';

describe('qrCode', () => {
  /** Read back with an independent decoder when it was written; a change of any module shows here. */
  it('draws « Limpide » as version 1', () => {
    const drawn = qrCode('Limpide')!.map((line) => line.map((dark) => (dark ? '#' : '.')).join(''));
    expect(drawn).toEqual([
      '#######.#.###.#######',
      '#.....#...##..#.....#',
      '#.###.#..#.##.#.###.#',
      '#.###.#.#####.#.###.#',
      '#.###.#.#...#.#.###.#',
      '#.....#.##.#..#.....#',
      '#######.#.#.#.#######',
      '........#.###........',
      '#...#.###.##.#####..#',
      '#..###....###......#.',
      '###.###.#.##..###..#.',
      '#..##..#..#..##.#....',
      '.#.####.##..####.....',
      '........#...###.##.##',
      '#######.###.##..#..#.',
      '#.....#..#.##..##..##',
      '#.###.#.####..##.#..#',
      '#.###.#..#.##...#.###',
      '#.###.#..###..#.##...',
      '#.....#..##..##.#....',
      '#######.###.###.#...#',
    ]);
  });

  it('takes the smallest version that holds the text, and says when none does', () => {
    const sizes = [14, 15, 26, 27, 42, 62, 84, 106, 122, 152, 180, 213].map((n) => qrCode('a'.repeat(n))?.length);
    expect(sizes).toEqual([21, 25, 25, 29, 29, 33, 37, 41, 45, 49, 53, 57]);
    expect(qrCode('a'.repeat(214))).toBeUndefined();
  });
});

describe('QrCode', () => {
  it('draws each dark module once, in rows of neighbours', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, true, false],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM2 1h1v1h-1z');
  });

  it('names what it leads to, and draws nothing for an address that does not fit', () => {
    expect(html(<QrCode text="https://exemple.be" label="Code QR" />)).toContain('aria-label="Code QR"');
    expect(html(<QrCode text={'a'.repeat(214)} label="Code QR" />)).toBe('');
  });
});
