import type { AnalysedBlock } from './analysed.ts';
import type { Grammar } from './grammar.ts';

/** Tokens between the modal and its infinitive at most, and between « il faut que » and its subjunctive. */
const REACH = 8;
const CLAUSE = 20;
const modals = new Set('devoir pouvoir falloir convenir'.split(' '));

/**
 * The verb of duty or right that governs an infinitive or a subjunctive at a place: « doit être », « ne peut pas être »,
 * « il faut que la carte soit », « il convient d'être ».
 * @param starts for the last token of an adverbial phrase, its first
 * @param start first token of the sentence
 */
export function modalBefore(
  { grammar, keys }: AnalysedBlock & { grammar: Grammar },
  place: number,
  start: number,
  starts: ReadonlyMap<number, number>,
): number | undefined {
  if (grammar.isVerb(place, 'infinitive')) {
    for (let at = place - 1; at >= Math.max(start, place - REACH); at--) {
      const phrase = starts.get(at);
      if (phrase !== undefined) at = phrase;
      else if (grammar.isVerb(at)) return modals.has(grammar.lemma(at)) ? at : undefined;
      else if (!/^(?:ADV|PRON|ADP|DET|NOUN)$/u.test(grammar.tags[at]!) && keys[at] !== ',') return undefined;
    }
    return undefined;
  }
  if (!grammar.isVerb(place, 'subjunctive')) return undefined;
  for (let at = place - 1; at >= Math.max(start, place - CLAUSE); at--) {
    if (grammar.isVerb(at, 'finite') || grammar.lemma(at) === 'falloir') {
      const isClause = /^(?:que|qu'|donc|également|aussi)$/u.test(keys[at + 1]!);
      return isClause && modals.has(grammar.lemma(at)) ? at : undefined;
    }
  }
  return undefined;
}
