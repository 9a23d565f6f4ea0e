import type { AnalysedBlock } from './analysed.ts';
import type { Grammar } from './grammar.ts';
import { bareActors, bodies, means } from './lexicon/agents.ts';

/** Tokens between the participle and « par » at most. */
const REACH = 8;
/** Tokens of the noun phrase read after « par ». */
const HEAD = 6;
const actingPronouns =
  /^(?:nous|vous|moi|toi|lui|elle|elles|eux|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celui-là|chacun|chacune|quelqu'un|autrui|lesquels|lesquelles|lequel|laquelle|qui|personne|tous|toutes)$/u;
/** Nouns of acts, papers and qualities: « par une décision », « par la loi », « par la transmission ». */
const abstract = /(?:[tsx]ions?|ments?|ages?|ures?|ismes?|ités?|[eé]t[ée]s?|ences?|ances?|esses?)$/u;

/**
 * The agent of a participle: « par » and a person or a body. « par courrier », « par an », « par exemple », « par la loi » name none.
 * @returns indexes of « par » and of the noun or pronoun
 */
export function agentAfter(
  block: AnalysedBlock & { grammar: Grammar },
  participle: number,
  end: number,
): { first: number; last: number } | undefined {
  const { grammar, keys } = block;
  for (let at = participle + 1; at < Math.min(end, participle + 1 + REACH); at++) {
    if (keys[at] === 'par') {
      const last = actorAfter(block, at + 1, end);
      if (last >= 0) return { first: at, last };
      continue;
    }
    // « un don versé par une fondation »: the agent is that of another participle.
    if (grammar.isVerb(at, 'past-participle') && grammar.tags[at - 1] === 'NOUN') return undefined;
    if (grammar.isVerb(at, 'finite') || /^(?:[;:.?!()]|que|qu'|qui|dont|où|si|mais|car)$/u.test(keys[at]!))
      return undefined;
  }
  return undefined;
}

/** Index of the noun, name or pronoun that acts, from the token after « par »; -1 when it is a means, a moment, a thing. */
function actorAfter(block: AnalysedBlock & { grammar: Grammar }, from: number, end: number): number {
  const { grammar, keys, tokens } = block;
  const { tags } = grammar;
  let hasDeterminer = false;
  let adjective = -1;
  for (let at = from; at < Math.min(end, from + HEAD); at++) {
    const key = keys[at]!;
    const tag = tags[at];
    if (tokens[at]!.kind === 'opaque' || tokens[at]!.kind === 'acronym' || tag === 'PROPN')
      return /^(?:internet|bancontact|visa|maestro|itsme|ebox|sms|e-mail|mail|fax|pdf)$/u.test(key) ? -1 : at;
    if (actingPronouns.test(key) && (tag === 'PRON' || !hasDeterminer) && tags[at + 1] !== 'NOUN') return at;
    if (tag === 'NOUN') {
      if (hasDeterminer) return acts(key) ? at : -1;
      return bareActors.has(singular(key)) ? at : -1;
    }
    if (tag === 'DET' || tag === 'NUM') hasDeterminer = true;
    else if (tag === 'ADJ') adjective = adjective < 0 ? at : adjective;
    else if (tag !== 'ADV' && key !== '«') break;
  }
  // « par les intéressés », « par une travailleuse sociale »: an adjective stands for the noun.
  return hasDeterminer && adjective >= 0 && acts(keys[adjective]!) ? adjective : -1;
}

/** Does the noun name a person or a body? */
function acts(key: string): boolean {
  const name = singular(key);
  if (means.has(name) || means.has(key)) return false;
  return bodies.has(name) || bodies.has(key) || !abstract.test(key);
}

function singular(key: string): string {
  if (/eaux$/u.test(key)) return key.slice(0, -1);
  if (/[^e]aux$/u.test(key)) return `${key.slice(0, -3)}al`;
  return key.replace(/s$/u, '');
}
