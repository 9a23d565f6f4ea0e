import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, isProse, tokenIndexFrom } from '../analysed.ts';
import { isFiniteVerb } from '../main-clauses.ts';
import { blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { buriedEnumerationExamples as examples } from './buried-enumeration.examples.ts';

/** Items are looked for at most this many tokens apart. */
const LONGEST_ITEM = 16;
/** E4. Items begin alike: a noun group, the same preposition, an infinitive or an order. */
export const buriedEnumeration = blockRule<number>({
  name: 'buried-enumeration',
  number: 'E4',
  group: 'structure',
  title: 'Mettre une énumération en liste',
  why: 'Une liste se parcourt et se coche ; dans une phrase, un élément se perd.',
  source: cite('europe', 'canada'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 4, easy: 3, decision: 4, legal: null, web: 4, form: 4 },
  explain: (most) => `${most} éléments ou plus dans une phrase`,
  examples,
  check(block, fewest) {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return [];
    return block.sentences.filter(isProse).flatMap((sentence) => {
      const found = longestRun(block, sentence);
      if (!found || found.items < fewest) return [];
      const draft: Draft = {
        from: block.tokens[found.first]!.from,
        to: block.tokens[found.last]!.to,
        severity: 'info',
        title: `Faites une liste de ces ${found.items} éléments`,
        message: 'Un élément par ligne : le lecteur les coche l’un après l’autre et n’en oublie pas.',
        strain: found.items / fewest,
      };
      return [draft];
    });
  },
});

interface Run {
  first: number;
  last: number;
  items: number;
  words: number;
}

/** The longest series of items of one kind between commas or semicolons, the last one after « et » or « ou ». */
function longestRun(block: AnalysedBlock, sentence: Sentence): Run | undefined {
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  const cuts = cutsOf(block, start, end);
  let best: Run | undefined;
  for (let i = 0; i < cuts.length; i++) {
    const kind = kindAt(block, cuts[i]! + 1);
    if (kind === '') continue;
    let k = i;
    while (
      k + 1 < cuts.length &&
      kindAt(block, cuts[k + 1]! + 1) === kind &&
      isItem(block, cuts[k]! + 1, cuts[k + 1]!, kind)
    )
      k++;
    const after = cuts[k + 1] ?? end - 1;
    const coordinator = coordinatorIn(block, cuts[k]!, after, kind);
    const closes = coordinator >= 0 || (k - i >= 2 && (after === end - 1 || isEtc(block, after + 1)));
    const first = firstItem(block, cuts[i - 1] ?? start - 1, cuts[i]!, kind);
    if (closes && first >= 0) {
      // « , et la photo »: the conjunction stands right after the last comma and opens no item more.
      const items = k - i + 2 + (coordinator > cuts[k]! + 1 ? 1 : 0);
      const last = after - (block.grammar!.tags[after] === 'PUNCT' ? 1 : 0);
      const words = block.tokens.slice(first, last + 1).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
      if (!best || items > best.items) best = { first, last, items, words };
    }
    i = k;
  }
  return best;
}

/** Commas and semicolons outside parentheses. */
function cutsOf(block: AnalysedBlock, start: number, end: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = start; at < end; at++) {
    const { text } = block.tokens[at]!;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth <= 0 && (text === ',' || text === ';')) found.push(at);
  }
  return found;
}

/** What an item that begins here is; empty when it is none that a list would hold. */
function kindAt(block: AnalysedBlock, at: number): string {
  const grammar = block.grammar!;
  const tag = grammar.tags[at];
  const key = block.keys[at] ?? '';
  if (tag === 'CCONJ' && /^(?:et|ou)$/u.test(key)) return kindAt(block, at + 1);
  if (/^(?:exemple|articles?|§+|art\.|alinéas?|n°)$/u.test(key)) return '';
  if (tag === 'DET' || tag === 'NOUN') return 'noun';
  if (tag === 'NUM') return grammar.tags[at + 1] === 'NOUN' || grammar.tags[at + 1] === 'ADJ' ? 'noun' : '';
  if (tag === 'ADP' || tag === 'ADP+DET') return key.replace(/^(?:du|des|d')$/u, 'de').replace(/^aux?$/u, 'à');
  if (tag !== 'VERB') return '';
  if (grammar.isVerb(at, 'infinitive')) return 'infinitive';
  return grammar.isVerb(at, 'imperative') && isFiniteVerb(block, at) ? 'order' : '';
}

/** Short enough, and no clause of its own unless it hangs on a relative: « la preuve que vous avez payé ». */
function isItem(block: AnalysedBlock, from: number, to: number, kind: string): boolean {
  if (to - from > LONGEST_ITEM || to <= from) return false;
  if (kind === 'order') return true;
  for (let at = from; at < to; at++) {
    if (/^(?:qu[ie]?'?|dont|où|si|lorsque?|quand)$/u.test(block.keys[at]!)) return true;
    if (isFiniteVerb(block, at)) return false;
  }
  return true;
}

/** Place of the last « et » or « ou » before an item of the same kind; -1 when there is none. */
function coordinatorIn(block: AnalysedBlock, from: number, to: number, kind: string): number {
  for (let at = Math.min(to - 1, from + LONGEST_ITEM); at > from; at--) {
    const isConjunction = block.grammar!.tags[at] === 'CCONJ' && /^(?:et|ou)$/u.test(block.keys[at]!);
    const isAsWellAs = block.keys[at] === 'que' && block.keys[at - 1] === 'ainsi';
    if ((isConjunction || isAsWellAs) && kindAt(block, at + 1) === kind) {
      return isItem(block, at + 1, Math.min(to, at + LONGEST_ITEM), kind) ? at : -1;
    }
  }
  return -1;
}

function isEtc(block: AnalysedBlock, at: number): boolean {
  return /^(?:etc\.?|…)$/u.test(block.keys[at] ?? '');
}

/** Where the item before the first comma begins; -1 when nothing of this kind stands there. */
function firstItem(block: AnalysedBlock, after: number, cut: number, kind: string): number {
  const from = Math.max(after + 1, cut - LONGEST_ITEM);
  let found = -1;
  for (let at = cut - 1; at >= from; at--) {
    if (kindAt(block, at) === kind) found = at;
    if (block.tokens[at]!.text === ':') break;
    if (found >= 0 && kind !== 'order' && block.grammar!.isVerb(at) && !block.grammar!.isVerb(at, 'past-participle'))
      break;
  }
  return found;
}
