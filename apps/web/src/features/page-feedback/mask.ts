import { findNationalNumbers } from '../../platform/forms/national-number.ts';

/** What must not be kept of a free text, since it says who wrote it. */
export type Personal = 'national-number' | 'account' | 'phone' | 'email';

interface Span {
  from: number;
  to: number;
  kind: Personal;
}

const emailShape = /[^\s@<>"',;:()[\]]{1,64}@[^\s@<>"',;:()[\]]{1,255}\.[a-z]{2,24}/giu;
/** Belgian accounts, old and new, even mistyped: nothing else is written so. */
const belgianAccount = /(?<![\p{L}\d])(?:BE[ .-]?\d{2}(?:[ .\u00a0\u202f-]?\d){12}|\d{3}-\d{7}-\d{2})(?![\p{L}\d])/giu;
/** Groups of an account of another country; the check figures decide where it ends (ISO 13616). */
const foreignAccount = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{1,4}){3,8}/gu;
const gap = '[ ./()\\u00a0\\u202f-]{0,3}';
const phoneShape = new RegExp(
  `(?<![\\d+])(?:(?:\\+|00)${gap}[1-9](?:${gap}\\d){8,12}|0[1-9](?:${gap}\\d){7,8})(?!\\d)`,
  'gu',
);
/** A date before an hour or another number is no telephone. */
const dateShape = /^\d{2}[/.-]\d{2}[/.-]\d{4}/;

/**
 * Covers what identifies a person: national register numbers, accounts, telephones, e-mail addresses. A name cannot be
 * recognised, so the form asks not to write it.
 * @param words what stands in the place of each
 */
export function maskPersonal(text: string, words: (kind: Personal) => string): { text: string; found: Personal[] } {
  const spans: Span[] = [];
  const add = (from: number, to: number, kind: Personal) => {
    if (spans.every((span) => to <= span.from || from >= span.to)) spans.push({ from, to, kind });
  };
  for (const match of text.matchAll(emailShape)) add(match.index, match.index + match[0].length, 'email');
  for (const match of text.matchAll(belgianAccount)) add(match.index, match.index + match[0].length, 'account');
  for (const match of text.matchAll(foreignAccount)) {
    const length = accountLength(match[0]);
    if (length > 0) add(match.index, match.index + length, 'account');
  }
  for (const { from, to } of findNationalNumbers(text)) add(from, to, 'national-number');
  for (const match of text.matchAll(phoneShape)) {
    if (!dateShape.test(match[0])) add(match.index, match.index + match[0].length, 'phone');
  }
  spans.sort((a, b) => a.from - b.from);
  let masked = '';
  let at = 0;
  for (const span of spans) {
    masked += text.slice(at, span.from) + words(span.kind);
    at = span.to;
  }
  return { text: masked + text.slice(at), found: [...new Set(spans.map((span) => span.kind))] };
}

/** How much of the text is an account whose check figures are right: words may follow it. */
function accountLength(text: string): number {
  for (let length = text.length; length >= 15; length--) {
    if (/[ \u00a0]/.test(text.charAt(length)) || length === text.length) {
      const code = text.slice(0, length).replace(/[ \u00a0]/g, '');
      if (code.length >= 15 && code.length <= 34 && remainder(code) === 1) return length;
    }
  }
  return 0;
}

function remainder(code: string): number {
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    for (const digit of Number.parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}
