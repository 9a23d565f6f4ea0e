import { isClitic } from '@limpide/language';
import { agentAfter } from './agent.ts';
import { type AnalysedBlock, onceABlock } from './analysed.ts';
import type { Grammar } from './grammar.ts';
import { adjectives, movable, moving } from './lexicon/movement-verbs.ts';
import { adverbialPhrases, lastingStates, stateParticiples } from './lexicon/state-participles.ts';
import { modalBefore } from './modal.ts';
import { findPhrases, phraseBook } from './phrases.ts';
import { wordSet } from './word-marks.ts';

/** A verb in the passive; numbers are places in `AnalysedBlock.tokens`. */
export interface Passive {
  /** Index of the sentence in the block. */
  sentence: number;
  /** First token: « doit » in « doit être signé », « a » in « a été signé », « est » in « est signé ». */
  first: number;
  /** The form of « être » next to the participle. */
  auxiliary: number;
  participle: number;
  /** A state more than an event: « est situé », « est fermé le lundi ». */
  isState: boolean;
  /** The verb of duty or possibility that governs it. */
  modal?: number;
  /** « par » and the last token of the noun that says who acts. */
  agent?: { first: number; last: number };
}

type Ready = AnalysedBlock & {
  grammar: Grammar;
  /** Adverbial phrases, from their first token to the one after the last, and from the last to the first. */
  locutions: ReadonlyMap<number, number>;
  starts: ReadonlyMap<number, number>;
};

const beForms = new Set(
  `suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez
  seront etes etait etaient serais serait serions seriez seraient sois soit soyons soyez soient fusse fût fussent être été étant`.split(
    /\s+/u,
  ),
);
const be = wordSet(beForms);
const locutions = phraseBook(adverbialPhrases.map((phrase) => [phrase, true] as const));
/** Most tokens between « être » and its participle. */
const REACH = 9;

/** The passives of a block, in reading order; none without grammar. One pass, windows of bounded length. */
export const passivesOf = onceABlock(readPassives);

function readPassives(block: AnalysedBlock): readonly Passive[] {
  const { grammar } = block;
  if (!grammar || !block.marks.holds(be)) return [];
  const phrases = findPhrases(locutions, block);
  const ready: Ready = {
    ...block,
    grammar,
    locutions: new Map(phrases.map(({ first, end }) => [first, end])),
    starts: new Map(phrases.map(({ first, end }) => [end - 1, first])),
  };
  const found: Passive[] = [];
  let start = 0;
  block.sentences.forEach((sentence, index) => {
    const end = start + sentence.tokens.length;
    for (let at = start; at < end; at++) {
      if (!isBe(ready, at)) continue;
      const passive = passiveAt(ready, at, start, end);
      if (passive) found.push({ sentence: index, ...passive });
    }
    start = end;
  });
  return found;
}

function isBe(block: Ready, at: number): boolean {
  if (!block.marks.has(at, be)) return false;
  const tag = block.grammar.tags[at];
  return tag === 'AUX' || tag === 'VERB';
}

function passiveAt(block: Ready, auxiliary: number, start: number, end: number): Omit<Passive, 'sentence'> | undefined {
  const participle = participleAfter(block, auxiliary, end);
  if (participle < 0 || !agrees(block, auxiliary, participle)) return undefined;
  const first = firstOf(block, auxiliary, start);
  if (isReflexive(block, auxiliary, first, start)) return undefined;
  const lemmas = participleLemmas(block, participle);
  const isBeen = block.keys[auxiliary] === 'été';
  const modal = modalBefore(block, first, start, block.starts);
  const takesObject = isBeen || modal !== undefined;
  if (lemmas.some((lemma) => moving.has(lemma) && !(takesObject && movable.has(lemma)))) return undefined;
  if (lemmas.some((lemma) => adjectives.has(lemma))) return undefined;
  const agent = agentAfter(block, participle, end);
  const states = modal === undefined ? stateParticiples : lastingStates;
  const isState = !isBeen && !agent && isIn(states, block.keys[participle]!);
  return {
    first: modal ?? first,
    auxiliary,
    participle,
    isState,
    ...(modal !== undefined && { modal }),
    ...(agent && { agent }),
  };
}

/** Index of the participle that « être » governs, or -1: adverbs, an inverted subject and an insertion may stand between. */
function participleAfter(block: Ready, auxiliary: number, end: number): number {
  const { tags } = block.grammar;
  const last = Math.min(end, auxiliary + REACH);
  let at = auxiliary + 1;
  while (at < last) {
    const key = block.keys[at]!;
    if (isParticiple(block, at)) return at;
    const locution = block.locutions.get(at);
    if (locution) at = locution;
    else if (
      tags[at] === 'ADV' ||
      isClitic(block.tokens[at]!) ||
      /^(?:pas|plus|tous|toutes|tout|rien|soit|ou|et)$/u.test(key)
    )
      at++;
    else if (key === ',' || key === '(' || key === '«' || key === '"') {
      const closing = key === ',' ? ',' : key === '(' ? ')' : '';
      if (closing === '') at++;
      else {
        let close = at + 1;
        while (close < last && block.keys[close] !== closing && !block.grammar.isVerb(close, 'finite')) close++;
        if (close >= last || block.keys[close] !== closing) return -1;
        at = close + 1;
      }
    } else return -1;
  }
  return -1;
}

function isParticiple(block: Ready, at: number): boolean {
  if (block.tokens[at]!.kind !== 'word' || beForms.has(block.keys[at]!)) return false;
  if (inclusive.test(block.keys[at]!)) return true;
  const tag = block.grammar.tags[at];
  return (tag === 'VERB' || tag === 'AUX') && block.grammar.verbForms(at).has('past-participle');
}

/** « invité·e·s », « convoqué-e », « exempté(e)s »: no lexicon has these forms. */
const inclusive = /^(\p{L}+)é[·•.(-]e(?:[·•.)-]?s)?\)?s?$/u;

/** « prise » comes from « prendre », though « priser » has it too. */
function participleLemmas(block: Ready, at: number): string[] {
  const stem = inclusive.exec(block.keys[at]!)?.[1];
  if (stem !== undefined) return [`${stem}er`];
  const readings = block.grammar.readings(at).filter(({ morphology }) => morphology.startsWith('K'));
  return readings.length > 0 ? readings.map(({ lemma }) => lemma) : [block.grammar.lemma(at)];
}

/** « est signé », « sont signés »: the number of the participle must fit a form of the third person. */
function agrees(block: Ready, auxiliary: number, participle: number): boolean {
  const key = block.keys[auxiliary]!;
  const isPlural = /^(?:sont|[ée]taient|furent|seront|seraient|soient|fussent)$/u.test(key);
  const isSingular = /^(?:est|[ée]tait|fut|sera|serait|fût)$/u.test(key);
  if (!isPlural && !isSingular) return true;
  const numbers = block.grammar
    .readings(participle)
    .flatMap(({ morphology }) => /^K.*([sp])$/u.exec(morphology)?.[1] ?? []);
  return numbers.length === 0 || numbers.includes(isPlural ? 'p' : 's');
}

/** Goes back over « a été », « n'aurait pas été », « avoir été ». */
function firstOf(block: Ready, auxiliary: number, start: number): number {
  if (block.keys[auxiliary] !== 'été') return auxiliary;
  for (let at = auxiliary - 1; at >= Math.max(start, auxiliary - 5); at--) {
    if (block.grammar.lemma(at) === 'avoir' && block.grammar.isVerb(at)) return at;
    if (block.grammar.tags[at] !== 'ADV' && !isClitic(block.tokens[at]!)) break;
  }
  return auxiliary;
}

/** « s'est rendu », « vous vous êtes inscrit », « après vous être inscrit », « vous êtes-vous inscrit ? ». */
function isReflexive(block: Ready, auxiliary: number, first: number, start: number): boolean {
  const { keys } = block;
  const before = first > start ? keys[first - 1]! : '';
  const form = keys[auxiliary]!;
  if (before === 'se' || before === "s'") return true;
  if (form === 'suis' || form === 'étais' || form === 'serai')
    return before === 'me' || before === "m'" || before === "t'";
  if (form === 'es') return before === 'te' || before === "t'";
  if (before !== 'nous' && before !== 'vous') return false;
  if (form === 'être') return first - 2 < start || !isGoverned(block, first - 2);
  if (!/^(?:sommes|étions|serons|serions|soyons|êtes|étiez|serez|seriez|soyez|étant)$/u.test(form)) return false;
  return (first - 2 >= start && keys[first - 2] === before) || keys[auxiliary + 1] === `-${before}`;
}

/** In « peut vous être versé » the verb before is not that of « vous »; in « devez vous être inscrit » it is. */
function isGoverned(block: Ready, at: number): boolean {
  return block.grammar.isVerb(at) && !/(?:ez|ons)$/u.test(block.keys[at]!);
}

/** « situées » is « situé » without its ending. */
function isIn(states: ReadonlySet<string>, key: string): boolean {
  return [key, key.slice(0, -1), key.slice(0, -2)].some((form) => states.has(form));
}
