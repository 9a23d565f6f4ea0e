import {
  abbreviations,
  bareAbbreviations,
  compoundAbbreviation,
  labelledNouns,
  sentenceOpeners,
} from './abbreviations.ts';
import { matchLength } from './match.ts';
import { matchReference } from './numbers.ts';
import type { Token, TokenKind } from './token.ts';

const letter = /[\p{L}\p{M}]/u;
const capital = /^\p{Lu}/u;
const capitals = /^\p{Lu}{2}[\p{Lu}\p{M}-]*$/u;
const piece = /[\p{L}\p{M}\u00AD][\p{L}\p{M}\p{N}\u00AD]*/uy;
const digits = /\p{Nd}{1,20}/uy;

const dottedCapitals = /(?:\p{Lu}\.){2,12}(?![\p{L}\p{N}])/uy;
/** « S.P.W », « D.III », « R.I.Ma »: no stop at the end. */
const dottedWord = /(?!M\.)(?:\p{Lu}\.){1,12}(?:\p{Lu}{1,4}|\p{Lu}\p{Ll})(?![\p{L}\p{N}])/uy;
const joinedInitials = /\p{Lu}\p{Ll}{0,2}\.(?:[-\u2011]\p{Lu}\p{Ll}{0,2}\.){1,3}/uy;
const singleInitial = /\p{Lu}\.(?=[ \u00A0\u202F](?:\p{Lu}|[dl]['’]|d[eu] ))/uy;
/** « Ch. Noël », « Ph. Servais »: without a vowel it is no word. */
const shortName = /[BCDFGHJ-NP-TV-Z][bcdfghj-np-tv-z]{1,2}\.(?=[ \u00A0\u202F]\p{Lu})/uy;
/** « l'article L. 642-3 » of a code. */
const codeArticle = /[ADLR]\.(?=[ \u00A0\u202F]\d{1,4}[-.]\d)/uy;
/** Openers that family names begin with too. */
const particles = new Set('le la les l de du des d'.split(' '));
const numberSign = /[nN][°º]s?/uy;
const numberWord = /[nN]os?(?=\.?[ \u00A0\u202F]\p{Nd})\.?/uy;

const elided = new Set('l d j m t s n c y qu jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(' '));
const joinedByApostrophe = /^(?:quelqu['’]une?s?|presqu['’][iî]les?)$/iu;
/** Pronouns that follow a verb; not « Villers-le-Bouillet », not « Braine-l'Alleud ». */
const clitic =
  /[-\u2011](?:t[-\u2011])?(?:je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en)(?![\p{L}\p{M}'’(·]|[-\u2011]\p{L})/iuy;
const firstOfTwoClitics =
  /[-\u2011](?:les?|la|moi|toi|nous|vous|lui|leur)(?=[-\u2011](?:les?|la|moi|toi|nous|vous|lui|leur|y|en)(?![\p{L}\p{M}'’-]))/iuy;
const neverInverted = new Set('rendez au par là vis chez sous entre ci avant après sur'.split(' '));
const inclusiveParenthesis = /\(\p{Ll}{1,6}\)\p{Ll}{0,3}(?![\p{L}\p{M}])/uy;
const inclusiveCapitals = /\(\p{Lu}{1,6}\)\p{Lu}{0,3}(?![\p{L}\p{M}])/uy;
const inclusiveStops = /\.(?:e|ne|le|te|se|ve|fe|ère|trice|rice|euse)(?:\.s|s)?(?![\p{L}\p{M}\p{N}]|\.\p{L})/uy;
const inclusiveDot = /[·‧∙][\p{L}\p{M}]+/uy;

/** Length of the pronoun joined to the word that ends here (« -nous », « -t-il »); 0 when there is none. */
export function cliticLength(text: string, at: number): number {
  return matchLength(firstOfTwoClitics, text, at) || matchLength(clitic, text, at);
}

/** The kind and the length of the word-like token that begins at a letter; `previous` in the same offsets. */
export function readWord(text: string, at: number, previous: Token | undefined): [TokenKind, number] {
  const initial = initialLength(text, at, previous);
  if (initial > 0) return ['abbreviation', initial];
  const compound = matchLength(compoundAbbreviation, text, at);
  if (compound > 0) return ['abbreviation', compound];
  const dotted = matchLength(dottedCapitals, text, at);
  if (dotted > 0) return ['acronym', dotted];
  const sign = matchLength(numberSign, text, at) || matchLength(numberWord, text, at);
  if (sign > 0) return ['abbreviation', sign];
  const reference = matchReference(text, at);
  if (reference > 0) return ['number', reference];
  const partly = dottedWordLength(text, at);
  if (partly > 0) return ['acronym', partly];
  const length = wordEnd(text, at) - at;
  const word = text.slice(at, at + length);
  if (text[at + length] === '.' && takesStop(text, at + length, word)) return ['abbreviation', length + 1];
  if (bareAbbreviations.has(word)) return ['abbreviation', length];
  if (/^\p{Lu}[\p{Lu}\p{Nd}]{1,7}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)) return ['acronym', length];
  return [/^\p{Lu}\p{Nd}+$/u.test(word) ? 'number' : 'word', length];
}

/** « S.P.W », never « le cadre B.Le ». */
function dottedWordLength(text: string, at: number): number {
  const length = matchLength(dottedWord, text, at);
  if (length === 0) return 0;
  const last = text.slice(at + 2, at + length);
  return last.length > 1 && sentenceOpeners.has(last.toLowerCase()) ? 0 : length;
}

/** « J.-P. », « J. Dupont », never « le cadre B. Signez ». */
function initialLength(text: string, at: number, previous: Token | undefined): number {
  const joined = matchLength(joinedInitials, text, at);
  if (joined > 0) return joined;
  const short = matchLength(shortName, text, at);
  if (short > 0) return sentenceOpeners.has(followingWord(text, at + short).toLowerCase()) ? 0 : short;
  const article = matchLength(codeArticle, text, at);
  if (article > 0) return article;
  const single = matchLength(singleInitial, text, at);
  if (single === 0 || text.startsWith('M.', at)) return 0;
  if (!previous || previous.kind === 'abbreviation' || text.slice(previous.to, at).includes('\n')) return single;
  const next = followingWord(text, at + single).toLowerCase();
  const opens = sentenceOpeners.has(next) || next.endsWith('ez');
  // « Léopold I. Le roi », « Jean C. Il signe », but « Anne C. Le Goff ».
  if (previous.kind === 'word' && capital.test(previous.text) && !sentenceOpeners.has(stem(previous))) {
    const afterName = text[at - 1] !== "'" && text[at - 1] !== '’' && !labelledNouns.has(stem(previous));
    return afterName && (!opens || (particles.has(next) && !/[IVX]/u.test(text[at]!))) ? single : 0;
  }
  // « de A. Martin », « (A. Martin) », never « les cadres A et B. Complétez », nor « le cadre B. Complétez ».
  const ofList = /(?<!\p{L})\p{Lu}(?: \p{L}{1,2}|,) $/u.test(text.slice(Math.max(0, at - 6), at));
  const mayName = previous.kind === 'word' ? !labelledNouns.has(stem(previous)) : /^[,:;(["«“/&]$/u.test(previous.text);
  return mayName && !ofList && !opens ? single : 0;
}

function stem(word: Token): string {
  return word.text.replace(/['’]$/u, '').toLowerCase();
}

/** The word after one space, or nothing; another initial is none. */
function followingWord(text: string, at: number): string {
  return /^[ \u00A0\u202F](\p{L}{1,12})(?![\p{L}.])/u.exec(text.slice(at, at + 14))?.[1] ?? '';
}

/** Is the stop after this word its own, or the end of the sentence? */
function takesStop(text: string, stop: number, word: string): boolean {
  if (text[stop + 1] === '.') return false;
  const entry = abbreviations.get(word.toLowerCase());
  if (!entry) return false;
  const next = text.slice(stop + 1, stop + 9).replace(/^[ \u00A0\u202F]/u, '');
  if (/^mm?$/iu.test(word)) return word === word.toUpperCase() && (next === '' || /^[\p{Lu}«{[<$]/u.test(next));
  if (entry.after === 'any') return true;
  if (entry.after === 'name') return /^[\p{Lu}\p{N}]/u.test(next);
  return /^(?:\p{N}|[IVXLC]+(?!\p{L})|[LDRA]\.? ?\p{N}|[LDRA]\.[IVX]|premier|unique|§|n°)/u.test(next);
}

/** Where one word ends, with what is joined to it: hyphens, inner apostrophes, inclusive endings. */
function wordEnd(text: string, at: number): number {
  let to = at + matchLength(piece, text, at);
  for (;;) {
    const next = text[to];
    if (next === "'" || next === '’') {
      const after = text[to + 1] ?? '';
      const joined = matchLength(piece, text, to + 1);
      const whole = joined > 0 && joinedByApostrophe.test(text.slice(at, to + 1 + joined));
      if (elided.has(text.slice(at, to).toLowerCase()) && !whole) {
        // Before a space or a stop, or after another one, the mark closes a quotation: it is not an elision.
        const closes = at > 0 && /['’]/u.test(text[at - 1]!);
        return !closes && (after === '' || !/[\s,;.!?)]/u.test(after)) ? to + 1 : to;
      }
      if (!letter.test(after)) return to;
      to += 1 + joined;
    } else if (next === '-' || next === '\u2011') {
      if (cliticLength(text, to) > 0 && !neverInverted.has(text.slice(at, to).toLowerCase())) return to;
      const joined = matchLength(piece, text, to + 1) || matchLength(digits, text, to + 1);
      if (joined === 0) return to;
      to += 1 + joined;
    } else if (next === '·' || next === '‧' || next === '∙') {
      const joined = matchLength(inclusiveDot, text, to);
      if (joined === 0) return to;
      to += joined;
    } else {
      const inclusive = capitals.test(text.slice(at, to)) ? inclusiveCapitals : inclusiveParenthesis;
      return to + (matchLength(inclusive, text, to) || matchLength(inclusiveStops, text, to));
    }
  }
}
