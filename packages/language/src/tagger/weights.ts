import { ByteReader, ByteWriter } from '../binary.ts';

/** Up to so many classes, a row says which of them it holds by one bit each; beyond, by their numbers. */
const MARKED = 24;
/** Bits of the hash of a feature (see `feature`). */
const HASH = 24;
/** Bits of a hash that one byte holds. */
const BYTE = 8;

/**
 * Weights of features for each class, small integers, found by the hash of the feature. A feature that is not there weighs
 * nothing; a row holds only the classes it says something of, which are few. Rows lie in the order of their hashes: the
 * first bits of a hash lead to the few rows that share them, a byte each tells them apart. So little memory is looked at
 * that it stays near the processor.
 */
export class Weights {
  readonly classes: number;
  /** Bits of a hash after those that number its bucket. */
  private readonly rest: number;
  /** The first row of each bucket, and one more at the end. */
  private readonly buckets: Uint32Array;
  /** The last bits of the hash of each row. */
  private readonly marks: Uint8Array;
  /** Where each row begins in `entries`, and one more at the end. */
  private readonly places: Uint32Array;
  /** The number of a class and its weight, in one. */
  private readonly entries: Int16Array;

  private constructor(classes: number, hashes: Int32Array, places: Uint32Array, entries: Int16Array) {
    this.classes = classes;
    this.places = places;
    this.entries = entries;
    const count = hashes.length;
    const bits = Math.max(HASH - BYTE, Math.ceil(Math.log2(count + 1)));
    this.rest = HASH - bits;
    this.buckets = new Uint32Array(2 ** bits + 1);
    this.marks = new Uint8Array(count);
    let bucket = 0;
    for (let row = 0; row < count; row++) {
      const hash = hashes[row]!;
      for (const own = hash >>> this.rest; bucket <= own; bucket++) this.buckets[bucket] = row;
      this.marks[row] = hash & (2 ** this.rest - 1);
    }
    this.buckets.fill(count, bucket);
  }

  /** Adds the weights of the first `count` features to the scores of the classes. */
  add(features: Int32Array, count: number, scores: Int32Array): void {
    const { rest, buckets, marks, places, entries } = this;
    const last = 2 ** rest - 1;
    for (let k = 0; k < count; k++) {
      const hash = features[k]!;
      const bucket = hash >>> rest;
      let row = buckets[bucket]!;
      const end = buckets[bucket + 1]!;
      const mark = hash & last;
      while (row < end && marks[row] !== mark) row++;
      if (row === end) continue;
      const to = places[row + 1]!;
      for (let i = places[row]!; i < to; i++) {
        const entry = entries[i]!;
        scores[entry >> 8]! += (entry << 24) >> 24;
      }
    }
  }

  /** @throws RangeError when the bytes are cut, or are no weights. */
  static read(reader: ByteReader): Weights {
    const classes = reader.integer();
    const count = reader.integer();
    const [gaps, present, bytes] = [new ByteReader(reader.raw()), new ByteReader(reader.raw()), reader.raw()];
    const hashes = new Int32Array(count);
    const places = new Uint32Array(count + 1);
    const entries = new Int16Array(bytes.length);
    let hash = 0;
    let end = 0;
    for (let row = 0; row < count; row++) {
      hash += gaps.integer();
      if (hash >= 2 ** HASH) throw new RangeError('the hash of a feature has 24 bits');
      hashes[row] = hash;
      if (classes > MARKED) {
        for (let left = present.integer(); left > 0; left--, end++) entries[end] = (present.byte() << 8) | bytes[end]!;
      } else {
        let marks = present.integer();
        for (let t = 0; marks > 0; t++, marks >>>= 1)
          if (marks & 1) {
            entries[end] = (t << 8) | bytes[end]!;
            end++;
          }
      }
      places[row + 1] = end;
    }
    return new Weights(classes, hashes, places, entries);
  }
}

/** Rows in any order; `Weights.read` reads them. */
export function writeWeights(writer: ByteWriter, classes: number, rows: ReadonlyMap<number, Int8Array>): void {
  const gaps = new ByteWriter();
  const present = new ByteWriter();
  const bytes: number[] = [];
  let last = 0;
  const sorted = [...rows].map(([hash, values]) => [hash >>> 0, values] as const).sort((a, b) => a[0] - b[0]);
  for (const [hash, values] of sorted) {
    gaps.integer(hash - last);
    last = hash;
    const used = [...values.keys()].filter((t) => values[t] !== 0);
    for (const t of used) bytes.push(values[t]! & 255);
    if (classes <= MARKED) present.integer(used.reduce((marks, t) => marks + 2 ** t, 0));
    else {
      present.integer(used.length);
      for (const t of used) present.byte(t);
    }
  }
  writer.integer(classes);
  writer.integer(rows.size);
  writer.raw(gaps.finish());
  writer.raw(present.finish());
  writer.raw(Uint8Array.from(bytes));
}
