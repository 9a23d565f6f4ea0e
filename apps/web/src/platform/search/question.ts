import { nearest } from './slips.ts';
import { soundOf } from './sounds.ts';
import { synonymsIn } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWords, stemOf } from './words.ts';

/** One thing that is asked: any of its stems will do. The weight is larger for a word that few records hold. */
export interface Asked {
  stems: string[];
  /** Other words for the same thing: they count for less. */
  synonyms: string[];
  /** The last word may be unfinished: what begins so will do. */
  unfinished: boolean;
  /** Records that hold one of its stems, about. */
  records: number;
  /** More for what few records hold. */
  weight: number;
}

/** Words that are read of one question. */
const MOST = 12;

/**
 * A question as the index can answer it. A word that no record holds is read as the nearest that one does; everyday words bring
 * those of administrations along.
 */
export function readQuestion(text: string, vocabulary: Vocabulary): Asked[] {
  const { stems: known, records } = vocabulary;
  const words = foldWords(text.slice(0, 200)).slice(0, MOST);
  const part = (stems: string[]): Asked => {
    const most = Math.max(0, ...stems.map((stem) => known.get(stem) ?? 0));
    const weight = most > 0 ? Math.log(1 + records / most) : 0;
    return { stems, synonyms: [], unfinished: false, records: most, weight };
  };
  const asked = words.map((word, i): Asked => {
    const stem = stemOf(word);
    if (known.has(stem)) return part([stem]);
    if (i === words.length - 1 && word.length >= 3) {
      const begun = [...known.keys()].filter((one) => one.startsWith(word));
      if (begun.length > 0) return { ...part(begun), stems: [word], unfinished: true };
    }
    return part([...new Set([stem, ...meantBy(word, vocabulary).map(stemOf)])]);
  });
  return withSynonyms(words, asked);
}

/** Known words that a misspelt one may stand for: those that sound the same, else those within a slip or two. */
function meantBy(word: string, { byLength, bySound }: Vocabulary): readonly string[] {
  const alike = word.length >= 4 ? (bySound.get(soundOf(word)) ?? []) : [];
  return alike.length > 0 ? alike : nearest(word, byLength);
}

/** « carte grise » also asks « immatriculation », in the place of its words. */
function withSynonyms(words: readonly string[], asked: readonly Asked[]): Asked[] {
  const out = [...asked];
  for (const { from, to, others } of synonymsIn(words.map(stemOf))) {
    for (let i = from; i < to; i++) {
      const { synonyms, weight, ...rest } = out[i]!;
      out[i] = { ...rest, synonyms: [...new Set([...synonyms, ...others])], weight: Math.max(weight, 1) };
    }
  }
  return out;
}

/** Stems as `to_tsquery` reads them: letters, figures and the signs of a phrase only. */
export function queryOf(stems: readonly string[], unfinished = false): string {
  return stems.map((stem) => (unfinished ? `${stem}:*` : `(${stem})`)).join(' | ');
}
