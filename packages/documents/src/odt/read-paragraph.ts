import { attribute, children, descendants, textContent, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';
import type { OdtStyles } from './package.ts';
import type { OdtParagraph } from './paragraph-source.ts';

export interface OdtSink {
  /** A note's body, or the paragraphs of a frame, to be read after the story they are in. */
  note(body: XmlElement): void;
  frame(content: XmlElement): void;
  seen: Set<'revision' | 'image' | 'hidden' | 'embedded' | 'comment'>;
}

/** Elements whose content is the paragraph's own text. */
const transparent = new Set(['text:span', 'text:a', 'text:meta', 'text:ruby', 'text:ruby-base']);

/** Marks without text of their own. */
const marks =
  /^text:(?:bookmark|reference-mark|change|toc-mark|user-index-mark|alphabetical-index-mark|soft-page-break|ruby-text)/;

/** Reads `text:p` or `text:h` (ODF part 3, 6.1). White space is collapsed as 6.1.2 says. */
export function readOdtParagraph(
  element: XmlElement,
  part: OdtParagraph['part'],
  styles: OdtStyles,
  sink: OdtSink,
): OdtParagraph {
  const out: OdtParagraph = { part, element, text: '', lead: 0, fragments: [], opaque: [] };
  /** White space that was collapsed into a space at the end of the text so far. */
  let spaceOpen = true;

  const add = (kind: 'text' | 'atom' | 'object', text: string, node: XmlNode, parents: readonly XmlElement[]) => {
    out.fragments.push({ kind, from: out.text.length, to: out.text.length + text.length, node, shown: text, parents });
    out.text += text;
  };

  const walk = (parent: XmlElement, parents: readonly XmlElement[], hidden: boolean): void => {
    for (const node of parent.children) {
      if (node.kind === 'text') {
        if (!hidden) add('text', collapse(node.text), node, parents);
        else if (node.text.trim()) {
          sink.seen.add('hidden');
          add('object', '', node, parents);
        }
      } else if (transparent.has(node.name)) {
        const own = node.name === 'text:span' && styles.hidden(attribute(node, 'text:style-name'));
        walk(node, [...parents, node], hidden || own);
      } else walkElement(node, parents, hidden);
    }
  };

  const walkElement = (node: XmlElement, parents: readonly XmlElement[], hidden: boolean): void => {
    const atom = (text: string, kind: 'atom' | 'text' = 'atom') => {
      if (hidden) add('object', '', node, parents);
      else {
        add(kind, text, node, parents);
        spaceOpen = false;
      }
    };
    switch (node.name) {
      case 'text:s':
        // Several characters, which an edit may part: like text.
        atom(' '.repeat(spaceCount(attribute(node, 'text:c'))), 'text');
        return;
      case 'text:tab':
        atom('\t');
        return;
      case 'text:line-break':
        atom('\n');
        return;
      case 'text:note':
        for (const body of children(node, 'text:note-body')) sink.note(body);
        add('object', '', node, parents);
        return;
      case 'office:annotation':
      case 'office:annotation-end':
        sink.seen.add('comment');
        add('object', '', node, parents);
        return;
    }
    if (node.name.startsWith('text:') && !marks.test(node.name)) {
      const shown = attribute(node, 'text:is-hidden') === 'true' ? '' : fieldText(node);
      if (shown === '' || hidden) {
        add('object', '', node, parents);
        return;
      }
      const from = out.text.length;
      atom(shown);
      out.opaque.push({ from, to: out.text.length });
      return;
    }
    if (node.name.startsWith('text:change')) sink.seen.add('revision');
    if (node.name.startsWith('draw:')) {
      sink.seen.add('image');
      sink.frame(node);
    }
    add('object', '', node, parents);
  };

  const collapse = (raw: string): string => {
    let text = '';
    for (const part of raw.split(/([ \t\r\n]+)/)) {
      if (part === '') continue;
      if (!/^[ \t\r\n]/.test(part)) {
        text += part;
        spaceOpen = false;
      } else if (!spaceOpen) {
        text += ' ';
        spaceOpen = true;
      }
    }
    return text;
  };

  walk(element, [], false);
  dropTrailingSpace(out);
  return out;
}

/** A collapsed space at the very end is not shown (6.1.2); one written as `text:s` is. */
function dropTrailingSpace(paragraph: OdtParagraph): void {
  const last = paragraph.fragments.findLast(({ from, to }) => from < to);
  if (last?.node.kind !== 'text' || !paragraph.text.endsWith(' ')) return;
  paragraph.text = paragraph.text.slice(0, -1);
  for (const fragment of paragraph.fragments) {
    fragment.from = Math.min(fragment.from, paragraph.text.length);
    fragment.to = Math.min(fragment.to, paragraph.text.length);
  }
}

/** How many spaces a `text:s` stands for; a hostile number stays small. */
function spaceCount(count: string | undefined): number {
  return Math.min(Math.max(Math.trunc(Number(count ?? 1)) || 1, 1), 100);
}

/** The text a field shows; its own layout white space is not text. */
function fieldText(field: XmlElement): string {
  return textContent(field)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Does an element hold paragraphs? */
export function holdsParagraphs(element: XmlElement): boolean {
  for (const inner of descendants(element)) if (inner.name === 'text:p' || inner.name === 'text:h') return true;
  return false;
}
