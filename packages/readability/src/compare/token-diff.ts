/**
 * What changed inside a bead, token by token (Myers' algorithm), each run with its place in its text.
 */
import { diff } from 'fast-myers-diff';
import type { DiffPart, TextSpan } from './comparison.ts';
import type { Reading } from './reading.ts';

interface PlacedToken extends TextSpan {
  key: string;
  sentence: number;
}

/** Diff of two groups of sentences, given by their positions. Case and typography of spaces and apostrophes do not count. */
export function diffSentences(
  before: Reading,
  olds: readonly number[],
  after: Reading,
  news: readonly number[],
): DiffPart[] {
  const xs = tokensOf(before, olds);
  const ys = tokensOf(after, news);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  const keep = (to: number): void => {
    for (let run = i; run < to; ) {
      let end = run + 1;
      while (end < to && sameSentence(xs, end - 1) && sameSentence(ys, j + (end - 1 - run))) end++;
      const length = end - run;
      const old = join(xs, run, end);
      parts.push({ kind: 'kept', text: textAt(before, old), before: old, after: join(ys, j, j + length) });
      j += length;
      run = end;
    }
    i = to;
  };
  for (const [oldFrom, oldTo, newFrom, newTo] of diff(
    xs.map((token) => token.key),
    ys.map((token) => token.key),
  )) {
    keep(oldFrom);
    for (const span of runs(xs, oldFrom, oldTo))
      parts.push({ kind: 'removed', text: textAt(before, span), before: span });
    for (const span of runs(ys, newFrom, newTo)) parts.push({ kind: 'added', text: textAt(after, span), after: span });
    i = oldTo;
    j = newTo;
  }
  keep(xs.length);
  return parts;
}

function tokensOf(reading: Reading, sentences: readonly number[]): PlacedToken[] {
  return sentences.flatMap((at) => {
    const sentence = reading.sentences[at]!;
    const block = reading.blocks[sentence.block]!;
    return sentence.tokens.map((token) => ({
      key: block.plain.slice(token.from, token.to),
      sentence: at,
      block: block.block.index,
      from: token.from,
      to: token.to,
    }));
  });
}

/** Whether the token after `at` is in the same sentence. */
function sameSentence(tokens: readonly PlacedToken[], at: number): boolean {
  return tokens[at]?.sentence === tokens[at + 1]?.sentence;
}

function join(tokens: readonly PlacedToken[], from: number, to: number): TextSpan {
  return { block: tokens[from]!.block, from: tokens[from]!.from, to: tokens[to - 1]!.to };
}

function runs(tokens: readonly PlacedToken[], from: number, to: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let run = from; run < to; ) {
    let end = run + 1;
    while (end < to && sameSentence(tokens, end - 1)) end++;
    spans.push(join(tokens, run, end));
    run = end;
  }
  return spans;
}

function textAt(reading: Reading, span: TextSpan): string {
  return reading.byIndex.get(span.block)!.block.text.slice(span.from, span.to);
}
