import { isElided, type Token } from '@limpide/language';
import { type AnalysedBlock, opensSentence, tokenIndexFrom, touchesOpaque } from './analysed.ts';
import { wordKey } from './phrases.ts';
import type { LocalEdit } from './rule.ts';

/** Before a vowel these lose theirs; the value is what they become. */
const elides: Record<string, string> = {
  de: 'd’',
  que: 'qu’',
  jusque: 'jusqu’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  ne: 'n’',
  je: 'j’',
  me: 'm’',
  te: 't’',
  se: 's’',
  le: 'l’',
  la: 'l’',
};
/** What an elided word was before a consonant; « l' » depends on the gender of what follows. */
const restored: Record<string, string> = {
  "d'": 'de ',
  "qu'": 'que ',
  "jusqu'": 'jusque ',
  "lorsqu'": 'lorsque ',
  "puisqu'": 'puisque ',
  "n'": 'ne ',
  "j'": 'je ',
  "m'": 'me ',
  "t'": 'te ',
  "s'": 'se ',
};
/** Words whose form depends on the first sound of the next one in a way that is not settled here. */
const soundBound = new Set('ce cet mon ma ton ta son sa beau bel nouveau nouvel vieux vieil au du'.split(' '));

const vowel = /^[aeiouàâäéèêëîïôöùûüœæ]/iu;
/** « h » and « y » may or may not elide: nothing is decided for them. */
const unsure = /^[hy]/iu;
/** « du » and « au » hold a masculine article. */
const contracted: Record<string, string> = { du: 'de l’', au: 'à l’' };
const contraction: Record<string, string> = { de: 'du ', à: 'au ' };

/**
 * The edit that puts `text` in place of a stretch, with the word before it elided or restored and the capital of a
 * sentence start kept. Null when the result is not certain: merge field, words in capitals, « h », a determiner whose
 * form would change. `gender` is that of both the old and the new noun, when they share it.
 */
export function replacement(
  block: AnalysedBlock,
  from: number,
  to: number,
  text: string,
  gender?: 'm' | 'f',
): LocalEdit | null {
  if (touchesOpaque(block, from, to) || text === '') return null;
  const old = block.text.slice(from, to);
  const at = tokenIndexFrom(block, from);
  const isAcronym = block.tokens[at]?.kind === 'acronym';
  if (!isAcronym && old === old.toUpperCase() && /\p{Lu}{2}/u.test(old)) return null;
  const opens = opensSentence(block, from);
  const capital = isAcronym ? opens : /^\p{Lu}/u.test(old);
  const edit: LocalEdit = { from, to, text: capital ? capitalised(text) : text };
  const before = block.tokens[at - 1];
  if (!before || opens || !adjoins(block, before, from)) return edit;
  return joined(block, at, edit, text, gender);
}

/** The edit with the word before it, when the first sound changes from consonant to vowel or back. */
function joined(
  block: AnalysedBlock,
  at: number,
  edit: LocalEdit,
  text: string,
  gender: 'm' | 'f' | undefined,
): LocalEdit | null {
  const before = block.tokens[at - 1]!;
  const key = wordKey(before.text);
  if (!(key in elides || key in restored || key === "l'" || soundBound.has(key))) return edit;
  const old = block.text.slice(edit.from, edit.to);
  const wasVowel = startsWithVowel(old, before);
  if (wasVowel === null || unsure.test(text)) return null;
  const isVowel = vowel.test(text);
  if (wasVowel === isVowel) return edit;
  const first = block.tokens[at - 2];
  const twoWords = key === "l'" && gender === 'm' && first !== undefined && wordKey(first.text) in contraction;
  const form = isVowel
    ? (elides[key] ?? contracted[key])
    : twoWords
      ? contraction[wordKey(first.text)]
      : key === "l'"
        ? gender && { m: 'le ', f: 'la ' }[gender]
        : restored[key];
  const from = twoWords ? first.from : before.from;
  if (form === undefined || touchesOpaque(block, from, edit.to)) return null;
  const typed = block.text.includes("'") && !block.text.includes('’') ? form.replace(/’/gu, "'") : form;
  return {
    from,
    to: edit.to,
    text: (/^\p{Lu}/u.test(block.text.slice(from)) ? capitalised(typed) : typed) + edit.text,
  };
}

/** Did the old words begin with a vowel sound? For « h », the word before tells; null when it does not. */
function startsWithVowel(old: string, before: Token): boolean | null {
  if (!unsure.test(old)) return vowel.test(old);
  if (isElided(before)) return true;
  return /^(?:mon|ton|son)$/iu.test(before.text) ? null : /^(?:cet|bel|nouvel|vieil)$/iu.test(before.text);
}

function adjoins(block: AnalysedBlock, before: Token, from: number): boolean {
  return /^[ \u00A0\u202F]?$/u.test(block.text.slice(before.to, from));
}

/** The first letter in capitals, the rest as it is. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The edit that takes away the opening of a sentence and gives its capital to the word that comes next.
 * Null when a merge field stands there, or when what follows is no plain word.
 */
export function withoutOpening(block: AnalysedBlock, from: number, to: number): LocalEdit | null {
  const next = block.tokens[tokenIndexFrom(block, to)];
  if (!next || touchesOpaque(block, from, next.from + 1)) return null;
  if (next.kind !== 'word' && next.kind !== 'abbreviation' && next.kind !== 'acronym') return null;
  return { from, to: next.from + 1, text: next.text.slice(0, 1).toUpperCase() };
}
