/**
 * Numbers as French writes them, in digits (1 912,40 · 1.912,40 · 1912.40) and in words, with the Belgian septante and
 * nonante. Patterns are for text in `plain` form.
 */

const units: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const scales: Record<string, number> = {
  cent: 100,
  cents: 100,
  mille: 1000,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

const word = [...Object.keys(units), ...Object.keys(scales)].sort((a, b) => b.length - a.length).join('|');

/** Source of a pattern for a number in words, without capture groups. */
export const inWords = `\\b(?:${word})(?:(?:[ -]et)?[ -](?:${word}))*\\b`;
/** Source of a pattern for a number in digits, without capture groups. */
export const inDigits = '(?<![\\d.,/])(?:\\d{1,3}(?:[ .]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';
/** Either, without capture groups. */
export const numeral = `(?:${inDigits}|${inWords})`;

/** The number that a numeral in `plain` form writes. A dot before exactly three digits groups, any other separates decimals. */
export function toNumber(text: string): number {
  if (/^\d/.test(text)) {
    const compact = text.replace(/ /g, '');
    if (compact.includes(',')) return Number(compact.replace(/\./g, '').replace(',', '.'));
    return Number(/^\d{1,3}(?:\.\d{3})+$/.test(compact) ? compact.replace(/\./g, '') : compact);
  }
  let total = 0;
  let current = 0;
  for (const part of text.split(/[ -]/)) {
    if (part === 'et') continue;
    const scale = scales[part];
    if (scale === undefined) {
      const unit = units[part] ?? 0;
      current = unit === 20 && current % 100 === 4 ? current - 4 + 80 : current + unit;
    } else if (scale === 100) current = (current || 1) * 100;
    else {
      total += (current || 1) * scale;
      current = 0;
    }
  }
  return total + current;
}
