import { isWordLike, type Token, tokenise } from '@limpide/language';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/** Phrases to look for, kept as a tree of words: one pass over the text finds any number of them. */
export interface PhraseBook<T> {
  root: Node<T>;
}

export interface PhraseMatch<T> {
  /** Indexes of the first token and of the one after the last. */
  first: number;
  end: number;
  from: number;
  to: number;
  value: T;
}

/** Words are compared without case; straight and curly apostrophes, common and no-break hyphens are the same. */
export function wordKey(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const key = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/’/gu, "'")
    .replace(/\u2011/gu, '-')
    .replace(/[\u00A0\u202F]/gu, ' ');
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, key);
  return key;
}

/** Texts use few words, again and again. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** Two phrases with the same key are the same to a phrase book; empty for one without a word. */
export function phraseKey(phrase: string): string {
  const tokens = tokenise(phrase);
  return tokens.some(isWordLike) ? tokens.map((token) => wordKey(token.text)).join(' ') : '';
}

/** @throws RangeError when two entries have the same words: a mistake in a lexicon. */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
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
  return { root };
}

/** Tokens with the key of each word; a merge field has the empty key, which no phrase holds. */
export interface KeyedTokens {
  tokens: readonly Token[];
  keys: readonly string[];
}

export function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map((token) => (token.kind === 'opaque' ? '' : wordKey(token.text)));
}

/** The longest phrase at each place, left to right, none inside another. A merge field never matches a word. */
export function findPhrases<T>(book: PhraseBook<T>, { tokens, keys }: KeyedTokens): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  let at = 0;
  while (at < tokens.length) {
    let node: Node<T> | undefined = book.root;
    let best: PhraseMatch<T> | undefined;
    for (let i = at; i < tokens.length; i++) {
      const token: Token = tokens[i]!;
      node = node.next.get(keys[i]!);
      if (!node) break;
      if (node.value !== undefined) {
        best = { first: at, end: i + 1, from: tokens[at]!.from, to: token.to, value: node.value };
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
