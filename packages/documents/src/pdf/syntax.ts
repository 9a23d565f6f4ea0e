import { refuse } from '../problem.ts';

/** Values of PDF (ISO 32000-1, 7.3). Strings are one character a byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfName
  | PdfRef
  | PdfKeyword
  | PdfDict
  | PdfStream
  | PdfValue[];
export type PdfDict = Map<string, PdfValue>;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** An operator, or a word that structures the file. */
export class PdfKeyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export class PdfStream {
  readonly dict: PdfDict;
  /** Where its data begins in the file. */
  readonly from: number;
  constructor(dict: PdfDict, from: number) {
    this.dict = dict;
    this.from = from;
  }
}

const maxDepth = 100;
/** Longest array or string of a sound file is far below. */
const maxItems = 200_000;
const word = /[^\s\0()<>[\]{}/%]+/y;
const number = /^[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})$/;

/** Cuts a text into values; `refs` reads `12 0 R` as a reference, which content streams do not have. */
export class PdfLexer {
  at: number;
  readonly #source: string;
  readonly #refs: boolean;

  constructor(source: string, at = 0, refs = false) {
    this.#source = source;
    this.at = at;
    this.#refs = refs;
  }

  /** The next value; undefined at the end. What cannot be read is passed over. */
  next(depth = 0): PdfValue | undefined {
    if (depth > maxDepth) refuse('bomb', 'depth of values');
    this.#skipBlank();
    const source = this.#source;
    const found = source[this.at];
    if (found === undefined) return undefined;
    if (found === '/') return this.#name();
    if (found === '(') return this.#string();
    if (found === '<') {
      if (source[this.at + 1] === '<') return this.#dict(depth);
      return this.#hex();
    }
    if (found === '[') return this.#array(depth);
    word.lastIndex = this.at;
    const match = word.exec(source);
    if (!match) {
      const pair = source.slice(this.at, this.at + 2) === '>>';
      this.at += pair ? 2 : 1;
      return new PdfKeyword(pair ? '>>' : found);
    }
    this.at = word.lastIndex;
    const [text] = match;
    if (number.test(text)) return this.#number(text);
    if (text === 'true' || text === 'false') return text === 'true';
    return text === 'null' ? null : new PdfKeyword(text.slice(0, 50));
  }

  #number(text: string): PdfValue {
    if (this.#refs && /^\d{1,8}$/.test(text)) {
      const reference = /[\s\0]{1,9}\d{1,5}[\s\0]{1,9}R(?![A-Za-z0-9])/y;
      reference.lastIndex = this.at;
      if (reference.test(this.#source)) {
        this.at = reference.lastIndex;
        return new PdfRef(Number(text));
      }
    }
    return Number(text);
  }

  #skipBlank(): void {
    const blank = /(?:[\s\0]+|%[^\r\n]*)*/y;
    blank.lastIndex = this.at;
    blank.exec(this.#source);
    this.at = Math.max(this.at, blank.lastIndex);
  }

  #name(): PdfName {
    word.lastIndex = ++this.at;
    const text = word.exec(this.#source)?.[0] ?? '';
    this.at += text.length;
    const plain = text.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return new PdfName(plain.slice(0, 200));
  }

  #string(): string {
    let out = '';
    let level = 1;
    let at = this.at + 1;
    const plain = /[^()\\]+/y;
    for (; at < this.#source.length && level > 0; ) {
      const found = this.#source[at]!;
      if (found === '\\') {
        const escaped = /\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([\s\S]))/y;
        escaped.lastIndex = at;
        const match = escaped.exec(this.#source);
        if (!match) break;
        at = escaped.lastIndex;
        const [, octal, , other] = match;
        if (octal) out += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        else if (other) out += escapes[other] ?? other;
      } else if (found === '(' || found === ')') {
        level += found === '(' ? 1 : -1;
        if (level > 0) out += found;
        at++;
      } else {
        plain.lastIndex = at;
        out += plain.exec(this.#source)?.[0] ?? '';
        at = plain.lastIndex;
      }
    }
    this.at = at;
    return out;
  }

  #hex(): string {
    const end = this.#source.indexOf('>', this.at);
    const digits = this.#source.slice(this.at + 1, end < 0 ? this.#source.length : end).replace(/[^0-9a-f]/gi, '');
    this.at = end < 0 ? this.#source.length : end + 1;
    let out = '';
    for (let n = 0; n < digits.length; n += 2) {
      out += String.fromCharCode(Number.parseInt(digits.slice(n, n + 2).padEnd(2, '0'), 16));
    }
    return out;
  }

  #array(depth: number): PdfValue[] {
    const out: PdfValue[] = [];
    this.at++;
    for (;;) {
      const value = this.next(depth + 1);
      if (value === undefined || (value instanceof PdfKeyword && (value.word === ']' || isStructure(value))))
        return out;
      if (out.length < maxItems) out.push(value);
    }
  }

  #dict(depth: number): PdfDict {
    const out: PdfDict = new Map();
    this.at += 2;
    for (;;) {
      const key = this.next(depth + 1);
      if (key === undefined || (key instanceof PdfKeyword && (key.word === '>>' || isStructure(key)))) return out;
      if (!(key instanceof PdfName)) continue;
      const value = this.next(depth + 1);
      if (value === undefined || (value instanceof PdfKeyword && value.word === '>>')) return out;
      out.set(key.name, value);
    }
  }
}

/** A value that is not closed ends with its object. */
function isStructure({ word: text }: PdfKeyword): boolean {
  return text === 'endobj' || text === 'obj' || text === 'stream' || text === 'endstream';
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
