import { isWordLike, type Token, tokenise } from '@limpide/language';
import { type WordMarks, type WordSet, wordKey, wordSet } from './word-marks.ts';

export { wordKey };

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/** Phrases to look for, kept as a tree of words: one pass over the text finds any number of them. */
export interface PhraseBook<T> {
  root: Node<T>;
  /** The words that open a phrase: elsewhere nothing is searched. */
  opening: WordSet | undefined;
}

export interface PhraseMatch<T> {
  /** Indexes of the first token and of the one after the last. */
  first: number;
  end: number;
  from: number;
  to: number;
  value: T;
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
  const book = passingBook(entries);
  return { ...book, opening: wordSet(book.root.next.keys()) };
}

/** A book that comes and goes, as the lexicon of an organisation does. */
export function passingBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const token of tokenise(phrase)) {
      const key = wordKey(token.text);
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map() };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node.value !== undefined) throw new RangeError(`two entries for « ${phrase} »`);
    node.value = value;
  }
  return { root, opening: undefined };
}

/** Tokens with the key of each word; a merge field has the empty key, which no phrase holds. */
export interface KeyedTokens {
  tokens: readonly Token[];
  keys: readonly string[];
  marks: WordMarks;
}

/** The longest phrase at each place, left to right, none inside another. A merge field never matches a word. */
export function findPhrases<T>(
  { root, opening }: PhraseBook<T>,
  { tokens, keys, marks }: KeyedTokens,
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  if (opening && !marks.holds(opening)) return found;
  let at = 0;
  while (at < tokens.length) {
    let best: PhraseMatch<T> | undefined;
    let node: Node<T> | undefined = opening && !marks.has(at, opening) ? undefined : root;
    for (let i = at; node && i < tokens.length; i++) {
      node = node.next.get(keys[i]!);
      if (node?.value !== undefined) {
        best = { first: at, end: i + 1, from: tokens[at]!.from, to: tokens[i]!.to, value: node.value };
      }
    }
    if (best) found.push(best);
    at = best ? best.end : at + 1;
  }
  return found;
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
