/** A stretch of text, in UTF-16 offsets: `from` included, `to` excluded. */
export interface Span {
  from: number;
  to: number;
}

/**
 * - `number`: figures with what belongs to them: amounts, dates in figures, hours (« 9 h 30 »), phone and account
 *   numbers, file references (« 2024/123-B »), ordinals (« 1er »).
 * - `abbreviation`: with its stop (« art. », « p. ex. », « Mme », « n° »).
 * - `acronym`: two capitals or more, with or without stops (« SPW », « C.P.A.S. »).
 * - `link`: web and e-mail addresses.
 * - `opaque`: a merge field or template code, one token whatever it shows.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'abbreviation' | 'acronym' | 'link' | 'opaque';

export interface Token extends Span {
  kind: TokenKind;
  text: string;
}

export interface Sentence extends Span {
  tokens: Token[];
  /** Words as a reader counts them: see `countWords`. */
  words: number;
}

export interface TextOptions {
  /** Merge fields and template code inside the text: in order or not, they must lie inside the text. */
  opaque?: readonly Span[] | undefined;
}

/** Does the token stand for a word of the sentence (and not for punctuation or a sign)? */
export function isWordLike(token: Token): boolean {
  return token.kind !== 'punctuation' && token.kind !== 'symbol';
}

/** « l' », « qu' », « jusqu' »: a word that leans on the next one. */
export function isElided(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const last = token.text[token.text.length - 1];
  return last === "'" || last === '’';
}

/** « -nous », « -t-il »: a pronoun that leans on the verb before it. */
export function isClitic(token: Token): boolean {
  return token.kind === 'word' && token.text.startsWith('-');
}

/**
 * The opaque spans in reading order, without empty ones, overlapping ones joined.
 * @throws RangeError for a span outside the text: a programmer's mistake.
 */
export function orderedSpans(text: string, spans: readonly Span[] | undefined): Span[] {
  if (!spans || spans.length === 0) return [];
  const ordered: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (!(span.from >= 0 && span.from <= span.to && span.to <= text.length)) {
      throw new RangeError(`opaque span ${span.from}–${span.to} lies outside the text of ${text.length} units`);
    }
    const last = ordered.at(-1);
    if (span.from === span.to) continue;
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else ordered.push({ from: span.from, to: span.to });
  }
  return ordered;
}
