import {
  findPhrases,
  type KeyedTokens,
  type PhraseBook,
  type PhraseMatch,
  passingBook,
  phraseKey,
  type Tail,
  withTails,
} from '../phrases.ts';
import { pluralOf, type Swap, swapOf } from './house-swap.ts';

/** What an organisation wants to read in its own texts, beside the rules that hold for everyone. */
export interface HouseLexicon {
  /** Words to avoid, and what to write instead; several choices are separated by « / ». */
  avoid: readonly { avoid: string; prefer?: string | undefined; why?: string | undefined }[];
  /** Acronyms that need no explanation here. */
  acronyms: readonly { short: string; long?: string | undefined }[];
  /** Words that stay as they are, with the ones that must not stand for them. */
  terms: readonly { term: string; not: readonly string[] }[];
}

/** Phrases at most (words to avoid, acronyms, terms and what they replace, together), and characters of each. */
export const houseLimits = { phrases: 2000, characters: 120 } as const;

/** What the lexicon says of a phrase: to be kept, or to be replaced (`text` empty when it says by nothing). */
export type HousePhrase =
  | { kind: 'kept' }
  | { kind: 'avoid' | 'synonym'; text: string; why: string; swap: Swap | null; tail: Tail };
export type HouseMatch = PhraseMatch<HousePhrase>;

/** Rules about single words, which leave to the organisation what its lexicon names. */
const wordRules = new Set([
  'jargon',
  'unexplained-term',
  'foreign-phrase',
  'heavy-connector',
  'regional-term',
  'rare-word',
]);
const noTail: Tail = { kind: 'none', form: '', rest: '' };

/** A lexicon made ready: one pass over a text finds all of it, whatever its size. */
export class House {
  private readonly book: PhraseBook<HousePhrase>;
  private readonly acronyms: ReadonlySet<string>;

  /** @throws RangeError when the lexicon is too long, or holds a phrase that is empty or too long. */
  constructor(lexicon: HouseLexicon) {
    checkLimits(lexicon);
    this.acronyms = new Set(lexicon.acronyms.map(({ short }) => bare(short)));
    const phrases = new Map<string, readonly [string, HousePhrase]>();
    // The words as they were given come before the forms made of them; of two that are the same the first one stays.
    for (const form of ['given', 'derived'] as const) {
      for (const [phrase, value] of phrasesOf(lexicon, form)) {
        const key = phraseKey(phrase);
        if (!phrases.has(key)) phrases.set(key, [phrase, value]);
      }
    }
    this.book = passingBook(phrases.values());
  }

  find(text: KeyedTokens): readonly HouseMatch[] {
    return findPhrases(this.book, text);
  }

  /** Is a finding about words that the organisation has spoken of itself? */
  silences(rule: string, found: { from: number; to: number; text: string }, matches: readonly HouseMatch[]): boolean {
    if (rule === 'undefined-acronym') return this.acronyms.has(bare(found.text));
    return wordRules.has(rule) && matches.some(({ from, to }) => from <= found.from && found.to <= to);
  }
}

function* phrasesOf({ avoid, terms }: HouseLexicon, form: 'given' | 'derived'): Generator<[string, HousePhrase]> {
  for (const { avoid: words, prefer, why } of avoid) {
    yield* replaced(form, { kind: 'avoid', words, text: prefer ?? '', why: why ?? '' });
  }
  for (const { term, not } of terms) {
    const plural = pluralOf(term);
    if (form === 'given') yield [term, { kind: 'kept' }];
    else if (plural) yield [plural, { kind: 'kept' }];
    for (const words of not) yield* replaced(form, { kind: 'synonym', words, text: term, why: '' });
  }
}

interface Replaced {
  kind: 'avoid' | 'synonym';
  words: string;
  text: string;
  why: string;
}

/** « suite à » is also « suite au » and « suite aux »; « demandeur » is also « demandeurs ». */
function* replaced(form: 'given' | 'derived', { words, ...value }: Replaced): Generator<[string, HousePhrase]> {
  const open = /^(.*\S)\s+(de|à|que)$/u.exec(words);
  if (form === 'given') {
    const tail = open ? withTails(`${open[1]} {${open[2]}}`)[0]![1] : noTail;
    yield [words, { ...value, swap: swapOf(words, value.text, tail), tail }];
    return;
  }
  for (const [phrase, tail] of open ? withTails(`${open[1]} {${open[2]}}`).slice(1) : []) {
    yield [phrase, { ...value, swap: swapOf(words, value.text, tail), tail }];
  }
  const plural = pluralOf(words);
  if (!plural) return;
  const text = value.text === '' ? '' : pluralOf(value.text);
  // The message keeps the word as the organisation wrote it when its plural is not sure.
  yield [
    plural,
    { ...value, text: text ?? value.text, swap: text ? swapOf(plural, text, noTail) : null, tail: noTail },
  ];
}

function checkLimits({ avoid, acronyms, terms }: HouseLexicon): void {
  const phrases = [
    ...avoid.map((entry) => entry.avoid),
    ...acronyms.map(({ short }) => short),
    ...terms.flatMap(({ term, not }) => [term, ...not]),
  ];
  if (phrases.length > houseLimits.phrases) throw new RangeError(`a lexicon of ${phrases.length} phrases is too long`);
  const empty = phrases.find((phrase) => phraseKey(phrase) === '');
  if (empty !== undefined) throw new RangeError(`« ${empty} » has no word`);
  const others = [...avoid.flatMap(({ prefer, why }) => [prefer, why]), ...acronyms.map(({ long }) => long)];
  const long = [...phrases, ...others].find((text) => (text?.length ?? 0) > houseLimits.characters);
  if (long !== undefined)
    throw new RangeError(`« ${long.slice(0, 40)}… » has more than ${houseLimits.characters} characters`);
}

function bare(acronym: string): string {
  return acronym.replace(/[.\s]/gu, '');
}
