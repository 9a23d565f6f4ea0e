/**
 * Negations, restrictions and exceptions, with the duties that deny something (« ne pouvez pas », « dispensé de »):
 * matched by scope, then the ones left over are looked up on the other side without their negation.
 */
import { contentStems } from '../stem.ts';
import type { FoundFact } from './found.ts';
import { matchDuties } from './match-duties.ts';
import { type FactPair, greedy, type MatchContext, mentionsOf, overlap, pair, sameBead } from './matching.ts';

/** Not facts of their own: they only keep another negation. */
const silent = new Set<FoundFact['polarity']>(['otherwise', 'implied']);
const denying = new Set<FoundFact['force']>(['prohibition', 'exemption', 'not-must']);

/** Everything the text forbids, asks, allows or denies. */
export function matchSpeech(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const { pairs, olds, news } = matchDuties(before, after, context);
  const denials = (facts: readonly FoundFact[], duties: Map<FoundFact, FoundFact[]>): Map<FoundFact, FoundFact[]> => {
    const all = mentionsOf(facts.filter((fact) => fact.kind === 'negation'));
    for (const [fact, others] of duties) if (denying.has(fact.force)) all.set(fact, others);
    return all;
  };
  const deniedOld = denials(before, olds);
  const deniedNew = denials(after, news);
  const score = (old: FoundFact, fresh: FoundFact): number => denialScore(old, fresh, context);
  const leftOld = new Set(deniedOld.keys());
  const leftNew = new Set(deniedNew.keys());
  for (const found of greedy([...leftOld], [...leftNew], score)) {
    leftOld.delete(found.before);
    leftNew.delete(found.after);
    pairs.push({
      ...pair('kept', found.before, found.after, noteOn(found.before, found.after)),
      alsoBefore: deniedOld.get(found.before)!,
      alsoAfter: deniedNew.get(found.after)!,
    });
  }
  // Said twice before and once after, or the reverse: the counterpart may already be taken.
  for (const old of leftOld) {
    if (silent.has(old.polarity)) continue;
    const again = [...deniedNew.keys()].find((fresh) => score(old, fresh) > 0.6);
    pairs.push({
      ...(again ? pair('kept', old, again) : reversed(old, 'before', context)),
      alsoBefore: deniedOld.get(old)!,
    });
  }
  for (const fresh of leftNew) {
    if (silent.has(fresh.polarity) || [...deniedOld.keys()].some((old) => score(old, fresh) > 0.6)) continue;
    pairs.push({ ...reversed(fresh, 'after', context), alsoAfter: deniedNew.get(fresh)! });
  }
  for (const [old, others] of olds) {
    if (denying.has(old.force)) continue;
    const condition = asCondition(old, context);
    const note = 'L’obligation est devenue une condition : vérifiez qu’elle reste claire.';
    pairs.push({ ...(condition ? pair('kept', old, condition, note) : pair('lost', old)), alsoBefore: others });
  }
  for (const [fresh, others] of news)
    if (!denying.has(fresh.force)) pairs.push({ ...pair('added', undefined, fresh), alsoAfter: others });
  return pairs;
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
  const bare = bareMatch(old, fresh, context);
  if (bare > 0 || !together) return bare;
  // In the same bead, two negations without a common word are one unless one side says the other's words without it.
  const crossed = saidOpenly(old, 'before', context) !== undefined || saidOpenly(fresh, 'after', context) !== undefined;
  return old.polarity === fresh.polarity && old.polarity !== 'except' && !crossed ? 0.35 : 0;
}

function conditional(fact: FoundFact): boolean {
  return fact.polarity === 'without' || fact.polarity === 'otherwise';
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

/**
 * A negation without counterpart. When the other side says the same thing without the negation, the meaning is reversed
 * (changed); otherwise it is simply lost or added.
 */
function reversed(fact: FoundFact, side: 'before' | 'after', context: MatchContext): FactPair {
  const open = saidOpenly(fact, side, context);
  if (open === undefined) return side === 'before' ? pair('lost', fact) : pair('added', undefined, fact);
  const what = fact.polarity === 'only' ? 'La restriction' : fact.polarity === 'except' ? 'L’exception' : 'La négation';
  return side === 'before'
    ? pair('changed', fact, open, `${what} a disparu : la phrase dit maintenant autre chose.`)
    : pair('changed', open, fact, `${what} est nouvelle : la phrase disait autre chose.`);
}

/** The sentence of the same bead on the other side that holds what is denied; for a verb, the verb itself. */
function saidOpenly(fact: FoundFact, side: 'before' | 'after', context: MatchContext): FoundFact | undefined {
  if (fact.polarity === 'without' && side === 'after') return undefined;
  const other = side === 'before' ? context.after : context.before;
  const scope = fact.scope ?? [];
  const verbal = fact.polarity === 'not' || fact.polarity === 'opposite' || fact.force !== undefined;
  const head = verbal ? scope.slice(0, 1) : scope.slice(0, 3);
  for (const at of context.across(side, fact.sentence)) {
    const sentence = other.sentences[at]!;
    const shared = head.filter((stem) => sentence.stems.includes(stem));
    if (shared.length === 0 || overlap(head, sentence.stems, context.weights) < enough) continue;
    const { block, from, to } = sentence;
    return { ...fact, block, from, to, sentence: at, polarity: undefined, value: shared.join(' ') };
  }
  return undefined;
}

/** « Vous devez être propriétaire » written as « si vous êtes propriétaire », in the same bead. */
function asCondition(old: FoundFact, context: MatchContext): FoundFact | undefined {
  if (old.force !== 'obligation') return undefined;
  for (const at of context.across('before', old.sentence)) {
    const sentence = context.after.sentences[at]!;
    const clause = /\b(?:si |s'il |a condition )[^.;!?]*/.exec(sentence.plain);
    if (!clause || overlap(old.scope ?? [], contentStems(clause[0]), context.weights) < 0.6) continue;
    const from = sentence.from + clause.index;
    return { ...old, block: sentence.block, from, to: from + clause[0].length, sentence: at, value: clause[0] };
  }
  return undefined;
}
