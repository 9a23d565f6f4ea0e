import { ByteReader, ByteWriter } from '../binary.ts';

/** Up to so many classes, a row says which of them it holds by one bit each; beyond, by their numbers. */
const MARKED = 24;

/**
 * Weights of features for each class, small integers: an open-addressing table from the hash of a feature to its row. A
 * feature that is not there weighs nothing. A row holds only the classes it says something of, which are few.
 */
export class Weights {
  readonly classes: number;
  /** One slot in four at most holds a feature, so that the first look mostly tells; -1 where there is none. */
  private readonly keys: Int32Array;
  /** Where the row of each slot is in `rows`. */
  private readonly places: Int32Array;
  private readonly mask: number;
  /** Row after row: how many classes, then for each its number and its weight in one. */
  private readonly rows: Int16Array;

  private constructor(classes: number, hashes: Int32Array, places: Int32Array, rows: Int16Array) {
    this.classes = classes;
    this.rows = rows;
    let size = 16;
    while (size < 4 * hashes.length) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.places = new Int32Array(size);
    for (let row = 0; row < hashes.length; row++) {
      let slot = hashes[row]! & this.mask;
      while (this.keys[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hashes[row]!;
      this.places[slot] = places[row]!;
    }
  }

  /** Adds the weights of the first `count` features to the scores of the classes. Hashes are of 24 bits, never negative. */
  add(features: Int32Array, count: number, scores: Int32Array): void {
    const { keys, places, rows, mask } = this;
    for (let k = 0; k < count; k++) {
      const feature = features[k]!;
      let slot = feature & mask;
      let key = keys[slot]!;
      while (key !== feature && key >= 0) {
        slot = (slot + 1) & mask;
        key = keys[slot]!;
      }
      if (key < 0) continue;
      const place = places[slot]!;
      const end = place + rows[place]!;
      for (let i = place + 1; i <= end; i++) {
        const entry = rows[i]!;
        scores[entry >> 8]! += (entry << 24) >> 24;
      }
    }
  }

  /** @throws RangeError when the bytes are cut. */
  static read(reader: ByteReader): Weights {
    const classes = reader.integer();
    const count = reader.integer();
    const [gaps, present, bytes] = [new ByteReader(reader.raw()), new ByteReader(reader.raw()), reader.raw()];
    const hashes = new Int32Array(count);
    const places = new Int32Array(count);
    const rows = new Int16Array(count + bytes.length);
    let hash = 0;
    let at = 0;
    let end = 0;
    for (let row = 0; row < count; row++) {
      hash += gaps.integer();
      hashes[row] = hash | 0;
      places[row] = end;
      const first = ++end;
      if (classes > MARKED) {
        for (let left = present.integer(); left > 0; left--) rows[end++] = (present.byte() << 8) | bytes[at++]!;
      } else {
        let marks = present.integer();
        for (let t = 0; marks > 0; t++, marks >>>= 1) if (marks & 1) rows[end++] = (t << 8) | bytes[at++]!;
      }
      rows[first - 1] = end - first;
    }
    return new Weights(classes, hashes, places, rows);
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
