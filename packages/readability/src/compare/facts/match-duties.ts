/**
 * Obligations and permissions: matched by what they bear on (verb and object), then judged by how binding they became.
 * « Vous devez envoyer » may become « Envoyez »; it may not become « Vous pouvez envoyer ».
 */
import type { Force, FoundFact } from './found.ts';
import { limitsAlike } from './limits.ts';
import { doubt, type FactPair, greedy, type MatchContext, mentionsOf, overlap, pair, sameBead } from './matching.ts';

/** Forces that say the same, and those that a plain writing may exchange. */
const equivalent: Record<Force, readonly Force[]> = {
  obligation: ['obligation', 'request'],
  request: ['request', 'obligation'],
  permission: ['permission', 'request'],
  prohibition: ['prohibition', 'not-must'],
  exemption: ['exemption', 'not-must', 'permission'],
  'not-must': ['not-must', 'exemption', 'prohibition'],
};
/** Forces that differ without turning the meaning round: someone must look, nothing is surely changed. */
const near: Record<Force, readonly Force[]> = {
  obligation: [],
  request: ['permission'],
  permission: ['exemption'],
  prohibition: ['exemption'],
  exemption: ['prohibition'],
  'not-must': [],
};
const words: Record<Force, string> = {
  obligation: 'une obligation',
  request: 'une demande',
  permission: 'une permission',
  prohibition: 'une interdiction',
  exemption: 'une dispense',
  'not-must': 'une négation',
};

/** Facts left over on one side, each with its other mentions. */
export type Mentions = Map<FoundFact, FoundFact[]>;

export function dutiesOf(facts: readonly FoundFact[]): Mentions {
  return mentionsOf(facts.filter((fact) => fact.kind === 'obligation' || fact.kind === 'permission'));
}

/** Duties that met a counterpart of the same force; both are taken out of `olds` and `news`. */
export function matchDuties(olds: Mentions, news: Mentions, context: MatchContext): FactPair[] {
  const score = (old: FoundFact, fresh: FoundFact): number =>
    equivalent[old.force!].includes(fresh.force!) ? dutyScore(old, fresh, context) : 0;
  return greedy([...olds.keys()], [...news.keys()], score).map(({ before, after }) => {
    const invitation = before.force === 'permission' && after.force === 'request';
    const note = invitation
      ? 'Une permission est devenue une invitation : elle ne doit pas sembler obligatoire.'
      : undefined;
    return taken(pair('kept', before, after, note), olds, news);
  });
}

/**
 * Duties whose action is surely the same, with another force; taken out of `olds` and `news` too. With `exactly`, only
 * those that stand together and say the same verb of the same thing.
 */
export function matchTurnedDuties(olds: Mentions, news: Mentions, context: MatchContext, exactly = false): FactPair[] {
  /** Whether one of them has a counterpart of its own force. */
  const hasOwn = (old: FoundFact, fresh: FoundFact): boolean =>
    [...news.keys()].some((one) => isOwn(old, one, context)) ||
    [...olds.keys()].some((one) => isOwn(one, fresh, context));
  const score = (old: FoundFact, fresh: FoundFact): number => {
    if (equivalent[old.force!].includes(fresh.force!) || !isSameAction(old, fresh, context)) return 0;
    if (exactly && (!isExactly(old, fresh, context) || hasOwn(old, fresh))) return 0;
    return 1 + dutyScore(old, fresh, context);
  };
  return greedy([...olds.keys()], [...news.keys()], score).map(({ before, after }) => {
    const turned = `${capital(words[before.force!])} est devenue ${words[after.force!]}.`;
    if (limitsAlike(passage(before, 'before', context), passage(after, 'after', context)))
      return taken(pair('kept', before, after, `${turned} Vérifiez que la limite est la même.`), olds, news);
    const made = near[before.force!].includes(after.force!)
      ? doubt('changed', before, after, turned)
      : pair('changed', before, after, turned);
    return taken(made, olds, news);
  });
}

/** The fact and what follows it in its sentence, in `plain` form. */
export function passage(fact: FoundFact, side: 'before' | 'after', context: MatchContext): string {
  const sentence = context[side].sentences[fact.sentence];
  return sentence ? sentence.plain.slice(Math.max(0, fact.from - sentence.from), fact.to - sentence.from + 90) : '';
}

function taken(made: FactPair, olds: Mentions, news: Mentions): FactPair {
  const { before, after } = made as { before: FoundFact; after: FoundFact };
  const whole = { ...made, alsoBefore: olds.get(before)!, alsoAfter: news.get(after)! };
  olds.delete(before);
  news.delete(after);
  return whole;
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
  return score + 0.4 + (old.force === fresh.force ? 0.1 : 0);
}

/** The same verb with the same object, or with one that is not said again. */
function isSameAction(old: FoundFact, fresh: FoundFact, context: MatchContext): boolean {
  const objects = [withoutVerb(old), withoutVerb(fresh)] as const;
  const together = sameBead(context, old, fresh);
  const object = overlap(...objects, context.weights);
  if (old.verb !== undefined && old.verb === fresh.verb)
    return object >= 0.5 || (together && objects.some((stems) => stems.length === 0));
  const shared = objects[0].filter((stem) => objects[1].includes(stem)).length;
  return together && object >= 0.8 && shared >= 2;
}

function isOwn(old: FoundFact, fresh: FoundFact, context: MatchContext): boolean {
  return equivalent[old.force!].includes(fresh.force!) && (old.value === fresh.value || isExactly(old, fresh, context));
}

function isExactly(old: FoundFact, fresh: FoundFact, context: MatchContext): boolean {
  return (
    old.verb === fresh.verb &&
    sameBead(context, old, fresh) &&
    overlap(withoutVerb(old), withoutVerb(fresh), context.weights) >= 0.8
  );
}

function withoutVerb(fact: FoundFact): string[] {
  return (fact.scope ?? []).filter((stem) => stem !== fact.verb);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
