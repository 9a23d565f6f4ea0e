import type { Quantity } from './inflect.ts';
import type { Ready } from './rewrite.ts';

const singular = /^(?:le|la|l'|un|une|ce|cet|cette|notre|votre|chaque|tout|toute)$/u;
const plural = /^(?:les|des|ces|nos|vos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/u;
/** Words of a noun phrase after its first determiner. */
const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'ADP+DET', 'NUM']);
const joining = /^(?:de|d'|du|des)$/u;

/** The number that a determiner shows; null when the phrase does not open as one expects. */
export function numberOf(key: string): Quantity | null {
  return singular.test(key) ? 's' : plural.test(key) ? 'p' : null;
}

/**
 * Is this stretch one noun phrase and nothing else: a determiner, nouns, adjectives, complements? Participles, numbers
 * in figures, commas, « et », names of fields make it false.
 */
export function isPlainPhrase({ grammar, tokens, keys }: Ready, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 11 || numberOf(keys[first]!) === null) return false;
  let nouns = 0;
  for (let at = first; at < end; at++) {
    if (tokens[at]!.kind === 'opaque') return false;
    if (!inside.has(grammar.tags[at]!)) return false;
    if (at > first && numberOf(keys[at]!) !== null && !isAfterPreposition(grammar.tags[at - 1]!)) return false;
    if (/^(?:son|sa|ses|leur|leurs|quel|quelle|quels|quelles|tel|telle|aucun|aucune)$/u.test(keys[at]!)) return false;
    if (grammar.tags[at] === 'NOUN' || grammar.tags[at] === 'PROPN') nouns++;
  }
  return nouns > 0 && /^(?:NOUN|PROPN|ADJ)$/u.test(grammar.tags[end - 1]!);
}

function isAfterPreposition(tag: string): boolean {
  return tag === 'ADP' || tag === 'DET';
}

/**
 * Where a noun phrase that begins here ends (excluded), taking its adjectives and its complements with « de »; -1 when
 * none begins here.
 */
export function phraseEnd({ grammar, keys, tokens }: Ready, first: number, end: number): number {
  if (numberOf(keys[first]!) === null) return -1;
  let at = first + 1;
  let last = -1;
  for (; at < end; at++) {
    const tag = grammar.tags[at]!;
    if (tokens[at]!.kind === 'opaque' || tokens[at]!.kind === 'number') break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') last = at;
    else if (tag === 'DET' && (at === first + 1 || joining.test(keys[at - 1]!))) continue;
    else if (joining.test(keys[at]!) && last === at - 1) continue;
    else break;
  }
  return last < 0 || !hasNoun(grammar.tags, first, last) ? -1 : last + 1;
}

function hasNoun(tags: readonly string[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tags[at] === 'NOUN' || tags[at] === 'PROPN') return true;
  return false;
}
