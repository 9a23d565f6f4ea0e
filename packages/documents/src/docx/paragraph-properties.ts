import { child, children, type XmlDocument, type XmlElement } from '../xml/parse-xml.ts';
import { endTag, sourceOf, startTag } from '../xml/write-xml.ts';
import type { Markup } from './markup.ts';

const revisionMarks = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/**
 * The properties of a paragraph with a revision mark on its end (17.13.5: the mark in `w:rPr`, insertion before
 * deletion before formatting). A copy is for a paragraph cut off the original: the section and the history stay behind.
 */
export function markedProperties(
  document: XmlDocument,
  paragraph: XmlElement,
  markup: Markup,
  mark: 'ins' | 'del',
  copy: boolean,
): string {
  const { tracked } = markup.revision;
  const properties = child(paragraph, 'w:pPr');
  const markXml = tracked ? markup.mark(mark) : '';
  const pPr = markup.name('pPr');
  const rPr = markup.name('rPr');
  const onlyMark = markXml ? `<${rPr}>${markXml}</${rPr}>` : '';
  if (!properties) return onlyMark ? `<${pPr}>${onlyMark}</${pPr}>` : '';
  let before = '';
  let marked = onlyMark;
  let after = '';
  for (const element of children(properties)) {
    if (copy && (element.name === 'w:sectPr' || element.name === 'w:pPrChange')) continue;
    if (element.name === 'w:rPr') {
      const own = children(element).filter(({ name }) => !(copy && revisionMarks.has(name)));
      const insertion = own.filter(({ name }) => name === 'w:ins');
      const rest = own.filter(({ name }) => name !== 'w:ins');
      const already = mark === 'del' && rest.some(({ name }) => name === 'w:del');
      const write = (list: XmlElement[]) => list.map((item) => sourceOf(document, item)).join('');
      marked = `${startTag(document, element)}${write(insertion)}${already ? '' : markXml}${write(rest)}${endTag(element)}`;
    } else if (element.name === 'w:sectPr' || element.name === 'w:pPrChange') after += sourceOf(document, element);
    else before += sourceOf(document, element);
  }
  return `${startTag(document, properties)}${before}${marked}${after}${endTag(properties)}`;
}

/** The start tag of a paragraph cut off another: the identifiers that must be unique stay with the first. */
export function tagOfCopy(document: XmlDocument, paragraph: XmlElement): string {
  return startTag(document, paragraph).replace(/\s[^\s=<>:]+:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
}

/** Properties for the part of a paragraph after a cut in a clean version: it does not begin a page a second time. */
export function propertiesAfterCut(document: XmlDocument, paragraph: XmlElement, tracked: boolean): string {
  const properties = child(paragraph, 'w:pPr');
  if (!properties) return '';
  const breaks = child(properties, 'w:pageBreakBefore');
  if (tracked || !breaks) return sourceOf(document, properties);
  const { source } = document;
  return source.slice(properties.from, breaks.from) + source.slice(breaks.to, properties.to);
}
