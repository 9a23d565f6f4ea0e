import type { Span } from './block.ts';

/**
 * Template code written as plain text, in any format and whatever it is cut into: «Nom», [MONTANT], [Nom de l’agent],
 * {{ nom }}, {% if … %}, ${nom}, {d.nom}. French quotations have a space inside their guillemets and a note in
 * brackets begins in lower case ([sic], […]), so neither is taken for a field.
 */
const patterns: readonly RegExp[] = [
  /«[\p{L}_][\p{L}\p{N}_.-]{0,60}»/gu,
  /\[\p{Lu}[\p{L}\p{N}_-]{1,60}\]/gu,
  /\[\p{Lu}[\p{Lu}\p{N} _’'/-]{1,60}\]/gu,
  /\[\p{Lu}\p{Ll}[\p{L}\p{N}_-]{0,20}(?:[ ’'][\p{L}\p{N}_-]{1,20}){1,4}\]/gu,
  /\{\{[^{}]{1,200}\}\}\}?/gu,
  /\{[%#][^{}]{1,200}[%#]\}/gu,
  /\$\{[^{}]{1,200}\}/gu,
  /\{[cdt]\.[^{}\s]{1,100}\}/gu,
];

/** Where the text holds template code. Sorted, without overlaps. */
export function templateFields(text: string): Span[] {
  const found: Span[] = [];
  if (!/[«[{]/.test(text)) return found;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) found.push({ from: match.index, to: match.index + match[0].length });
  }
  return mergeSpans(found);
}

/** Sorts spans and joins those that overlap; spans that only touch stay apart, empty ones go. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.to <= span.from) continue;
    const last = out.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else out.push({ ...span });
  }
  return out;
}
