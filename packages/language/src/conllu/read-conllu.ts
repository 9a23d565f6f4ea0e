import { err, ok, type Result } from '@limpide/kernel';

/** Why a text is not CoNLL-U. `message` is a plain French sentence, without the line number. */
export interface ConlluProblem {
  /** From 1. */
  line: number;
  message: string;
}

/** One syntactic word: the ten columns of its line. */
export interface ConlluWord {
  /** Position of its line in `ConlluFile.lines`. */
  line: number;
  form: string;
  cells: string[];
}

/** One token as it is written, with the one or more syntactic words in it (« du » = « de » + « le »). */
export interface ConlluToken {
  form: string;
  misc: string;
  /** Positions of its words in the sentence: the first, and how many. */
  first: number;
  size: number;
  /** Written as a range of numbers, even when it holds one word only. */
  range: boolean;
}

export interface ConlluSentence {
  /** Comment lines, with their `#`. */
  comments: string[];
  words: ConlluWord[];
  tokens: ConlluToken[];
}

export interface ConlluFile {
  /** Every line, without its line end. */
  lines: string[];
  /** The line end after each line; none after the last one. */
  ends: string[];
  sentences: ConlluSentence[];
}

/** Places of the columns. */
const FORM = 1;
export const LEMMA = 2;
export const UPOS = 3;
export const FEATS = 5;
export const HEAD = 6;
export const DEPREL = 7;
const MISC = 9;
const COLUMNS = 10;

/** Carries a problem out of the loop. */
class Malformed extends Error {}

/**
 * Reads CoNLL-U version 2: LF or CRLF, a byte order mark, a last sentence without its blank line. Empty nodes (« 8.1 »)
 * stay among the lines; they are no words.
 */
export function readConlluFile(text: string): Result<ConlluFile, ConlluProblem> {
  const parts = text.split(/(\r?\n)/u);
  const lines = parts.filter((_, i) => i % 2 === 0);
  const ends = parts.filter((_, i) => i % 2 === 1);
  const sentences: ConlluSentence[] = [];
  let building = new Building();
  for (const [n, line] of lines.entries()) {
    try {
      // A byte order mark counts as white space here.
      if (line.trim() !== '') building.add(n === 0 ? line.replace(/^\uFEFF/u, '') : line, n);
      else {
        building.close(sentences);
        building = new Building();
      }
      if (n === lines.length - 1) building.close(sentences);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return err({ line: n + 1, message: error.message });
    }
  }
  return ok({ lines, ends, sentences });
}

/** A sentence that is being read, and what its next line may be. */
class Building {
  private readonly sentence: ConlluSentence = { comments: [], words: [], tokens: [] };
  /** Number of the last word of the open range. */
  private inside = 0;
  private emptyNodes = 0;

  add(line: string, at: number): void {
    const { comments, words, tokens } = this.sentence;
    if (line.startsWith('#')) {
      comments.push(line);
      return;
    }
    const cells = line.split('\t');
    if (cells.length !== COLUMNS)
      throw new Malformed(`il faut 10 colonnes séparées par des tabulations${found(cells)}`);
    const form = cells[FORM]!;
    const misc = cells[MISC]!;
    if (form === '') throw new Malformed('la forme (colonne 2) manque');
    const [, first = '', mark = '', second = ''] = /^(\d{1,9})(?:([-.])(\d{1,9}))?$/u.exec(cells[0]!) ?? [];
    const next = words.length + 1;
    if (mark === '.') this.emptyNode(Number(first), Number(second), cells[0]!);
    else if (first === '' || Number(first) !== next) {
      throw new Malformed(`le numéro « ${cells[0]} » ne convient pas ici : ${next} est attendu`);
    } else if (mark === '-') {
      const last = Number(second);
      if (last < next) throw new Malformed(`le groupe « ${cells[0]} » finit avant de commencer`);
      if (next <= this.inside) throw new Malformed(`le groupe « ${cells[0]} » commence dans un autre groupe`);
      this.inside = last;
      tokens.push({ form, misc, first: words.length, size: last - words.length, range: true });
    } else {
      if (next > this.inside) tokens.push({ form, misc, first: words.length, size: 1, range: false });
      words.push({ line: at, form, cells });
      this.emptyNodes = 0;
    }
  }

  close(into: ConlluSentence[]): void {
    const { words } = this.sentence;
    if (words.length < this.inside) {
      throw new Malformed(`la phrase s’arrête au mot ${words.length}, dans un groupe qui va jusqu’à ${this.inside}`);
    }
    if (words.length > 0) into.push(this.sentence);
  }

  /** « 8.1 », « 8.2 »: after word 8, in order. */
  private emptyNode(word: number, rank: number, number: string): void {
    const wanted = this.emptyNodes + 1;
    if (word !== this.sentence.words.length || rank !== wanted) {
      throw new Malformed(
        `le numéro « ${number} » ne convient pas ici : ${this.sentence.words.length}.${wanted} est attendu`,
      );
    }
    this.emptyNodes = wanted;
  }
}

function found(cells: readonly string[]): string {
  return cells.length === 1 ? '' : `, pas ${cells.length}`;
}
