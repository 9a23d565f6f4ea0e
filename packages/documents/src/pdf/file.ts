import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import { binaryString } from '../text/binary.ts';
import { decodeFilters } from './filters.ts';
import { messages } from './messages.ts';
import { type PdfDict, PdfKeyword, PdfLexer, PdfName, PdfRef, PdfStream, type PdfValue } from './syntax.ts';

/** Characters of one unpacked stream. */
const mostData = 12_000_000;

type Place = { at: number } | { source: string; at: number };

/**
 * The objects of a file. Its own table of their places is not trusted, nor needed: all objects are found by reading the
 * file once, and the last of a number counts, as it does after a file was saved again. @throws ReadRefusal
 */
export class PdfFile {
  readonly #source: string;
  readonly #limits: Limits;
  readonly #places = new Map<number, Place>();
  readonly #cache = new Map<number, PdfValue>();
  readonly #streams = new Map<PdfStream, string>();
  readonly #trailers: PdfDict[] = [];
  /** Characters that may still be unpacked. */
  #left: number;

  constructor(bytes: Uint8Array, limits: Limits) {
    this.#source = binaryString(bytes);
    this.#limits = limits;
    this.#left = limits.maxUnpacked / 2;
    this.#scan();
    if (this.#trailers.some((dict) => dict.has('Encrypt'))) refuse('encrypted', 'PDF', messages.encrypted);
    if (this.#places.size === 0) refuse('corrupt', 'no object', messages.damaged);
  }

  /** Root of the document. */
  catalog(): PdfDict {
    for (const trailer of [...this.#trailers].reverse()) {
      const root = this.dict(trailer.get('Root'));
      if (root?.has('Pages')) return root;
    }
    for (const number of this.#places.keys()) {
      const dict = this.dict(new PdfRef(number));
      if (dict?.has('Pages') && nameOf(dict.get('Type')) === 'Catalog') return dict;
    }
    return refuse('corrupt', 'no catalogue', messages.damaged);
  }

  /** What the file says of itself. */
  information(): PdfDict | undefined {
    return [...this.#trailers]
      .reverse()
      .map((trailer) => this.dict(trailer.get('Info')))
      .find(Boolean);
  }

  /** A value with its reference followed, through a few steps at most. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    let at = value;
    for (let n = 0; at instanceof PdfRef; n++) {
      if (n > 10) return undefined;
      at = this.#object(at.number);
    }
    return at;
  }

  dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.get(value);
    if (found instanceof PdfStream) return found.dict;
    return found instanceof Map ? found : undefined;
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.get(value);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
  }

  /** Unpacked data of a stream; '' for what is no text (pictures). `keep` for what is asked for again. */
  data(value: PdfValue | undefined, keep = false): string {
    const stream = this.get(value);
    if (!(stream instanceof PdfStream)) return '';
    const known = this.#streams.get(stream);
    if (known !== undefined) return known;
    const filters = this.list(stream.dict.get('Filter')).map((filter) => nameOf(this.get(filter)));
    const options = this.list(stream.dict.get('DecodeParms') ?? stream.dict.get('DP')).map((dict) => this.dict(dict));
    const packed = this.#source.slice(stream.from, this.#endOf(stream));
    const numbers = options.map((dict) => (name: string) => this.number(dict?.get(name)));
    const data = decodeFilters(packed, filters, numbers, Math.min(this.#left, mostData)) ?? '';
    this.#left -= data.length;
    if (keep) this.#streams.set(stream, data);
    return data;
  }

  #object(number: number): PdfValue | undefined {
    const known = this.#cache.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number);
    if (!place) return undefined;
    const value = 'source' in place ? new PdfLexer(place.source, place.at, true).next() : this.#parse(place.at);
    this.#cache.set(number, value ?? null);
    return value;
  }

  #parse(at: number): PdfValue | undefined {
    const lexer = new PdfLexer(this.#source, at, true);
    const value = lexer.next();
    if (!(value instanceof Map)) return value;
    const after = lexer.next();
    if (!(after instanceof PdfKeyword) || after.word !== 'stream') return value;
    const from = lexer.at + (this.#source.startsWith('\r\n', lexer.at) ? 2 : 1);
    return new PdfStream(value, from);
  }

  #endOf(stream: PdfStream): number {
    const length = this.number(stream.dict.get('Length'));
    if (length !== undefined && length >= 0) {
      const end = stream.from + length;
      if (/^\s{0,3}endstream/.test(this.#source.slice(end, end + 12))) return end;
    }
    const end = this.#source.indexOf('endstream', stream.from);
    return end < 0 ? this.#source.length : end;
  }

  /** Finds objects and trailers, passing over the data of streams. */
  #scan(): void {
    const source = this.#source;
    const mark = /(\d{1,8})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}obj(?![a-z])|trailer(?=[\s\0]{0,9}<<)/g;
    const packs: number[] = [];
    let stream = -1;
    let end = -1;
    for (let match = mark.exec(source); match; match = mark.exec(source)) {
      const at = mark.lastIndex;
      if (match[1] === undefined) {
        const dict = new PdfLexer(source, at, true).next();
        if (dict instanceof Map) this.#trailers.push(dict);
        continue;
      }
      const number = Number(match[1]);
      if (this.#places.size > this.#limits.maxNodes) refuse('bomb', 'number of objects', messages.tooMuch);
      this.#places.set(number, { at });
      // Each search goes on from where the last one stopped.
      if (end < at) end = indexFrom(source, 'endobj', at);
      if (stream < at) stream = indexFrom(source, 'stream', at);
      if (stream >= end) continue;
      const start = source.slice(at, Math.min(stream, at + 2_000));
      if (/\/ObjStm\b/.test(start)) packs.push(number);
      if (/\/XRef\b/.test(start)) {
        const dict = new PdfLexer(source, at, true).next();
        if (dict instanceof Map) this.#trailers.push(dict);
      }
      mark.lastIndex = indexFrom(source, 'endstream', stream);
    }
    for (const number of packs) this.#unpack(number);
  }

  /** Objects packed together in a stream (7.5.7). */
  #unpack(number: number): void {
    const stream = this.#object(number);
    if (!(stream instanceof PdfStream)) return;
    const data = this.data(stream);
    const first = this.number(stream.dict.get('First')) ?? 0;
    const count = Math.min(this.number(stream.dict.get('N')) ?? 0, this.#limits.maxNodes);
    const lexer = new PdfLexer(data.slice(0, first));
    for (let n = 0; n < count; n++) {
      const id = lexer.next();
      const at = lexer.next();
      if (typeof id !== 'number' || typeof at !== 'number') return;
      const known = this.#places.get(id);
      // An object on its own after the pack is newer.
      if (known && !('source' in known) && known.at > stream.from) continue;
      this.#places.set(id, { source: data, at: first + at });
    }
  }
}

export function nameOf(value: PdfValue | undefined): string {
  return value instanceof PdfName ? value.name : '';
}

function indexFrom(source: string, wanted: string, at: number): number {
  const found = source.indexOf(wanted, at);
  return found < 0 ? source.length : found;
}
