/**
 * Averaged perceptron over hashed features (Collins 2002): weights are floats while training, and their mean over all
 * steps is what counts. Deterministic: the same examples in the same order give the same bits.
 */
export class Perceptron {
  readonly classes: number;
  private readonly index = new Map<number, number>();
  private now = new Float64Array(1 << 16);
  private sums = new Float64Array(1 << 16);
  private stamps = new Int32Array(1 << 16);
  private counts = new Int32Array(1 << 12);
  private step = 0;

  constructor(classes: number) {
    this.classes = classes;
  }

  scores(features: Int32Array, count: number, out: Float64Array): void {
    out.fill(0);
    for (let k = 0; k < count; k++) {
      const row = this.index.get(features[k]!);
      if (row === undefined) continue;
      const base = row * this.classes;
      for (let t = 0; t < this.classes; t++) out[t]! += this.now[base + t]!;
    }
  }

  /** One example went by; call it before `change`. */
  tick(): void {
    this.step++;
  }

  /** Moves the weights towards one class and away from another. */
  change(features: Int32Array, count: number, right: number, wrong: number, by = 1): void {
    for (let k = 0; k < count; k++) {
      const base = this.row(features[k]!) * this.classes;
      this.move(base + right, by);
      this.move(base + wrong, -by);
    }
  }

  private row(feature: number): number {
    let row = this.index.get(feature);
    if (row === undefined) {
      row = this.index.size;
      this.index.set(feature, row);
      if ((row + 1) * this.classes > this.now.length) this.grow();
      if (row >= this.counts.length) {
        const larger = new Int32Array(2 * this.counts.length);
        larger.set(this.counts);
        this.counts = larger;
      }
    }
    this.counts[row]!++;
    return row;
  }

  private move(at: number, by: number): void {
    this.sums[at]! += this.now[at]! * (this.step - this.stamps[at]!);
    this.stamps[at] = this.step;
    this.now[at]! += by;
  }

  private grow(): void {
    const size = 2 * this.now.length;
    const now = new Float64Array(size);
    const sums = new Float64Array(size);
    const stamps = new Int32Array(size);
    now.set(this.now);
    sums.set(this.sums);
    stamps.set(this.stamps);
    this.now = now;
    this.sums = sums;
    this.stamps = stamps;
  }

  /** Mean weights of each feature over all steps. */
  *means(): Generator<[feature: number, values: Float64Array]> {
    for (const [feature, row] of this.index) {
      const base = row * this.classes;
      const values = new Float64Array(this.classes);
      for (let t = 0; t < this.classes; t++) {
        const at = base + t;
        values[t] = (this.sums[at]! + this.now[at]! * (this.step - this.stamps[at]!)) / this.step;
      }
      yield [feature, values];
    }
  }
}

/** Adds the mean weights of a model to a total. */
export function addMeans(total: Map<number, Float64Array>, model: Perceptron): void {
  for (const [feature, values] of model.means()) {
    const sum = total.get(feature);
    if (!sum) total.set(feature, values);
    else for (let t = 0; t < values.length; t++) sum[t]! += values[t]!;
  }
}

export function divide(total: Map<number, Float64Array>, by: number): Map<number, Float64Array> {
  for (const values of total.values()) for (let t = 0; t < values.length; t++) values[t]! /= by;
  return total;
}

export interface Pruning {
  /** How many features are kept at most: those that move scores most over the training text. */
  features: number;
  /** Weights below it become nothing, in the unit of one example's change. */
  least: number;
  /** Weight that one step of the small integers stands for. */
  unit: number;
}

/** Small integers for the weights that matter; the others are left out. */
export function prune(
  means: ReadonlyMap<number, Float64Array>,
  frequencies: ReadonlyMap<number, number>,
  { features, least, unit }: Pruning,
): Map<number, Int8Array> {
  const ordered = [...means]
    .map(([feature, values]) => {
      const range = Math.max(...values) - Math.min(...values);
      return { feature, values, weight: range * Math.sqrt(frequencies.get(feature) ?? 1) };
    })
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature);
  const rows = new Map<number, Int8Array>();
  for (const { feature, values } of ordered.slice(0, features)) {
    const row = Int8Array.from(values, (value) =>
      Math.abs(value) < least ? 0 : Math.max(-127, Math.min(127, Math.round(value / unit))),
    );
    if (row.some((value) => value !== 0)) rows.set(feature, row);
  }
  return rows;
}

/** A generator of numbers that is the same everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
