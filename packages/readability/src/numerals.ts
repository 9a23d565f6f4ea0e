const units = new Map(
  Object.entries({
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
  }),
);
const tens = new Map(
  Object.entries({
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    octante: 80,
    huitante: 80,
    nonante: 90,
  }),
);

/** Is the word a part of a number in letters (« quatre-vingt-deux » counts as one word here)? */
export function isNumeral(word: string): boolean {
  return (
    word
      .split(/[-\u2011]/u)
      .every((part) => units.has(part) || tens.has(part) || /^(?:cents?|mille|et)$/u.test(part)) && word !== 'et'
  );
}

/**
 * Value of a whole number in French letters, Belgian forms included (« septante », « nonante »); lower case, words
 * separated by spaces or hyphens. Null when the words are no number.
 */
export function numeralValue(words: string): number | null {
  let total = 0;
  let current = 0;
  let last = '';
  const parts = words.split(/[\s-]+/u).filter((part) => part !== 'et' && part !== '');
  if (parts.length === 0) return null;
  for (const part of parts) {
    if (units.has(part)) {
      // « quatre-vingt » is 4 × 20, and « deux trois » is no number.
      if (units.has(last) && !(last === 'dix' && units.get(part)! >= 7)) return null;
      current += units.get(part)!;
    } else if (tens.has(part)) {
      if (/^vingts?$/u.test(part) && last === 'quatre') current += 76;
      else if (tens.has(last) || units.has(last)) return null;
      else current += tens.get(part)!;
    } else if (/^cents?$/u.test(part)) {
      current = Math.max(1, current) * 100;
    } else if (part === 'mille') {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else return null;
    last = part;
  }
  return total + current;
}
