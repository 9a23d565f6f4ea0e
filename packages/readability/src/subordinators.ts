import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from './analysed.ts';
import type { Grammar } from './grammar.ts';
import { wordSet } from './word-marks.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

const comparing = new Set(
  'plus moins aussi autant mieux pire meilleur meilleure meilleurs meilleures supérieur supérieure inférieur inférieure si davantage plutôt'.split(
    ' ',
  ),
);
/** Before « que », these join or compare nouns: « ainsi que les frais », « tels que la taxe », « autre que vous ». */
const joining = new Set('ainsi tel telle tels telles autre autres même mêmes ailleurs plutôt -ce'.split(' '));
/** « avant que », « bien que »: conjunctions, whatever negation stands before them. */
const conjunctive = new Set(
  'avant après afin sans bien alors tandis parce dès depuis pendant jusque pourvu sitôt condition'.split(' '),
);
const negations = new Set('pas plus jamais rien aucun aucune personne guère point nul nulle'.split(' '));
const relatives = new Set(
  `qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles`.split(' '),
);

const openers = wordSet([
  ..."que qu' lorsque lorsqu' puisque puisqu' quoique quoiqu' s' si quand comme".split(' '),
  ...relatives,
]);

/** Several rules ask for those of one sentence. */
const known = new WeakMap<Sentence, readonly number[]>();

/**
 * Places of the words that open a clause inside a sentence: conjunctions and relative words. Not counted: « ne … que »,
 * comparisons, « ainsi que », « est-ce que », the question word that opens a question.
 */
export function subordinatorsOf(block: AnalysedBlock, sentence: Sentence): readonly number[] {
  if (!block.grammar || !block.marks.holds(openers)) return [];
  const found = known.get(sentence) ?? readSubordinators(block as Ready, sentence);
  known.set(sentence, found);
  return found;
}

function readSubordinators(block: Ready, sentence: Sentence): number[] {
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    if (block.marks.has(at, openers) && opensClause(block, at, start, end)) found.push(at);
  }
  return found;
}

function opensClause(block: Ready, at: number, start: number, end: number): boolean {
  const { grammar, keys } = block;
  const key = keys[at]!;
  const tag = grammar.tags[at];
  const next = keys[at + 1] ?? '';
  if (key === 'que' || key === "qu'") return isClauseThat(block, at, start, end);
  if (/^(?:lorsque|lorsqu'|puisque|puisqu'|quoique|quoiqu')$/u.test(key)) return true;
  if (key === "s'") return tag === 'SCONJ' && /^ils?$/u.test(next);
  if (key === 'si') return tag === 'SCONJ' && at + 1 < end;
  if (key === 'quand') return !isQuestionWord(block, at, start, end) && hasVerb(block, at, end);
  if (key === 'comme') return tag === 'SCONJ' && next !== 'si' && hasVerb(block, at, Math.min(end, at + 5));
  if (!relatives.has(key) || tag === 'DET' || tag === 'ADP+DET') return false;
  // « sans quoi », « à qui » at the head of a question.
  return !isQuestionWord(block, at, start, end) && hasVerb(block, at, end);
}

function isClauseThat(block: Ready, at: number, start: number, end: number): boolean {
  const { grammar, keys } = block;
  const before = keys[at - 1] ?? '';
  const next = keys[at + 1] ?? '';
  if (at === start || /^(?:de|d')$/u.test(next) || !hasVerb(block, at, end)) return false;
  if (before === 'autant' && keys[at - 2] === 'pour') return true;
  if (before === 'moins' && keys[at - 2] === 'à') return true;
  if (conjunctive.has(before)) return true;
  if (joining.has(before) || (before === 'chose' && keys[at - 2] === 'autre')) return false;
  for (let i = at - 1; i >= Math.max(start, at - 5); i--) {
    if (grammar.isVerb(i) || keys[i] === ',') break;
    if (comparing.has(keys[i]!) && !(keys[i] === 'si' && grammar.tags[i] === 'SCONJ')) return false;
  }
  return !isOnly(block, at, start);
}

/** « vous ne payez que si… »: « ne » without another negation, up to « que ». */
function isOnly({ keys }: Ready, at: number, start: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 10); i--) {
    if (negations.has(keys[i]!) || /^[,;:]$/u.test(keys[i]!)) return false;
    if (keys[i] === 'ne' || keys[i] === "n'") return true;
  }
  return false;
}

function isQuestionWord({ keys, grammar }: Ready, at: number, start: number, end: number): boolean {
  if (at === start || (at === start + 1 && grammar.tags[start] === 'ADP')) return true;
  return keys[end - 1] === '?' && at <= start + 3 && /^(?:et|ou|mais|,)$/u.test(keys[at - 1]!);
}

/** Is there a verb after this word, before the sentence ends? An infinitive alone makes no clause. */
function hasVerb({ grammar, keys }: Ready, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 25); i++) {
    if (/^[;:!?)]$/u.test(keys[i]!)) return false;
    if (grammar.isVerb(i) && !isBareForm(grammar, i)) return true;
  }
  return false;
}

function isBareForm(grammar: Grammar, at: number): boolean {
  const forms = grammar.verbForms(at);
  return !['finite', 'subjunctive', 'conditional', 'future', 'imperative'].some((form) => forms.has(form as never));
}
