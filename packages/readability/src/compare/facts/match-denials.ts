/**
 * Negations, restrictions and exceptions, with the duties that deny something (« ne pouvez pas », « dispensé de »):
 * matched by scope, then the ones left over are looked up on the other side without their negation.
 */
import type { FoundFact } from './found.ts';
import { LeftoverJudge } from './leftovers.ts';
import { withManner } from './manner.ts';
import { dutiesOf, type Mentions, matchDuties, matchTurnedDuties } from './match-duties.ts';
import { type FactPair, greedy, type MatchContext, mentionsOf, overlap, pair, sameBead } from './matching.ts';
import { newDenial, saidOpenly } from './openly.ts';

/** Not facts of their own: they only keep another negation. */
const silent = new Set<FoundFact['polarity']>(['otherwise', 'implied']);
const denying = new Set<FoundFact['force']>(['prohibition', 'exemption', 'not-must']);

/** Everything the text forbids, asks, allows or denies. */
export function matchSpeech(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const olds = dutiesOf(before);
  const news = dutiesOf(after);
  const pairs = [...matchTurnedDuties(olds, news, context, true), ...matchDuties(olds, news, context)];
  const denials = (facts: readonly FoundFact[], duties: Mentions): Mentions => {
    const all = mentionsOf(facts.filter((fact) => fact.kind === 'negation'));
    for (const [fact, others] of duties) if (denying.has(fact.force)) all.set(fact, others);
    return all;
  };
  const deniedOld = denials(before, olds);
  const deniedNew = denials(after, news);
  const score = (old: FoundFact, fresh: FoundFact): number => denialScore(old, fresh, context);
  const leftOld: Mentions = new Map(deniedOld);
  const leftNew: Mentions = new Map(deniedNew);
  for (const { before: old, after: fresh } of greedy([...leftOld.keys()], [...leftNew.keys()], score)) {
    pairs.push({
      ...pair('kept', old, fresh, noteOn(old, fresh)),
      alsoBefore: leftOld.get(old)!,
      alsoAfter: leftNew.get(fresh)!,
    });
    for (const [left, fact] of [
      [leftOld, old],
      [leftNew, fresh],
      [olds, old],
      [news, fresh],
    ] as const)
      left.delete(fact);
  }
  for (const turned of matchTurnedDuties(olds, news, context)) {
    pairs.push(turned);
    leftOld.delete(turned.before!);
    leftNew.delete(turned.after!);
  }
  // Said twice before and once after, or the reverse: the counterpart may already be taken.
  for (const [old, others] of leftOld) {
    const again = [...deniedNew.keys()].find((fresh) => score(old, fresh) > 0.6);
    if (!again || silent.has(old.polarity)) continue;
    pairs.push({ ...pair('kept', old, again), alsoBefore: others });
    leftOld.delete(old);
    olds.delete(old);
  }
  for (const fresh of [...leftNew.keys()]) {
    if (!silent.has(fresh.polarity) && ![...deniedOld.keys()].some((old) => score(old, fresh) > 0.6)) continue;
    leftNew.delete(fresh);
    news.delete(fresh);
  }
  const unmatched: Mentions = new Map([...leftNew, ...news]);
  const counts = { before: denialsIn(before), after: denialsIn(after) };
  const judge = new LeftoverJudge({ before, after, news: unmatched, denials: counts, context });
  for (const [old, others] of olds) if (!leftOld.has(old)) pairs.push({ ...judge.duty(old), alsoBefore: others });
  for (const [old, others] of leftOld)
    if (!silent.has(old.polarity)) pairs.push({ ...judge.denial(old), alsoBefore: others });
  for (const [fresh, others] of unmatched) {
    const made = leftNew.has(fresh) ? newDenial(fresh, context, counts) : pair('added', undefined, fresh);
    pairs.push({ ...made, alsoAfter: others });
  }
  return pairs.map((one) => withManner(one, context));
}

/** How many denials each sentence has. */
function denialsIn(facts: readonly FoundFact[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const fact of facts)
    if (fact.kind === 'negation' || denying.has(fact.force))
      counts.set(fact.sentence, (counts.get(fact.sentence) ?? 0) + 1);
  return counts;
}

/** Enough shared scope for two negations to be one. */
const enough = 0.3;

function denialScore(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  if (silent.has(old.polarity) && silent.has(fresh.polarity)) return 0;
  const together = sameBead(context, old, fresh);
  if (old.value === fresh.value) return 4 + (together ? 1 : 0);
  if (conditional(old) && conditional(fresh)) return together ? 0.5 : 0;
  if (old.polarity === 'otherwise' || fresh.polarity === 'otherwise') return 0;
  if (old.polarity === 'implied' || fresh.polarity === 'implied') {
    return (old.scope ?? []).some((stem) => fresh.scope?.includes(stem)) ? (together ? 0.4 : 0.3) : 0;
  }
  const exceptions = [old, fresh].filter((fact) => fact.polarity === 'except').length;
  if (exceptions === 1 && !(together && (old.polarity === 'only' || fresh.polarity === 'only'))) return 0;
  const shared = Math.max(
    overlap(old.scope ?? [], fresh.scope ?? [], context.weights),
    refusalOverlap(old, fresh, context),
  );
  if (shared >= enough) return shared + (together ? 0.3 : 0);
  // « Les amendes ne sont pas dues » and « il n'y a pas d'amende »: the same thing, denied by another verb.
  const about = [old, fresh].map((fact) => [...(fact.scope ?? []), ...(fact.subject ?? [])]) as [string[], string[]];
  const common = new Set(about[0].filter((stem) => about[1].includes(stem))).size;
  const one = old.polarity === fresh.polarity && old.polarity === 'not';
  if (one && common >= 2 && overlap(...about, context.weights) >= 0.6) return 0.45;
  const bare = bareMatch(old, fresh, context);
  if (bare > 0 || !together) return bare;
  // In the same bead, two negations without a common word are one unless one side says the other's words without it.
  const crossed = saidOpenly(old, 'before', context) !== undefined || saidOpenly(fresh, 'after', context) !== undefined;
  return old.polarity === fresh.polarity && old.polarity !== 'except' && !crossed ? 0.35 : 0;
}

function conditional(fact: FoundFact): boolean {
  return fact.polarity === 'without' || fact.polarity === 'otherwise' || fact.conditional === true;
}

/** What a refusal may also deny: « vous ne recevez pas l'aide », « vous n'avez pas droit ». */
const granted = ['=accorder', '=recevoir', '=payer', '=pouvoir'];

function refusalOverlap(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  const scopes = [old.scope ?? [], fresh.scope ?? []];
  if (!scopes.every((scope) => scope.some((stem) => granted.includes(stem)))) return 0;
  if (!scopes.some((scope) => scope.includes('=accorder'))) return 0;
  const [a, b] = scopes.map((scope) => (scope.includes('=accorder') ? [...scope, ...granted] : scope));
  return overlap(a!, b!, context.weights);
}

/** « Pas de pneus » and « les pneus ne sont pas acceptés »: a negation without a verb bears on the other's subject. */
function bareMatch(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  const [short, long] = old.subject === undefined ? [old, fresh] : [fresh, old];
  if (short.polarity !== 'not' || short.subject !== undefined || long.subject === undefined) return 0;
  return overlap(short.scope ?? [], long.subject, context.weights) >= 0.6 ? 0.5 : 0;
}

function noteOn(old: FoundFact, fresh: FoundFact): string | undefined {
  const only = (fact: FoundFact): boolean => fact.polarity === 'only';
  if (old.polarity === 'opposite' && fresh.polarity === 'opposite' && old.value !== fresh.value)
    return 'Le mot négatif n’est plus le même : vérifiez que le sens est le même.';
  if (only(old) === only(fresh) || old.polarity === 'except' || fresh.polarity === 'except') return undefined;
  return only(old)
    ? 'Une restriction est devenue une négation : vérifiez que le sens est le même.'
    : 'Une négation est devenue une restriction : vérifiez que le sens est le même.';
}
