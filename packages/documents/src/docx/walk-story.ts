import type { BlockKind } from '../block.ts';
import { attribute, child, children, type XmlElement } from '../xml/parse-xml.ts';
import { isControlOpaque, isGeneratedTable } from './content-control.ts';
import { FieldStack, strayFieldMarks } from './fields.ts';
import type { ParagraphSource } from './paragraph-source.ts';
import { emptyParagraph, readParagraph, type WalkSink } from './read-paragraph.ts';
import type { Styles } from './styles.ts';

/** A paragraph with what it is to a reader. */
export interface StoryParagraph {
  source: ParagraphSource;
  kind: BlockKind;
  level?: number;
}

/** Where a stretch of paragraphs stands. `kind` overrides what the styles say (headers, footers, notes). */
export interface StoryPlace {
  part: string;
  kind?: 'header' | 'footer' | 'footnote';
}

/**
 * Reads the paragraphs of a story (body, header, note) in reading order, text boxes after the story they are anchored
 * in. Deleted and moved-away content is skipped, inserted content is read: the text as if all revisions were accepted.
 */
export function walkStory(
  container: XmlElement,
  place: StoryPlace,
  styles: Styles,
  seen: WalkSink['seen'],
): StoryParagraph[] {
  const boxes: { content: XmlElement; fallback: XmlElement | undefined }[] = [];
  const sink: WalkSink = { seen, textBox: (content, fallback) => boxes.push({ content, fallback }) };
  const out = readContainer(container);
  // Boxes found while reading boxes are appended, and read in their turn.
  for (let n = 0; n < boxes.length; n++) {
    const { content, fallback } = boxes[n]!;
    const paragraphs = readContainer(content);
    if (fallback) addTwins(paragraphs, readContainer(fallback, { seen, textBox: () => {} }));
    out.push(...paragraphs);
  }
  return out;

  function readContainer(root: XmlElement, into = sink): StoryParagraph[] {
    const found: StoryParagraph[] = [];
    const fields = new FieldStack(strayFieldMarks(root));
    let pending: ParagraphSource | undefined;
    walk(root, { cell: false, opaque: false });
    return found;

    function walk(parent: XmlElement, inside: { cell: boolean; opaque: boolean }): void {
      const siblings = children(parent);
      for (const [n, element] of siblings.entries()) {
        if (element.name === 'w:p') {
          const source: ParagraphSource = pending ?? emptyParagraph(place.part);
          readParagraph(element, source, fields, styles, into);
          const next = inside.opaque || !isMarkDeleted(element) ? undefined : nextParagraph(siblings, n);
          // A deleted paragraph mark: what follows reads as the same paragraph.
          pending = next ? source : undefined;
          if (!pending) finish(source, element, inside);
        } else if (element.name === 'w:tbl') walkTable(element, inside.opaque);
        else if (element.name === 'w:sdt') {
          const content = child(element, 'w:sdtContent');
          const opaque = inside.opaque || isControlOpaque(element) || isGeneratedTable(element);
          if (content) walk(content, { ...inside, opaque });
        } else if (element.name === 'mc:AlternateContent') {
          const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
          if (branch) walk(branch, inside);
        } else if (element.name === 'w:altChunk') seen.add('embedded');
        else if (element.name === 'w:customXml' || element.name === 'w:ins' || element.name === 'w:moveTo')
          walk(element, inside);
      }
    }

    function walkTable(table: XmlElement, opaque: boolean): void {
      for (const row of rowsOf(table)) {
        if (child(child(row, 'w:trPr'), 'w:del')) {
          seen.add('revision');
          continue;
        }
        for (const cell of cellsOf(row)) {
          if (!child(child(cell, 'w:tcPr'), 'w:cellDel')) walk(cell, { cell: true, opaque });
        }
      }
    }

    function finish(source: ParagraphSource, last: XmlElement, inside: { cell: boolean; opaque: boolean }): void {
      if (inside.opaque) source.opaque = [{ from: 0, to: source.text.length }];
      const role = styles.role(last);
      if (place.kind) found.push({ source, kind: place.kind });
      else if (role.kind === 'paragraph' && inside.cell) found.push({ source, kind: 'table-cell' });
      else if (role.level === undefined) found.push({ source, kind: role.kind });
      else found.push({ source, kind: role.kind, level: role.level });
    }
  }
}

/** Rows and cells may stand in content controls and custom XML. */
function rowsOf(parent: XmlElement): XmlElement[] {
  return children(parent).flatMap((element) => {
    if (element.name === 'w:tr') return [element];
    const wraps = element.name === 'w:sdt' || element.name === 'w:sdtContent' || element.name === 'w:customXml';
    return wraps ? rowsOf(element) : [];
  });
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return children(parent).flatMap((element) => {
    if (element.name === 'w:tc') return [element];
    const wraps = element.name === 'w:sdt' || element.name === 'w:sdtContent' || element.name === 'w:customXml';
    return wraps ? cellsOf(element) : [];
  });
}

/** Is the mark that ends a paragraph deleted or moved away by an existing revision? */
export function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** The sibling paragraph that follows, if nothing but range marks stands between. */
function nextParagraph(siblings: readonly XmlElement[], at: number): XmlElement | undefined {
  for (let n = at + 1; n < siblings.length; n++) {
    const element = siblings[n]!;
    if (element.name === 'w:p') return element;
    if (!isRangeMark(element)) return undefined;
  }
  return undefined;
}

/** Bookmarks, comment ranges and the like, which may stand between paragraphs. */
export function isRangeMark(element: XmlElement): boolean {
  return /^w:(?:bookmark|comment|move|perm|proofErr)/.test(element.name);
}

/** The fallback of a text box says the same again: its paragraphs follow the edits when they match one for one. */
function addTwins(paragraphs: StoryParagraph[], fallback: StoryParagraph[]): void {
  const same =
    paragraphs.length === fallback.length &&
    paragraphs.every(({ source }, n) => source.text === fallback[n]!.source.text);
  if (same) for (const [n, { source }] of paragraphs.entries()) source.twins.push(fallback[n]!.source);
}

/** Levels of notes that hold separators, not text (17.18.33). */
export function isSeparatorNote(note: XmlElement): boolean {
  const type = attribute(note, 'w:type');
  return type !== undefined && type !== 'normal';
}
