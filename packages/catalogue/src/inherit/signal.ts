import { splitSentences } from '@limpide/language';
import { type BlockDefinition, blockFingerprint, fingerprint, itemsOf } from './blocks.ts';
import { commonPlaces } from './sequence.ts';
import { courtesy } from './signal-words.ts';
import { fold, opposed, type Signature, sameAddress, signatureOf } from './signature.ts';

/**
 * What a change asks of those who wrote their own text: nothing, a look when there is time (the same was said otherwise), or a
 * review (a number, a date, a negation, a duty, a thing to bring, a place to go… changed).
 */
export type ChangeClass = 'none' | 'wording' | 'functional';

/** Below this share of common words, two texts are about something else. */
const ALIKE = 0.2;

export function changeOf(definition: BlockDefinition, before: unknown, after: unknown): ChangeClass {
  if (blockFingerprint(definition, before) === blockFingerprint(definition, after)) return 'none';
  switch (definition.kind) {
    case 'terms':
      return 'wording';
    case 'value':
      return sameAddress(String(before ?? '')) === sameAddress(String(after ?? '')) ? 'wording' : 'functional';
    case 'text':
      return ofTexts(String(before ?? ''), String(after ?? ''));
    case 'list':
      return ofLists(definition, itemsOf(before), itemsOf(after));
    case 'facts':
      return ofFacts(before, after);
  }
}

const worst = (classes: readonly ChangeClass[]): ChangeClass =>
  classes.includes('functional') ? 'functional' : classes.includes('wording') ? 'wording' : 'none';

function ofTexts(before: string, after: string): ChangeClass {
  const left = rest(before, after);
  const right = rest(after, before);
  if (left.length === 0 && right.length === 0) return 'wording';
  // A whole sentence that came or went says something more or less.
  if (left.length === 0 || right.length === 0) return 'functional';
  const [one, other] = [signatureOf(left.join(' ')), signatureOf(right.join(' '))];
  return promisesOtherwise(one, other) || !alike(one, other) ? 'functional' : 'wording';
}

/** The sentences of a text that the other does not hold, words of courtesy left out. */
function rest(text: string, other: string): string[] {
  const known = sentencesOf(other).map(fold);
  return sentencesOf(text).filter((sentence) => {
    const folded = fold(sentence);
    const at = known.indexOf(folded);
    if (at >= 0) known.splice(at, 1);
    return at < 0 && !courtesy.test(folded);
  });
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter(Boolean);

function promisesOtherwise(a: Signature, b: Signature): boolean {
  return (
    a.numbers !== b.numbers ||
    a.links !== b.links ||
    a.negations !== b.negations ||
    a.forbids !== b.forbids ||
    a.advises !== b.advises ||
    (a.allows !== b.allows && !a.forbids) ||
    (a.insists !== b.insists && !(a.asks && b.asks)) ||
    opposed(a, b) ||
    otherThings(a, b) ||
    otherNames(a, b)
  );
}

/** Order and time words are added to help; the others name what one brings, whom one sees, where one goes. */
const helping = new Set(['avant', 'apres']);

function otherThings(a: Signature, b: Signature): boolean {
  const missing = (from: Signature, to: Signature) =>
    [...from.things].some((name) => !helping.has(name) && !to.things.has(name));
  return missing(a, b) || missing(b, a);
}

/** A name in capitals that has no counterpart; written out beside its initials, it is the same. */
function otherNames(a: Signature, b: Signature): boolean {
  const explained = a.acronyms.size > 0 && [...a.acronyms].every((name) => b.acronyms.has(name));
  const missing = (from: Set<string>, to: Signature) =>
    [...from].some((name) => !to.names.has(name) && !to.words.has(name));
  if (!explained && (missing(a.names, b) || missing(b.names, a))) return true;
  return [...a.acronyms].some((name) => !b.acronyms.has(name)) || [...b.acronyms].some((name) => !a.acronyms.has(name));
}

function alike(a: Signature, b: Signature): boolean {
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const smaller = Math.min(a.words.size, b.words.size);
  // The same figures, and nothing else of the list of things: « le coût s'élève à 20 euros », « le prix est de 20 € ».
  return smaller === 0 || a.numbers !== '' || (a.things.size > 0 && smaller <= 2) || common / smaller >= ALIKE;
}

/** Items in another order say the same, but for steps that follow one another; items are paired by key, then by likeness. */
function ofLists(definition: BlockDefinition, before: readonly unknown[], after: readonly unknown[]): ChangeClass {
  const shown = (item: unknown) => (definition.shownOf ? definition.shownOf(item as never) : item);
  const key = (item: unknown) => (definition.keyOf ? definition.keyOf(item as never) : fingerprint(item));
  const left = before.filter((item) => !after.some((other) => fingerprint(shown(other)) === fingerprint(shown(item))));
  const right = after.filter((item) => !before.some((other) => fingerprint(shown(other)) === fingerprint(shown(item))));
  const classes: ChangeClass[] = [];
  if (left.length === 0 && right.length === 0) {
    const order = (items: readonly unknown[]) => items.map((item) => fingerprint(shown(item)));
    const moved = commonPlaces(order(before), order(after)).size < Math.max(before.length, after.length);
    return moved && definition.ordered ? 'functional' : 'wording';
  }
  if (left.length !== right.length) return 'functional';
  for (const item of left) {
    const named = right.findIndex((other) => key(other) === key(item));
    const [other] = right.splice(named >= 0 ? named : likest(shown(item), right.map(shown)), 1);
    classes.push(ofItems(shown(item), shown(other)));
  }
  return worst(classes);
}

/** Where the item stands that has most words in common. */
function likest(item: unknown, others: readonly unknown[]): number {
  const words = (value: unknown) => signatureOf(textOf(value)).words;
  const mine = words(item);
  const common = others.map((other) => [...words(other)].filter((word) => mine.has(word)).length);
  return common.indexOf(Math.max(...common));
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values((value ?? {}) as object)
        .filter((part) => typeof part === 'string')
        .join(' ');

function ofItems(before: unknown, after: unknown): ChangeClass {
  return typeof before === 'string' && typeof after === 'string' ? ofTexts(before, after) : ofFacts(before, after);
}

function ofFacts(before: unknown, after: unknown): ChangeClass {
  const [left, right] = [before, after].map((value) => (value ?? {}) as Record<string, unknown>) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  return worst(
    [...new Set([...Object.keys(left), ...Object.keys(right)])].map((key) => {
      const [was, is] = [String(left[key] ?? ''), String(right[key] ?? '')];
      return fingerprint(was) === fingerprint(is) ? 'none' : ofTexts(was, is);
    }),
  );
}
