import type { Block } from '@limpide/documents';
import { type Node, Schema } from 'prosemirror-model';
import { templateSpans } from '../text/marked-text.ts';

/**
 * The text as the editor holds it: a flat list of blocks (a list item is a block with a depth), line breaks, and merge
 * fields as single things that can be removed but not entered. Offsets of the text model and positions of ProseMirror
 * differ only by fields, which count for one position whatever they show.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { kind: { default: 'paragraph' } },
      parseDOM: [{ tag: 'p' }, { tag: 'div' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => ['p', { class: 'app-pm-heading', 'data-level': String(node.attrs.level) }, 0],
    },
    list_item: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 1 } },
      parseDOM: [{ tag: 'li' }],
      toDOM: (node) => ['p', { class: 'app-pm-item', 'data-level': String(node.attrs.level) }, 0],
    },
    text: { group: 'inline' },
    line_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
    field: {
      group: 'inline',
      inline: true,
      atom: true,
      // Not selected by a click: what is typed then would take its place.
      selectable: false,
      attrs: { text: { default: '' }, label: { default: '' } },
      parseDOM: [
        {
          tag: 'span[data-field]',
          getAttrs: (element) => ({ text: element.getAttribute('data-field'), label: element.textContent }),
        },
      ],
      toDOM: (node) => ['span', { class: 'app-field', 'data-field': node.attrs.text }, shownName(node.attrs.text)],
      leafText: (node) => node.attrs.text,
    },
  },
});

/** « Nom » for «Nom», {{ nom }}, [NOM]: the frame says already that it is a field. */
export function shownName(text: string): string {
  return text.replace(/^(?:«|\[|\{\{?[%#]?|\$\{)\s*/, '').replace(/\s*(?:»|\]|[%#]?\}?\})$/, '') || text;
}

export function toDoc(blocks: readonly Block[]): Node {
  const nodes = blocks.map(toNode);
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('paragraph')]);
}

function toNode(block: Block): Node {
  const content: Node[] = [];
  const words = (text: string) => {
    text.split('\n').forEach((line, n) => {
      if (n > 0) content.push(schema.node('line_break'));
      if (line) content.push(schema.text(line));
    });
  };
  let at = 0;
  for (const span of block.opaque ?? []) {
    words(block.text.slice(at, span.from));
    content.push(schema.node('field', { text: block.text.slice(span.from, span.to) }));
    at = span.to;
  }
  words(block.text.slice(at));
  if (block.kind === 'heading') return schema.node('heading', { level: block.level ?? 1 }, content);
  if (block.kind === 'list-item') return schema.node('list_item', { level: block.level ?? 1 }, content);
  return schema.node('paragraph', { kind: block.kind }, content);
}

/** A block with the position where its content begins. */
export interface PlacedBlock {
  block: Block;
  start: number;
  node: Node;
}

/** The blocks of the text model, without the empty ones. Code that was typed is found as in any other text. */
export function fromDoc(doc: Node): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  doc.forEach((node, offset) => {
    const text = node.textBetween(0, node.content.size, undefined, (leaf) => leaf.type.spec.leafText?.(leaf) ?? '');
    if (!/[^\s\u00ad]/.test(text)) return;
    const fields: { from: number; to: number }[] = [];
    let at = 0;
    node.forEach((child) => {
      const length = textLength(child);
      if (child.type.name === 'field') fields.push({ from: at, to: at + length });
      at += length;
    });
    const typed = templateSpans(text).filter((span) => !fields.some((own) => span.from < own.to && own.from < span.to));
    const opaque = [...fields, ...typed].sort((a, b) => a.from - b.from);
    placed.push({
      block: { index: placed.length, ...roleOf(node), text, ...(opaque.length > 0 ? { opaque } : {}) },
      start: offset + 1,
      node,
    });
  });
  return placed;
}

function roleOf(node: Node): Pick<Block, 'kind' | 'level'> {
  if (node.type.name === 'heading') return { kind: 'heading', level: node.attrs.level as number };
  if (node.type.name === 'list_item') return { kind: 'list-item', level: node.attrs.level as number };
  return { kind: node.attrs.kind as Block['kind'] };
}

function textLength(node: Node): number {
  return node.isText ? node.text!.length : (node.type.spec.leafText?.(node) ?? '').length;
}

/** The position of an offset in a block's text. Inside a field, it is that of the field's end. */
export function positionOf({ node, start }: PlacedBlock, offset: number): number {
  let at = 0;
  let position = start;
  for (let n = 0; n < node.childCount; n++) {
    const child = node.child(n);
    const length = textLength(child);
    if (offset <= at) return position;
    if (offset < at + length) return child.isText ? position + offset - at : position + child.nodeSize;
    at += length;
    position += child.nodeSize;
  }
  return position;
}
