import { isProse, isRunningText, tokenIndexFrom } from '../analysed.ts';
import { isFiniteVerb } from '../main-clauses.ts';
import { capitalised } from '../replacement.ts';
import { subordinatorsOf } from '../subordinators.ts';
import { phraseEnd } from './noun-phrase.ts';
import { type Proposal, type Ready, type Rewrite, readable, sentenceOf } from './rewrite.ts';
import { splitSentenceExamples as examples } from './split-sentence.examples.ts';

/** Words of a sentence from which it is cut. */
const LONG = 25;
/** Tokens of each part at least. */
const SHORT = 5;

/** « …, et … », « … ; … », « …, mais … » between two clauses that both have their subject and their verb → two sentences. */
export const splitSentence: Rewrite = {
  name: 'split-sentence',
  rules: ['sentence-too-long', 'several-ideas'],
  label: 'Couper la phrase en deux',
  profiles: readable,
  examples,
  propose(block) {
    if (!isRunningText(block)) return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.words <= LONG || !isProse(sentence) || !isWhole(block.text.slice(sentence.from, sentence.to)))
        return [];
      const at = placeToCut(block, tokenIndexFrom(block, sentence.from));
      return at === null ? [] : [cutAt(block, at)];
    });
  },
};

/** From a capital to a full stop: a piece of a list is not. */
const isWhole = (text: string): boolean => /^\p{Lu}/u.test(text) && /[.!?]$/u.test(text.trimEnd());

interface Place {
  /** The comma or the semicolon. */
  mark: number;
  /** First token of what becomes the second sentence. */
  next: number;
  loses: string[];
}

function cutAt({ tokens }: Ready, { mark, next, loses }: Place): Proposal {
  const word = tokens[next]!;
  return {
    from: tokens[mark]!.from === tokens[mark - 1]!.to ? tokens[mark]!.from : tokens[mark - 1]!.to,
    to: word.to,
    text: `. ${capitalised(word.text)}`,
    rule: 'sentence-too-long',
    licence: { cuts: true, loses },
  };
}

/** The place nearest the middle where both sides stand on their own. */
function placeToCut(block: Ready, first: number): Place | null {
  const { start, end } = sentenceOf(block, first);
  const { keys } = block;
  if (!opensPlainly(block, start, end) || keys.slice(start, end).some((key) => /^(?:«|»|"|“|”|:|\?|\(|\))$/u.test(key)))
    return null;
  const middle = (start + end) / 2;
  const places: Place[] = [];
  const semicolons = keys.slice(start, end).filter((key) => key === ';').length;
  for (let mark = start + SHORT; mark < end - SHORT; mark++) {
    const place = placeAt(block, mark, semicolons);
    if (
      place &&
      isClause(block, start, mark) &&
      opensClause(block, place.next, end) &&
      isApart(block, start, place, end)
    )
      places.push(place);
  }
  places.sort((a, b) => Math.abs(a.mark - middle) - Math.abs(b.mark - middle));
  return places[0] ?? null;
}

function placeAt({ keys }: Ready, mark: number, semicolons: number): Place | null {
  if (keys[mark] === ';') return semicolons === 1 ? { mark, next: mark + 1, loses: [] } : null;
  if (keys[mark] !== ',' || semicolons > 0) return null;
  if (keys[mark + 1] === 'et') return { mark, next: mark + 2, loses: ['et'] };
  return keys[mark + 1] === 'mais' ? { mark, next: mark + 1, loses: [] } : null;
}

/**
 * Does the sentence open on its subject? « Si… », « Pour… », « Dans les 30 jours, » would bear on both clauses, and only on
 * the first once the sentence is cut.
 */
function opensPlainly(block: Ready, start: number, end: number): boolean {
  return opensWithSubject(block, start, end) >= 0;
}

/** Place of the finite verb after a subject that begins here; -1 when there is no such subject. */
function opensWithSubject(block: Ready, at: number, end: number): number {
  const { keys, grammar } = block;
  let verb = /^(?:je|j'|nous|vous|on|il|elle|ils|elles|cela|ceci)$/u.test(keys[at]!)
    ? at + 1
    : phraseEnd(block, at, end);
  if (verb < 0) return -1;
  while (
    verb < end &&
    (/^(?:ne|n'|y|en|le|la|les|l'|lui|leur|nous|vous|se|s'|me|m')$/u.test(keys[verb]!) || grammar.tags[verb] === 'ADV')
  )
    verb++;
  return verb < end && isFiniteVerb(block, verb) && !/^(?:ayant|étant)$/u.test(keys[verb]!) ? verb : -1;
}

function opensClause(block: Ready, next: number, end: number): boolean {
  const at = block.keys[next] === 'mais' ? next + 1 : next;
  return opensWithSubject(block, at, end) >= 0;
}

/** The first part holds its subject and verb at the head (seen before); nothing in it may govern the second. */
function isClause(block: Ready, start: number, mark: number): boolean {
  const sentence = block.sentences.find(({ from }) => from === block.tokens[start]!.from)!;
  const governing = subordinatorsOf(block, sentence).filter((at) => at < mark);
  return governing.every((at) => /^(?:qui|dont|où)$/u.test(block.keys[at]!));
}

/** No « si » that could hold for both, no pair of words that the cut would break. */
function isApart({ keys, grammar }: Ready, start: number, { mark, next }: Place, end: number): boolean {
  const before = keys.slice(start, mark).join(' ');
  if (
    /(?:^| )(?:non seulement|d'une part|d' une part|certes|soit|ni|tant|si|cas|condition|réserve|sauf|à moins|tandis|lorsque|quand)(?: |$)/u.test(
      before,
    )
  )
    return false;
  const after = keys.slice(next, end).join(' ');
  if (
    keys[mark + 1] === 'et' &&
    /(?:^| )(?:si|s'|lorsque|lorsqu'|quand|sauf|cas|condition|réserve)(?: |$)/u.test(after)
  )
    return false;
  return grammar.tags[mark - 1] !== 'SCONJ' && !/^(?:ce|cela)$/u.test(keys[next]!);
}
