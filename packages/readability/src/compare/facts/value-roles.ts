/** What a value is the value of: the same amount for two things, and two amounts that changed places. */
import type { FoundFact } from './found.ts';
import { type FactPair, type MatchContext, pair, sameBead } from './matching.ts';

/** Words too general to tell two equal values apart. */
const general = new Set([
  'mont',
  'somm',
  'total',
  'prix',
  'cout',
  'fix',
  'elev',
  'soit',
  '=payer',
  '=envoyer',
  '=recevoir',
  '=gratuit',
]);
const rolesMatter = new Set(['amount', 'percentage', 'date', 'deadline', 'hour']);

/**
 * The same value said of two things (« une caution de 250 € et un acompte de 250 € ») is two facts: when fewer mentions
 * remain and the thing itself is no longer named beside the value, that one is lost.
 */
export function vanishedRoles(
  olds: readonly FoundFact[],
  news: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  if (!rolesMatter.has(olds[0]!.kind) || news.length >= olds.length) return [];
  const remaining = new Set(
    news.flatMap((one) => [...one.role, ...(context.after.sentences[one.sentence]?.stems ?? [])]),
  );
  const named = (fact: FoundFact): string[] => fact.role.filter((stem) => !general.has(stem));
  const survivors = olds.filter((one) => named(one).some((stem) => remaining.has(stem)));
  if (survivors.length === 0) return [];
  return olds
    .filter((one) => {
      const names = named(one);
      if (names.length === 0 || survivors.includes(one)) return false;
      return !survivors.some((other) => named(other).some((stem) => names.includes(stem)));
    })
    .map((one) => pair('lost', one, undefined, 'La même valeur reste écrite, mais pour autre chose.'));
}

/** Two kept values that changed places (« 250 € de caution, 100 € d'acompte » the other way round) are both changed. */
export function exchanged(pairs: FactPair[], context: MatchContext): FactPair[] {
  const single = pairs.filter(
    (one) =>
      one.status === 'kept' &&
      one.before &&
      one.after &&
      rolesMatter.has(one.before.kind) &&
      one.alsoBefore.length === 0 &&
      one.alsoAfter.length === 0,
  );
  const role = (fact: FoundFact): string[] => fact.role.filter((stem) => !general.has(stem));
  const meets = (a: FoundFact, b: FoundFact): boolean => role(a).some((stem) => role(b).includes(stem));
  for (const [at, one] of single.entries()) {
    for (const other of single.slice(at + 1)) {
      if (one.before!.kind !== other.before!.kind || meets(one.before!, other.before!)) continue;
      if (!sameBead(context, one.before!, one.after!) && !sameBead(context, one.before!, other.after!)) continue;
      const crossings = [meets(one.before!, other.after!), meets(other.before!, one.after!)].filter(Boolean).length;
      // Dates often share their words (« votre demande du… »): there, both must cross.
      const dated = one.before!.kind === 'date' || one.before!.kind === 'deadline';
      const crossed = crossings === 2 || (crossings === 1 && !dated);
      const straight = meets(one.before!, one.after!) || meets(other.before!, other.after!);
      if (!crossed || straight) continue;
      one.status = 'changed';
      other.status = 'changed';
      one.note = 'Deux valeurs semblent avoir changé de place.';
      other.note = 'Deux valeurs semblent avoir changé de place.';
    }
  }
  return pairs;
}
