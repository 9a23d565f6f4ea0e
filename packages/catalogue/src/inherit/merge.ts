import { splitSentences } from '@limpide/language';
import { type BlockDefinition, blockFingerprint, fingerprint, itemsOf, plain } from './blocks.ts';
import { mergeSequences } from './sequence.ts';

/** What becomes of a block that the fiche modèle and the local fiche both changed. A conflict keeps both. */
export type BlockMerge =
  | { outcome: 'merged'; value: unknown }
  | { outcome: 'conflict'; mine: unknown; theirs: unknown };

/**
 * Merges a block that two sides changed since `base`. Nothing that one side wrote alone disappears: it is in the merged
 * value, or the answer is a conflict.
 */
export function mergeBlock(definition: BlockDefinition, base: unknown, mine: unknown, theirs: unknown): BlockMerge {
  const print = (value: unknown) => blockFingerprint(definition, value);
  const [b, m, t] = [print(base), print(mine), print(theirs)];
  if (m === t || m === b) return { outcome: 'merged', value: theirs };
  if (t === b) return { outcome: 'merged', value: mine };
  const conflict: BlockMerge = { outcome: 'conflict', mine, theirs };
  // One side took the whole block away and the other wrote in it: no half of it makes sense.
  if (b !== '' && (m === '' || t === '')) return conflict;
  const value = mergers[definition.kind](definition, base, mine, theirs);
  return value === undefined ? conflict : { outcome: 'merged', value };
}

type Merger = (definition: BlockDefinition, base: unknown, mine: unknown, theirs: unknown) => unknown;

const mergers: Record<BlockDefinition['kind'], Merger> = {
  text: (_, base, mine, theirs) => mergeTexts(String(base ?? ''), String(mine ?? ''), String(theirs ?? '')),
  terms: (_, base, mine, theirs) => mergeTerms(itemsOf(base), itemsOf(mine), itemsOf(theirs)),
  list: (definition, base, mine, theirs) => mergeLists(definition, itemsOf(base), itemsOf(mine), itemsOf(theirs)),
  facts: (_, base, mine, theirs) => mergeFacts(base, mine, theirs),
  value: () => undefined,
};

/** The sentences of a text, each with the spaces and line ends that follow it. */
function unitsOf(text: string): string[] {
  const starts = splitSentences(text).map(({ from }) => from);
  return starts.map((from, i) => text.slice(i === 0 ? 0 : from, starts[i + 1] ?? text.length));
}

/** @returns undefined when both changed the same sentence */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
  const units = { base: unitsOf(base), mine: unitsOf(mine), theirs: unitsOf(theirs) };
  const places = mergeSequences(units.base.map(plain), units.mine.map(plain), units.theirs.map(plain), false);
  if (!places) return undefined;
  const parts = places.map(({ side, at }) => units[side][at]!);
  return parts
    .map((part, i) => (i === parts.length - 1 || /\s$/u.test(part) ? part : `${part} `))
    .join('')
    .trim();
}

function mergeTerms(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const known = (items: readonly unknown[]) => new Set(items.map(fingerprint));
  const [inBase, inMine, inTheirs] = [known(base), known(mine), known(theirs)];
  const kept = theirs.filter((item) => inMine.has(fingerprint(item)) || !inBase.has(fingerprint(item)));
  const added = mine.filter((item) => !inBase.has(fingerprint(item)) && !inTheirs.has(fingerprint(item)));
  return [...kept, ...added];
}

function mergeLists(
  definition: BlockDefinition,
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] | undefined {
  const shown = (item: unknown) => (definition.shownOf ? definition.shownOf(item as never) : item);
  const keys = (items: readonly unknown[]) => uniqueKeys(items, definition.keyOf);
  const names = { base: keys(base), mine: keys(mine), theirs: keys(theirs) };
  const places = mergeSequences(names.base, names.mine, names.theirs, true);
  if (!places) return undefined;
  const at = (side: readonly unknown[], sideKeys: string[], key: string) => side[sideKeys.indexOf(key)];
  const taken = new Set(places.map((place) => names[place.side][place.at]!));
  // An item moved by one side stands twice: the order has no answer.
  if (taken.size !== places.length) return undefined;
  // An item that one side took away (or gave another name) while the other wrote in it is nobody's to drop.
  for (const [i, key] of names.base.entries()) {
    if (taken.has(key)) continue;
    for (const [items, itemKeys] of [
      [mine, names.mine],
      [theirs, names.theirs],
    ] as const) {
      const item = at(items, itemKeys, key);
      if (item !== undefined && fingerprint(shown(item)) !== fingerprint(shown(base[i]))) return undefined;
    }
  }
  const result: unknown[] = [];
  for (const place of places) {
    const key = names[place.side][place.at]!;
    const [was, ours, other] = [at(base, names.base, key), at(mine, names.mine, key), at(theirs, names.theirs, key)];
    const item =
      ours === undefined || other === undefined
        ? (other ?? ours)
        : mergeItem(was, ours, other, (v) => fingerprint(shown(v)));
    if (item === undefined) return undefined;
    result.push(item);
  }
  return result;
}

function uniqueKeys(items: readonly unknown[], keyOf: BlockDefinition['keyOf']): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = plain(keyOf ? keyOf(item as never) : fingerprint(item));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > 1 ? `${key} #${count}` : key;
  });
}

function mergeItem(base: unknown, mine: unknown, theirs: unknown, print: (value: unknown) => string): unknown {
  const [b, m, t] = [print(base), print(mine), print(theirs)];
  if (m === t || m === b) return theirs;
  if (t === b) return mine;
  return isRecord(mine) && isRecord(theirs) ? mergeFacts(base, mine, theirs) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Key by key; two texts of the same key are merged sentence by sentence. */
function mergeFacts(base: unknown, mine: unknown, theirs: unknown): Record<string, unknown> | undefined {
  const [was, ours, other] = [base, mine, theirs].map((value) => (isRecord(value) ? value : {})) as [
    Record<string, unknown>,
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const result: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(other), ...Object.keys(ours)])) {
    const [b, m, t] = [was[key], ours[key], other[key]].map(fingerprint) as [string, string, string];
    let value: unknown;
    if (m === t || m === b) value = other[key];
    else if (t === b) value = ours[key];
    else {
      const texts = [was[key] ?? '', ours[key], other[key]];
      value = texts.every((text) => typeof text === 'string')
        ? mergeTexts(...(texts as [string, string, string]))
        : undefined;
      if (value === undefined) return undefined;
    }
    if (value !== undefined) result[key] = value;
  }
  return result;
}
