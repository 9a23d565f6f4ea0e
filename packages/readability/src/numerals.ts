const units: Record<string, number> = {
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
};
const tens: Record<string, number> = {
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
};

/** Is the word a part of a number in letters (« quatre-vingt-deux » counts as one word here)? */
export function isNumeral(word: string): boolean {
  return (
    word.split(/[-\u2011]/u).every((part) => part in units || part in tens || /^(?:cents?|mille|et)$/u.test(part)) &&
    word !== 'et'
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
    if (part in units) {
      // « quatre-vingt » is 4 × 20, and « deux trois » is no number.
      if (last in units && !(last === 'dix' && units[part]! >= 7)) return null;
      current += units[part]!;
    } else if (part in tens) {
      if (/^vingts?$/u.test(part) && last === 'quatre') current += 76;
      else if (last in tens || last in units) return null;
      else current += tens[part]!;
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
