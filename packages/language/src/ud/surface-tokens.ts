import { abbreviations } from '../abbreviations.ts';
import type { Span, Token } from '../token.ts';

const hour = /^\d{1,2}[ \u00A0\u202F]?[hH](?:[ \u00A0\u202F]?\d{2})?$/u;
const mixedStops = /^[!?]+(?=[.…]+$)/u;
/** « celui-ci », « jusque-là » are one word; « ce jour-là », « cette fois-ci » are two. */
const oneWithAdverb = /^(?:celui|celle|ceux|celles|par|jusque|jusques|ici|là|ce)$/iu;
const spaceOrOpening = /^[\s([«"“]?$/u;
/** Words written with an apostrophe that the treebanks keep whole; « t'il » and « t-il » are common slips for « -t-il ». */
const wholeElisions: readonly [elided: RegExp, next: RegExp][] = [
  [/^l['’]$/iu, /^on$/iu],
  [/^c['’]$/iu, /^est-à-dire$/iu],
  [/^t['’]$/iu, /^(?:ils?|elles?|on)$/iu],
  [/^t$/iu, /^[-\u2011](?:ils?|elles?|on)$/iu],
];

/** The surface tokens of one sentence as Universal Dependencies cuts them, from the tokens of the engine. */
export function surfaceSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    const joined = joinedTokens(text, tokens, i);
    const { from } = tokens[i]!;
    const { to } = tokens[i + joined - 1]!;
    const inner = joined > 1 ? [] : innerCuts(tokens[i]!, i === tokens.length - 1);
    const degree = tokens[i + joined];
    if (degree && isTemperature(text, from, to, degree)) {
      spans.push({ from, to: to - 1 }, { from: to - 1, to: degree.to });
      i += joined + 1;
      continue;
    }
    let at = from;
    for (const [start, end] of inner) {
      spans.push({ from: from + start, to: from + end });
      at = from + end;
    }
    if (at < to) spans.push({ from: at, to });
    i += joined;
  }
  return spans;
}

/** How many tokens of the engine, from this one on, make one surface token. */
function joinedTokens(text: string, tokens: readonly Token[], i: number): number {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || next.from > token.to) return 1;
  if (token.text === '+' && text.startsWith('+/-', token.from) && tokens[i + 2]?.text === '-') return 3;
  if (token.text === '°') return /^[CF]$/u.test(next.text) ? 2 : 1;
  if (/^[-−+]$/u.test(token.text)) return isSign(text, tokens, i) ? 2 : 1;
  if (wholeElisions.some(([elided, second]) => elided.test(token.text) && second.test(next.text))) return 2;
  if (token.kind === 'number' && /^['’]$/u.test(next.text))
    return /^['’](?:s|\d{3})(?![\p{L}\p{N}])/u.test(text.slice(next.from, next.from + 6)) ? 3 : 1;
  return nameWithStops(text, tokens, i);
}

/** A minus or a plus before a number, not a dash, not the bullet of a list, not « 12 -5 ». */
function isSign(text: string, tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  const before = text.charAt(tokens[i]!.from - 1);
  return (
    previous !== undefined &&
    previous.kind !== 'number' &&
    spaceOrOpening.test(before) &&
    /^\d[\d.,]*°?$/u.test(tokens[i + 1]!.text)
  );
}

/** « formulaire.pdf », « E.coli »: no sentence begins with a small letter right after the stop. */
function nameWithStops(text: string, tokens: readonly Token[], i: number): number {
  if (tokens[i]!.kind !== 'word') return 1;
  let count = 1;
  for (;;) {
    const stop = tokens[i + count];
    const next = tokens[i + count + 1];
    if (stop?.text !== '.' || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return count;
    if (stop.from > tokens[i + count - 1]!.to || next.from > stop.to) return count;
    if (/['’]/u.test(text[stop.from - 1]! + next.text)) return count;
    count += 2;
  }
}

/** « -6°C », « 20°C » : the degree sign belongs to the unit. */
function isTemperature(text: string, from: number, to: number, next: Token): boolean {
  return next.from === to && /^[CF]$/u.test(next.text) && /^[-−+]?\d[\d.,]*°$/u.test(text.slice(from, to));
}

/** The pieces of one token of the engine that are tokens of their own, in its offsets; the rest is the last one. */
function innerCuts(token: Token, last: boolean): [from: number, to: number][] {
  const { kind, text } = token;
  if (kind === 'number') return hour.test(text) ? pieces(text, /\d+|[hH]/gu) : [];
  if (kind === 'abbreviation') {
    if (/\s/u.test(text)) return pieces(text, /\S+/gu);
    const ends = last && text.endsWith('.') && abbreviations.get(text.slice(0, -1).toLowerCase())?.ends === true;
    return ends ? [[0, text.length - 1]] : [];
  }
  if (kind === 'punctuation') {
    const first = mixedStops.exec(text)?.[0].length ?? 0;
    return first > 0 ? [[0, first]] : [];
  }
  const adverb = kind === 'word' ? /-(?:ci|là)$/u.exec(text) : null;
  return adverb && adverb.index > 0 && !oneWithAdverb.test(text.slice(0, adverb.index)) ? [[0, adverb.index]] : [];
}

function pieces(text: string, part: RegExp): [from: number, to: number][] {
  return [...text.matchAll(part)].map((match) => [match.index, match.index + match[0].length]);
}
