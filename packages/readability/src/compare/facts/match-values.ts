/**
 * Facts with a value of their own: dates, amounts, contacts, references… The same value is the same fact wherever it is
 * written; values left over on both sides in matching sentences are one changed fact.
 */

import type { FoundFact } from './found.ts';
import { type FactPair, greedy, type MatchContext, overlap, pair, sameBead } from './matching.ts';
import { detail, mistyped, nearlySameValue, sameValue } from './same-value.ts';
import { exchanged, vanishedRoles } from './value-roles.ts';
import { holds, writtenElsewhere } from './written-elsewhere.ts';

const valued = new Set([
  'date',
  'deadline',
  'hour',
  'amount',
  'percentage',
  'quantity',
  'number',
  'phone',
  'email',
  'url',
  'iban',
  'reference',
  'address',
  'legal-reference',
  'person',
  'body',
  'merge-field',
]);

export function matchValues(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const olds = groups(before.filter((fact) => valued.has(fact.kind)));
  const news = groups(after.filter((fact) => valued.has(fact.kind)));
  const pairs: FactPair[] = [];
  const freeOld = new Set(olds);
  const freeNew = new Set(news);
  const settle = (old: FoundFact[], fresh: FoundFact[], status: FactPair['status'], note?: string): FactPair => {
    freeOld.delete(old);
    freeNew.delete(fresh);
    const made = closest(old, fresh, status, context, note);
    pairs.push(made);
    return made;
  };
  for (const same of [sameValue, nearlySameValue]) {
    for (const old of olds) {
      if (!freeOld.has(old)) continue;
      const fresh = news.find((one) => freeNew.has(one) && one[0]!.kind === old[0]!.kind && same(old[0]!, one[0]!));
      if (!fresh) continue;
      const verdict = detail(old, fresh);
      settle(old, fresh, verdict.status, verdict.note);
      pairs.push(...vanishedRoles(old, fresh, context));
    }
  }
  for (const old of [...freeOld]) {
    const elsewhere = writtenElsewhere(old[0]!, after, context);
    if (!elsewhere) continue;
    for (const fresh of freeNew) if (fresh.includes(elsewhere.fact)) freeNew.delete(fresh);
    freeOld.delete(old);
    pairs.push({ ...pair('kept', old[0], elsewhere.fact, elsewhere.note), alsoBefore: old.slice(1) });
  }
  pairs.push(...precise(freeOld, freeNew, settle, context));
  const changed = greedy([...freeOld].flat(), [...freeNew].flat(), (old, fresh) =>
    old.kind === fresh.kind || (old.kind === 'date' && fresh.kind === 'deadline')
      ? correspondence(old, fresh, context)
      : 0,
  );
  for (const { before: old, after: fresh } of changed) {
    const oldGroup = [...freeOld].find((group) => group.includes(old));
    const newGroup = [...freeNew].find((group) => group.includes(fresh));
    if (oldGroup && newGroup)
      settle(
        oldGroup,
        newGroup,
        'changed',
        old.kind === fresh.kind ? undefined : 'Une date est devenue un délai : le lecteur doit calculer.',
      );
  }
  for (const old of freeOld) pairs.push({ ...pair('lost', old[0]), alsoBefore: old.slice(1) });
  for (const fresh of freeNew) {
    if (after.some((fact) => fact.remedy && holds(fact, fresh[0]!))) continue;
    pairs.push({ ...pair('added', undefined, fresh[0]), alsoAfter: fresh.slice(1) });
  }
  return exchanged(pairs, context);
}

/** Mentions of one fact, in order. */
function groups(facts: readonly FoundFact[]): FoundFact[][] {
  const byValue = new Map<string, FoundFact[]>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.kind === 'quantity' ? `${fact.count} ${fact.nouns?.[0]}` : fact.value}`;
    const group = byValue.get(key);
    if (group) group.push(fact);
    else byValue.set(key, [fact]);
  }
  return [...byValue.values()];
}

/** The mention that stands in the same bead, when there is one. */
function closest(
  olds: readonly FoundFact[],
  news: readonly FoundFact[],
  status: FactPair['status'],
  context: MatchContext,
  note?: string,
): FactPair {
  let old = olds[0]!;
  let fresh = news[0]!;
  const inBead = new Map<number, FoundFact>();
  for (const one of news) {
    const bead = context.beadOf('after', one.sentence);
    if (bead >= 0 && !inBead.has(bead)) inBead.set(bead, one);
  }
  const near = olds.find((one) => inBead.has(context.beadOf('before', one.sentence)));
  if (near) {
    old = near;
    fresh = inBead.get(context.beadOf('before', near.sentence))!;
  }
  return {
    ...pair(status, old, fresh, note),
    alsoBefore: olds.filter((one) => one !== old),
    alsoAfter: news.filter((one) => one !== fresh),
  };
}

/** A relative deadline that became a date: kept, and more precise. */
function precise(
  freeOld: ReadonlySet<FoundFact[]>,
  freeNew: ReadonlySet<FoundFact[]>,
  settle: (old: FoundFact[], fresh: FoundFact[], status: FactPair['status'], note?: string) => FactPair,
  context: MatchContext,
): FactPair[] {
  const olds = [...freeOld].filter((group) => group[0]!.kind === 'deadline');
  const news = [...freeNew].filter((group) => group[0]!.kind === 'date');
  for (const { before, after } of greedy(olds.flat(), news.flat(), (old, fresh) =>
    correspondence(old, fresh, context),
  )) {
    const old = olds.find((group) => group.includes(before));
    const fresh = news.find((group) => group.includes(after));
    if (!old || !fresh || !freeOld.has(old) || !freeNew.has(fresh)) continue;
    settle(old, fresh, 'kept', 'Le délai est devenu une date. Vérifiez le calcul.').precised = true;
  }
  return [];
}

/** How surely two different values stand for the same thing: 0 when nothing says so. */
function correspondence(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  const together = sameBead(context, old, fresh);
  if (old.kind === fresh.kind && mistyped(old, fresh)) return 1.5 + (together ? 1 : 0);
  const near = overlap(old.near, fresh.near, context.weights);
  if (old.kind === 'quantity')
    return (old.nouns ?? []).some((noun) => fresh.nouns?.includes(noun)) && (together || near > 0.5) ? 1 + near : 0;
  if (old.kind === 'merge-field') return 0;
  if (old.kind === 'body' || old.kind === 'number') return together ? 0.5 + near : 0;
  const shared = old.near.filter((stem) => fresh.near.includes(stem)).length;
  if (!together && !(near >= 0.5 && shared >= 2)) return 0;
  return (together ? 1 : 0) + near;
}
