import { classOf, LOWER, SIGN_ALONE, SPACE, UPPER } from './letters.ts';
import { matchLength } from './match.ts';
import { matchNumber } from './numbers.ts';
import { plainWordEnd } from './plain-word.ts';
import { SeenWords } from './seen-words.ts';
import { orderedSpans, type TextOptions, type Token, type TokenKind } from './token.ts';
import { cliticLength, readWord } from './words.ts';

const space = /\s+/uy;
const wordStart = /[\p{L}\p{M}\u00AD]/u;
const figure = /\p{Nd}/u;
const stops = /[.!?…]+/uy;
const sameSign = /-{2,}|–{2,}|—{2,}|_{2,}|\*{2,}|={2,}|#{2,}|~{2,}/uy;
const punctuation = /[,;:()[\]{}«»"“”„‟‹›'‘’‚`¿¡\-‐‑‒–—―·•‣◦▪|\\_]/u;

/** Each part is bounded or consumed whole, so that no text makes the scan more than linear. */
const address = /(?:https?:\/\/|mailto:|www\.)[^\s«»"<>“”\\^`{|}]+/iuy;
const mailbox = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,18}(?![\p{L}\p{N}])/uy;
const bareDomain =
  /(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}(?:be|eu|org|com|net|fr|brussels|wallonie|gov)(?![\p{L}\p{N}@-]|\.\p{L})(?:\/[^\s«»"<>“”]*)?/iuy;
const mayHoldLink = /@|:\/\/|www\.|mailto:|[a-z0-9]\.[a-z]/iu;

const seen = new SeenWords();

/**
 * Cuts French text into tokens: exact UTF-16 offsets, no overlap, every character that is not a space is covered.
 * Elided words and pronouns after a verb are tokens of their own (« l’ | examen », « envoyez | -nous »).
 * Linear in the length of the text.
 * @throws RangeError when an opaque span lies outside the text.
 */
export function tokenise(text: string, options: TextOptions = {}): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const span of orderedSpans(text, options.opaque)) {
    scan(text, at, span.from, tokens);
    tokens.push({ kind: 'opaque', from: span.from, to: span.to, text: text.slice(span.from, span.to) });
    at = span.to;
  }
  scan(text, at, text.length, tokens);
  return tokens;
}

/** Tokens between two offsets; the text is cut there, so that no token can run into a merge field. */
function scan(whole: string, start: number, end: number, tokens: Token[]): void {
  const text = end === whole.length ? whole : whole.slice(0, end);
  const links = mayHoldLink.test(start === 0 ? text : text.slice(start));
  let at = start;
  const push = (kind: TokenKind, length: number) => {
    tokens.push({ kind, from: at, to: at + length, text: seen.cut(text, at, at + length) });
    at += length;
  };
  while (at < end) {
    const known = classOf(text.charCodeAt(at));
    if (known & SPACE) {
      at++;
      continue;
    }
    if (known & SIGN_ALONE) {
      push('punctuation', 1);
      continue;
    }
    if (known & (LOWER | UPPER)) {
      const to = plainWordEnd(text, at, end, links);
      if (to > 0) {
        push('word', to - at);
        continue;
      }
    }
    const gap = matchLength(space, text, at);
    if (gap > 0) {
      at += gap;
      continue;
    }
    // At the very end only the unit: optimised code of V8 looks past the end of a cut string for the other half.
    const first = at + 1 < end ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!;
    const isWord = wordStart.test(first);
    const isFigure = figure.test(first);
    const link = links && (isWord || isFigure) ? linkLength(text, at) : 0;
    if (link > 0) {
      push('link', link);
      continue;
    }
    const number = isFigure || first === '+' ? matchNumber(text, at) : 0;
    if (number > 0) {
      push('number', number);
      continue;
    }
    const previous = tokens.at(-1);
    if (isWord) push(...readWord(text, at, previous));
    else {
      const clitic = previous?.kind === 'word' && previous.to === at ? cliticLength(text, at) : 0;
      const run = matchLength(stops, text, at) || matchLength(sameSign, text, at);
      if (clitic > 0) push('word', clitic);
      else if (run > 0) push('punctuation', run);
      else push(punctuation.test(first) ? 'punctuation' : 'symbol', first.length);
    }
  }
}

/** Length of a web or e-mail address, without the punctuation of the sentence around it. */
function linkLength(text: string, at: number): number {
  let length = matchLength(mailbox, text, at);
  if (length > 0) return length;
  length = matchLength(address, text, at) || matchLength(bareDomain, text, at);
  if (length === 0) return 0;
  let to = at + length;
  let open = 0;
  for (const sign of text.slice(at, to)) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  while (to > at && /[.,;:!?'’\]…)]/u.test(text[to - 1]!)) {
    if (text[to - 1] === ')' && open++ >= 0) break;
    to--;
  }
  const link = text.slice(at, to);
  return /^(?:https?:?\/{0,2}|mailto:?|www)$/iu.test(link) ? 0 : to - at;
}
