import { ByteReader, ByteWriter } from '../binary.ts';

/** Up to so many classes, a row says which of them it holds by one bit each; beyond, by their numbers. */
const MARKED = 24;

/**
 * Weights of features for each class, small integers: an open-addressing table from the hash of a feature to its row. A
 * feature that is not there weighs nothing.
 */
export class Weights {
  readonly classes: number;
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly values: Int8Array;
  private readonly mask: number;

  constructor(classes: number, hashes: Int32Array, values: Int8Array) {
    this.classes = classes;
    let size = 16;
    while (size < 2 * hashes.length) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size).fill(-1);
    this.values = values;
    for (let row = 0; row < hashes.length; row++) {
      let slot = hashes[row]! & this.mask;
      while (this.rows[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hashes[row]!;
      this.rows[slot] = row * classes;
    }
  }

  /** Adds the weights of the first `count` features to the scores of the classes. */
  add(features: Int32Array, count: number, scores: Int32Array): void {
    const { keys, rows, values, mask, classes } = this;
    for (let k = 0; k < count; k++) {
      const feature = features[k]!;
      let slot = feature & mask;
      while (rows[slot]! >= 0 && keys[slot] !== feature) slot = (slot + 1) & mask;
      const row = rows[slot]!;
      if (row < 0) continue;
      for (let t = 0; t < classes; t++) scores[t]! += values[row + t]!;
    }
  }

  /** @throws RangeError when the bytes are cut. */
  static read(reader: ByteReader): Weights {
    const classes = reader.integer();
    const count = reader.integer();
    const [gaps, present, bytes] = [new ByteReader(reader.raw()), new ByteReader(reader.raw()), reader.raw()];
    const hashes = new Int32Array(count);
    const values = new Int8Array(count * classes);
    let hash = 0;
    let at = 0;
    for (let row = 0; row < count; row++) {
      hash += gaps.integer();
      hashes[row] = hash | 0;
      if (classes > MARKED) {
        for (let left = present.integer(); left > 0; left--)
          values[row * classes + present.byte()] = (bytes[at++]! << 24) >> 24;
        continue;
      }
      let marks = present.integer();
      for (let t = 0; marks > 0; t++, marks >>>= 1) {
        if (marks & 1) values[row * classes + t] = (bytes[at++]! << 24) >> 24;
      }
    }
    return new Weights(classes, hashes, values);
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
