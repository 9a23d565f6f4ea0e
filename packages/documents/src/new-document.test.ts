import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from './block.ts';
import { writeDocx } from './docx/write-docx.ts';
import { detectFormat } from './format.ts';
import { writeOdt } from './odt/write-odt.ts';
import { readDocument } from './read-document.ts';

const writers = [
  ['docx', writeDocx],
  ['odt', writeOdt],
] as const;

const kinds: BlockKind[] = ['heading', 'list-item', 'paragraph', 'quote', 'header', 'footer'];
const text = fc
  .stringMatching(/^[a-zé&<>"' \t\n]{1,20}$/)
  .map((inner) => `${inner.replace(/^\n+|\n+$/g, '')}x`.replace(/^\n+/, ''));
const block = fc
  .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 6 }), text)
  .map(([kind, level, found]): Omit<Block, 'index'> => {
    return kind === 'heading' || kind === 'list-item' ? { kind, level, text: found } : { kind, text: found };
  });

describe.each(writers)('%s', (format, write) => {
  test('what is written is read back: kinds, levels and texts', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (list) => {
        const sorted = [...list].sort((a, b) => place(a.kind) - place(b.kind));
        const blocks = sorted.map((found, index) => ({ index, ...found }));
        const result = readDocument(write(blocks));
        expect(result.ok && result.value.blocks.map(({ points: _, ...found }) => found)).toEqual(blocks);
      }),
    );
  });

  test('running text is written in 11 points', () => {
    const result = readDocument(write([{ index: 0, kind: 'paragraph', text: 'a' }]));
    expect(result.ok && result.value.blocks[0]!.points).toBe(11);
  });

  test('title, language and page', () => {
    const bytes = write([{ index: 0, kind: 'paragraph', text: 'a' }], { title: 'Votre prime & vous' });
    expect(detectFormat(bytes)).toBe(format);
    expect(readDocument(bytes)).toMatchObject({ ok: true, value: { title: 'Votre prime & vous', notices: [] } });
    const all = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('');
    for (const wanted of format === 'docx'
      ? ['w:lang w:val="fr-BE"', 'w:w="11906"']
      : ['fo:country="BE"', 'fo:page-width="21cm"']) {
      expect(all).toContain(wanted);
    }
  });

  test('the same blocks give the same bytes, and control characters no broken file', () => {
    const blocks: Block[] = [{ index: 0, kind: 'paragraph', text: 'a\0\ud800b\u000b' }];
    expect(write(blocks)).toEqual(write(blocks));
    expect(readDocument(write(blocks))).toMatchObject({ value: { blocks: [{ text: 'ab' }] } });
    expect(readDocument(write([]))).toMatchObject({ ok: true, value: { blocks: [] } });
  });

  test('cells are paragraphs, notes come last', () => {
    const blocks: Block[] = [
      { index: 0, kind: 'footnote', text: 'note' },
      { index: 1, kind: 'table-cell', text: 'cellule' },
    ];
    const result = readDocument(write(blocks));
    expect(result.ok && result.value.blocks.map(({ kind, text: found }) => `${kind} ${found}`)).toEqual([
      'paragraph cellule',
      'paragraph note',
    ]);
  });
});

/** Body, then headers, then footers. */
function place(kind: BlockKind): number {
  return kind === 'header' ? 1 : kind === 'footer' ? 2 : 0;
}
