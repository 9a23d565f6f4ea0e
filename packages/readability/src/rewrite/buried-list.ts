import { tokenIndexFrom } from '../analysed.ts';
import { isFiniteVerb } from '../main-clauses.ts';
import { buriedListExamples as examples } from './buried-list.examples.ts';
import { type Proposal, type Ready, type Rewrite, readable } from './rewrite.ts';

/** From this many items on, a list is easier to follow than a sentence. */
const ITEMS = 4;
/** Tokens of one item at most: longer ones are sentences of their own. */
const LONG = 18;

/** « Joignez : A, B, C et D. » → one line an item, as French sets lists: a semicolon after each. */
export const buriedList: Rewrite = {
  name: 'buried-list',
  rules: ['buried-enumeration'],
  label: 'Présenter en liste',
  profiles: readable,
  examples,
  propose(block) {
    if (block.kind !== 'paragraph' || block.text.includes('\n')) return [];
    return block.sentences.flatMap((sentence, n) => {
      const start = tokenIndexFrom(block, sentence.from);
      const proposal = listIn(block, start, start + sentence.tokens.length, n === block.sentences.length - 1);
      return proposal ? [proposal] : [];
    });
  },
};

function listIn(block: Ready, start: number, end: number, isLast: boolean): Proposal | null {
  const { keys, tokens } = block;
  const colon = keys.indexOf(':', start);
  if (!isLast || colon <= start || colon >= end - 2 || keys.indexOf(':', colon + 1) >= 0) return null;
  if (!hasVerb(block, start, colon)) return null;
  const stop = keys[end - 1] === '.' ? end - 1 : end;
  const items = itemsOf(block, colon + 1, stop);
  if (!items || items.length < ITEMS) return null;
  const space = /\s/u.exec(block.text[tokens[colon]!.from - 1] ?? '')?.[0] ?? ' ';
  const lines = items.map(({ first, last }) => `\n- ${block.text.slice(tokens[first]!.from, tokens[last]!.to)}`);
  if (/\.\.$|…$/u.test(lines.at(-1)!)) return null;
  const isJoined = items.some(({ joined }) => joined);
  return {
    from: tokens[colon]!.to,
    to: tokens[stop - 1]!.to,
    text: lines.join(`${space};`),
    rule: 'buried-enumeration',
    licence: { cuts: true, loses: isJoined ? ['et'] : [] },
  };
}

/** A sentence announces the list; « Logement vide : » is a title. */
function hasVerb({ grammar }: Ready, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (grammar.isVerb(at)) return true;
  return false;
}

interface Item {
  first: number;
  last: number;
  /** « et » stood before it. */
  joined: boolean;
}

/** The items between commas (or semicolons) with « et » before the last; null when they are not of one kind. */
function itemsOf(block: Ready, from: number, end: number): Item[] | null {
  const { keys, tokens } = block;
  const mark = keys.slice(from, end).includes(';') ? ';' : ',';
  const items: Item[] = [];
  let first = from;
  let depth = 0;
  for (let at = from; at <= end; at++) {
    const key = at < end ? keys[at]! : mark;
    if (key === '(' || key === '«') depth++;
    if (key === ')' || key === '»') depth--;
    if (at < end && (isFiniteVerb(block, at) || tokens[at]!.kind === 'opaque')) return null;
    if (key === 'ou' || key === 'ni' || key === 'sauf' || key === 'soit' || key === 'etc.' || key === '…') return null;
    if (key !== mark || depth > 0) continue;
    if (at === first) return null;
    items.push({ first, last: at - 1, joined: false });
    first = at + 1;
  }
  const last = items.pop();
  if (!last || depth !== 0) return null;
  const ending = lastItems(block, last);
  if (!ending) return null;
  items.push(...ending);
  const isFine = items.every(
    (item) => item.last >= item.first && item.last - item.first < LONG && isAlike(block, item, items[0]!),
  );
  return isFine ? items : null;
}

/**
 * « les C et les D » is two items; « et D » is one. « date et lieu de naissance » may be one or two: null.
 */
function lastItems({ keys, grammar }: Ready, item: Item): Item[] | null {
  if (keys[item.first] === 'et') return [{ ...item, first: item.first + 1, joined: true }];
  const ands = [];
  for (let at = item.first + 1; at < item.last; at++) if (keys[at] === 'et') ands.push(at);
  const [and] = ands;
  if (and === undefined) return [item];
  const opening = kindAt({ keys, grammar }, item.first);
  if (ands.length > 1 || !/^(?:DET|VERB)$/u.test(opening) || kindAt({ keys, grammar }, and + 1) !== opening)
    return null;
  return [
    { first: item.first, last: and - 1, joined: false },
    { first: and + 1, last: item.last, joined: true },
  ];
}

/** A number counts as an article. */
function kindAt({ keys, grammar }: Pick<Ready, 'keys' | 'grammar'>, at: number): string {
  const tag = grammar.tags[at]!;
  return tag === 'NUM' || /^\d/u.test(keys[at]!) ? 'DET' : tag;
}

/** Items of one kind begin alike: an article, a noun, an infinitive; « et » inside one would be unclear. */
function isAlike(block: Ready, item: Item, other: Item): boolean {
  const kind = kindAt(block, item.first);
  if (!/^(?:DET|NOUN|VERB|ADP\+DET|ADP|PROPN)$/u.test(kind) || kind !== kindAt(block, other.first)) return false;
  let hasWord = false;
  for (let at = item.first; at <= item.last; at++) {
    if (/^(?:dont|notamment|puis|ainsi|exemple|surtout)$/u.test(block.keys[at]!)) return false;
    if (/^(?:NOUN|PROPN|VERB)$/u.test(block.grammar.tags[at]!)) hasWord = true;
  }
  return hasWord;
}
