/**
 * A light French stemmer: enough to recognise « introduire, introduite, introduction » as one idea when two versions of
 * a text are aligned. It is not a lemmatiser; wrong merges cost little because many stems decide together.
 */
import { remembered } from '@limpide/language';
import { conceptGroups, emptyWords } from './concepts.ts';
import { plain } from './flatten.ts';

const endings =
  `issements issement ations ation erions eriez eraient erait erons erez eront ements ement iront irons irez irait aient assent
antes ante ants ents ions iez isez isent rons rez ront ons ant era ira ait ees ies ent ra ez er ir ee es ie is re e s x i`.split(
    /\s+/,
  ); // the longest first among those that share an end

const afterConsonant = new Set(['rez', 'rons', 'ront', 'ra']);

const longest = 7;

function cut(word: string): string {
  if (word.length <= 4) return word.replace(/(?:es|[esx])$/, (end) => (word.length - end.length >= 3 ? '' : end));
  for (const ending of endings) {
    // « rendrez » is a future, « réparez » is not.
    if (afterConsonant.has(ending) && /[aeiouy]/.test(word.charAt(word.length - ending.length - 1))) continue;
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return word.slice(0, Math.min(word.length - ending.length, longest));
  }
  return word.slice(0, longest);
}

const concepts = new Map<string, string>();
for (const group of conceptGroups) {
  const name = `=${group[0]}`;
  for (const word of group) {
    const key = cut(plain(word));
    if (!concepts.has(key)) concepts.set(key, name);
  }
}
const empty = new Set(emptyWords.map((word) => plain(word)));

/** The stem of one word in `plain` form; words of one concept group (« payer, verser ») share a stem beginning with `=`. */
export const stem = remembered((word) => {
  const key = cut(word);
  return concepts.get(key) ?? key;
});

/** Whether a word in `plain` form carries no content of its own: articles, pronouns, auxiliaries… */
export function isEmptyWord(word: string): boolean {
  return empty.has(word);
}

/** Words of a text in `plain` form with their places; elisions are cut off (« l'aide » gives « aide »). */
export function wordsOf(plainText: string): { word: string; from: number; to: number }[] {
  const found: { word: string; from: number; to: number }[] = [];
  for (const match of plainText.matchAll(/rendez-vous|[a-z0-9\u00df-\u00ff\u0153]+/g)) {
    if (plainText[match.index + match[0].length] === "'" && match[0].length <= 3) continue;
    found.push({ word: match[0], from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** Stems of the content words of a text in `plain` form, in order. Figures are left to the facts, which normalise them. */
export function contentStems(plainText: string): string[] {
  const stems: string[] = [];
  for (const { word } of wordsOf(plainText)) if (!isEmptyWord(word) && !/^\d/.test(word)) stems.push(stem(word));
  return stems;
}
