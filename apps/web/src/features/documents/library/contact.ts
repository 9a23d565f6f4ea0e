import type { Block } from '@limpide/documents';

const telephone = /(?<![\d./-])(?:\+\d|0)\d?[\d ./()\u00a0\u202f\u2011-]{7,}/u;
const date = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u;
const address = /[\p{L}\d._-]+@[\p{L}\d-]+\.[\p{L}\d]|https?:\/\/|(?<!\p{L})www\.\p{L}|(?<!\d)1718(?!\d)/u;
const field = /t[ée]l|gsm|phone|e-?mail|courriel|contact|site/iu;

/** Whether the reader finds a way to ask: a telephone, an e-mail, a web address, or a merge field that holds one. */
export function hasContact(blocks: readonly Block[]): boolean {
  return blocks.some(({ text, opaque }) => {
    const number = telephone.exec(text)?.[0].trim();
    if ((number && !date.test(number)) || address.test(text)) return true;
    return (opaque ?? []).some((span) => field.test(text.slice(span.from, span.to)));
  });
}
