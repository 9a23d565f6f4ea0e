/** What is counted (« 2 documents », « en double exemplaire ») and any number that no other pattern explains. */
import { isEmptyWord, stem, wordsOf } from '../stem.ts';
import type { Draft, FactSource } from './found.ts';
import { inDigits, numeral, toNumber } from './numerals.ts';

const counted = new RegExp(`(${numeral}) ((?:[a-z'-]+ ){0,2}[a-z'-]+)`, 'g');
const multiple = /\ben (double|triple|quadruple)s? (exemplaires?)/g;
const only = /\b(une? seule?) ([a-z'-]+)/g;
const ordinal = /(?<![\d.,/])(\d{1,4}) ?(?:ere|er|eme|re|nde|nd|e)(?![a-z0-9])/g;
const spelled = /\b(deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme)s?\b/g;
const ranks = [
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
  'neuvieme',
  'dixieme',
];
const bare = new RegExp(`(${inDigits})`, 'g');
const multiples: Record<string, number> = { double: 2, triple: 3, quadruple: 4 };
/** « L'annexe 1 reprend… »: a number that names, and counts nothing. */
const labelledNumber =
  /\b(?:annexes?|cadres?|pages?|parents?|guichets?|numeros?|n°|etapes?|phases?|boites?|points?|rubriques?|classes?|categories?|formulaires?) $/;
/** A number in words followed by one of these counts nothing that matters. */
const notCounted = new Set(['fait', 'sont', 'est', 'ou', 'et', 'a', 'seront', 'sera']);

export function findQuantities({ plain, flat, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number, count: number, nouns: readonly string[]): void => {
    if (!claims.free(from, to) || nouns.length === 0) return;
    claims.take(from, to);
    found.push({
      kind: 'quantity',
      value: `${count} ${nouns.at(-1) === nouns[0] ? nouns[0] : nouns.join(' ')}`,
      from,
      to,
      count,
      nouns,
    });
  };
  for (const match of plain.matchAll(multiple))
    add(match.index, match.index + match[0].length, multiples[match[1]!]!, [stem(match[2]!)]);
  for (const match of plain.matchAll(only)) add(match.index, match.index + match[0].length, 1, [stem(match[2]!)]);
  for (const match of plain.matchAll(counted)) {
    if (/^une?$/.test(match[1]!)) continue;
    const start = match.index + match[1]!.length + 1;
    if (labelledNumber.test(plain.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (/\p{Lu}/u.test(flat[start] ?? '')) continue; // « 5000 Namur » : a name, not something counted
    const nouns: string[] = [];
    let to = 0;
    for (const { word, to: end } of wordsOf(match[2]!)) {
      if (notCounted.has(word) || /^\d/.test(word)) break;
      if (isEmptyWord(word)) {
        if (nouns.length > 0 || !/^(?:autres?|memes?|de|d)$/.test(word)) break;
        continue;
      }
      nouns.push(stem(word));
      to = end;
      if (nouns.length === 2) break;
    }
    if (nouns.length > 0) add(match.index, start + to, toNumber(match[1]!), nouns);
  }
  for (const match of plain.matchAll(ordinal)) {
    if (!claims.free(match.index, match.index + match[0].length)) continue;
    claims.take(match.index, match.index + match[0].length);
    found.push({ kind: 'number', value: `${match[1]}e`, from: match.index, to: match.index + match[0].length });
  }
  for (const match of plain.matchAll(spelled)) {
    if (!claims.free(match.index, match.index + match[0].length)) continue;
    claims.take(match.index, match.index + match[0].length);
    const rank = ranks.indexOf(match[1]!) + 2;
    found.push({ kind: 'number', value: `${rank}e`, from: match.index, to: match.index + match[0].length });
  }
  for (const match of plain.matchAll(bare)) {
    const to = match.index + match[0].length;
    if (
      !claims.free(match.index, to) ||
      /[a-z]/.test(plain[match.index - 1] ?? '') ||
      (/^(?:\.|\)|°|-)(?: |$)/.test(plain.slice(to, to + 2)) && /(?:^|\n) *$/.test(plain.slice(0, match.index)))
    )
      continue;
    claims.take(match.index, to);
    found.push({ kind: 'number', value: String(toNumber(match[1]!)), from: match.index, to });
  }
  return found.sort((a, b) => a.from - b.from);
}
