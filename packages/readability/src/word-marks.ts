import { remembered, type Token } from '@limpide/language';

/**
 * Words that a rule looks for. Sets are declared once, when the program starts, and numbered: what a word belongs to is
 * found out the first time it is read, for all sets together, and kept as bits.
 */
export interface WordSet {
  readonly number: number;
}

const tests: [number: number, test: (key: string) => boolean][] = [];
const parts: [number: number, part: RegExp][] = [];
/** Sets given as lists, by word: one look answers for all of them. */
const listed = new Map<string, number[]>();
let declared = 0;

/** @param words keys (see `wordKey`), or a test of a key */
export function wordSet(words: Iterable<string> | ((key: string) => boolean)): WordSet {
  const number = declared++;
  if (typeof words === 'function') tests.push([number, words]);
  else {
    for (const word of words) {
      const sets = listed.get(word);
      if (sets) sets.push(number);
      else listed.set(word, [number]);
    }
  }
  return { number };
}

/**
 * Tokens that hold a part of an expression which is searched in the text itself: those without which it cannot match. They
 * are looked at as they are written.
 */
export function tokensWith(part: RegExp): WordSet {
  const number = declared++;
  parts.push([number, part]);
  return { number };
}

/** A word as it was read, with the sets it belongs to. */
interface Note {
  text: string;
  key: string;
  sets: Int32Array;
  /** How many sets there were when they were looked up. */
  of: number;
}

/** Words are compared without case; straight and curly apostrophes, common and no-break hyphens are the same. */
export function wordKey(text: string): string {
  return noteOf(text).key;
}

const noteOf = remembered((text): Note => {
  const key = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/’/gu, "'")
    .replace(/\u2011/gu, '-')
    .replace(/[\u00A0\u202F]/gu, ' ');
  return { text, key, sets: new Int32Array(0), of: -1 };
});

/** A merge field is no word: it is in no set, and its key is empty. */
const field: Note = { text: '', key: '', sets: new Int32Array(0), of: 0 };

function look(note: Note): void {
  note.of = declared;
  note.sets = new Int32Array((declared + 31) >> 5);
  if (note === field) return;
  const mark = (number: number) => {
    note.sets[number >> 5]! |= 1 << (number & 31);
  };
  listed.get(note.key)?.forEach(mark);
  for (const [number, test] of tests) if (test(note.key)) mark(number);
  for (const [number, part] of parts) if (part.test(note.text)) mark(number);
}

/** Which words of a text belong to which sets. */
export class WordMarks {
  /** `wordKey` of each token; empty for a merge field. */
  readonly keys: readonly string[];
  private readonly notes: readonly Note[];
  /** Sets that at least one token belongs to. */
  private present = new Int32Array(0);
  private of = -1;

  constructor(tokens: readonly Token[]) {
    const notes: Note[] = [];
    const keys: string[] = [];
    for (const token of tokens) {
      const note = token.kind === 'opaque' ? field : noteOf(token.text);
      notes.push(note);
      keys.push(note.key);
    }
    this.notes = notes;
    this.keys = keys;
  }

  /** Is there a word of the set? */
  holds({ number }: WordSet): boolean {
    if (this.of !== declared) this.gather();
    return (this.present[number >> 5]! & (1 << (number & 31))) !== 0;
  }

  /** Does the token at a place belong to the set? False beyond the text. */
  has(at: number, { number }: WordSet): boolean {
    if (this.of !== declared) this.gather();
    const note = this.notes[at];
    return note !== undefined && (note.sets[number >> 5]! & (1 << (number & 31))) !== 0;
  }

  private gather(): void {
    const present = new Int32Array((declared + 31) >> 5);
    for (const note of this.notes) {
      if (note.of !== declared) look(note);
      for (let i = 0; i < present.length; i++) present[i]! |= note.sets[i]!;
    }
    this.present = present;
    this.of = declared;
  }
}
