import { isWordLike, type Token, tokenise } from '@limpide/language';
import { type PhraseEntry, type PhraseMatch, PhraseTree } from './phrase-tree.ts';
import { wordKey } from './word-marks.ts';

export { type PhraseMatch, wordKey };

/**
 * Phrases to look for. All lexicons of the rules are kept in one tree of words, so that one pass over a text finds the
 * phrases of all of them.
 */
export interface PhraseBook<T> {
  tree: PhraseTree;
  number: number;
  /** Never there: it only says what the phrases stand for. */
  value?: T;
}

/** Two phrases with the same key are the same to a phrase book; empty for one without a word. */
export function phraseKey(phrase: string): string {
  const tokens = tokenise(phrase);
  return tokens.some(isWordLike) ? tokens.map((token) => wordKey(token.text)).join(' ') : '';
}

/**
 * A book that lasts as long as the program: a lexicon.
 * @throws RangeError when two entries have the same words: a mistake in a lexicon.
 */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  return { tree: lexicons, number: lexicons.add(entriesByKeys(entries)) };
}

/** A book that comes and goes, as the lexicon of an organisation does. */
export function passingBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const tree = new PhraseTree();
  return { tree, number: tree.add(entriesByKeys(entries)) };
}

const lexicons = new PhraseTree();

function* entriesByKeys(entries: Iterable<readonly [phrase: string, value: unknown]>): Generator<PhraseEntry> {
  for (const [phrase, value] of entries)
    yield { phrase, keys: tokenise(phrase).map((token) => wordKey(token.text)), value };
}

/** Tokens with the key of each word; a merge field has the empty key, which no phrase holds. */
export interface KeyedTokens {
  tokens: readonly Token[];
  keys: readonly string[];
}

/** The longest phrase at each place, left to right, none inside another. A merge field never matches a word. */
export function findPhrases<T>({ tree, number }: PhraseBook<T>, text: KeyedTokens): readonly PhraseMatch<T>[] {
  return tree.find(number, text) as readonly PhraseMatch<T>[];
}

/** What « {de} » or « {à} » stood for in the text, and what is left of it after a word that takes no preposition. */
export interface Tail {
  kind: 'none' | 'de' | 'à' | 'que';
  form: string;
  /** « du » leaves « le », « aux » leaves « les », « de » leaves nothing. */
  rest: string;
}

const tails: Record<string, readonly [form: string, rest: string][]> = {
  de: [
    ['de', ''],
    ["d'", ''],
    ['du', 'le'],
    ['des', 'les'],
  ],
  à: [
    ['à', ''],
    ['au', 'le'],
    ['aux', 'les'],
  ],
  que: [
    ['que', 'que'],
    ["qu'", "qu'"],
  ],
};

/** Writes out « en vue {de} » as « en vue de », « en vue d' », « en vue du », « en vue des ». */
export function withTails(phrase: string): [phrase: string, tail: Tail][] {
  const hole = /^(.*?)\s*\{(de|à|que)\}$/u.exec(phrase);
  if (!hole) return [[phrase, { kind: 'none', form: '', rest: '' }]];
  const kind = hole[2] as Tail['kind'];
  return tails[kind]!.map(([form, rest]) => [`${hole[1]} ${form}`, { kind, form, rest }]);
}
