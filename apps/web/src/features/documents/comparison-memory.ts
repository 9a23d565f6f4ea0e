import { createHash } from 'node:crypto';
import type { Comparison } from '@limpide/readability';

/** A comparison, or that it took too long. */
export type Compared = Comparison | 'too-long';

interface Remembered {
  compared: Promise<Compared>;
  weight: number;
  /** Milliseconds of the monotonic clock, once it is known that it took too long: a quieter moment may do better. */
  until?: number;
}

/** Characters of the texts that are remembered: some hundreds of letters. */
const maxWeight = 4_000_000;
const tryAgainAfter = 5 * 60_000;

/**
 * Comparisons that were made lately, by what they are of, so that looking at one again costs nothing; two who ask at the
 * same time wait for the same one. The oldest leave first.
 */
export class ComparisonMemory {
  private readonly kept = new Map<string, Remembered>();
  private weight = 0;

  /**
   * @param of everything that the result depends on: texts, options, engine
   * @param compare is called when it is not remembered; what it throws is not remembered
   */
  recall(of: readonly unknown[], compare: () => Promise<Compared>): Promise<Compared> {
    const text = JSON.stringify(of);
    const key = createHash('sha256').update(text).digest('base64url');
    const known = this.kept.get(key);
    this.forget(key);
    const fresh = known && !(known.until && known.until < performance.now());
    const entry: Remembered = fresh ? known : { compared: compare(), weight: text.length };
    this.kept.set(key, entry);
    this.weight += entry.weight;
    if (!fresh) this.watch(key, entry);
    for (const oldest of this.kept.keys()) {
      if (this.weight <= maxWeight || oldest === key) break;
      this.forget(oldest);
    }
    return entry.compared;
  }

  get size(): number {
    return this.kept.size;
  }

  private watch(key: string, entry: Remembered): void {
    entry.compared.then(
      (compared) => {
        if (compared === 'too-long') entry.until = performance.now() + tryAgainAfter;
      },
      () => {
        if (this.kept.get(key) === entry) this.forget(key);
      },
    );
  }

  private forget(key: string): void {
    this.weight -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }
}
