/** What the matchers share: the pair they produce and what they may ask about both texts. */
import type { FactStatus } from '../comparison.ts';
import type { Reading } from '../reading.ts';
import type { StemWeights } from '../similarity.ts';
import type { FoundFact } from './found.ts';

export interface FactPair {
  before?: FoundFact;
  after?: FoundFact;
  alsoBefore: FoundFact[];
  alsoAfter: FoundFact[];
  status: FactStatus;
  note?: string;
  precised?: true;
  /** A loss or change that is not certain (to be checked) or that matters little: neither stops. */
  weight?: 'unsure' | 'slight';
}

export interface MatchContext {
  before: Reading;
  after: Reading;
  weights: StemWeights;
  /** Position of the bead that holds a sentence; −1 for no sentence. */
  beadOf(side: 'before' | 'after', sentence: number): number;
  /** Positions of the sentences on the other side of the bead that holds this sentence. */
  across(side: 'before' | 'after', sentence: number): readonly number[];
}

export function pair(status: FactStatus, before?: FoundFact, after?: FoundFact, note?: string): FactPair {
  return { before, after, alsoBefore: [], alsoAfter: [], status, ...(note ? { note } : {}) };
}

/** A loss or change that someone must look at. */
export function doubt(status: 'lost' | 'changed', before: FoundFact, after?: FoundFact, note?: string): FactPair {
  return { ...pair(status, before, after, note), weight: 'unsure' };
}

export function sameBead(context: MatchContext, before: FoundFact, after: FoundFact): boolean {
  const bead = context.beadOf('before', before.sentence);
  return bead >= 0 && bead === context.beadOf('after', after.sentence);
}

/** Part of the lighter bag that is shared, 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[], weights: StemWeights): number {
  const other = new Set(b);
  let shared = 0;
  let weightA = 0;
  let weightB = 0;
  for (const stem of new Set(a)) {
    weightA += weights(stem);
    if (other.has(stem)) shared += weights(stem);
  }
  for (const stem of other) weightB += weights(stem);
  const smaller = Math.min(weightA, weightB);
  return smaller === 0 ? 0 : shared / smaller;
}

/** The best pairs first, each fact once. */
export function greedy(
  befores: readonly FoundFact[],
  afters: readonly FoundFact[],
  score: (before: FoundFact, after: FoundFact) => number,
): { before: FoundFact; after: FoundFact }[] {
  const candidates: { before: FoundFact; after: FoundFact; score: number }[] = [];
  for (const before of befores) {
    for (const after of afters) {
      const value = score(before, after);
      if (value > 0) candidates.push({ before, after, score: value });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const used = new Set<FoundFact>();
  const chosen: { before: FoundFact; after: FoundFact }[] = [];
  for (const { before, after } of candidates) {
    if (used.has(before) || used.has(after)) continue;
    used.add(before).add(after);
    chosen.push({ before, after });
  }
  return chosen;
}

/** Mentions with the same value are one fact: the first, with the others. */
export function mentionsOf(facts: readonly FoundFact[]): Map<FoundFact, FoundFact[]> {
  const first = new Map<string, FoundFact>();
  const result = new Map<FoundFact, FoundFact[]>();
  for (const fact of facts) {
    const known = first.get(fact.value);
    if (known) result.get(known)!.push(fact);
    else {
      first.set(fact.value, fact);
      result.set(fact, []);
    }
  }
  return result;
}
