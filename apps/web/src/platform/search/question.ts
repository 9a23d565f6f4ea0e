import { nearest } from './slips.ts';
import { soundOf } from './sounds.ts';
import { general, saidWords, synonymsIn, type Thesaurus } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWeak } from './weak-words.ts';
import { foldWords, stemOf } from './words.ts';

/** Words that will do for one thing that is asked, each a phrase of stems, and what they weigh: more when few records hold them. */
export interface Alternative {
  phrases: string[][];
  weight: number;
}

/** One thing that is asked: the best of its alternatives counts. */
export interface Asked {
  own: Alternative;
  /** The last word may be unfinished: what begins so will do. */
  unfinished: boolean;
  /** Other words for the same thing, those that weigh the same together. */
  others: Alternative[];
  /** Records that hold one of its own stems, about. */
  records: number;
  /** Two words side by side: they count more together, and choose no record. */
  pair?: boolean;
}

/** Words that are read of one question. */
const MOST = 12;

/** What a word that says little weighs, beside one that says something. */
const WEAK = 0.4;
/** A word that was put right may not be the one that was meant. */
const CORRECTED = 0.8;
/** Another word for the same thing is a little less than the word itself. */
const OTHER = 0.7;
/** What two words side by side weigh, beside one of them. */
const PAIR = 0.4;
/** The words of a phrase that means something else (« carte grise ») hardly count one by one. */
const WITHIN = 0.4;

/**
 * A question as the index can answer it. A word that no record holds is read as the nearest that one does; everyday words bring
 * those of administrations along, and so do those that the administration accepted itself.
 */
export function readQuestion(text: string, vocabulary: Vocabulary, accepted?: Thesaurus): Asked[] {
  const { stems: known, records } = vocabulary;
  const words = foldWords(text.slice(0, 200)).slice(0, MOST);
  const part = (stems: string[], factor = 1): Asked => {
    const most = Math.max(0, ...stems.map((stem) => known.get(stem) ?? 0));
    const weight = most > 0 ? factor * rarity(records, most) : 0;
    return { own: { phrases: stems.map((stem) => [stem]), weight }, unfinished: false, others: [], records: most };
  };
  const thesauri = accepted ? [general, accepted] : [general];
  const said = (stem: string, word: string) => saidWords.has(word) || (accepted?.has(stem) ?? false);
  const asked = words.map((word, i): Asked => {
    const stem = stemOf(word);
    if (known.has(stem)) return part([stem], isWeak(stem) ? WEAK : 1);
    if (i === words.length - 1 && word.length >= 3) {
      const begun = [...known.keys()].filter((one) => one.startsWith(word));
      if (begun.length > 0) {
        const { own, ...rest } = part(begun);
        return { ...rest, own: { ...own, phrases: [[word]] }, unfinished: true };
      }
    }
    if (said(stem, word)) return part([stem]);
    return part([...new Set([stem, ...meantBy(word, vocabulary).map(stemOf)])], isWeak(stem) ? WEAK : CORRECTED);
  });
  return [...withSynonyms(words, asked, vocabulary, thesauri), ...pairsOf(asked)];
}

/** What few records hold tells more (BM25). */
const rarity = (records: number, holding: number) => Math.log(1 + (records - holding + 0.5) / (holding + 0.5));

/** Known words that a misspelt one may stand for: those that sound the same, else those within a slip or two. */
function meantBy(word: string, { byLength, bySound }: Vocabulary): readonly string[] {
  const alike = word.length >= 4 ? (bySound.get(soundOf(word)) ?? []) : [];
  return alike.length > 0 ? alike : nearest(word, byLength);
}

/** Two words of the question that stand side by side in a record tell more than each of them. */
function pairsOf(asked: readonly Asked[]): Asked[] {
  return asked.slice(1).flatMap(({ own, unfinished }, i) => {
    const before = asked[i]!;
    const [first] = before.own.phrases;
    const [second] = own.phrases;
    if (unfinished || !first || !second || !before.own.weight || !own.weight) return [];
    const weight = (PAIR * (before.own.weight + own.weight)) / 2;
    return [
      { own: { phrases: [[...first, ...second]], weight }, unfinished: false, others: [], records: 0, pair: true },
    ];
  });
}

/** « carte grise » also asks « immatriculation », in the place of its words. */
function withSynonyms(
  words: readonly string[],
  asked: readonly Asked[],
  { stems: known, records }: Vocabulary,
  thesauri: readonly Thesaurus[],
): Asked[] {
  const out = [...asked];
  for (const { from, to, others } of synonymsIn(words.map(stemOf), thesauri)) {
    const held = others.filter((phrase) => phrase.every((stem) => known.has(stem)));
    if (held.length === 0) continue;
    const byWeight = new Map<number, string[][]>();
    for (const phrase of held) {
      const holding = Math.min(...phrase.map((stem) => known.get(stem)!));
      const rounded = Math.round(2 * rarity(records, holding)) / 2;
      byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), phrase]);
    }
    const size = to - from;
    const added = [...byWeight].map(([weight, phrases]) => ({ phrases, weight: (OTHER * weight) / Math.sqrt(size) }));
    for (let i = from; i < to; i++) {
      const { own, others: before, ...rest } = out[i]!;
      const weight = size > 1 ? WITHIN * own.weight : own.weight;
      out[i] = { ...rest, own: { ...own, weight }, others: [...before, ...added] };
    }
  }
  return out;
}

/** Phrases as `to_tsquery` reads them, in one field of the record (A, B or C) or in any. */
export function queryOf(phrases: readonly string[][], field = '', unfinished = false): string {
  const mark = `${unfinished ? '*' : ''}${field}`;
  return phrases
    .map((phrase) => `(${phrase.map((stem) => (mark ? `${stem}:${mark}` : stem)).join(' <-> ')})`)
    .join(' | ');
}
