import type { Token } from '@limpide/language';
import { type AnalysedBlock, isMentioned, touchesOpaque } from '../analysed.ts';
import {
  findPhrases,
  type PhraseBook,
  type PhraseMatch,
  phraseBook,
  type Tail,
  withTails,
  wordKey,
} from '../phrases.ts';
import { replacement } from '../replacement.ts';
import type { LocalEdit } from '../rule.ts';

/**
 * When the preferred words may be put in place without rereading:
 * - `always`: same construction, same meaning;
 * - `infinitive`: only before an infinitive (« en vue de payer » → « pour payer »);
 * - `determiner`: « de » or « à » falls away, so an article must follow (« procéder au paiement de la taxe »).
 */
export type FixWhen = 'always' | 'infinitive' | 'determiner';

/** One expression to avoid. `avoid` may end on {de}, {à} or {que}: the preposition in all its forms. */
export interface Entry {
  avoid: string;
  /** What to write, or several choices separated by « / ». */
  prefer: string;
  /** Absent: the writer chooses, nothing is replaced by itself. */
  fix?: FixWhen | undefined;
  /** Gender that the avoided and the preferred noun share: needed to restore « le » or « la » from « l' ». */
  gender?: 'm' | 'f' | undefined;
  /** One plain sentence for the writer. */
  note?: string | undefined;
  /** Common enough that most readers know it: a hint, no warning. */
  mild?: boolean | undefined;
}

export interface EntryMatch {
  entry: Entry;
  /** The stretch to flag: without the preposition that {de} or {à} stands for. */
  from: number;
  to: number;
  fix: LocalEdit | null;
}

type Compiled = { entry: Entry | null; tail: Tail };

const determiners = new Set(
  "le la les l' un une ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs chaque tout toute tous toutes deux trois".split(
    ' ',
  ),
);

/**
 * `kept` are official names that hold a word of the lexicon and stay as they are.
 * @throws RangeError when two entries have the same words.
 */
export function compileLexicon(entries: readonly Entry[], kept: readonly string[] = []): PhraseBook<Compiled> {
  const compile = (phrase: string, entry: Entry | null) =>
    withTails(phrase).map(([words, tail]): [string, Compiled] => [words, { entry, tail }]);
  return phraseBook([
    ...entries.flatMap((entry) => compile(entry.avoid, entry)),
    ...kept.flatMap((name) => compile(name, null)),
  ]);
}

/** Every entry found in a block, not those that are quoted as words. */
export function findEntries(block: AnalysedBlock, lexicon: PhraseBook<Compiled>): EntryMatch[] {
  const found: EntryMatch[] = [];
  for (const match of findPhrases(lexicon, block)) {
    const { entry, tail } = match.value;
    if (!entry) continue;
    const last = tail.kind === 'none' || tail.kind === 'que' ? match.end - 1 : match.end - 2;
    const to = block.tokens[last]!.to;
    if (touchesOpaque(block, match.from, match.to) || isMentioned(block, match.from, to)) continue;
    found.push({ entry, from: match.from, to, fix: entry.fix ? fixOf(block, match, entry, tail) : null });
  }
  return found;
}

function fixOf(block: AnalysedBlock, match: PhraseMatch<Compiled>, entry: Entry, tail: Tail): LocalEdit | null {
  const next = block.tokens[match.end];
  if (tail.kind !== 'none' && (!next || touchesOpaque(block, match.from, next.from + 1))) return null;
  if (entry.fix === 'infinitive' && !(next && isInfinitive(next))) return null;
  if (entry.fix === 'determiner' && !(tail.rest !== '' || (next && (isDeterminer(next) || next.kind === 'number')))) {
    return null;
  }
  if (tail.kind !== 'none' && tail.kind !== 'que' && isShared(block, match.end)) return null;
  const text = withTail(block, match, entry.prefer, tail);
  return replacement(block, match.from, match.to, text, entry.gender);
}

/** « à l'issue du stage ou de la scolarité »: another « de » leans on the words that would go. */
function isShared({ tokens, keys }: AnalysedBlock, from: number): boolean {
  for (let at = from; at < tokens.length - 1 && !/^[.;:!?]$/u.test(keys[at]!); at++)
    if (/^(?:et|ou|,|que|qu'|ni)$/u.test(keys[at]!) && /^(?:de|d'|du|des|à|au|aux)$/u.test(keys[at + 1]!)) return true;
  return false;
}

function withTail(block: AnalysedBlock, match: PhraseMatch<Compiled>, prefer: string, tail: Tail): string {
  const typed = block.tokens[match.end - 1]!.text;
  if (tail.kind === 'que') return `${prefer} ${typed}`;
  if (tail.rest !== '') return `${prefer} ${tail.rest}`;
  return tail.form === "d'" ? `${prefer} ` : prefer;
}

/** An article, a possessive, « ce », « deux »: what opens a group of words. */
export function isDeterminer(token: Token): boolean {
  return determiners.has(wordKey(token.text));
}

const notInfinitive = new Set(
  'notre votre autre entre outre leur pour par sur quatre premier dernier titre'.split(' '),
);

/** Looks like an infinitive: ending, and not one of the common words that share it. */
export function isInfinitive(token: Token): boolean {
  const word = wordKey(token.text);
  return (
    token.kind === 'word' &&
    /(?:er|ir|oir|[^aeiou]re|ire|uire|oire|aire)$/u.test(word) &&
    word.length > 3 &&
    !notInfinitive.has(word)
  );
}

/** « « pour » ou « afin de » » from « pour / afin de ». */
export function choices(prefer: string): string {
  const list = prefer.split(' / ').map((choice) => `« ${choice} »`);
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ou ${list.at(-1)}`;
}

/** The words as they stand in the text, on one line, for a title. */
export function quoted(block: AnalysedBlock, from: number, to: number): string {
  return `« ${block.text.slice(from, to).replace(/\s+/gu, ' ').toLowerCase()} »`;
}
