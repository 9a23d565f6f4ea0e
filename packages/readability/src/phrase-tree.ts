import type { Token } from '@limpide/language';

export interface PhraseEntry {
  phrase: string;
  /** `wordKey` of each of its words. */
  keys: readonly string[];
  value: unknown;
}

export interface PhraseMatch<T> {
  /** Indexes of the first token and of the one after the last. */
  first: number;
  end: number;
  from: number;
  to: number;
  value: T;
}

interface Node {
  next: Map<string, Node>;
  /** What ends here, with the number of its book. */
  ends: { book: number; value: unknown }[];
}

interface Keyed {
  tokens: readonly Token[];
  keys: readonly string[];
}

const none: readonly PhraseMatch<unknown>[] = [];

/** The phrases of several books as a tree of words. Each book is searched as if it were alone. */
export class PhraseTree {
  private readonly root: Node = { next: new Map(), ends: [] };
  private books = 0;
  /** What was found in a text, by the number of the book: texts never change. */
  private readonly found = new WeakMap<readonly string[], { books: number; matches: PhraseMatch<unknown>[][] }>();

  /**
   * Adds a book and numbers it.
   * @throws RangeError when two of its entries have the same words
   */
  add(entries: Iterable<PhraseEntry>): number {
    const book = this.books++;
    for (const { phrase, keys, value } of entries) {
      let node = this.root;
      for (const key of keys) {
        let child = node.next.get(key);
        if (!child) {
          child = { next: new Map(), ends: [] };
          node.next.set(key, child);
        }
        node = child;
      }
      if (node.ends.some((end) => end.book === book)) throw new RangeError(`two entries for « ${phrase} »`);
      node.ends.push({ book, value });
    }
    return book;
  }

  /** The longest phrase of a book at each place, left to right, none inside another. */
  find(book: number, text: Keyed): readonly PhraseMatch<unknown>[] {
    let found = this.found.get(text.keys);
    if (found?.books !== this.books) {
      found = { books: this.books, matches: this.search(text) };
      this.found.set(text.keys, found);
    }
    return found.matches[book] ?? none;
  }

  private search({ tokens, keys }: Keyed): PhraseMatch<unknown>[][] {
    const matches: PhraseMatch<unknown>[][] = [];
    const here: { book: number; value: unknown; end: number }[] = [];
    for (let at = 0; at < tokens.length; at++) {
      let node = this.root.next.get(keys[at]!);
      for (let end = at + 1; node; end++) {
        for (const { book, value } of node.ends) here.push({ book, value, end });
        node = end < tokens.length && node.next.size > 0 ? node.next.get(keys[end]!) : undefined;
      }
      // From the longest on: a book that has a match here, or one that reaches beyond this place, takes no other.
      for (let match = here.pop(); match; match = here.pop()) {
        const { book, value, end } = match;
        const own = matches[book];
        const free = own ? own[own.length - 1]!.end : 0;
        if (free > at) continue;
        const one = { first: at, end, from: tokens[at]!.from, to: tokens[end - 1]!.to, value };
        if (own) own.push(one);
        else matches[book] = [one];
      }
    }
    return matches;
  }
}
