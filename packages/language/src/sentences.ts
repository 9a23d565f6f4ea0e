import { abbreviations, sentenceOpeners } from './abbreviations.ts';
import { countWords } from './count-words.ts';
import { isWordLike, type Sentence, type TextOptions, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A line this long that stops in the middle was wrapped by a program, not ended by its author. */
const WRAPPED_LINE = 60;
const closing = /^[»"”’')\]›]$/u;
const opening = /^[«"“„‘'([‹¿¡]$/u;
const bullet = /^[ \t\u00A0]*(?:[-–—•*▪◦‣][ \t\u00A0]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)°][ \t\u00A0])/u;
const neverLastOfLine =
  /[,(«\-–—/]$|(?:^|[\s'’])(?:de|du|des|d|le|la|les|l|un|une|à|au|aux|et|ou|en|par|pour|sur|avec|dans|que|qui|votre|vos|notre|nos|son|sa|ses)['’]?$/iu;

/**
 * Cuts one block of French administrative text into sentences. A heading, a list item or an address line without a
 * final stop is a sentence of its own. Stops of abbreviations, dates, initials and addresses do not cut.
 * `Sentence.tokens` partition the tokens of the text; offsets are those of the text. Linear time.
 * @throws RangeError when an opaque span lies outside the text.
 */
export function splitSentences(text: string, options: TextOptions = {}): Sentence[] {
  const tokens = tokenise(text, options);
  const closed = spacedClosingQuotes(text, tokens);
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  /** A run of stops and closing marks is looked at once. */
  let decided = -1;
  const close = (end: number) => {
    const part = tokens.slice(start, end);
    sentences.push({ from: part[0]!.from, to: part.at(-1)!.to, tokens: part, words: countWords(part) });
    start = end;
    depth = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.text === '(') depth++;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    if (!next || breaksLine(text, token, next)) {
      close(i + 1);
      continue;
    }
    if (i <= decided || !endsSentence(tokens, i, start, depth)) continue;
    let last = i;
    let stop = i;
    while (last + 1 < tokens.length && isClosing(text, tokens, last, closed)) {
      last++;
      if (isStop(tokens[last]!)) stop = last;
    }
    decided = last;
    if (last + 1 < tokens.length && opensSentence(tokens, last + 1, tokens[stop]!, last > stop || depth > 0)) {
      close(last + 1);
      i = last;
    }
  }
  return sentences;
}

/** What stands after the stop and still belongs to the sentence: a closing mark or bracket, another stop (« … ! »). */
function isClosing(text: string, tokens: Token[], last: number, closed: ReadonlySet<Token>): boolean {
  const next = tokens[last + 1]!;
  const gap = text.slice(tokens[last]!.to, next.from);
  if (next.text === '»' || closed.has(next) || isStop(next)) return /^[ \u00A0\u202F]?$/u.test(gap);
  return gap === '' && closing.test(next.text);
}

/** Stops make a token of their own: its first sign tells. */
function isStop(token: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  const sign = token.text[0];
  return sign === '.' || sign === '!' || sign === '?' || sign === '…';
}

const noQuotes: ReadonlySet<Token> = new Set();

/**
 * Straight quotation marks between two spaces that close a quotation: one is open in the paragraph, or no mark after
 * this one can close it.
 */
function spacedClosingQuotes(text: string, tokens: readonly Token[]): ReadonlySet<Token> {
  if (!text.includes('"')) return noQuotes;
  const found = new Set<Token>();
  const quotes = tokens.filter((token) => token.text === '"');
  const side = ({ from, to }: Token) =>
    Number(/^\s?$/u.test(text.charAt(from - 1))) - Number(/^\s?$/u.test(text.charAt(to)));
  let open = false;
  for (const [i, quote] of quotes.entries()) {
    const next = quotes[i + 1];
    const direction = side(quote);
    const closes: boolean = direction < 0 || (direction === 0 && (open || !next || side(next) > 0));
    if (closes && direction === 0) found.add(quote);
    open = !closes && next !== undefined && !text.slice(quote.to, next.from).includes('\n');
  }
  return found;
}

function endsSentence(tokens: Token[], i: number, start: number, depth: number): boolean {
  const token = tokens[i]!;
  if (isStop(token)) {
    const before = tokens[i - 1];
    // « 1. Envoyez… », « a. … » : the number of an item, at the start of its sentence.
    const label = i === start + 1 && before !== undefined && /^(?:\d{1,3}|\p{L}|[IVX]{1,4})$/u.test(before.text);
    // « (...) Signez. » : what was left out, before the sentence.
    const empty = i <= start + 2 && !tokens.slice(start, i).some(isWordLike);
    return i > start && !empty && !(label && token.text === '.');
  }
  if (depth > 0) return false;
  if (token.kind === 'abbreviation')
    return abbreviations.get(token.text.replace(/\.$/u, '').toLowerCase())?.ends === true && token.text.endsWith('.');
  return token.kind === 'acronym' && token.text.endsWith('.');
}

/** May a new sentence begin here, after what looked like the end of one? */
function opensSentence(tokens: Token[], at: number, stop: Token, enclosed: boolean): boolean {
  let i = at;
  while (i + 1 < tokens.length && (opening.test(tokens[i]!.text) || /^[-–—•*]$/u.test(tokens[i]!.text))) i++;
  const next = tokens[i]!;
  const firstLetter = /[\p{L}\p{N}]/u.exec(next.text)?.[0] ?? '';
  const lower = /\p{Ll}/u.test(firstLetter) && next.kind !== 'link' && next.kind !== 'opaque';
  if (stop.kind === 'acronym') return !lower && sentenceOpeners.has(next.text.replace(/['’].*$/u, '').toLowerCase());
  if (stop.kind === 'abbreviation') return /\p{Lu}/u.test(firstLetter) || next.kind === 'opaque';
  if (next.kind === 'punctuation' && /^[,;:)]/u.test(next.text)) return false;
  if (i === at && isStop(next)) return false;
  if (/^[!?]/u.test(stop.text) && !enclosed) return true;
  return !lower;
}

/** Does the line break between two tokens end a sentence? */
function breaksLine(text: string, token: Token, next: Token): boolean {
  if (next.from - token.to < 2 && text[token.to] !== '\n') return false;
  const gap = text.slice(token.to, next.from);
  const at = gap.indexOf('\n');
  if (at < 0) return false;
  if (gap.indexOf('\n', at + 1) >= 0) return true;
  const lineStart = token.to + gap.lastIndexOf('\n') + 1;
  if (bullet.test(text.slice(lineStart, lineStart + 12))) return true;
  if (/[.!?…:;]$/u.test(token.text) && token.kind !== 'abbreviation') return true;
  if (/^\p{Ll}/u.test(next.text) && next.kind !== 'link') return false;
  // No more of the line than is needed to know whether a program wrapped it.
  const before = text.slice(Math.max(0, token.to - WRAPPED_LINE), token.to);
  if (before.length === WRAPPED_LINE && !before.includes('\n')) return false;
  return !neverLastOfLine.test(before.slice(before.lastIndexOf('\n') + 1).slice(-12));
}
