import type { Block } from '@limpide/documents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkedText, templateSpans, toMarkedText } from './marked-text.ts';

const p = (text: string, opaque?: Block['opaque']): Omit<Block, 'index'> => ({
  kind: 'paragraph',
  text,
  ...(opaque ? { opaque } : {}),
});
const h = (text: string, level = 1): Omit<Block, 'index'> => ({ kind: 'heading', level, text });
const li = (text: string, level = 1): Omit<Block, 'index'> => ({ kind: 'list-item', level, text });
const numbered = (...blocks: Omit<Block, 'index'>[]): Block[] => blocks.map((block, index) => ({ index, ...block }));

describe('the notation of the plain field', () => {
  it('writes titles, paragraphs and lists as people read them', () => {
    const blocks = numbered(h('Objet'), p('Bonjour,'), li('une facture'), li('une preuve', 2), p('À bientôt'));
    const text = '# Objet\n\nBonjour,\n\n- une facture\n  - une preuve\n\nÀ bientôt';
    expect(toMarkedText(blocks)).toBe(text);
    expect(fromMarkedText(text)).toEqual(blocks);
  });
  it('keeps a line break inside a paragraph, and takes several empty lines for one', () => {
    expect(fromMarkedText('rue du Bief 12\n5999 Fontaval\n\n\n\nBonjour')).toEqual(
      numbered(p('rue du Bief 12\n5999 Fontaval'), p('Bonjour')),
    );
  });
  it('shows a merge field that nothing betrays, and leaves the others as they are', () => {
    const blocks = numbered(
      p('Cher Nom, réf. «Dossier»', [
        { from: 5, to: 8 },
        { from: 15, to: 24 },
      ]),
    );
    expect(toMarkedText(blocks)).toBe('Cher [[Nom]], réf. «Dossier»');
    expect(fromMarkedText('Cher [[Nom]], réf. «Dossier»')).toEqual(blocks);
  });
  it('does not take a dash or a number sign that was written for a mark', () => {
    const blocks = numbered(p('- ceci est une phrase'), p('# ceci aussi'), p('\\- et cela'), li('- dans une liste'));
    expect(fromMarkedText(toMarkedText(blocks))).toEqual(blocks);
  });
  it('keeps kinds that it cannot say where their text stands, or was rewritten in its place', () => {
    const cell: Omit<Block, 'index'> = { kind: 'table-cell', text: 'Montant' };
    const footer: Omit<Block, 'index'> = { kind: 'footer', text: 'Page 1' };
    const before = numbered(p('Bonjour'), cell, p('Au revoir'), footer);
    const after = fromMarkedText('Bonjour\n\nMontant à payer\n\nAu revoir\n\nPage 1', before);
    expect(after.map((block) => block.kind)).toEqual(['paragraph', 'table-cell', 'paragraph', 'footer']);
  });
  it('finds template code at the beginning of a line too', () => {
    expect(templateSpans('«Nom» et {{ date }}')).toEqual([
      { from: 0, to: 5 },
      { from: 9, to: 19 },
    ]);
    expect(templateSpans('1. «Nom»')).toEqual([{ from: 3, to: 8 }]);
    expect(templateSpans('« Bonjour », dit-elle')).toEqual([]);
  });
  it('gives back any text that it wrote', () => {
    const word = fc.stringMatching(/^[a-zéèàç0-9.,;:!?'’()#•–-]{1,12}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    const block = fc.oneof(
      text.map((value) => p(value)),
      fc.tuple(line, fc.integer({ min: 1, max: 6 })).map(([value, level]) => h(value, level)),
      fc.tuple(line, fc.integer({ min: 1, max: 4 })).map(([value, level]) => li(value, level)),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (drafts) => {
        const blocks = numbered(...drafts);
        expect(fromMarkedText(toMarkedText(blocks))).toEqual(blocks);
      }),
    );
  });
});
