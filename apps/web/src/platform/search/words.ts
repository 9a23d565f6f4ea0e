import { stemmer } from '@orama/stemmers/french';
import { headOf } from './families.ts';

/**
 * Words as people and pages write them, made alike: without accents or capitals, apostrophes cut, empty words left out, and
 * a last s or x dropped so that « primes » is « prime ».
 */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !emptyWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}

const emptyWords = new Set(
  'au aux avec ce ces cet cette dans de des du elle en est et il ils je la le les leur ma me mes mon ne nos notre nous on ou par pas pour que qui sa se ses son sont sur ta te tes ton tu un une vos votre vous comment faire veux voudrais veut vouloir ai as avons ont avait avoir suis es sommes sont etait etre fait fais va vais vont aller peux peut peuvent pouvoir dois doit doivent devoir faut quand quel quelle quels quelles quoi ici deja encore plus moins tres trop tout tous toute toutes bien mal chez moi toi lui eux ca cela donc mais si ni car puis alors besoin bonjour merci svp sais savoir arrive sans apres avant pendant depuis entre vers'.split(
    ' ',
  ),
);

/** What the index keeps of a word: the stem (Snowball) of its family, so that « déménage » finds « déménagement », and « perdu » « perte ». */
export function stemOf(word: string): string {
  const head = headOf(word);
  return head.length > 3 ? stemmer(head) : head;
}

/** Stems of a text, in order. */
export const stemsOf = (text: string): string[] => foldWords(text).map(stemOf);
