import { attribute, child, children, descendants, textContent, type XmlElement } from '../xml/parse-xml.ts';
import { endTag, escapeXml, type Splice, startTag } from '../xml/write-xml.ts';
import type { DocxPart } from './package.ts';
import type { Container, Fragment, ParagraphSource } from './paragraph-source.ts';

/** A comment to be marked in the main part. */
export interface MarkedRange {
  id: number;
  source: ParagraphSource;
  /** Offsets in the whole text of the paragraph. */
  from: number;
  to: number;
}

/** A point among the run children of the part: next to an element, or at an offset in the text of a `w:t`. */
interface Point {
  node: XmlElement;
  at: 'before' | 'after' | number;
  fragment?: Fragment;
}

/** What is written at a point: ends come first, so that a comment that ends where another begins stays apart. */
interface Mark {
  point: Point;
  order: 0 | 1;
  xml: string;
}

/**
 * The changes that mark comments in the main part: the two ends of each range (17.13.4.4, 17.13.4.3) and the reference
 * (17.13.4.5) after it. A run is cut in two, with its properties, where a range begins or ends inside it.
 */
export function commentMarks(part: DocxPart, ranges: readonly MarkedRange[]): Splice[] {
  const texts = new Map<XmlElement, Mark[]>();
  const places = new Map<number, Mark[]>();
  for (const mark of ranges.flatMap((range) => marksOf(part, range))) {
    const { node, at } = mark.point;
    if (typeof at === 'number') texts.set(node, [...(texts.get(node) ?? []), mark]);
    else {
      const place = at === 'before' ? node.from : node.to;
      places.set(place, [...(places.get(place) ?? []), mark]);
    }
  }
  return [
    ...[...texts].map(([node, marks]) => (node.name === 'w:p' ? openParagraph : cutText)(part, node, marks)),
    ...[...places].map(([place, marks]) => ({ from: place, to: place, text: between(part, marks) })),
  ];
}

function marksOf(part: DocxPart, { id, source, from, to }: MarkedRange): Mark[] {
  const name = nameIn(part);
  const start = `<${name.element('commentRangeStart')}${name.id(id)}/>`;
  const end = `<${name.element('commentRangeEnd')}${name.id(id)}/><${name.element('r')}><${name.element('commentReference')}${name.id(id)}/></${name.element('r')}>`;
  const box = boxRun(source);
  const first = box ? outside(box, 'before') : startPoint(source, from);
  const last = box ? outside(box, 'after') : endPoint(source, to);
  if (box || (from < to && first && last)) {
    return [
      { point: first!, order: 1, xml: start },
      { point: last!, order: 0, xml: end },
    ];
  }
  const point = first ?? last ?? paragraphPoint(source.elements[0]!);
  return [{ point, order: 1, xml: start + end }];
}

/** Before the character at an offset, and before what begins with it: a field, a link, an insertion. */
function startPoint(source: ParagraphSource, offset: number): Point | undefined {
  const fragment = source.fragments.find(({ from, to }) => from <= offset && to > offset);
  if (!fragment) return undefined;
  const outer = fragment.containers.find((container) => container.complete && container.from === offset);
  if (outer) return edge(outer, fragment, 'before');
  const inside = offset - fragment.from;
  if (inside > 0 && fragment.kind === 'text') return textPoint(fragment, inside);
  return beside(fragment, 'before');
}

/** After the character before an offset, and after what ends with it. */
function endPoint(source: ParagraphSource, offset: number): Point | undefined {
  const fragment = source.fragments.findLast(({ from, to }) => from < offset && to >= offset);
  if (!fragment) return undefined;
  const outer = fragment.containers.find((container) => container.complete && container.to === offset);
  if (outer) return edge(outer, fragment, 'after');
  const inside = offset - fragment.from;
  if (offset < fragment.to && fragment.kind === 'text') return textPoint(fragment, inside);
  return beside(fragment, 'after');
}

/** Next to a container: an element, or the first or last mark of a complex field. */
function edge({ element, fragments }: Container, inside: Fragment, at: 'before' | 'after'): Point {
  if (element) return outside(element, at);
  return beside((at === 'before' ? fragments[0] : fragments.at(-1)) ?? inside, at);
}

function textPoint(fragment: Fragment, at: number): Point {
  const choice = alternative(fragment.run);
  return choice ? { node: choice, at: 'before' } : { node: fragment.node, at, fragment };
}

/** Next to a child of a run; at the end of the run rather than inside it when nothing else is there. */
function beside({ node, run }: Fragment, at: 'before' | 'after'): Point {
  if (node === run) return outside(run, at);
  const shown = children(run).filter((element) => element.name !== 'w:rPr');
  if ((at === 'before' ? shown[0] : shown.at(-1)) === node || alternative(run)) return outside(run, at);
  return { node, at };
}

/** Marks in one branch of an alternative would be lost with it: they stand outside. */
function outside(node: XmlElement, at: 'before' | 'after'): Point {
  return { node: alternative(node) ?? node, at };
}

function alternative(node: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined;
  for (let at = node.parent; at && at.name !== 'w:p'; at = at.parent) if (at.name === 'mc:AlternateContent') found = at;
  return found;
}

/** The run that holds the text box a paragraph is in: Word takes no comment inside a box. */
function boxRun(source: ParagraphSource): XmlElement | undefined {
  let box: XmlElement | undefined;
  for (let at = source.elements[0]!.parent; at; at = at.parent) if (at.name === 'w:txbxContent') box = at;
  let run = box?.parent;
  while (run && run.name !== 'w:r') run = run.parent;
  return run;
}

/** The start of a paragraph that shows no text. */
function paragraphPoint(paragraph: XmlElement): Point {
  const properties = child(paragraph, 'w:pPr');
  return properties ? { node: properties, at: 'after' } : { node: paragraph, at: 0 };
}

/** Marks between two elements; between two children of a run, the run is cut. */
function between(part: DocxPart, marks: readonly Mark[]): string {
  const { parent } = marks[0]!.point.node;
  return parent?.name === 'w:r' ? cutRun(part, parent, inOrder(marks)) : inOrder(marks);
}

function inOrder(marks: readonly Mark[]): string {
  return [...marks.filter(({ order }) => order === 0), ...marks.filter(({ order }) => order === 1)]
    .map(({ xml }) => xml)
    .join('');
}

function cutRun(part: DocxPart, run: XmlElement, xml: string): string {
  const properties = child(run, 'w:rPr');
  const kept = properties ? part.xml.source.slice(properties.from, properties.to) : '';
  return `${endTag(run)}${xml}${startTag(part.xml, run)}${kept}`;
}

/** A paragraph without properties begins with its marks. */
function openParagraph(part: DocxPart, paragraph: XmlElement, marks: readonly Mark[]): Splice {
  const { from, to, contentFrom } = paragraph;
  const text = startTag(part.xml, paragraph) + inOrder(marks);
  return { from, to: contentFrom, text: contentFrom === to ? text + endTag(paragraph) : text };
}

/** A `w:t` in pieces, each in a run of its own. */
function cutText(part: DocxPart, node: XmlElement, marks: readonly Mark[]): Splice {
  const fragment = marks[0]!.point.fragment!;
  const shown = textContent(node).slice(fragment.skipped, fragment.skipped + fragment.to - fragment.from);
  const piece = (from: number, to: number) =>
    `<${node.rawName} xml:space="preserve">${escapeXml(shown.slice(from, to))}</${node.rawName}>`;
  let text = '';
  let from = 0;
  for (const at of [...new Set(marks.map(({ point }) => point.at as number))].sort((a, b) => a - b)) {
    const here = marks.filter(({ point }) => point.at === at);
    text += piece(from, at) + cutRun(part, fragment.run, inOrder(here));
    from = at;
  }
  return { from: node.from, to: node.to, text: text + piece(from, shown.length) };
}

/** Names with the prefixes that the part declares for WordprocessingML. */
function nameIn(part: DocxPart) {
  const { rawName } = part.xml.root;
  const prefix = rawName.includes(':') ? `${rawName.slice(0, rawName.indexOf(':'))}:` : '';
  const uri = part.xml.prefixes.get(prefix.slice(0, -1)) ?? '';
  const bound = prefix || [...part.xml.prefixes].find(([name, to]) => name !== '' && to === uri)?.[0];
  const attributes = bound ? `${bound.replace(/:$/, '')}:` : 'w:';
  const declaration = bound ? '' : ` xmlns:w="${escapeXml(uri)}"`;
  return {
    element: (local: string) => prefix + local,
    id: (id: number) => `${declaration} ${attributes}id="${id}"`,
  };
}

/** The highest number that the comments of a part have. */
export function highestCommentId(root: XmlElement): number {
  const ids = descendants(root)
    .filter(({ name }) => /^w:comment(?:RangeStart|RangeEnd|Reference)?$/.test(name))
    .map((element) => Number(attribute(element, 'w:id')))
    .filter((id) => Number.isSafeInteger(id) && id < 2_000_000_000);
  return ids.reduce((most, id) => Math.max(most, id), -1);
}
