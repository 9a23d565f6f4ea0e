import type { Block } from '@limpide/documents';
import { splitSentences } from '@limpide/language';
import { noNationalNumber } from '../../platform/forms/fields.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import { message as m } from './messages.ts';

/** Sentences of a text up to which each has a place for a remark. */
export const mostSentences = 400;
/** Remarks of one reader on one text. */
export const mostRemarks = 50;
/** Characters. */
export const longestRemark = 600;

/** A sentence of a text, by its place: what a remark is about. */
export interface ReadSentence {
  block: Block;
  from: number;
  to: number;
  text: string;
}

export interface NewRemark {
  /** Number of the sentence in the text, from 0. */
  position: number;
  sentence: string;
  remark: string;
  suggestion: string;
}

/** The sentences of a text in the order of reading; those of a list or a table are sentences too. */
export function sentencesOf(blocks: readonly Block[]): ReadSentence[] {
  return blocks.flatMap((block) =>
    splitSentences(block.text, { opaque: block.opaque ? [...block.opaque] : undefined })
      .map(({ from, to }) => ({ block, from, to, text: block.text.slice(from, to).trim() }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  );
}

/** The fields of one sentence: the same names in the page, in what is sent and in what is wrong. */
export const fieldOf = (what: 'remark' | 'suggestion', position: number) => `${what}-${position}`;

/**
 * The remarks among what was sent, one of each list for each sentence; sentences that nobody spoke of are left out.
 * @throws FieldErrors beside each field that is wrong
 */
export function readRemarks(
  blocks: readonly Block[],
  sent: { remark: readonly string[]; suggestion: readonly string[] },
): NewRemark[] {
  const sentences = sentencesOf(blocks);
  const errors: Record<string, string> = {};
  const remarks: NewRemark[] = [];
  for (let position = 0; position < Math.max(sent.remark.length, sent.suggestion.length); position++) {
    const remark = (sent.remark[position] ?? '').trim();
    const suggestion = (sent.suggestion[position] ?? '').trim();
    if (remark === '' && suggestion === '') continue;
    for (const [what, text] of [
      ['remark', remark],
      ['suggestion', suggestion],
    ] as const) {
      const problem = problemOf(text, position + 1);
      if (problem) errors[fieldOf(what, position)] = problem;
    }
    const sentence = sentences[position];
    if (!sentence || position >= mostSentences) errors[fieldOf('remark', position)] = m('remark.lost');
    else remarks.push({ position, sentence: sentence.text, remark, suggestion });
  }
  const beyond = remarks[mostRemarks]?.position;
  if (beyond !== undefined) {
    errors[fieldOf('remark', beyond)] = m('remark.too-many', { n: beyond + 1, max: mostRemarks });
  }
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  return remarks;
}

function problemOf(text: string, n: number): string | undefined {
  if (text.length > longestRemark) return m('remark.too-long-one', { n, max: longestRemark });
  return noNationalNumber(text) ? undefined : m('remark.national-number', { n });
}
