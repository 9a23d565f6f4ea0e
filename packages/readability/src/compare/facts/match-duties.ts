/**
 * Obligations and permissions: matched by what they bear on (verb and object), then judged by how binding they became.
 * « Vous devez envoyer » may become « Envoyez »; it may not become « Vous pouvez envoyer ».
 */
import type { Force, FoundFact } from './found.ts';
import { type FactPair, greedy, type MatchContext, mentionsOf, overlap, pair, sameBead } from './matching.ts';

/** Forces that say the same, and those that a plain writing may exchange. */
const equivalent: Record<Force, readonly Force[]> = {
  obligation: ['obligation', 'request'],
  request: ['request', 'obligation'],
  permission: ['permission', 'request'],
  prohibition: ['prohibition', 'not-must'],
  exemption: ['exemption', 'not-must', 'permission'],
  'not-must': ['not-must', 'exemption', 'prohibition'],
};
const words: Record<Force, string> = {
  obligation: 'une obligation',
  request: 'une demande',
  permission: 'une permission',
  prohibition: 'une interdiction',
  exemption: 'une dispense',
  'not-must': 'une négation',
};

/** Duties that met their counterpart, and those left over on each side with their other mentions. */
export function matchDuties(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): { pairs: FactPair[]; olds: Map<FoundFact, FoundFact[]>; news: Map<FoundFact, FoundFact[]> } {
  const isDuty = (fact: FoundFact): boolean => fact.kind === 'obligation' || fact.kind === 'permission';
  const olds = mentionsOf(before.filter(isDuty));
  const news = mentionsOf(after.filter(isDuty));
  const pairs: FactPair[] = [];
  for (const found of greedy([...olds.keys()], [...news.keys()], (old, fresh) => dutyScore(old, fresh, context))) {
    const same = equivalent[found.before.force!].includes(found.after.force!);
    const invitation = found.before.force === 'permission' && found.after.force === 'request';
    const note = !same
      ? `${capital(words[found.before.force!])} est devenue ${words[found.after.force!]}.`
      : invitation
        ? 'Une permission est devenue une invitation : elle ne doit pas sembler obligatoire.'
        : undefined;
    pairs.push({
      ...pair(same ? 'kept' : 'changed', found.before, found.after, note),
      alsoBefore: olds.get(found.before)!,
      alsoAfter: news.get(found.after)!,
    });
    olds.delete(found.before);
    news.delete(found.after);
  }
  return { pairs, olds, news };
}

function dutyScore(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  if (old.value === fresh.value) return 4 + (sameBead(context, old, fresh) ? 1 : 0);
  const verb = old.verb !== undefined && old.verb === fresh.verb;
  const object = overlap(withoutVerb(old), withoutVerb(fresh), context.weights);
  const whole = overlap(old.scope ?? [], fresh.scope ?? [], context.weights);
  const together = sameBead(context, old, fresh);
  if (!verb && object === 0 && whole === 0) return 0;
  // Elsewhere in the text, the same verb with another object is another duty.
  if (!together && object === 0) return 0;
  const oneVerb = old.verb === undefined || fresh.verb === undefined;
  if (!together && oneVerb && object >= 0.8) return object;
  const score = (verb ? 1 : 0) + Math.max(object, whole * 0.8) + (together ? 0.6 : 0);
  if (score < (together ? 0.9 : 1.3)) return 0;
  return score + (equivalent[old.force!].includes(fresh.force!) ? 0.4 : 0) + (old.force === fresh.force ? 0.1 : 0);
}

function withoutVerb(fact: FoundFact): string[] {
  return (fact.scope ?? []).filter((stem) => stem !== fact.verb);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
