import type { Tail } from '../phrases.ts';

/**
 * The words to put in place of others without rereading: same gender and number, or a construction that has none.
 * `gender` when both nouns are known to have it.
 */
export interface Swap {
  text: string;
  gender: 'm' | 'f' | undefined;
  /** « de » or « à » falls away, so that an article, a number or an infinitive must follow. */
  bare: boolean;
}

const prepositions = /^(?:de|d['’].*|du|des|à|au|aux|en|sans|pour|par|avec|sur|sous)$/u;
/** Words that open a complement of circumstance: nothing agrees with it. */
const opening =
  /^(?:à|afin|après|au|auprès|aux|avant|avec|concernant|conformément|dans|de|depuis|dès|durant|en|faute|grâce|lors|malgré|moyennant|nonobstant|par|pendant|pour|préalablement|quant|relativement|sans|selon|sous|suite|suivant|sur|vers|via)$/u;
const infinitive = /^(?:se |s['’])?\p{Ll}+(?:er|ir|oir|[aeionsutd]re)$/u;
const nounsInEr =
  /^(?:.*[iy]er|.*ger|avoir|pouvoir|devoir|savoir|espoir|couloir|territoire|titre|lettre|ordre|.*aire|.*oire|.*ure|.*tre)$/u;

/**
 * @param words the words to leave, as they stand in the text
 * @param tail the preposition they end on, when they have one
 * @returns null when the writer must choose, or must make other words agree
 */
export function swapOf(words: string, text: string, tail: Tail): Swap | null {
  if (text === '' || text.includes(' / ')) return null;
  if (opens(words) && opens(text)) return openingSwap(text, tail);
  if (tail.kind !== 'none') return null;
  const [old, young] = [headOf(words), headOf(text)];
  if (isInfinitive(words) && isInfinitive(text)) return { text, gender: undefined, bare: false };
  if (old === young) return { text, gender: undefined, bare: false };
  const gender = genderOf(old);
  return gender && gender === genderOf(young) ? { text, gender, bare: false } : null;
}

function openingSwap(text: string, { kind, form, rest }: Tail): Swap {
  const swap = { gender: undefined, bare: false };
  if (kind === 'none') return { ...swap, text };
  const stem = new RegExp(`^(.*\\S)\\s+${kind}$`, 'u').exec(text)?.[1];
  if (stem) return { ...swap, text: `${stem} ${form.replace(/'/gu, '’')}` };
  const text2 = rest ? `${text} ${rest}` : form.endsWith("'") ? `${text} ` : text;
  return { ...swap, text: text2, bare: rest === '' };
}

function opens(words: string): boolean {
  const head = headOf(words);
  return opening.test(head) || /\p{Ll}ement$/u.test(head);
}

function isInfinitive(words: string): boolean {
  const head = headOf(words);
  return infinitive.test(head) && !nounsInEr.test(head);
}

function headOf(words: string): string {
  return words.trim().toLowerCase().split(/\s+/u)[0] ?? '';
}

/** By the ending, where it hardly ever errs. @returns undefined when it may be either */
function genderOf(noun: string): 'm' | 'f' | undefined {
  const one = noun.replace(/s$/u, '');
  if (/(?:[stx]ion|[aei]nce|ette|trice|euse|ière|ité|ude|ture)$/u.test(one)) {
    return /^(?:silence|comité|bastion|.*squelette)$/u.test(one) ? undefined : 'f';
  }
  if (/(?:ment|isme|age|eau|oir|teur|deur|ier|ien|al|et)$/u.test(one)) {
    return /^(?:jument|page|image|plage|cage|rage|nage|eau|peau)$/u.test(one) ? undefined : 'm';
  }
  return undefined;
}

/** The plural of a noun with what follows it; null when it is not sure, or when there is none. */
export function pluralOf(words: string): string | null {
  const [head = '', next, ...rest] = words.split(/\s+/u);
  if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(head) || opens(words) || isInfinitive(words)) return null;
  const first = pluralOfWord(head);
  if (next === undefined) return first === head ? null : first;
  if (prepositions.test(next)) return first === head ? null : [first, next, ...rest].join(' ');
  // A noun and its adjective: « agent traitant ».
  if (rest.length > 0 || !/^\p{Ll}{3,}$/u.test(next) || /^(?:qui|que|dont)$/u.test(next)) return null;
  const plural = `${first} ${pluralOfWord(next)}`;
  return plural === words ? null : plural;
}

function pluralOfWord(word: string): string {
  if (/[sxz]$/u.test(word)) return word;
  if (/(?:eau|au|eu)$/u.test(word)) return `${word}x`;
  if (/al$/u.test(word) && !/^(?:bal|carnaval|festival|récital|régal|final)$/u.test(word)) {
    return `${word.slice(0, -1)}ux`;
  }
  return `${word}s`;
}
