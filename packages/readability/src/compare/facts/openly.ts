/** When one text says plainly what the other denies: the meaning is then turned round. */
import type { FoundFact } from './found.ts';
import { isLimited } from './limits.ts';
import { type FactPair, type MatchContext, overlap, pair } from './matching.ts';

/** How many denials each sentence has. */
export interface Denials {
  before: ReadonlyMap<number, number>;
  after: ReadonlyMap<number, number>;
}

/** Part of the words of a sentence that the other must have. */
const said = 0.6;

/** A denial of the text after that met nothing: new, or the contrary of what was said. */
export function newDenial(fresh: FoundFact, context: MatchContext, denials: Denials): FactPair {
  const alone = context.across('after', fresh.sentence);
  const whole =
    alone.length === 1 && context.across('before', alone[0]!).length === 1 && !denials.before.has(alone[0]!);
  const open = whole ? saidOpenly(fresh, 'after', context, denials) : undefined;
  if (!open) return pair('added', undefined, fresh);
  return pair('changed', open, fresh, `${nameOf(fresh)} est nouvelle : la phrase disait autre chose.`);
}

/**
 * The sentence of the same bead on the other side that surely says what is denied: it has its words and little else, fewer
 * denials, no new limit, and is no question.
 */
export function saidOpenly(
  fact: FoundFact,
  side: 'before' | 'after',
  context: MatchContext,
  denials?: Denials,
): FoundFact | undefined {
  if (fact.conditional || (fact.polarity === 'without' && side === 'after')) return undefined;
  const otherSide = side === 'before' ? 'after' : 'before';
  const own = context[side].sentences[fact.sentence];
  if (!own) return undefined;
  const scope = fact.scope ?? [];
  const verbal = fact.polarity === 'not' || fact.polarity === 'opposite' || fact.force !== undefined;
  const head = verbal ? scope.slice(0, 1) : scope.slice(0, 3);
  const count = (of: 'before' | 'after', sentence: number): number => denials?.[of].get(sentence) ?? 0;
  for (const at of context.across(side, fact.sentence)) {
    const sentence = context[otherSide].sentences[at]!;
    const shared = head.filter((one) => sentence.stems.includes(one));
    if (shared.length === 0 || /\? *$/.test(sentence.plain)) continue;
    if (denials && count(otherSide, at) >= count(side, fact.sentence)) continue;
    if (isLimited(sentence.plain) && !isLimited(own.plain)) continue;
    if (tells(sentence.plain) && !tells(own.plain)) continue;
    if (overlap(scope, sentence.stems, context.weights) < 0.5) continue;
    if (overlap([...own.stems, ...scope], sentence.stems, context.weights) < said) continue;
    const { block, from, to } = sentence;
    return { ...fact, block, from, to, sentence: at, polarity: undefined, value: shared.join(' ') };
  }
  return undefined;
}

const tells = (plain: string): boolean => /\b(?!chez|assez|rendez-vous)[a-z]{3,}ez\b(?<!\bvous [a-z]*)/.test(plain);

/** What is gone, or new: the subject of a note. */
export function nameOf(fact: FoundFact): string {
  return fact.polarity === 'only' ? 'La restriction' : fact.polarity === 'except' ? 'L’exception' : 'La négation';
}
