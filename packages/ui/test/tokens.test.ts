import { describe, expect, test } from 'vitest';
import { allSheets, sheets } from './sheets.ts';

const sheet = sheets.get('tokens.css') ?? '';

/** Declarations of the block that follows a selector. */
function block(selector: string): Map<string, string> {
  const start = sheet.indexOf('{', sheet.indexOf(selector));
  const body = sheet.slice(start + 1, sheet.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!]));
}

const light = block(':root,\n  [data-theme] {');
const dark = new Map([...light, ...block('[data-theme="dark"]')]);
const automatic = new Map([...light, ...block('[data-theme="auto"]')]);

function colour(theme: Map<string, string>, name: string): string {
  const value = theme.get(name);
  const reference = /^var\(--([\w-]+)\)$/.exec(value ?? '');
  if (reference) return colour(theme, reference[1]!);
  if (!value || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--${name} is not a colour: ${value}`);
  return value;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [low, high] = [luminance(colour(theme, one)), luminance(colour(theme, other))].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** The table of the design: text above 4.5, lines and controls above 3. */
const pairs: [string, string, number, number][] = [
  ['texte', 'page', 16.6, 15.3],
  ['texte', 'clair', 14.0, 10.7],
  ['texte2', 'page', 8.4, 10.3],
  ['texte2', 'clair', 7.1, 7.2],
  ['lien', 'page', 8.6, 11.1],
  ['lien', 'clair', 7.3, 7.7],
  ['sur-primaire', 'primaire', 8.6, 10.3],
  ['sur-signal', 'signal', 10.8, 10.8],
  ['succes', 'succes-fond', 5.1, 7.7],
  ['alerte', 'alerte-fond', 7.9, 9.7],
  ['erreur', 'erreur-fond', 7.1, 6.8],
  ['info', 'info-fond', 8.2, 7.1],
  ['bord', 'page', 4.5, 5.5],
  ['bord', 'retrait', 4.2, 4.9],
  ['ligne-eau', 'page', 4.0, 6.7],
  ['ligne-eau', 'clair', 3.4, 4.7],
];

describe('tokens', () => {
  test.each(pairs)('%s on %s keeps its contrast', (front, ground, inLight, inDark) => {
    expect(contrast(light, front, ground)).toBeCloseTo(inLight, 0);
    expect(contrast(dark, front, ground)).toBeCloseTo(inDark, 0);
    const least = ['bord', 'ligne-eau'].includes(front) ? 3 : 4.5;
    expect(contrast(light, front, ground)).toBeGreaterThanOrEqual(least);
    expect(contrast(dark, front, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['texte', ['fond', 'retrait', 'signal-fond', 'erreur-fond', 'info-fond', 'clair-fort']],
    ['texte2', ['fond', 'retrait']],
    ['lien', ['fond', 'retrait', 'signal-fond', 'erreur-fond', 'info-fond']],
    ['lien-visite', ['page', 'clair']],
    ['primaire-survol', ['page', 'clair', 'clair-fort']],
    ['sur-primaire', ['primaire-survol']],
    ['sur-bandeau', ['bandeau']],
    ['sur-bandeau2', ['bandeau']],
    ['erreur', ['page']],
    ['alerte', ['page']],
    ['sur-erreur', ['erreur']],
  ])('%s can be read on every ground where components put it', (front, grounds) => {
    for (const ground of grounds) {
      expect(contrast(light, front, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, front, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('one of the two focus rings stands out on every ground', () => {
    for (const theme of [light, dark]) {
      for (const ground of ['page', 'clair', 'bandeau', 'signal', 'erreur', 'primaire', 'fond', 'retrait']) {
        expect(Math.max(contrast(theme, 'focus-1', ground), contrast(theme, 'focus-2', ground))).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });

  test('the dark theme is the same whether asked for or automatic', () => {
    expect([...automatic]).toEqual([...dark]);
  });

  test('every token that a sheet uses exists', () => {
    const defined = new Set([...allSheets.matchAll(/--([\w-]+):/g)].map((match) => match[1]!));
    const used = new Set([...allSheets.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1]!));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });
});
