/** Longer words are cut out of the text each time. */
const LONGEST = 32;
/** Words kept; the table is four times as large at most, and begins again when it is full. */
const MOST = 16_384;
const MASK = 2 * MOST - 1;

/**
 * Words seen before, found by their letters where they stand in a text: the word need not be cut out of it, and the same
 * word is always the same string, so that what is looked up by it afterwards costs little.
 */
export class SeenWords {
  private readonly hashes = new Int32Array(MASK + 1);
  private readonly words: (string | undefined)[] = new Array(MASK + 1).fill(undefined);
  private count = 0;

  /** The stretch of a text between two offsets. */
  cut(text: string, from: number, to: number): string {
    if (to - from > LONGEST) return text.slice(from, to);
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & MASK;
    for (let word = this.words[slot]; word !== undefined; word = this.words[slot]) {
      if (this.hashes[slot] === hash && isAt(word, text, from, to)) return word;
      slot = (slot + 1) & MASK;
    }
    return this.keep(text.slice(from, to), hash);
  }

  private keep(word: string, hash: number): string {
    if (this.count === MOST) {
      this.words.fill(undefined);
      this.count = 0;
    }
    let slot = hash & MASK;
    while (this.words[slot] !== undefined) slot = (slot + 1) & MASK;
    this.hashes[slot] = hash;
    this.words[slot] = word;
    this.count++;
    return word;
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
