import { ByteReader, ByteWriter } from '../binary.ts';

/**
 * Words with a number each, as a minimal acyclic automaton: words share their beginnings and their endings, so that half
 * a million forms take a few hundred kilobytes. States are numbered so that an arc leads to a lower number.
 */
export class WordAutomaton {
  /** First arc of each state; the arcs of a state lie side by side, in the order of their letters. */
  private readonly firstArc: Uint32Array;
  private readonly letters: Uint16Array;
  private readonly targets: Uint32Array;
  /** Number of the word that ends in a state, plus one; 0 when none does. */
  private readonly ends: Uint32Array;
  private readonly root: number;

  private constructor(parts: { firstArc: Uint32Array; letters: Uint16Array; targets: Uint32Array; ends: Uint32Array }) {
    this.firstArc = parts.firstArc;
    this.letters = parts.letters;
    this.targets = parts.targets;
    this.ends = parts.ends;
    this.root = parts.ends.length - 1;
  }

  /** The number of a word, or -1. */
  lookup(word: string): number {
    const state = this.walk(word);
    return state < 0 ? -1 : this.ends[state]! - 1;
  }

  /** Does a word begin so? */
  hasPrefix(prefix: string): boolean {
    return this.walk(prefix) >= 0;
  }

  /** The state that letters lead to, or -1. */
  private walk(word: string): number {
    let state = this.root;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let low = this.firstArc[state]!;
      let high = this.firstArc[state + 1]!;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.letters[middle]! < letter) low = middle + 1;
        else high = middle;
      }
      if (low >= this.firstArc[state + 1]! || this.letters[low] !== letter) return -1;
      state = this.targets[low]!;
    }
    return state;
  }

  /** Every word with this beginning, in the order of code units. */
  *startingWith(prefix: string): Generator<string> {
    let state = this.root;
    for (let i = 0; i < prefix.length; i++) {
      const arc = this.arcOf(state, prefix.charCodeAt(i));
      if (arc < 0) return;
      state = this.targets[arc]!;
    }
    yield* this.wordsFrom(state, prefix);
  }

  private *wordsFrom(state: number, word: string): Generator<string> {
    if (this.ends[state]! > 0) yield word;
    for (let arc = this.firstArc[state]!; arc < this.firstArc[state + 1]!; arc++)
      yield* this.wordsFrom(this.targets[arc]!, word + String.fromCharCode(this.letters[arc]!));
  }

  private arcOf(state: number, letter: number): number {
    for (let arc = this.firstArc[state]!; arc < this.firstArc[state + 1]!; arc++)
      if (this.letters[arc] === letter) return arc;
    return -1;
  }

  static fromBytes(bytes: Uint8Array): WordAutomaton {
    return WordAutomaton.read(new ByteReader(bytes));
  }

  /** @throws RangeError when the bytes are cut. */
  static read(reader: ByteReader): WordAutomaton {
    const states = reader.integer();
    const arcs = reader.integer();
    const alphabet = reader.text();
    const [endings, counts, letters, steps] = [reader.raw(), reader.raw(), reader.raw(), reader.raw()].map(
      (bytes) => new ByteReader(bytes),
    ) as [ByteReader, ByteReader, ByteReader, ByteReader];
    const parts = {
      firstArc: new Uint32Array(states + 1),
      letters: new Uint16Array(arcs),
      targets: new Uint32Array(arcs),
      ends: new Uint32Array(states),
    };
    let arc = 0;
    for (let state = 0; state < states; state++) {
      parts.firstArc[state] = arc;
      parts.ends[state] = endings.integer();
      for (let left = counts.integer(); left > 0; left--, arc++) {
        parts.letters[arc] = alphabet.charCodeAt(letters.byte());
        parts.targets[arc] = state - steps.integer();
      }
    }
    parts.firstArc[states] = arc;
    return new WordAutomaton(parts);
  }
}

interface State {
  arcs: [letter: string, target: State][];
  end: number;
  id: number;
}

/**
 * Writes words with their numbers; `WordAutomaton.read` reads them.
 * The construction is that of Daciuk and others (2000), for sorted words.
 * @param words sorted by code unit, without repetition
 */
export function writeAutomaton(writer: ByteWriter, words: readonly (readonly [word: string, value: number])[]): void {
  const known = new Map<string, State>();
  const order: State[] = [];
  const settle = (state: State): State => {
    const key = `${state.end}|${state.arcs.map(([letter, target]) => `${letter}${target.id}`).join('|')}`;
    const same = known.get(key);
    if (same) return same;
    state.id = order.push(state) - 1;
    known.set(key, state);
    return state;
  };
  const open = (): State => ({ arcs: [], end: 0, id: -1 });
  const path: State[] = [open()];
  let last = '';
  const close = (depth: number) => {
    while (path.length > depth + 1) {
      const settled = settle(path.pop()!);
      path.at(-1)!.arcs.at(-1)![1] = settled;
    }
  };
  for (const [word, value] of words) {
    if (word <= last && last !== '') throw new RangeError(`words out of order: « ${last} », « ${word} »`);
    let shared = 0;
    while (shared < last.length && word[shared] === last[shared]) shared++;
    close(shared);
    for (let i = shared; i < word.length; i++) {
      const next = open();
      path.at(-1)!.arcs.push([word[i]!, next]);
      path.push(next);
    }
    path.at(-1)!.end = value + 1;
    last = word;
  }
  close(0);
  settle(path[0]!);
  const alphabet = [...new Set(order.flatMap((state) => state.arcs.map(([letter]) => letter)))].sort();
  if (alphabet.length > 256) throw new RangeError('more than 256 letters');
  const codes = new Map(alphabet.map((letter, i) => [letter, i]));
  const parts = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()] as const;
  let arcs = 0;
  for (const state of order) {
    parts[0].integer(state.end);
    parts[1].integer(state.arcs.length);
    for (const [letter, target] of state.arcs) {
      parts[2].byte(codes.get(letter)!);
      parts[3].integer(state.id - target.id);
      arcs++;
    }
  }
  writer.integer(order.length);
  writer.integer(arcs);
  writer.text(alphabet.join(''));
  for (const part of parts) writer.raw(part.finish());
}
