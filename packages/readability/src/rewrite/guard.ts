/**
 * Says whether a rewriting changed anything that matters. It fails closed: what it cannot read, or does not find again
 * exactly, is a refusal. A rewriting names the words that it takes away and brings in; every other word must stay.
 */
import { pairFacts, type ReadFacts, readFacts } from '../compare/compare.ts';
import { flatten } from '../compare/flatten.ts';
import type { Edit, TextBlock } from '../model.ts';
import { editedBlocks } from './edited-blocks.ts';
import { actorsOf, type Family, itemsOf } from './guard-items.ts';
import { namesIn } from './guard-names.ts';
import { sameWords } from './guard-words.ts';
import type { Licence } from './licence.ts';

export type Refusal = Family | 'words' | 'names' | 'merge-fields' | 'actors' | 'facts' | 'unreadable';

/** The first thing that is not the same any more; null when nothing that matters changed. Never throws. */
export function refusalOf(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  licence: Licence = {},
): Refusal | null {
  try {
    return check(before, after, licence);
  } catch {
    return 'unreadable';
  }
}

/** The same for edits: they are applied, merge fields follow. An edit that touches a merge field is refused. */
export function refusalOfEdits(
  blocks: readonly TextBlock[],
  edits: readonly Edit[],
  licence: Licence = {},
): Refusal | null {
  const after = editedBlocks(blocks, edits);
  return after ? refusalOf(blocks, after, licence) : 'merge-fields';
}

const families: readonly Family[] = ['quotes', 'values', 'references', 'questions', 'speech'];
/** Kinds of facts that a rewriting must not add either. */
const invented = new Set(
  'date deadline hour amount percentage number phone email url iban reference negation permission remedy merge-field legal-reference person'.split(
    ' ',
  ),
);

function check(before: readonly TextBlock[], after: readonly TextBlock[], licence: Licence): Refusal | null {
  if (before.length !== after.length) return 'unreadable';
  if (!same(fieldsOf(before), fieldsOf(after))) return 'merge-fields';
  for (const [n, block] of before.entries()) {
    const [old, fresh] = [block.text, after[n]!.text];
    if (old === fresh) continue;
    if (!sameWords(old, fresh, licence)) return 'words';
    const [olds, news] = [itemsBefore(old), itemsOf(fresh)];
    for (const family of families) {
      const kept = family === 'speech' ? (items: readonly string[]) => held(items, licence) : whole;
      if (!same(kept(olds[family]), kept(news[family]))) return family;
    }
    if (licence.moves && !same(owners(olds.speech), owners(news.speech))) return 'speech';
    if (licence.moves && !same(actorsOf(old), actorsOf(fresh))) return 'actors';
    const [oldNames, newNames] = namesIn(old, fresh);
    if (!same(oldNames, newNames)) return 'names';
  }
  return factsChanged(before, after) ? 'facts' : null;
}

function factsChanged(before: readonly TextBlock[], after: readonly TextBlock[]): boolean {
  if (before.every((block, n) => squeezed(block.text) === squeezed(after[n]!.text))) return false;
  return pairFacts(factsOf(before), readFacts(after)).pairs.some(
    ({ status, ...pair }) =>
      status === 'lost' ||
      status === 'changed' ||
      (status === 'added' && invented.has((pair.before ?? pair.after)!.kind)),
  );
}

/** Many rewritings are proposed for one text, one after the other: it is read once. */
let last: { text: string; items: ReturnType<typeof itemsOf> } | undefined;

function itemsBefore(text: string): ReturnType<typeof itemsOf> {
  if (last?.text !== text) last = { text, items: itemsOf(text) };
  return last.items;
}

const known = new WeakMap<readonly TextBlock[], ReadFacts>();

function factsOf(blocks: readonly TextBlock[]): ReadFacts {
  const found = known.get(blocks) ?? readFacts(blocks);
  known.set(blocks, found);
  return found;
}

const whole = (items: readonly string[]): readonly string[] => items;
/** When words move, « votre » and « notre » may change places; where a sentence is cut, « et » may go. The rest holds. */
const held = (items: readonly string[], { moves, cuts }: Licence): string[] =>
  items.filter((item) => !(moves && (item === 'your' || item === 'our')) && !(cuts && item === 'et'));
const owners = (items: readonly string[]): string[] => items.filter((item) => item === 'your' || item === 'our').sort();

function fieldsOf(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap(({ index, text, opaque }) =>
    [...(opaque ?? [])].sort((a, b) => a.from - b.from).map(({ from, to }) => `${index}:${text.slice(from, to)}`),
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, n) => item === b[n]);
}

const squeezed = (text: string): string => flatten(text).replace(/\s+/gu, ' ').trim();
