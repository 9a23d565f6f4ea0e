import type { Block } from '@limpide/documents';
import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { fromDoc, positionOf, schema, toDoc } from './document.ts';

const letter: Block[] = [
  { index: 0, kind: 'heading', level: 1, text: 'Objet : «Dossier»', opaque: [{ from: 8, to: 17 }] },
  { index: 1, kind: 'paragraph', text: 'Cher Nom,\nbonjour', opaque: [{ from: 5, to: 8 }] },
  { index: 2, kind: 'list-item', level: 2, text: 'une facture' },
  { index: 3, kind: 'footer', text: 'Page 1' },
];

describe('the document of the editor', () => {
  it('holds the blocks of the text model, fields included, and gives them back', () => {
    expect(fromDoc(toDoc(letter)).map((placed) => placed.block)).toEqual(letter);
  });
  it('keeps a merge field whole: nothing can be typed inside', () => {
    const doc = toDoc(letter);
    const fields: string[] = [];
    doc.descendants((node) => {
      if (node.type === schema.nodes.field) fields.push(`${node.attrs.text} ${node.isAtom} ${node.content.size}`);
    });
    expect(fields).toEqual(['«Dossier» true 0', 'Nom true 0']);
  });
  it('leaves empty paragraphs out of the text and in the document', () => {
    const doc = schema.node('doc', null, [
      schema.node('paragraph'),
      schema.node('paragraph', null, [schema.text('Bonjour')]),
    ]);
    expect(fromDoc(doc).map(({ block, start }) => [block.index, block.text, start])).toEqual([[0, 'Bonjour', 3]]);
  });
  it('finds code that was typed', () => {
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('Cher «Nom»')])]);
    expect(fromDoc(doc)[0]!.block.opaque).toEqual([{ from: 5, to: 10 }]);
  });
  it('puts an offset of the text at its place, whatever the fields before it', () => {
    const [, second] = fromDoc(toDoc(letter));
    const at = (offset: number) => positionOf(second!, offset) - second!.start;
    expect([0, 5, 6, 8, 9, 10, 17].map(at)).toEqual([0, 5, 6, 6, 7, 8, 15]);
  });
  it('replaces between two offsets exactly what stands between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 8, max: 17 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const state = EditorState.create({ doc: toDoc(letter) });
        const placed = fromDoc(state.doc)[1]!;
        const next = state.apply(state.tr.delete(positionOf(placed, from), positionOf(placed, to)));
        const text = letter[1]!.text;
        expect(fromDoc(next.doc)[1]!.block.text).toBe(text.slice(0, from) + text.slice(to));
      }),
    );
  });
});
