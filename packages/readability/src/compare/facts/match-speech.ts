/**
 * Obligations, permissions and negations: matched by what they bear on (verb and object), then judged by how binding
 * they became. « Vous devez envoyer » may become « Envoyez »; it may not become « Vous pouvez envoyer ».
 */
import type { Force, FoundFact } from './found.ts';
import { type FactPair, greedy, type MatchContext, overlap, pair, sameBead } from './matching.ts';

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
const negative = new Set<Force | undefined>(['prohibition', 'exemption', 'not-must']);

export function matchSpeech(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const pairs: FactPair[] = [];
  const isDuty = (fact: FoundFact): boolean => fact.kind === 'obligation' || fact.kind === 'permission';
  const olds = merged(before.filter(isDuty));
  const news = merged(after.filter(isDuty));
  const freeOld = new Set(olds.keys());
  const freeNew = new Set(news.keys());
  for (const found of greedy([...olds.keys()], [...news.keys()], (old, fresh) => dutyScore(old, fresh, context))) {
    freeOld.delete(found.before);
    freeNew.delete(found.after);
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
  }
  const deniedOld = merged(before.filter((fact) => fact.kind === 'negation'));
  const deniedNew = merged(after.filter((fact) => fact.kind === 'negation'));
  const denyOld = [...deniedOld.keys(), ...[...freeOld].filter((fact) => negative.has(fact.force))];
  const denyNew = [...deniedNew.keys(), ...[...freeNew].filter((fact) => negative.has(fact.force))];
  const usedOld = new Set<FoundFact>();
  const usedNew = new Set<FoundFact>();
  for (const found of greedy(denyOld, denyNew, (old, fresh) => denialScore(old, fresh, context))) {
    usedOld.add(found.before);
    usedNew.add(found.after);
    freeOld.delete(found.before);
    freeNew.delete(found.after);
    pairs.push({
      ...pair('kept', found.before, found.after, restrictionNote(found.before, found.after)),
      alsoBefore: deniedOld.get(found.before) ?? [],
      alsoAfter: deniedNew.get(found.after) ?? [],
    });
  }
  for (const old of denyOld) {
    if (usedOld.has(old)) continue;
    freeOld.delete(old);
    if (old.polarity === 'otherwise') continue;
    const absorbed = denyNew.find((fresh) => denialScore(old, fresh, context) > 0.6);
    if (absorbed) {
      pairs.push({ ...pair('kept', old, absorbed), alsoBefore: deniedOld.get(old) ?? [] });
      continue;
    }
    pairs.push({ ...reversed(old, 'before', context), alsoBefore: deniedOld.get(old) ?? [] });
  }
  for (const fresh of denyNew) {
    if (usedNew.has(fresh)) continue;
    freeNew.delete(fresh);
    if (fresh.polarity === 'otherwise') continue;
    if (denyOld.some((old) => denialScore(old, fresh, context) > 0.6)) continue;
    pairs.push({ ...reversed(fresh, 'after', context), alsoAfter: deniedNew.get(fresh) ?? [] });
  }
  for (const old of freeOld) pairs.push({ ...pair('lost', old), alsoBefore: olds.get(old)! });
  for (const fresh of freeNew) pairs.push({ ...pair('added', undefined, fresh), alsoAfter: news.get(fresh)! });
  return pairs;
}

/** Mentions with the same value are one fact: the first, with the others. */
function merged(facts: readonly FoundFact[]): Map<FoundFact, FoundFact[]> {
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

function dutyScore(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  if (old.value === fresh.value) return 4 + (sameBead(context, old, fresh) ? 1 : 0);
  const verb = old.verb !== undefined && old.verb === fresh.verb;
  const object = overlap(withoutVerb(old), withoutVerb(fresh), context.weights);
  const whole = overlap(old.scope ?? [], fresh.scope ?? [], context.weights);
  const together = sameBead(context, old, fresh);
  if (!verb && object === 0 && whole === 0) return 0;
  const score = (verb ? 1 : 0) + Math.max(object, whole * 0.8) + (together ? 0.6 : 0);
  if (score < (together ? 0.9 : 1.3)) return 0;
  return score + (equivalent[old.force!].includes(fresh.force!) ? 0.4 : 0) + (old.force === fresh.force ? 0.1 : 0);
}

function withoutVerb(fact: FoundFact): string[] {
  return (fact.scope ?? []).filter((stem) => stem !== fact.verb);
}

const granted = new Set(['=accorder', '=recevoir', '=payer', '=pouvoir']);

function denialScore(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  if (old.value === fresh.value && old.polarity !== 'otherwise') return 4 + (sameBead(context, old, fresh) ? 1 : 0);
  const together = sameBead(context, old, fresh);
  if (
    (old.polarity === 'except') !== (fresh.polarity === 'except') &&
    !(together && (old.polarity === 'only' || fresh.polarity === 'only'))
  )
    return 0;
  const spread = (fact: FoundFact): string[] =>
    (fact.scope ?? []).includes('=accorder') ? [...fact.scope!, ...granted] : [...(fact.scope ?? [])];
  const refusal =
    (old.scope ?? []).some((stem) => granted.has(stem)) && (fresh.scope ?? []).some((stem) => granted.has(stem));
  const conditional = (fact: FoundFact): boolean => fact.polarity === 'without' || fact.polarity === 'otherwise';
  if (together && conditional(old) && conditional(fresh)) return 0.5;
  if (old.polarity === 'otherwise' || fresh.polarity === 'otherwise') return 0;
  const shared = Math.max(
    overlap(old.scope ?? [], fresh.scope ?? [], context.weights),
    refusal && (old.scope!.includes('=accorder') || fresh.scope!.includes('=accorder'))
      ? overlap(spread(old), spread(fresh), context.weights)
      : 0,
  );
  if (shared < 0.3) return together && old.polarity === 'opposite' && fresh.polarity === 'opposite' ? 0.35 : 0;
  return shared + (together ? 0.3 : 0);
}

function restrictionNote(old: FoundFact, fresh: FoundFact): string | undefined {
  const only = (fact: FoundFact): boolean => fact.polarity === 'only';
  if (old.polarity === 'opposite' && fresh.polarity === 'opposite' && old.value !== fresh.value)
    return 'Le mot négatif n’est plus le même : vérifiez que le sens est le même.';
  if (only(old) === only(fresh) || old.polarity === 'except' || fresh.polarity === 'except') return undefined;
  return only(old)
    ? 'Une restriction est devenue une négation : vérifiez que le sens est le même.'
    : 'Une négation est devenue une restriction : vérifiez que le sens est le même.';
}

/**
 * A negation without counterpart. When the other side says the same thing without the negation, the meaning is reversed
 * (changed); otherwise it is simply lost or added.
 */
function reversed(fact: FoundFact, side: 'before' | 'after', context: MatchContext): FactPair {
  const other = side === 'before' ? context.after : context.before;
  const head = fact.polarity === 'without' && side === 'after' ? [] : (fact.scope ?? []).slice(0, 3);
  for (const at of context.across(side, fact.sentence)) {
    const sentence = other.sentences[at]!;
    const shared = head.filter((stem) => sentence.stems.includes(stem));
    if (shared.length === 0 || overlap(head, sentence.stems, context.weights) < 0.3) continue;
    const positive: FoundFact = {
      ...fact,
      block: sentence.block,
      from: sentence.from,
      to: sentence.to,
      sentence: at,
      polarity: undefined,
      value: shared.join(' '),
    };
    const what =
      fact.polarity === 'only' ? 'La restriction' : fact.polarity === 'except' ? 'L’exception' : 'La négation';
    return side === 'before'
      ? pair('changed', fact, positive, `${what} a disparu : la phrase dit maintenant autre chose.`)
      : pair('changed', positive, fact, `${what} est nouvelle : la phrase disait autre chose.`);
  }
  return side === 'before' ? pair('lost', fact) : pair('added', undefined, fact);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
