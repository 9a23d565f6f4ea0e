import type { Excerpt } from '../../platform/database/schema-many.ts';
import type { Range } from './match.ts';

/** Characters shown around what changes. */
const AROUND = 60;

/** The pieces of a text around its marked places; what stands far from any of them is left out. */
export function excerpt(text: string, ranges: readonly Range[]): Excerpt[] {
  const pieces: Excerpt[] = [];
  let at = 0;
  ranges.forEach(({ from, to }, i) => {
    pieces.push({ text: shortened(text.slice(at, from), i === 0 ? 'start' : 'middle') });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  });
  pieces.push({ text: shortened(text.slice(at), ranges.length === 0 ? 'whole' : 'end') });
  return pieces.filter((piece) => piece.text !== '');
}

function shortened(text: string, place: 'start' | 'middle' | 'end' | 'whole'): string {
  const tail = () => `… ${text.slice(text.indexOf(' ', text.length - AROUND) + 1)}`;
  const head = (of = text) => `${of.slice(0, of.lastIndexOf(' ', AROUND))} …`;
  if (place === 'start') return text.length > AROUND + 20 ? tail() : text;
  if (place === 'end' || place === 'whole') return text.length > AROUND + 20 ? head() : text;
  return text.length > 2 * AROUND + 40 ? `${head()} ${tail()}` : text;
}

/** Replaces the ranges one by one, and says where the new words stand. */
export function replaceRanges(
  text: string,
  ranges: readonly Range[],
  replacement: (found: string) => string,
): { text: string; ranges: Range[] } {
  let out = '';
  let at = 0;
  const placed: Range[] = [];
  for (const { from, to } of ranges) {
    out += text.slice(at, from);
    const words = replacement(text.slice(from, to));
    placed.push({ from: out.length, to: out.length + words.length });
    out += words;
    at = to;
  }
  return { text: out + text.slice(at), ranges: placed };
}
