import type { XmlDocument, XmlElement, XmlNode } from './parse-xml.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or attribute value as XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => escapes[c]!);
}

/** The source of a node, exactly as it was. */
export function sourceOf(document: XmlDocument, node: XmlNode): string {
  return document.source.slice(node.from, node.to);
}

/** The start tag exactly as it was, opened even if the element was written `<a/>`. */
export function startTag(document: XmlDocument, element: XmlElement): string {
  const tag = document.source.slice(element.from, element.contentFrom);
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

export function endTag(element: XmlElement): string {
  return `</${element.rawName}>`;
}

/** A replacement of a range of the source. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** Applies replacements that do not overlap; all else is copied. */
export function spliceSource(source: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  let out = '';
  let at = 0;
  for (const { from, to, text } of sorted) {
    if (from < at) throw new RangeError(`overlapping replacements at ${from}`);
    out += source.slice(at, from) + text;
    at = to;
  }
  return out + source.slice(at);
}

/** Can this text stand in an XML 1.0 document? Control characters and lone surrogates cannot. */
export function isXmlText(text: string): boolean {
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text);
}
